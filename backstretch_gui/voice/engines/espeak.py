"""espeak-ng, packaged with the app on Linux."""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from backstretch_gui.voice.engines.languages import voice_for
from backstretch_gui.voice.engines.pyttsx import PyttsxEngine
from backstretch_gui.voice.protocol import Voice

if TYPE_CHECKING:
    from backstretch_gui.voice.protocol import Render

VARIANT = "max"
"""The softest of the plain variants: no clipping, less hiss than espeak's own, speech still crisp."""

SECOND_VARIANT = "f4"
"""A higher one: of the five that espeak calls female, the one with the least hiss."""

WORD_GAP_PARAMETER = 7
"""espeakWORDGAP of speak_lib.h, which pyttsx3 does not name."""

WORD_GAP = 1
"""In units of 10 ms at the usual speed: words are told apart from three metres, and commas get a breath."""


class Espeak(PyttsxEngine):
    """The voice without a system package."""

    driver: ClassVar[str] = "espeak"
    has_pitch: ClassVar[bool] = True
    ends_within: ClassVar[float] = 1.5
    pace: ClassVar[float] = 1.13

    def voices(self) -> tuple[Voice, ...]:
        """Each language's voice, and once more as the second variant."""
        plain = super().voices()
        second = (Voice(f"{v.id}+{SECOND_VARIANT}", v.name, v.languages, variant="higher") for v in plain)
        return (*plain, *second)

    def _prepare(self) -> None:
        """Load the packaged library: pyttsx3 then finds it by its SONAME alone."""
        if sys.platform != "linux":
            return
        import espeakng_loader

        os.environ["ESPEAK_DATA_PATH"] = espeakng_loader.get_data_path()
        library = Path(espeakng_loader.get_library_path()).with_name("libespeak-ng.so.1")
        ctypes.CDLL(str(library), mode=ctypes.RTLD_GLOBAL)

    def _set_up(self, engine: Any, voice: str | None, request: Render) -> None:
        super()._set_up(engine, voice, request)
        from pyttsx3.drivers import _espeak

        def set_parameters(name: str | None) -> None:  # noqa: ARG001 (pyttsx3 names the utterance)
            _espeak.SetParameter(_espeak.RATE, self._asked_rate(request), 0)
            _espeak.SetParameter(_espeak.PITCH, request.pitch, 0)
            _espeak.SetParameter(WORD_GAP_PARAMETER, WORD_GAP, 0)

        # Between the setting and the speaking pyttsx3 cancels what espeak's own thread has not done by then:
        # one render in eight went at pyttsx3's usual rate. What is set at the start is kept.
        engine.connect("started-utterance", set_parameters)

    def _usual_voice(self, language: str) -> str | None:
        """espeak has no voice of the system's: the language alone decides."""
        found = voice_for(self._voices or super().voices(), language)
        return found.id if found else None

    def _sounding(self, voice: str) -> str:
        return voice if "+" in voice else f"{voice}+{VARIANT}"

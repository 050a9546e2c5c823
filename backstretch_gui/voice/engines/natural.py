"""Natural voices, through pyttsx3 by a driver of our own: recorded lines, and live for who has the model."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from backstretch_gui.voice.engines import natural_driver
from backstretch_gui.voice.engines.engine import RenderError
from backstretch_gui.voice.engines.languages import voice_for
from backstretch_gui.voice.engines.pyttsx import PyttsxEngine
from backstretch_gui.voice.live.files import voices_that_speak_live
from backstretch_gui.voice.packs import packs_here
from backstretch_gui.voice.protocol import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.voice.protocol import Render, Voice


class Natural(PyttsxEngine):
    """pyttsx3 with the driver of natural voices."""

    driver: ClassVar[str] = natural_driver.NAME
    has_pitch: ClassVar[bool] = True
    levels: ClassVar[bool] = False

    def voices(self) -> tuple[Voice, ...]:
        """Those that are delivered."""
        return tuple(self._packs.voices)

    def speak(self, request: Render, path: Path) -> None:
        """See `Engine`. A line that is not recorded is a fault of its text."""
        voice = request.voice or self._usual_voice(request.language)
        if voice not in self._packs.by_voice:
            raise RenderError(Fault.VOICE, f"no voice {voice}")
        if not self._delivered.says(voice, request.text):
            raise RenderError(Fault.TEXT, "not recorded")
        super().speak(request, path)

    def _written(self, request: Render) -> str:
        """Recordings are found by the text itself; only what the model says now is read anew."""
        voice = request.voice or self._usual_voice(request.language)
        recorded = voice is not None and self._packs.by_voice[voice].files(request.text)
        return request.text if recorded else super()._written(request)

    def _prepare(self) -> None:
        self._packs = packs_here()
        self._delivered = natural_driver.Delivered(self._packs, voices_that_speak_live(self._packs))
        natural_driver.register(self._delivered)

    def _usual_voice(self, language: str) -> str | None:
        found = voice_for(self._packs.voices, language)
        return found.id if found else None

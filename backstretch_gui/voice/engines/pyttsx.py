"""What the engines behind pyttsx3 have in common: a fresh one for each render, run to its end."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, ClassVar

from backstretch_gui.language.spelling import for_a_voice
from backstretch_gui.voice.engines.engine import RenderError
from backstretch_gui.voice.engines.languages import codes, speaks, voice_for
from backstretch_gui.voice.levelling import level_file
from backstretch_gui.voice.protocol import Fault, Render, Voice

if TYPE_CHECKING:
    from pathlib import Path

BRISK = 150
"""Words a minute of a single word at least: a number of the count has to fit its second."""


class PyttsxEngine:
    """One of pyttsx3's drivers. Its parts that differ by system are the methods that begin with `_`."""

    driver: ClassVar[str]
    has_pitch: ClassVar[bool] = False
    ends_within: ClassVar[float] = 10.0
    """Seconds after a render within which its end is reported."""
    pace: ClassVar[float] = 1.0
    """What the driver has to be asked for, for each word a minute that is heard."""
    levels: ClassVar[bool] = True
    """Whether what it writes is brought to one loudness; it is not where it has that already."""
    tells_its_end: ClassVar[bool] = True
    """Whether the driver reports the end of an utterance that goes to a file."""

    def __init__(self) -> None:
        self._prepare()
        self._voices: tuple[Voice, ...] | None = None
        self._usual: dict[str, str | None] = {}

    def voices(self) -> tuple[Voice, ...]:
        """The voices the driver knows, listed anew: one may have been installed."""
        listed = self._fresh().getProperty("voices")
        self._voices = tuple(Voice(str(v.id), str(v.name), codes(v.languages or ())) for v in listed)
        self._usual.clear()
        return self._voices

    def speak(self, request: Render, path: Path) -> None:
        """Speak into `path`; see `Engine`."""
        if not request.text.strip():
            raise RenderError(Fault.ENGINE, "nothing to say")
        voice = request.voice or self._usual_voice(request.language)
        engine = self._fresh()  # the last one made is the one that espeak calls back
        finished = threading.Event()
        errors: list[Exception] = []

        def note_error(name: str | None, exception: Exception) -> None:  # noqa: ARG001 (pyttsx3 names both)
            errors.append(exception)

        def note_end(name: str | None, completed: bool) -> None:  # noqa: ARG001 (pyttsx3 names both)
            finished.set()

        engine.connect("error", note_error)
        engine.connect("finished-utterance", note_end)
        self._set_up(engine, voice, request)
        engine.save_to_file(self._written(request), str(path))
        engine.runAndWait()
        if errors:
            # Only the voice is taken from outside and can be unknown here.
            raise RenderError(Fault.VOICE if request.voice else Fault.ENGINE, str(errors[0]))
        if self.tells_its_end and not finished.wait(self.ends_within):
            raise RenderError(Fault.ENGINE, "the engine did not finish")
        self._into_wav(path)
        if self.levels:
            level_file(path)

    def _fresh(self) -> Any:
        """A new engine for each render: a reused one speaks at the wrong rate every other time."""
        from pyttsx3.engine import Engine

        return Engine(self.driver)

    def _set_up(self, engine: Any, voice: str | None, request: Render) -> None:
        if voice is not None:
            engine.setProperty("voice", self._sounding(voice))
        engine.setProperty("rate", self._asked_rate(request))
        if self.has_pitch:
            engine.setProperty("pitch", request.pitch)

    def _asked_rate(self, request: Render) -> int:
        """What the driver is asked for: words a minute, by its own measure."""
        return round(_rate(request) * self.pace)

    def _usual_voice(self, language: str) -> str | None:
        """The system's own voice if it speaks the language (None), else one that does."""
        if language not in self._usual:
            voices = self._voices or self.voices()
            own = str(self._fresh().getProperty("voice"))
            fits = any(voice.id == own and speaks(voice, language) for voice in voices)
            found = None if fits else voice_for(voices, language)
            self._usual[language] = found.id if found else None
        return self._usual[language]

    # What differs ---------------------------------------------------------------------------

    def _prepare(self) -> None:
        """Before the driver is loaded for the first time."""

    def _sounding(self, voice: str) -> str:
        """The voice as it is to sound."""
        return voice

    def _written(self, request: Render) -> str:
        """The text as the driver reads it rightly."""
        return for_a_voice(request.text, request.language)

    def _into_wav(self, path: Path) -> None:
        """Make a WAV of what has been written, if it is none."""


def _rate(request: Render) -> int:
    """Words a minute."""
    is_one_word = len(request.text.split()) == 1
    return max(BRISK, request.words_per_minute) if is_one_word else request.words_per_minute

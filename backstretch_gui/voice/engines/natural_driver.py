"""A driver for pyttsx3 that speaks from recorded lines.

    natural_driver.register(packs)
    engine = pyttsx3.init("natural")
    engine.setProperty("voice", "heart")
    engine.save_to_file("Breathe in.", "in.wav")
    engine.runAndWait()

A text that is not recorded is said live where the model is (`voice.live`); else it is reported as "error",
as other drivers report theirs. Methods have the names that pyttsx3 calls; `pyttsx3.drivers.dummy` says what
each owes its proxy.
"""

from __future__ import annotations

import sys
import wave
from pathlib import Path
from typing import TYPE_CHECKING, Any

from backstretch_gui.voice.engines import sndfile, sonic
from backstretch_gui.voice.engines.beginning import from_first_word
from backstretch_gui.voice.packs import Packs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from backstretch_gui.voice.live.live_voice import LiveVoice
    from backstretch_gui.voice.packs import Pack

NAME = "natural"
USUAL = {"rate": 125, "volume": 1.0, "pitch": 50, "voice": ""}
BETWEEN = 0.12
"""Seconds between two pieces of a line: they meet where there is a comma."""
PITCH_STEPS = 100
"""Of the pitch, in an octave."""


class Delivered:
    """The voices there are, and those that speak live; a model that has been read stays."""

    def __init__(self, packs: Packs, live: frozenset[str] = frozenset()) -> None:
        self.packs = packs
        self._live = live
        self._speaking: dict[str, LiveVoice] = {}

    def says(self, voice: str, text: str) -> bool:
        """Whether a voice that is there can say this."""
        return voice in self._live or bool(self.packs.by_voice[voice].files(text))

    def live(self, voice: str, pack: Pack) -> LiveVoice | None:
        """The voice that says any text, if it can."""
        if voice in self._live and voice not in self._speaking:
            from backstretch_gui.voice.live.live_voice import LiveVoice  # numpy: for who needs it

            self._speaking = {voice: LiveVoice(pack.facts)}  # one model in memory
        return self._speaking.get(voice)


_delivered = [Delivered(Packs())]


def register(delivered: Delivered) -> None:
    """Let pyttsx3 find this driver, which it looks up by a module's name, and the driver these voices."""
    sys.modules[f"pyttsx3.drivers.{NAME}"] = sys.modules[__name__]
    _delivered[0] = delivered


def buildDriver(proxy: Any) -> Driver:  # noqa: N802
    """What pyttsx3 calls."""
    return Driver(proxy, _delivered[0])


class Driver:
    """Writes what is recorded, faster or slower, higher or lower, softer."""

    def __init__(self, proxy: Any, delivered: Delivered) -> None:
        self._proxy = proxy
        self._delivered = delivered
        self._packs = packs = delivered.packs
        self._properties: dict[str, Any] = USUAL | {"voice": next(iter(packs.by_voice), "")}

    def destroy(self) -> None:
        """Nothing is held."""

    def startLoop(self) -> None:  # noqa: N802
        """All that is queued is done by the time this returns; the queue ends with `endLoop`."""
        self._proxy.setBusy(False)

    def endLoop(self) -> None:  # noqa: N802
        """There is no loop."""

    def iterate(self) -> Iterator[None]:
        """For a loop of the caller's own."""
        self._proxy.setBusy(False)
        yield

    def stop(self) -> None:
        """Nothing is ever under way."""

    def say(self, text: str) -> None:
        """Recorded lines go to files."""
        raise NotImplementedError(f"save_to_file, not say: {text!r}")

    def getProperty(self, name: str) -> Any:  # noqa: N802
        """One of the properties, or "voices"."""
        if name != "voices":
            return self._properties[name]
        from pyttsx3.voice import Voice

        return [Voice(each.id, each.name, list(each.languages)) for each in self._packs.voices]

    def setProperty(self, name: str, value: Any) -> None:  # noqa: N802
        """Raises KeyError or ValueError, which the proxy reports."""
        if name not in self._properties:
            raise KeyError(name)
        if name == "voice" and value not in self._packs.by_voice:
            raise ValueError(f"no voice {value}")  # noqa: TRY003
        self._properties[name] = value

    def save_to_file(self, text: str, filename: str) -> None:
        """Write a WAV; its end is told before this returns."""
        self._proxy.setBusy(True)
        self._proxy.notify("started-utterance")
        done = False
        try:
            self._write(text, filename)
            done = True
        finally:  # what is raised is told by the proxy, as "error"
            self._proxy.notify("finished-utterance", completed=done)
            self._proxy.setBusy(False)

    def _write(self, text: str, filename: str) -> None:
        pack = self._packs.by_voice[self._properties["voice"]]
        pieces = [sndfile.read(pack.folder / name) for name in pack.files(text)]
        live = None if pieces else self._delivered.live(self._properties["voice"], pack)
        pieces = pieces if live is None else [live.say(text)]
        if not pieces:
            raise ValueError(f"not recorded: {text!r}")  # noqa: TRY003
        rate = pieces[0][1]
        between = bytes(2 * round(BETWEEN * rate))
        samples = between.join(from_first_word(piece, rate) for piece, _ in pieces)
        speed = self._properties["rate"] / pack.facts.words_per_minute
        speed = max(1.0, speed) if text in pack.facts.steady else speed
        pitch = 2 ** ((self._properties["pitch"] - USUAL["pitch"]) / PITCH_STEPS)
        samples = sonic.changed(samples, rate, speed, pitch, self._properties["volume"])
        with Path(filename).open("wb") as file, wave.open(file, "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(rate)
            wav.writeframes(samples)

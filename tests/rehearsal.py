"""What a session needs, without sound and without waiting: a voice that notes down.

The player, the coach and the window are the real ones.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds
from backstretch_gui.voice.clip import Clip

WORDS_PER_MINUTE = 140


class Studio(QObject):
    """Stands in for the renderer: gives clips at once, or one by one by `finish` if not `prompt`."""

    clip_ready = Signal(object)
    voices_listed = Signal(object)
    ailing = Signal(object)
    recovered = Signal()

    def __init__(self, sound: Path, *, prompt: bool = True) -> None:
        super().__init__()
        self._sound = sound
        self.prompt = prompt
        self._clips: dict[Line, Clip] = {}
        self.unsaid: set[str] = set()
        """What the chosen voice can't say."""
        self.wishes: list[list[str]] = []
        self.choices: list[VoiceChoice] = []
        self.lists_asked_for = 0
        self.closed = False

    def want(self, lines: Sequence[Line]) -> None:
        self.wishes.append([line.text for line in lines])
        if self.prompt:
            for line in lines:
                self.finish(*line)

    def finish(self, text: str, by_other: bool = False, *, seconds: float | None = None) -> None:
        """The recording of `text` is there."""
        line = Line(text, by_other)
        clip = Clip(text, self._sound, seconds or self.seconds(line))
        self._clips[line] = clip
        self.clip_ready.emit(clip)

    def clip(self, line: Line) -> Clip | None:
        return self._clips.get(line)

    def seconds(self, line: Line) -> float:
        clip = self._clips.get(line)
        return clip.seconds if clip else spoken_seconds(line.text, WORDS_PER_MINUTE)

    def says(self, text: str) -> bool:
        return text not in self.unsaid

    def choose(self, voice: VoiceChoice) -> None:
        self.choices.append(voice)

    def list_voices(self) -> None:
        self.lists_asked_for += 1

    def close(self) -> None:
        self.closed = True


class Loudspeaker(QObject):
    """Stands in for the speaker: notes what would be heard."""

    trouble = Signal(object)
    recovered = Signal()
    speaking_started = Signal()
    speaking_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heard: list[str | Tone] = []
        """Sentences and tones, in order."""
        self.prepared: list[str] = []
        self.hushes = 0
        self.volume = 1.0
        self.tones = True

    @property
    def audible(self) -> bool:
        return self.volume > 0

    def say(self, clip: Clip) -> None:
        self.heard.append(clip.text)

    def sound(self, tone: Tone) -> None:
        if self.tones:
            self.heard.append(tone)

    def hush(self) -> None:
        self.hushes += 1

    def prepare(self, clips: Sequence[Clip]) -> None:
        self.prepared += [clip.text for clip in clips]

    def close(self) -> None:
        self.hush()

    def set_volume(self, volume: float) -> None:
        self.volume = volume

"""Clips and tones as one row of samples. Pure: any part of it can be asked for, and asked for again.

Time is counted in frames since the stream began. What is asked for again may have changed meanwhile: a sound
has been stopped, another begun. Without numpy, which costs more to load than a session's sounds to mix.
"""

from __future__ import annotations

import array
import math
from itertools import pairwise
from operator import add

RATE = 22_050
"""Frames a second of clips, tones and the stream."""
FADE = 88
"""Frames of a fade-out, 4 ms: silence is reached within 10, and there is no click."""
SOFT = 66
"""Frames of the soft beginning that every sound gets, 3 ms."""
CEILING = int(10 ** (-1 / 20) * 32_767)
"""−1 dBFS: nothing is louder. Clips and tones are not; where one sounds over the other, the sum is bent."""
KNEE = int(10 ** (-2 / 20) * 32_767)
"""Where bending begins."""


class Sound:
    """Something that is played once."""

    __slots__ = ("samples", "start", "stop")

    def __init__(self, samples: array.array[int], start: int, stop: int | None = None) -> None:
        """`start`: the frame it begins at; `stop`: the one at which it begins to fade away, None if it is
        played to its end."""
        self.samples = samples
        self.start = start
        self.stop = stop

    @property
    def end(self) -> int:
        """The frame after its last one."""
        natural = self.start + len(self.samples)
        return natural if self.stop is None else min(natural, self.stop + FADE)

    def gain(self, frame: int) -> float:
        """How much of it is heard at `frame`, 0 to 1, from its own beginning and end."""
        rise = min(1.0, (frame - self.start + 1) / SOFT)
        if self.stop is None or frame < self.stop:
            return rise
        return rise * 0.5 * (1 + math.cos(math.pi * min(1.0, (frame - self.stop) / FADE)))


class Glide:
    """A loudness that moves to another within `FADE` frames."""

    __slots__ = ("after", "at", "before")

    def __init__(self, at: int, before: float, after: float) -> None:
        self.at = at
        self.before = before
        self.after = after

    def gain(self, frame: int) -> float:
        """The loudness at `frame`."""
        share = min(1.0, max(0.0, (frame - self.at) / FADE))
        return self.before + share * (self.after - self.before)


class Mixer:
    """One voice, and one tone over it."""

    def __init__(self) -> None:
        self._sounds: list[Sound] = []
        self._voice: Sound | None = None
        self._tone: Sound | None = None
        self._volume = Glide(0, 1.0, 1.0)

    def say(self, samples: array.array[int], frame: int) -> None:
        """Play words from `frame` on, in place of those that are being said."""
        self._voice = self._begin(samples, frame, self._voice)

    def ring(self, samples: array.array[int], frame: int) -> None:
        """Play a tone from `frame` on, over the words, in place of the last tone."""
        self._tone = self._begin(samples, frame, self._tone)

    def hush(self, frame: int) -> None:
        """Fade everything away from `frame` on."""
        self._stop(self._sounds, frame)
        self._voice = self._tone = None

    def set_volume(self, level: float, frame: int) -> None:
        """Glide to another loudness, 0 to 1, from `frame` on."""
        self._volume = Glide(frame, self._volume.gain(frame), level)

    def forget(self, frame: int) -> None:
        """Nothing before `frame` will be asked for any more."""
        self._sounds = [sound for sound in self._sounds if sound.end > frame]

    def mix(self, first: int, count: int) -> array.array[int]:
        """`count` frames from `first` on."""
        mixed: array.array[int] | None = None
        for sound in self._sounds:
            part = self._part(sound, first, first + count)
            if part is not None:
                mixed = part if mixed is None else _added(mixed, part)
        return _bounded(mixed) if mixed is not None else array.array("h", bytes(2 * count))

    def _begin(self, samples: array.array[int], frame: int, before: Sound | None) -> Sound:
        if before is not None:
            self._stop([before], frame)
        sound = Sound(samples, frame)
        self._sounds.append(sound)
        return sound

    def _stop(self, sounds: list[Sound], frame: int) -> None:
        """Let each of `sounds` fade from `frame` on; what has not begun by then never does."""
        going = [each for each in self._sounds if each not in sounds or each.start < frame]
        self._sounds = [
            Sound(each.samples, each.start, frame)
            if each in sounds and (each.stop is None or each.stop > frame)
            else each
            for each in going
        ]

    def _part(self, sound: Sound, first: int, last: int) -> array.array[int] | None:
        """What `sound` adds from `first` up to `last`, as many frames; None if nothing."""
        begin, end = max(first, sound.start), min(last, sound.end)
        if begin >= end:
            return None
        part = array.array("h", bytes(2 * (begin - first)))
        turns = {sound.start, sound.start + SOFT, self._volume.at, self._volume.at + FADE}
        if sound.stop is not None:
            turns |= {sound.stop, sound.stop + FADE}
        edges = [begin, *sorted(turn for turn in turns if begin < turn < end), end]
        for left, right in pairwise(edges):
            part.extend(self._stretch(sound, left, right))
        part.frombytes(bytes(2 * (last - end)))
        return part

    def _stretch(self, sound: Sound, left: int, right: int) -> array.array[int]:
        """The frames between two turns, where loudness either stays or moves all the time."""
        samples = sound.samples[left - sound.start : right - sound.start]
        gains = [sound.gain(frame) * self._volume.gain(frame) for frame in (left, right - 1)]
        if gains == [1.0, 1.0]:
            return samples
        if gains[0] == gains[1]:
            gain = gains[0]
            return array.array("h", [int(sample * gain) for sample in samples])
        return array.array(
            "h",
            [
                int(sample * sound.gain(left + i) * self._volume.gain(left + i))
                for i, sample in enumerate(samples)
            ],
        )


def _added(one: array.array[int], other: array.array[int]) -> array.array[int]:
    return array.array("i", map(add, one, other))


def _bounded(mixed: array.array[int]) -> array.array[int]:
    """Nearer and nearer to the ceiling, and never above; each sample by itself, so that no piece differs."""
    if max(mixed) <= KNEE and min(mixed) >= -KNEE:
        return mixed if mixed.typecode == "h" else array.array("h", mixed)
    return array.array("h", [value if -KNEE <= value <= KNEE else _bent(value) for value in mixed])


def _bent(value: int) -> int:
    over = math.tanh((abs(value) - KNEE) / (CEILING - KNEE))
    return int(math.copysign(KNEE + (CEILING - KNEE) * over, value))

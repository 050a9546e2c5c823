"""The four tones that mark a hold, made here: soft sine notes, told apart with eyes shut.

All notes lie between 500 and 1200 Hz, which small loudspeakers can play and older ears hear well. They are
the third to sixth harmonic of G3, 196 Hz, where the usual voice speaks; they have its loudness,
−22 LUFS.
"""

from __future__ import annotations

import array
import math
from collections.abc import Mapping
from types import MappingProxyType

from backstretch_gui.catalog.tone import Tone

RATE = 22_050
"""Samples per second; the rate of the spoken clips as well."""
ATTACK = 0.02
"""Seconds a note takes to its full loudness; shorter startles."""
RELEASE = 0.03
"""Seconds a note takes to fade out at its end."""
DECAY = 4.0
"""A note falls by the factor e in its length divided by this."""
OVERTONE = 0.25
"""Share of the octave in a note, for warmth."""


class Note:
    """One note of a tone."""

    __slots__ = ("at", "hertz", "loudness", "seconds")

    def __init__(self, at: float, hertz: float, seconds: float, loudness: float) -> None:
        """`at`: seconds after the tone's start; `loudness`: amplitude, 0 to 1."""
        self.at = at
        self.hertz = hertz
        self.seconds = seconds
        self.loudness = loudness


D5, G5, B5, D6 = 587.33, 783.99, 987.77, 1174.66

NOTES: Mapping[Tone, tuple[Note, ...]] = MappingProxyType(
    {
        Tone.START: (Note(0, D5, 0.30, 0.4), Note(0.17, G5, 0.55, 0.4)),
        Tone.HALFWAY: (Note(0, B5, 0.60, 0.44),),
        Tone.END: (Note(0, G5, 0.30, 0.4), Note(0.17, D5, 0.60, 0.4)),
        Tone.FINISH: (Note(0, G5, 0.40, 0.32), Note(0.20, B5, 0.40, 0.32), Note(0.40, D6, 1.1, 0.32)),
    }
)


def tone_seconds(tone: Tone) -> float:
    """How long `tone` sounds, in seconds."""
    return max(note.at + note.seconds for note in NOTES[tone])


def synthesize(tone: Tone) -> array.array[int]:
    """The samples of `tone`: 16 bit, one channel, `RATE` a second."""
    mix = array.array("d", bytes(8 * math.ceil(tone_seconds(tone) * RATE)))
    for note in NOTES[tone]:
        _add(note, mix)
    return array.array("h", (round(32_767 * value) for value in mix))


def _add(note: Note, mix: array.array[float]) -> None:
    """Sound a note. Sines and decay come from their last values, eight times as fast as from `math`."""
    first = round(note.at * RATE)
    count = min(round(note.seconds * RATE), len(mix) - first)
    turn = 2 * math.pi * note.hertz / RATE
    fall = math.exp(-DECAY / (note.seconds * RATE))
    level = note.loudness / (1 + OVERTONE)
    sine, before, twice = 0.0, -math.sin(turn), 2 * math.cos(turn)
    for i in range(count):
        t = i / RATE
        cosine = (sine * twice / 2 - before) / math.sin(turn)  # of the same phase
        edges = min(1.0, t / ATTACK, (note.seconds - t) / RELEASE)
        mix[first + i] += level * edges * sine * (1 + 2 * OVERTONE * cosine)
        sine, before = twice * sine - before, sine
        level *= fall

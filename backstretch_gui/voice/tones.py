"""The four tones that mark a hold, made here: soft sine notes, told apart with eyes shut.

All notes lie between 500 and 1400 Hz, which small loudspeakers can play and older ears hear well.
"""

from __future__ import annotations

import array
import math
import os
import sys
import wave
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from backstretch_gui.catalog.tone import Tone

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

RATE = 22_050
"""Samples per second; the rate of the spoken clips as well."""
FORMAT = 1
"""Part of the file names: a change of the sound makes new files."""
ATTACK = 0.012
"""Seconds a note takes to its full loudness; shorter clicks."""
RELEASE = 0.03
"""Seconds a note takes to fade out at its end."""
DECAY = 4.0
"""A note falls by the factor e in its length divided by this."""
OVERTONE = 0.18
"""Share of the octave in a note, for warmth."""


@dataclass(frozen=True, slots=True)
class Note:
    """One note of a tone."""

    at: float
    """Seconds after the tone's start."""
    hertz: float
    seconds: float
    loudness: float = 0.45
    """Amplitude, 0 to 1."""


NOTES: Mapping[Tone, tuple[Note, ...]] = MappingProxyType(
    {
        Tone.START: (Note(0, 587.33, 0.30), Note(0.17, 880.0, 0.55)),
        Tone.HALFWAY: (Note(0, 1318.51, 0.60, loudness=0.22),),
        Tone.END: (Note(0, 880.0, 0.30), Note(0.17, 587.33, 0.60)),
        Tone.FINISH: (Note(0, 587.33, 0.40), Note(0.20, 739.99, 0.40), Note(0.40, 880.0, 1.1)),
    }
)


def tone_seconds(tone: Tone) -> float:
    """How long `tone` sounds, in seconds."""
    return max(note.at + note.seconds for note in NOTES[tone])


def tone_path(folder: Path, tone: Tone) -> Path:
    """Where in `folder` the sound of `tone` is, or belongs."""
    return folder / f"{tone}-{FORMAT}.wav"


def write_tones(folder: Path) -> dict[Tone, Path]:
    """The tones as WAV files in `folder`; those that are not there yet are made.

    Raises OSError if one can't be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    paths = {tone: tone_path(folder, tone) for tone in Tone}
    for tone, path in paths.items():
        if not path.exists():
            part = path.with_suffix(f".{os.getpid()}.part")
            _write(part, synthesize(tone))
            part.replace(path)
    return paths


def synthesize(tone: Tone) -> array.array[int]:
    """The samples of `tone`: 16 bit, one channel, `RATE` a second."""
    mix = [0.0] * math.ceil(tone_seconds(tone) * RATE)
    for note in NOTES[tone]:
        start = round(note.at * RATE)
        for i in range(min(round(note.seconds * RATE), len(mix) - start)):
            mix[start + i] += _amplitude(note, i / RATE)
    return array.array("h", (round(32_767 * value) for value in mix))


def _amplitude(note: Note, t: float) -> float:
    """The note `t` seconds after it began, −1 to 1."""
    phase = 2 * math.pi * note.hertz * t
    wave_form = (math.sin(phase) + OVERTONE * math.sin(2 * phase)) / (1 + OVERTONE)
    edges = min(1.0, t / ATTACK, (note.seconds - t) / RELEASE)
    return note.loudness * edges * math.exp(-DECAY * t / note.seconds) * wave_form


def _write(path: Path, samples: array.array[int]) -> None:
    if sys.byteorder == "big":
        samples.byteswap()
    with path.open("wb") as file, wave.open(file, "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(samples.tobytes())

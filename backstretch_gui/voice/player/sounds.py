"""The samples of clips and tones, ready to be mixed."""

from __future__ import annotations

import array
import sys
import wave
from collections import OrderedDict
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from backstretch_gui.voice.player.mixer import RATE
from backstretch_gui.voice.tones import synthesize

if TYPE_CHECKING:
    from backstretch_gui.catalog.tone import Tone

KEPT = 12
"""Clips kept in memory, some 150 kB each."""


@cache
def tone(which: Tone) -> array.array[int]:
    """The samples of a tone, made when it is first needed."""
    return synthesize(which)


class Clips:
    """The clips used last."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, array.array[int]] = OrderedDict()

    def samples(self, path: str) -> array.array[int]:
        """One channel at `RATE`. Raises OSError, EOFError or wave.Error if the file is no 16-bit WAV."""
        if path not in self._kept:
            self._kept[path] = read(Path(path))
        self._kept.move_to_end(path)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return self._kept[path]


def read(path: Path) -> array.array[int]:
    """The samples of a WAV, as one channel at `RATE`."""
    with path.open("rb") as file, wave.open(file, "rb") as wav:
        if wav.getsampwidth() != 2:
            raise wave.Error("not 16-bit")  # noqa: TRY003
        samples = array.array("h", wav.readframes(wav.getnframes()))
        channels, rate = wav.getnchannels(), wav.getframerate()
    if sys.byteorder == "big":
        samples.byteswap()
    samples = samples[::channels]
    return samples if rate == RATE else _at_our_rate(samples, rate)


def _at_our_rate(samples: array.array[int], rate: int) -> array.array[int]:
    """By straight lines between samples: only some systems' voices need it, and at rates near ours."""
    count = max(0, (len(samples) - 1) * RATE // rate)
    step = rate / RATE
    out = array.array("h", bytes(2 * count))
    for i in range(count):
        at = i * step
        left = int(at)
        out[i] = int(samples[left] + (at - left) * (samples[left + 1] - samples[left]))
    return out

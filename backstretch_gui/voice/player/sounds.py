"""The samples of clips and tones, ready to be mixed."""

from __future__ import annotations

import array
import sys
import wave
from functools import cache
from os import PathLike, fspath

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.player.mixer import RATE
from backstretch_gui.voice.tones import synthesize

AHEAD = 2
"""Clips read before they are said, some 150 kB each."""


@cache
def tone(which: Tone) -> array.array[int]:
    """The samples of a tone, made when it is first needed."""
    return synthesize(which)


class Clips:
    """The clips that come next, a few of them read ahead; one that can't be read has no samples."""

    def __init__(self) -> None:
        self._coming: list[str] = []
        self._ready: dict[str, array.array[int]] = {}

    def expect(self, paths: list[str]) -> None:
        """These come next, in this order."""
        self._coming = paths
        self._ready = {path: self.samples(path) for path in paths[:AHEAD]}

    def samples(self, path: str) -> array.array[int]:
        """One channel at `RATE`."""
        return self._ready[path] if path in self._ready else _samples(path)

    def said(self, path: str) -> None:
        """What comes after it is next."""
        if path in self._coming:
            self.expect(self._coming[self._coming.index(path) + 1 :])


def _samples(path: str) -> array.array[int]:
    try:
        return read(path)
    except (OSError, EOFError, RuntimeError, wave.Error) as error:
        if sys.stderr is not None:  # built without a console there is none
            print(f"{path} can't be played: {error}", file=sys.stderr, flush=True)
        return array.array("h")


def read(path: str | PathLike[str]) -> array.array[int]:
    """The samples of a WAV, as one channel at `RATE`. Raises OSError, EOFError, RuntimeError or wave.Error if
    it is no 16-bit WAV."""
    with wave.open(fspath(path), "rb") as wav:
        if wav.getsampwidth() != 2:
            raise wave.Error("not 16-bit")  # noqa: TRY003
        samples = array.array("h", wav.readframes(wav.getnframes()))
        channels, rate = wav.getnchannels(), wav.getframerate()
    if sys.byteorder == "big":
        samples.byteswap()
    if channels != 1:
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

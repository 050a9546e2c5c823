"""Speech made faster or slower, higher or lower, where the system brings no library for it.

WSOLA: overlapping pieces of the speech are laid closer or wider apart, each taken from where it goes on best
from the one before (Verhelst and Roelands, "An overlap-add technique based on waveform similarity", 1993).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import soxr

if TYPE_CHECKING:
    from numpy.typing import NDArray

PIECE = 0.03
"""Seconds: two periods of a deep voice, and less than the shortest sound of speech."""
REACH = 0.008
"""How far from its place a piece may be looked for: both ways together, a period of a deep voice."""


def changed(samples: bytes, rate: int, speed: float, pitch: float, volume: float = 1.0) -> bytes:
    """16-bit samples of one channel, in the same form."""
    x = np.frombuffer(samples, "<i2").astype(np.float64)
    longer = _paced(x, rate, speed / pitch)
    out = soxr.resample(longer, rate * pitch, rate) * min(1.0, volume)
    return np.clip(np.round(out), -32768, 32767).astype("<i2").tobytes()


def _paced(x: NDArray[np.float64], rate: int, speed: float) -> NDArray[np.float64]:
    """Of 1/`speed` the length, at the same pitch."""
    hop, reach = round(PIECE / 2 * rate), round(REACH * rate)
    size = 2 * hop
    window = 0.5 - 0.5 * np.cos(np.pi * np.arange(size) / hop)  # two of them, a hop apart, add up to 1
    lead = np.zeros(size + reach)
    padded = np.concatenate([lead, x, lead, np.zeros(size)])
    count = int((len(x) + size) / (hop * speed)) + 1
    out = np.zeros((count + 1) * hop)
    start = reach
    for number in range(count):
        if number:
            near = round(number * hop * speed)
            start = near + _best(padded[near : near + size + 2 * reach], padded[start + hop :][:size])
        out[number * hop :][:size] += window * padded[start : start + size]
    first = round(size / speed)
    return out[first : first + round(len(x) / speed)]


def _best(searched: NDArray[np.float64], wanted: NDArray[np.float64]) -> int:
    """Where in `searched` it is most like `wanted`."""
    likeness = np.correlate(searched, wanted, "valid")
    energy = np.concatenate([[0.0], np.cumsum(searched**2)])
    loudness = np.sqrt(energy[len(wanted) :] - energy[: -len(wanted)])
    return int(np.argmax(likeness / (loudness + 1.0)))

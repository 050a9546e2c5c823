"""From what the model says to a clip: trimmed, with room to breathe, of one pace and one loudness."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from backstretch_gui.voice.engines import sonic
from backstretch_gui.voice.live.pauses import pauses
from backstretch_gui.voice.live.recipe import (
    CEILING,
    FARTHEST,
    LONGEST_COUNT,
    LOUDNESS,
    MODEL_RATE,
    PACE,
    RATE,
)
from backstretch_gui.voice.live.sound import (
    AUDIBLE,
    loudness,
    resampled,
    true_peak,
    words,
    words_per_minute,
)

if TYPE_CHECKING:
    from backstretch_gui.voice.live.sound import Signal

LEAD, TRAIL = 0.008, 0.055
"""Seconds kept before the first sound and after the last one."""
RISE, FALL = 0.005, 0.04
"""Seconds of the soft beginning and end."""
FEWEST_WORDS = 2.5
"""Of usual length. Shorter lines are left at the pace they are said: nobody says "Halfway." at a rate."""


def finished(x: Signal, text: str, *, quick: bool) -> Signal:
    """The clip of `text`, at `RATE`, from what the model said, at its own rate."""
    x = resampled(x, MODEL_RATE, RATE)
    x = _trimmed(x)
    x = x if quick else _breathing(x, text)
    x = _paced(x, text, quick=quick)
    x = _trimmed(x)
    for _ in range(5):
        x = x * 10 ** ((LOUDNESS - loudness(x, RATE)) / 20)
        x = _trimmed(_limited(x))  # what is audible at all depends on how loud it is
    x = x * 10 ** (min(0.0, CEILING - true_peak(x)) / 20)
    rise, fall = round(RISE * RATE), round(FALL * RATE)
    x[:rise] *= 0.5 - 0.5 * np.cos(np.linspace(0, np.pi, rise))
    x[-fall:] *= 0.5 + 0.5 * np.cos(np.linspace(0, np.pi, fall))
    return x


def _trimmed(x: Signal) -> Signal:
    heard = np.flatnonzero(np.abs(x) >= AUDIBLE)
    return x[max(0, heard[0] - round(LEAD * RATE)) : heard[-1] + round(TRAIL * RATE)].copy()


def _breathing(x: Signal, text: str) -> Signal:
    """The silences after commas and sentences, made as long as a breath wants; nothing is made shorter."""
    parts: list[Signal] = []
    last = 0
    for start, end, seconds in pauses(x, RATE, text):
        middle = (start + end) // 2
        parts += [x[last:middle], np.zeros(max(0, round(seconds * RATE) - (end - start)))]
        last = middle
    return np.concatenate([*parts, x[last:]])


def _paced(x: Signal, text: str, *, quick: bool) -> Signal:
    """Stretched to the voice's pace; a number of the count into its second."""
    if quick:
        seconds = len(x) / RATE - LEAD - TRAIL
        return stretched(x, min(FARTHEST, max(1.0, seconds / LONGEST_COUNT)))
    if words(text) < FEWEST_WORDS:
        return x
    speed = PACE / words_per_minute(x, RATE, text)
    return stretched(x, min(FARTHEST, max(1 / FARTHEST, speed)))


def stretched(x: Signal, speed: float) -> Signal:
    """Quicker, or slower below 1, at the same pitch."""
    loudest = max(1e-6, float(np.abs(x).max()))
    samples = np.round(x / loudest * 30_000).astype("<i2").tobytes()
    out = sonic.changed(samples, RATE, speed, 1.0)
    return np.frombuffer(out, "<i2").astype(np.float64) * loudest / 30_000


def _limited(x: Signal) -> Signal:
    """What sticks out is bent, until the true peak is below the ceiling."""
    ceiling = 10 ** (CEILING / 20)
    knee = 0.5 * ceiling
    if true_peak(x) <= CEILING:
        return x
    over = np.abs(x) > knee
    bent = x.copy()
    room = 0.85 * ceiling - knee
    bent[over] = np.sign(x[over]) * (knee + room * np.tanh((np.abs(x[over]) - knee) / room))
    return bent

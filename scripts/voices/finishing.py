"""From what the model says to a clip: trimmed, with room to breathe, of one pace and one loudness."""

from __future__ import annotations

import ctypes
import re
from pathlib import Path
from typing import TYPE_CHECKING

import espeakng_loader
import numpy as np

from scripts.voices.model import MODEL_RATE
from scripts.voices.recipes import CEILING, COMMA, LONGEST_COUNT, LOUDNESS, PACE, RATE, STOP
from scripts.voices.sound import AUDIBLE, loudness, resampled, true_peak, words, words_per_minute

if TYPE_CHECKING:
    from scripts.voices.sound import Signal

LEAD, TRAIL = 0.008, 0.055
"""Seconds kept before the first sound and after the last one."""
RISE, FALL = 0.005, 0.04
"""Seconds of the soft beginning and end."""
FEWEST_WORDS = 2.5
"""Of usual length. Shorter lines are left at the pace they are said: nobody says "Halfway." at a rate."""
FARTHEST = 1.25
"""A line is stretched or quickened by no more than this; it costs nothing that is heard."""


def finished(x: Signal, text: str, *, quick: bool) -> Signal:
    """The clip of `text`, at `RATE`, from what the model said, at its own rate."""
    x = resampled(x, MODEL_RATE, RATE)
    x = _trimmed(x)
    x = x if quick else _breathing(x, text)
    x = _paced(x, text, quick=quick)
    x = _trimmed(x)
    for _ in range(5):
        x = x * 10 ** ((LOUDNESS - loudness(x, RATE)) / 20)
        x = _limited(x)
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
    stops, commas = len(re.findall(r"[.!?:;](?=\s)", text)), len(re.findall(r",(?=\s)", text))
    longest = sorted(_gaps(x), key=lambda gap: gap[0] - gap[1])[: stops + commas]
    wanted = {gap: STOP if place < stops else COMMA for place, gap in enumerate(longest)}
    parts: list[Signal] = []
    last = 0
    for (start, end), seconds in sorted(wanted.items()):
        middle = (start + end) // 2
        parts += [x[last:middle], np.zeros(max(0, round(seconds * RATE) - (end - start)))]
        last = middle
    return np.concatenate([*parts, x[last:]])


def _gaps(x: Signal, floor: float = 0.006, least: float = 0.06) -> list[tuple[int, int]]:
    """Where inside a line next to nothing is heard, as (from, to) in samples."""
    hop = RATE // 200
    frames = np.sqrt((x[: len(x) // hop * hop].reshape(-1, hop) ** 2).mean(1))
    quiet = np.concatenate([[False], frames < floor, [False]])
    edges = np.flatnonzero(quiet[1:] != quiet[:-1]).reshape(-1, 2) * hop
    return [(int(a), int(b)) for a, b in edges if b - a >= least * RATE and a > 0 and b < len(x) - hop]


def _paced(x: Signal, text: str, *, quick: bool) -> Signal:
    """SharedStretch to the voice's pace; a number of the count into its second."""
    if quick:
        seconds = len(x) / RATE - LEAD - TRAIL
        return stretched(x, min(FARTHEST, max(1.0, seconds / LONGEST_COUNT)))
    if words(text) < FEWEST_WORDS:
        return x
    speed = PACE / words_per_minute(x, RATE, text)
    return stretched(x, min(FARTHEST, max(1 / FARTHEST, speed)))


def stretched(x: Signal, speed: float) -> Signal:
    """Quicker, or slower below 1, at the same pitch, by sonic."""
    if abs(speed - 1) < 0.01:
        return x
    library = Path(espeakng_loader.get_library_path()).with_name("libespeak-ng.so.1")
    sonic = ctypes.CDLL(str(library))
    sonic.sonicCreateStream.restype = ctypes.c_void_p
    stream = ctypes.c_void_p(sonic.sonicCreateStream(RATE, 1))
    sonic.sonicSetSpeed(stream, ctypes.c_float(speed))
    sonic.sonicSetQuality(stream, 1)
    loudest = max(1e-6, float(np.abs(x).max()))
    samples = np.round(x / loudest * 30_000).astype(np.int16)
    sonic.sonicWriteShortToStream(stream, samples.ctypes.data_as(ctypes.c_void_p), len(samples))
    sonic.sonicFlushStream(stream)
    out = np.zeros(sonic.sonicSamplesAvailable(stream), np.int16)
    sonic.sonicReadShortFromStream(stream, out.ctypes.data_as(ctypes.c_void_p), len(out))
    sonic.sonicDestroyStream(stream)
    return out.astype(np.float64) * loudest / 30_000


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

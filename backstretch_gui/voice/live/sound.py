"""Loudness, peaks, silences and pace of a clip; loudness and peaks by ITU-R BS.1770-4. Pure, numpy."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Signal = NDArray[np.float64]
"""Samples of one channel, −1 to 1."""

WORD_CHARACTERS = 6
"""Characters of a word and its space, as in `backstretch_gui.voice.choice`."""
SHELF = 1681.9744509555319, 0.7071752369554193, 3.99984385397
HIGH_PASS = 38.13547087613982, 0.5003270373253953, None
"""Hertz, quality and gain (dB) of the two filters, which give the recommendation's numbers at 48 kHz."""
AUDIBLE = 164 / 32_768
"""The smallest sample that counts as sound, as in `backstretch_gui.voice.clip`."""


def loudness(x: Signal, rate: int) -> float:
    """Integrated loudness in LUFS: blocks of 0.4 s, gated at −70 LUFS and 10 LU below the rest."""
    block, hop = round(0.4 * rate), round(0.1 * rate)
    padded = np.pad(x, (0, max(0, block - len(x))))
    weighted = _weighted(padded, rate) ** 2
    sums = np.concatenate([[0.0], np.cumsum(weighted)])
    starts = np.arange(0, len(padded) - block + 1, hop)
    power = np.maximum((sums[starts + block] - sums[starts]) / block, 1e-12)
    levels = -0.691 + 10 * np.log10(power)
    heard = power[levels > -70]
    if len(heard) == 0:
        return -70.0
    gate = -0.691 + 10 * np.log10(heard.mean()) - 10
    kept = power[levels > max(gate, -70.0)]
    return float(-0.691 + 10 * np.log10(kept.mean()))


def _weighted(x: Signal, rate: int) -> Signal:
    """The K filter of BS.1770 (a shelf for the head, a high-pass), as its response at each frequency."""
    size = 1 << (len(x) + rate // 4).bit_length()
    z = np.exp(-1j * np.pi * np.arange(size // 2 + 1) / (size // 2))
    response = np.ones_like(z)
    # Both filters for any rate, from the analogue ones that the recommendation's coefficients come from.
    for centre, quality, gain in (
        (1681.9744509555319, 0.7071752369554193, 3.99984385397),
        (38.13547087613982, 0.5003270373253953, None),
    ):
        k = np.tan(np.pi * centre / rate)
        below = 1 + k / quality + k * k
        denominator = 1 + 2 * (k * k - 1) / below * z + (1 - k / quality + k * k) / below * z * z
        if gain is None:
            response *= (1 - 2 * z + z * z) / denominator
            continue
        high = 10 ** (gain / 20)
        band = high**0.499666774155
        response *= (
            (high + band * k / quality + k * k) / below
            + 2 * (k * k - high) / below * z
            + (high - band * k / quality + k * k) / below * z * z
        ) / denominator
    return np.fft.irfft(np.fft.rfft(x, size) * response, size)[: len(x)]


def true_peak(x: Signal) -> float:
    """The highest point of the curve through the samples, in dBFS: four times as many points."""
    size = 1 << len(x).bit_length()
    spectrum = np.fft.rfft(x, size)
    finer = np.fft.irfft(np.pad(spectrum, (0, 2 * size + 1 - len(spectrum))), 4 * size) * 4
    return float(20 * np.log10(max(np.abs(finer).max(), 1e-9)))


def silences(x: Signal, rate: int) -> tuple[float, float]:
    """Seconds of silence at the beginning and at the end."""
    heard = np.flatnonzero(np.abs(x) >= AUDIBLE)
    if len(heard) == 0:
        return len(x) / rate, len(x) / rate
    return float(heard[0]) / rate, float(len(x) - 1 - heard[-1]) / rate


def words(text: str) -> float:
    """How many words of usual length a text has."""
    return len(text) / WORD_CHARACTERS


def words_per_minute(x: Signal, rate: int, text: str) -> float:
    """The pace of what is heard."""
    before, after = silences(x, rate)
    return 60 * words(text) / max(0.1, len(x) / rate - before - after)


def resampled(x: Signal, rate: int, to: int) -> Signal:
    """The same sound at another rate; what the new one can't carry is left out."""
    pad = rate // 10
    x = np.pad(x, (pad, pad))
    count = round(len(x) * to / rate)
    spectrum = np.fft.rfft(x)
    size = count // 2 + 1
    fitting = np.zeros(size, complex)
    keep = min(size, len(spectrum))
    fitting[:keep] = spectrum[:keep]
    edge = max(1, keep // 50)
    fitting[keep - edge : keep] *= np.linspace(1, 0, edge)
    out = np.fft.irfft(fitting, count) * (count / len(x))
    cut = round(pad * to / rate)
    return out[cut : count - cut]


def without_heights(x: Signal, rate: int, highest: float) -> Signal:
    """The same sound with nothing above `highest` hertz; it fades over the octave's last sixth."""
    size = 1 << (len(x) + rate // 4).bit_length()
    hertz = np.linspace(0, rate / 2, size // 2 + 1)
    kept = np.clip((highest - hertz) / (highest / 9), 0, 1)
    return np.fft.irfft(np.fft.rfft(x, size) * (0.5 - 0.5 * np.cos(np.pi * kept)), size)[: len(x)]


def audible(x: Signal) -> Signal:
    """From the first sound to the last one."""
    heard = np.flatnonzero(np.abs(x) >= AUDIBLE)
    return x[heard[0] : heard[-1] + 1] if len(heard) else x

"""Small WAV files for tests."""

from __future__ import annotations

import array
import wave
from typing import TYPE_CHECKING

import numpy as np

from harness.sound import samples

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RATE = 22_050


def write_wav(path: Path, values: Sequence[int], channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(array.array("h", values).tobytes())
    return path


def beep(path: Path, frames: int = 2000) -> Path:
    """A file that is audible from its first sample to its last."""
    return write_wav(path, [8000] * frames)


def pitch_of(path: Path) -> float:
    """The fundamental of a voice in hertz, from the loudest tenth of a second, between 70 and 350."""
    heard = samples(path)
    size = RATE // 10
    starts = range(0, len(heard) - size, size // 2)
    pieces = [heard[start : start + size] for start in starts]
    loudest = max(pieces, key=lambda piece: float(np.dot(piece, piece)))
    likeness = np.fft.irfft(np.abs(np.fft.rfft(loudest * np.hanning(size), 4 * size)) ** 2)
    shortest, longest = RATE // 350, RATE // 70
    return RATE / (shortest + int(np.argmax(likeness[shortest:longest])))


def loudness_of(data: bytes) -> float:
    """The root of the mean square of 16-bit samples."""
    return float(np.sqrt(np.mean(np.frombuffer(data, "<i2").astype(np.float64) ** 2)))

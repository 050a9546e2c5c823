"""One spoken sentence as a file, and how long it sounds. Standard library only: the helper uses it too."""

from __future__ import annotations

import array
import sys
import wave
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

AUDIBLE = 164
"""Smallest sample that counts as sound, of 32768: −46 dBFS, below the breath of the softest voice."""

BLOCK_FRAMES = 1024


@dataclass(frozen=True, slots=True)
class Extent:
    """Where in a file there is something to hear."""

    lead: float
    """Seconds of silence before the first audible sample."""
    seconds: float
    """Seconds from the start of the file to the last audible sample; the silence after it is not counted."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A sentence and its recording."""

    text: str
    path: Path
    seconds: float
    """Seconds from the start of the file to the last audible sample; the silence after it is not counted."""
    lead: float = 0.0
    """Seconds of silence before the first audible sample."""


class BrokenClipError(ValueError):
    """A file that holds no usable sound."""

    def __init__(self, path: Path, why: object) -> None:
        super().__init__(f"{path}: {why}")


def measure(path: Path) -> Extent:
    """Where the sound in a 16-bit PCM file begins and ends. Reads only the two ends of the file.

    Raises BrokenClipError if the file is not such a WAV, is cut short or silent; OSError if it can't be read.
    """
    try:
        with path.open("rb") as file, wave.open(file, "rb") as wav:
            if wav.getsampwidth() != 2:
                raise BrokenClipError(path, "not 16-bit")
            first, last = _first_audible(wav), _last_audible(wav)
            rate = wav.getframerate()
    except (
        wave.Error,
        EOFError,
        RuntimeError,
    ) as error:  # RuntimeError: a chunk's size is wrong
        raise BrokenClipError(path, error) from error
    if first is None or last is None or rate <= 0:
        raise BrokenClipError(path, "silent")
    return Extent(lead=first / rate, seconds=(last + 1) / rate)


def _first_audible(wav: wave.Wave_read) -> int | None:
    for start in range(0, wav.getnframes(), BLOCK_FRAMES):
        block = _block(wav, start)
        if _is_audible(block):
            index = next(i for i, sample in enumerate(block) if abs(sample) >= AUDIBLE)
            return start + index // wav.getnchannels()
    return None


def _last_audible(wav: wave.Wave_read) -> int | None:
    last_block = (wav.getnframes() - 1) // BLOCK_FRAMES * BLOCK_FRAMES
    for start in range(last_block, -1, -BLOCK_FRAMES):
        block = _block(wav, start)
        if _is_audible(block):
            index = next(i for i in range(len(block) - 1, -1, -1) if abs(block[i]) >= AUDIBLE)
            return start + index // wav.getnchannels()
    return None


def _is_audible(samples: array.array[int]) -> bool:
    return max(samples) >= AUDIBLE or min(samples) <= -AUDIBLE


def _block(wav: wave.Wave_read, start: int) -> array.array[int]:
    """The samples, channels interleaved, of up to `BLOCK_FRAMES` frames. EOFError if the file ends before."""
    wanted = min(BLOCK_FRAMES, wav.getnframes() - start)
    wav.setpos(start)
    data = wav.readframes(wanted)
    if len(data) < wanted * wav.getnchannels() * 2:
        raise EOFError
    samples = array.array("h", data)
    if sys.byteorder == "big":
        samples.byteswap()
    return samples

"""Small WAV files for tests."""

from __future__ import annotations

import array
import wave
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

RATE = 22_050


def write_wav(path: Path, samples: Sequence[int], channels: int = 1) -> Path:
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(array.array("h", samples).tobytes())
    return path


def beep(path: Path, frames: int = 2000) -> Path:
    """A file that is audible from its first sample to its last."""
    return write_wav(path, [8000] * frames)

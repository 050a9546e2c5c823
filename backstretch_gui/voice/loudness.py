"""How loud a clip is from moment to moment, for the bars that move with the voice."""

from __future__ import annotations

import array
import sys
import wave
from pathlib import Path

PER_SECOND = 15


def loudness(path: Path) -> tuple[float, ...]:
    """Peaks from 0 to 1, `PER_SECOND` of them a second; empty if the file can't be read."""
    try:
        with path.open("rb") as file, wave.open(file, "rb") as wav:
            if wav.getsampwidth() != 2:
                return ()
            rate = wav.getframerate() * wav.getnchannels()
            samples = array.array("h", wav.readframes(wav.getnframes()))
    except (OSError, EOFError, wave.Error):
        return ()
    if sys.byteorder == "big":
        samples.byteswap()
    step = max(1, rate // PER_SECOND)
    peaks = [max(samples[i : i + step]) for i in range(0, len(samples), step)]
    loudest = max([*peaks, 1])
    return tuple(max(0, peak) / loudest for peak in peaks)

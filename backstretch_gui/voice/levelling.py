"""Brings a rendered file to the loudness of the recorded voices, whoever spoke it. Standard library only."""

from __future__ import annotations

import array
import math
import sys
import wave
from operator import mul
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LEVEL = -21.2
"""dBFS, the mean of what sounds. espeak's voices then have −22 LUFS, as all recorded lines do."""
SILENT = 10 ** (-45 / 10)
"""The power of a frame that does not count."""
PEAK = 10 ** (-1.2 / 20) * 32_767
"""No sample is louder than this."""
FRAMES_A_SECOND = 50


def level_file(path: Path) -> None:
    """Make a 16-bit WAV louder or softer in place; a file that is none is left to whoever measures it.

    Raises OSError if it can't be read or written.
    """
    try:
        with path.open("rb") as file, wave.open(file, "rb") as wav:
            if wav.getsampwidth() != 2:
                return
            form, samples = wav.getparams(), array.array("h", wav.readframes(wav.getnframes()))
    except (EOFError, RuntimeError, wave.Error):
        return
    if sys.byteorder == "big":
        samples.byteswap()
    samples = levelled(samples, form.framerate * form.nchannels)
    if sys.byteorder == "big":
        samples.byteswap()
    with path.open("wb") as file, wave.open(file, "wb") as wav:
        wav.setparams(form)
        wav.writeframes(samples.tobytes())


def levelled(samples: array.array[int], rate: int) -> array.array[int]:
    """The same at `LEVEL`, or as near as its peaks allow."""
    size = max(1, rate // FRAMES_A_SECOND)
    powers = [
        sum(map(mul, frame, frame)) / size / 32_768**2
        for frame in (samples[start : start + size] for start in range(0, len(samples), size))
    ]
    loud = [power for power in powers if power > SILENT]
    if not loud:
        return samples
    gain = 10 ** ((LEVEL - 10 * math.log10(sum(loud) / len(loud))) / 20)
    peak = max(max(samples), -min(samples))
    gain = min(gain, PEAK / peak)
    return array.array("h", [int(sample * gain) for sample in samples])

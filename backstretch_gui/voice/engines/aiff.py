"""From AIFF to WAV: Python's own reader went with 3.13, and a dozen lines do."""

from __future__ import annotations

import array
import struct
import sys
import wave
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

BIG_ENDIAN, LITTLE_ENDIAN = (b"NONE", b"twos"), (b"sowt",)
"""The compression types of AIFF-C that are plain samples."""


def convert(path: Path) -> None:
    """Make a WAV of the file if it is an AIFF of 16-bit samples; anything else is left as it is.

    Raises ValueError if it is an AIFF that can't be read, OSError if it can't be written.
    """
    data = path.read_bytes()
    if data[:4] != b"FORM" or data[8:12] not in (b"AIFF", b"AIFC"):
        return
    try:
        channels, rate, samples = _samples(data)
    except struct.error as error:
        raise ValueError(f"an AIFF that ends too early: {error}") from error  # noqa: TRY003
    with path.open("wb") as file, wave.open(file, "wb") as wav:
        wav.setnchannels(channels)
        wav.setsampwidth(2)
        wav.setframerate(rate)
        wav.writeframes(samples)


def _samples(data: bytes) -> tuple[int, int, bytes]:
    """Channels, frames a second, and the samples as a WAV has them."""
    chunks = dict(_chunks(data))
    if b"COMM" not in chunks or b"SSND" not in chunks:
        raise ValueError("an AIFF without sound")  # noqa: TRY003
    common = chunks[b"COMM"]
    channels, frames, bits = struct.unpack_from(">hIh", common)
    coding = common[18:22] or b"NONE"
    if bits != 16 or channels < 1 or coding not in BIG_ENDIAN + LITTLE_ENDIAN:
        raise ValueError(f"an AIFF of {bits} bits, coded {coding!r}")  # noqa: TRY003
    (offset,) = struct.unpack_from(">I", chunks[b"SSND"])
    sound = chunks[b"SSND"][8 + offset :][: frames * channels * 2]
    samples = array.array("h", sound[: len(sound) // 2 * 2])
    if coding in BIG_ENDIAN:
        samples.byteswap()
    if sys.byteorder == "big":
        samples.byteswap()
    return channels, _extended(common[8:18]), samples.tobytes()


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Each chunk by its name; they begin at even places."""
    at = 12
    while at + 8 <= len(data):
        (size,) = struct.unpack_from(">I", data, at + 4)
        yield data[at : at + 4], data[at + 8 : at + 8 + size]
        at += 8 + size + size % 2


def _extended(number: bytes) -> int:
    """A frame rate as AIFF writes it: a float of 80 bits."""
    exponent, mantissa = struct.unpack(">HQ", number)
    power = exponent - 16383
    rate = mantissa >> (63 - power) if 0 <= power <= 17 else 0
    if rate < 4000:
        raise ValueError(f"an AIFF at {rate} Hz")  # noqa: TRY003
    return rate

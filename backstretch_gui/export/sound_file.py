"""Writes samples as MP3, Opus or FLAC, by the ending of the file's name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from backstretch_gui.voice.player.mixer import RATE

if TYPE_CHECKING:
    import array
    from collections.abc import Iterable
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class SoundFormat:
    """A kind of file, as libsndfile names it."""

    suffix: str
    container: str
    encoding: str
    rate: int
    """Frames a second: Opus knows a few rates only."""
    compression: float | None
    """From 0 (large) to 1 (small)."""


FORMATS: Final = (
    SoundFormat(".mp3", "MP3", "MPEG_LAYER_III", RATE, 0.5),
    SoundFormat(".opus", "OGG", "OPUS", 24_000, 0.9),
    SoundFormat(".flac", "FLAC", "PCM_16", RATE, 0.6),
)


def format_of(path: Path) -> SoundFormat | None:
    """The kind of file its name asks for; None if it is none of them."""
    return next((each for each in FORMATS if each.suffix == path.suffix.lower()), None)


def write_sound(path: Path, kind: SoundFormat, blocks: Iterable[array.array[int]]) -> None:
    """Encode `blocks` of samples, one channel, `mixer.RATE` a second, as they come.

    Raises:
        OSError: the file can't be written.
    """
    import soundfile  # it brings numpy, which nobody else here needs

    resample = _resampler(kind.rate)
    try:
        with soundfile.SoundFile(
            path, "w", kind.rate, 1, kind.encoding, format=kind.container, compression_level=kind.compression
        ) as file:
            for block in blocks:
                file.write(resample(block))
            file.write(resample(None))
    except soundfile.LibsndfileError as error:
        raise OSError(None, str(error), str(path)) from error


def _resampler(rate: int) -> Any:
    """What takes a block of samples, None at the end, and gives an array at `rate`."""
    import numpy as np

    def plain(block: array.array[int] | None) -> Any:
        return np.frombuffer(block, dtype=np.int16) if block is not None else np.empty(0, np.int16)

    if rate == RATE:
        return plain
    import soxr

    stream = soxr.ResampleStream(RATE, rate, 1, dtype="int16")

    def resampled(block: array.array[int] | None) -> Any:
        return stream.resample_chunk(plain(block), last=block is None)

    return resampled

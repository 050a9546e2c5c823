"""Speech made faster or slower, higher or lower: by sonic, which espeak-ng's library carries on Linux."""

from __future__ import annotations

import ctypes
from functools import cache
from pathlib import Path
from typing import Any

NEAR = 0.01
"""A difference that nobody hears."""


def changed(samples: bytes, rate: int, speed: float, pitch: float, volume: float = 1.0) -> bytes:
    """16-bit samples of one channel, in the same form; where there is no sonic, by numpy."""
    if abs(speed - 1) < NEAR and abs(pitch - 1) < NEAR and volume >= 1.0:
        return samples
    sonic = _library()
    if sonic is None:
        from backstretch_gui.voice.engines import overlapping  # numpy: for who needs it

        return overlapping.changed(samples, rate, speed, pitch, volume)
    stream = ctypes.c_void_p(sonic.sonicCreateStream(rate, 1))
    try:
        sonic.sonicSetSpeed(stream, ctypes.c_float(speed))
        sonic.sonicSetPitch(stream, ctypes.c_float(pitch))
        sonic.sonicSetVolume(stream, ctypes.c_float(min(1.0, volume)))
        sonic.sonicSetQuality(stream, 1)
        sonic.sonicWriteShortToStream(stream, samples, len(samples) // 2)
        sonic.sonicFlushStream(stream)
        out = (ctypes.c_short * sonic.sonicSamplesAvailable(stream))()
        sonic.sonicReadShortFromStream(stream, out, len(out))
        return bytes(out)
    finally:
        sonic.sonicDestroyStream(stream)


@cache
def _library() -> Any:
    """None where espeak-ng is not packaged or was built without it."""
    try:
        import espeakng_loader

        path = Path(espeakng_loader.get_library_path())
        versioned = path.with_name("libespeak-ng.so.1")  # the name espeak's own engine loads it by
        library = ctypes.CDLL(str(versioned if versioned.exists() else path))
        library.sonicCreateStream.restype = ctypes.c_void_p
    except (ImportError, OSError, AttributeError):
        return None
    return library

"""Reads sound files with libsndfile, which libpulse brings on Linux and the package `soundfile` elsewhere.

By ctypes: `soundfile` itself loads numpy, 150 ms and 19 MB where a line is decoded in 2 ms.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import sys
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

READ = 0x10
MOST_FRAMES = 1 << 24
"""Some twelve minutes: no line is longer, and no broken file claims more memory."""


class _Info(ctypes.Structure):
    _fields_ = (
        ("frames", ctypes.c_int64),
        ("rate", ctypes.c_int),
        ("channels", ctypes.c_int),
        ("format", ctypes.c_int),
        ("sections", ctypes.c_int),
        ("seekable", ctypes.c_int),
    )


def read(path: Path) -> tuple[bytes, int]:
    """16-bit samples of one channel, and how many there are a second.

    Raises OSError if the file is not there, is no such sound, or is cut short; or if there is no libsndfile.
    """
    library, info = _library(), _Info()
    handle = _open(library, path, info)
    if not handle:
        raise OSError(f"{path} can't be read as sound")  # noqa: TRY003
    try:
        if info.channels != 1 or not 0 < info.frames <= MOST_FRAMES:
            raise OSError(f"{path} has {info.channels} channels, {info.frames} frames")  # noqa: TRY003
        samples = (ctypes.c_short * info.frames)()
        if library.sf_readf_short(handle, samples, info.frames) != info.frames:
            raise OSError(f"{path} is cut short")  # noqa: TRY003
        return bytes(samples), info.rate
    finally:
        library.sf_close(handle)


def _open(library: Any, path: Path, info: _Info) -> Any:
    if sys.platform == "win32":  # there `sf_open` knows only the letters of one language
        return library.sf_wchar_open(str(path), READ, ctypes.byref(info))
    return library.sf_open(str(path).encode(sys.getfilesystemencoding()), READ, ctypes.byref(info))


@cache
def _library() -> Any:
    carried = _carried()
    library = ctypes.CDLL("libsndfile.so.1" if carried is None else carried)
    if sys.platform == "win32":
        library.sf_wchar_open.restype = ctypes.c_void_p
        library.sf_wchar_open.argtypes = [ctypes.c_wchar_p, ctypes.c_int, ctypes.POINTER(_Info)]
    library.sf_open.restype = ctypes.c_void_p
    library.sf_open.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.POINTER(_Info)]
    library.sf_readf_short.restype = ctypes.c_int64
    library.sf_readf_short.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
    library.sf_close.argtypes = [ctypes.c_void_p]
    return library


def _carried() -> str | None:
    """The library in the package `soundfile`, which is installed where the system has none of its own."""
    spec = find_spec("_soundfile_data")
    folder = Path(spec.origin).parent if spec is not None and spec.origin else None
    found = sorted(map(str, folder.glob("libsndfile*"))) if folder is not None else []
    return found[0] if found else ctypes.util.find_library("sndfile")

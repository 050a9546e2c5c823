"""Reading and writing so that a file is always the old one or the new one, whole, and the user's alone.

What is read is a regular file of bounded size, never a pipe that waits or a device that does not end.
"""

from __future__ import annotations

import codecs
import contextlib
import os
import stat
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

from backstretch_gui.catalog.toml_text import load_toml

LARGEST = 1_000_000
"""A larger file is not one of ours. Bytes."""

LOCK_MS = 1000
"""Another program that writes is waited for this long."""

RETRIES = (0.01, 0.02, 0.04, 0.08, 0.16) if sys.platform == "win32" else ()
"""Seconds before each new try to replace a file that another program holds, as virus scanners do there."""

_READ = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_OVERWRITE = (
    os.O_WRONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
)
_WRITE = os.O_WRONLY | os.O_CREAT | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


class TooLargeError(ValueError):
    """It is no file of ours."""

    def __init__(self) -> None:
        super().__init__("larger than 1 MB")


@contextlib.contextmanager
def alone_in(folder: Path) -> Generator[None]:
    """Nobody else reads and writes in this folder meanwhile, if they ask as well.

    Where no lock can be had, because the folder is read-only or somebody hangs, it goes on without one.
    """
    with contextlib.suppress(OSError):
        make_folder(folder)
    lock = QLockFile(str(folder / ".lock"))
    lock.tryLock(LOCK_MS)
    try:
        yield
    finally:
        lock.unlock()


def make_folder(folder: Path) -> None:
    """Make a folder, with those it is in, where the user alone gets in.

    Raises:
        OSError: it can't be made.
    """
    if not folder.is_dir():
        if folder.parent != folder:
            make_folder(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)


def open_private(path: Path, *, append: bool = False) -> int:
    """The descriptor of a regular file of the user alone, open for writing, and empty if not to `append`.

    Raises:
        OSError: it can't be written, or is there as something else, such as a pipe.
    """
    descriptor = os.open(path, _WRITE | (os.O_APPEND if append else 0), 0o600)
    try:
        _check_regular(descriptor, path)
        if not append:
            os.ftruncate(descriptor, 0)
    except BaseException:
        os.close(descriptor)
        raise
    return descriptor


def sweep(path: Path) -> None:
    """Remove what a killed program left half written beside `path`. Only to be called while `alone_in`."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*"):
            left.unlink()


def read_bytes(path: Path, most: int = LARGEST) -> bytes | None:
    """What is in a file, or None if there is none.

    Raises:
        OSError: it is there and can't be read, or is none: a folder, a pipe, a device.
        TooLargeError: it has more than `most` bytes.
    """
    try:
        descriptor = os.open(path, _READ)
    except FileNotFoundError:
        return None
    try:
        _check_regular(descriptor, path)
        file = os.fdopen(descriptor, "rb")
    except BaseException:
        os.close(descriptor)
        raise
    with file:
        content = file.read(most + 1)
    if len(content) > most:
        raise TooLargeError
    return content


def read_text(path: Path) -> str | None:
    """The text of a file without its byte-order mark, or None if there is no file.

    Raises:
        OSError: as `read_bytes` does.
        ValueError: it is larger than `LARGEST`, or not text.
    """
    content = read_bytes(path)
    return None if content is None else decoded(content)


def decoded(content: bytes, errors: str = "strict") -> str:
    """The text of a file's bytes without its byte-order mark; raises ValueError if they are none."""
    wide = content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return content.decode("utf-16" if wide else "utf-8-sig", errors)


def read_table(path: Path) -> dict[str, Any]:
    """The TOML table in a file; empty if there is no file.

    Raises:
        OSError: it is there and can't be read.
        ValueError: it is no TOML, or what `read_text` refuses.
    """
    return load_toml(read_text(path) or "")


def write_text(path: Path, text: str) -> None:
    """Replace the file by `text`, as `write_bytes` does."""
    write_bytes(path, text.encode("utf-8"))


def write_bytes(path: Path, content: bytes, *, flush: bool = True) -> None:
    """Replace the file by `content`: written beside it, flushed to the disk if wished, then put in its place.

    Raises:
        OSError: the folder can't be written, or the disk is full. The old file is untouched.
    """
    make_folder(path.parent)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            if flush:
                file.flush()
                os.fsync(file.fileno())
        put_in_place(Path(name), path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def overwrite(path: Path, content: bytes) -> bool:
    """Write `content` over what is in a file of the same length; whether there is one that could be.

    For what is written again and again and may be missed: each file that is put in place costs the disk
    more. Only what fits a page is all there or not at all if the process is killed.

    Raises:
        OSError: there is one, and writing fails.
    """
    try:
        descriptor = os.open(path, _OVERWRITE)
    except OSError:
        return False
    with os.fdopen(descriptor, "wb", buffering=0) as file:
        found = os.fstat(descriptor)
        if not stat.S_ISREG(found.st_mode) or found.st_size != len(content):
            return False
        return file.write(content) == len(content)


@contextlib.contextmanager
def part_beside(path: Path) -> Generator[Path]:
    """An empty file of the user's own in the same folder, gone in the end unless it was given another name.

    Raises:
        OSError: the folder can't be written, or what is done with the file fails; it names `path`.
    """
    part = path
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=path.suffix)
        os.close(descriptor)
        part = Path(name)
        yield part
    except OSError as error:
        if part.name not in str(error.filename) and part != path:
            raise
        raise OSError(error.errno, error.strerror or str(error), str(path)) from error
    finally:
        if part != path:
            with contextlib.suppress(OSError):
                part.unlink()


def put_in_place(part: Path, path: Path, retries: Sequence[float] = RETRIES) -> None:
    """Give a file that was written beside `path` its name.

    Raises:
        OSError: that can't be, not even after a while.
    """
    for seconds in retries:
        try:
            part.replace(path)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    part.replace(path)


def _check_regular(descriptor: int, path: Path) -> None:
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):
        raise OSError(None, "not a regular file", str(path))


def free_name(path: Path) -> Path:
    """A name beside `path` that nothing has, for what can't be used."""
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    return aside


def set_aside(path: Path) -> Path:
    """Rename a file that can't be used to a name that is free, and return it.

    Raises:
        OSError: it can't be renamed.
    """
    return path.rename(free_name(path))

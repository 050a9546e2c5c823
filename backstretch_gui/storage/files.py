"""Reading and writing so that a file is always the old one or the new one, whole."""

from __future__ import annotations

import contextlib
import os
import tempfile
import tomllib
from collections.abc import Generator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QLockFile

LARGEST = 1_000_000
"""A larger file is not one of ours. Bytes."""


LOCK_MS = 1000
"""Another program that writes is waited for this long."""


@contextlib.contextmanager
def alone_in(folder: Path) -> Generator[None]:
    """Nobody else reads, merges and writes in this folder meanwhile, if they ask as well.

    Where no lock can be had, because the folder is read-only or somebody hangs, it goes on without one.
    """
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
    lock = QLockFile(str(folder / ".lock"))
    lock.tryLock(LOCK_MS)
    try:
        yield
    finally:
        lock.unlock()


def sweep(path: Path) -> None:
    """Remove what a killed program left half written beside `path`. Only to be called while `alone_in`."""
    with contextlib.suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*"):
            left.unlink()


def read_text(path: Path) -> str | None:
    """The text of a file, or None if there is none.

    Raises:
        OSError: it is there and can't be read.
        ValueError: it is larger than `LARGEST`, or not text.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST + 1)
    except FileNotFoundError:
        return None
    if len(content) > LARGEST:
        raise ValueError("larger than 1 MB")  # noqa: TRY003
    return content.decode("utf-8")


def read_table(path: Path) -> dict[str, Any]:
    """The TOML table in a file; empty if there is no file.

    Raises:
        OSError: it is there and can't be read.
        ValueError: it is no TOML, or what `read_text` refuses.
    """
    try:
        return tomllib.loads(read_text(path) or "")
    except RecursionError as error:
        raise ValueError("tables within tables without end") from error  # noqa: TRY003


def write_text(path: Path, text: str) -> None:
    """Replace the file by `text`: written beside it, flushed, then put in its place.

    Raises:
        OSError: the folder can't be written, or the disk is full. The old file is untouched.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(text.encode("utf-8"))
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def set_aside(path: Path) -> Path:
    """Rename a file that can't be used to a name that is free, and return it.

    Raises:
        OSError: it can't be renamed.
    """
    number = 1
    while (aside := path.with_name(f"{path.name}.broken-{number}")).exists():
        number += 1
    return path.rename(aside)

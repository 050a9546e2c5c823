"""One running program: a second start hands its arguments to the first, and leaves.

A lock file says who is first; its holder's death frees it, whatever the death was. What is handed over is a
small file in a folder that only the user can enter: no socket, and nothing to import before the first frame.
"""

from __future__ import annotations

import json
import logging
import os
import time
from pathlib import Path
from typing import cast

from PySide6.QtCore import QFileSystemWatcher, QLockFile, QObject, QStandardPaths, Signal

log = logging.getLogger(__name__)

TAKEN_WITHIN = 3.0
"""Seconds that the first has for it, busy or not; after that the second one opens a window of its own."""
_LOOK = 0.02
_LARGEST = 20_000
_MOST = 20
"""Bytes, and arguments, of what is handed over."""


def instance_folder() -> Path:
    """Where lock and letters are, in the user's state directory."""
    kind = QStandardPaths.StandardLocation.GenericStateLocation
    return Path(QStandardPaths.writableLocation(kind)) / "backstretch" / "running"


class Instance:
    """This program among those of the same user."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Be the first; where no lock can be had at all, everybody is."""
        try:
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, arguments: list[str]) -> bool:
        """Ask the first to do what was asked of this one; whether it has taken that on."""
        letter = self._folder / f"{os.getpid()}-{time.monotonic_ns()}.json"
        beside = letter.with_suffix(".part")
        try:
            beside.write_text(json.dumps([in_full(argument) for argument in arguments]), encoding="utf-8")
            beside.replace(letter)
            until = time.monotonic() + TAKEN_WITHIN
            while letter.exists() and time.monotonic() < until:
                time.sleep(_LOOK)
            taken = not letter.exists()
            letter.unlink(missing_ok=True)
        except OSError as error:
            log.warning("nothing can be handed over: %s", error)
            return False
        return taken


class Reception(QObject):
    """Takes what later starts hand over."""

    arrived = Signal(object)
    """The arguments, a list of texts."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher([str(folder)] if folder.is_dir() else [], self)
        self._watcher.directoryChanged.connect(self.look)

    def look(self) -> None:
        """See what is there."""
        for letter in sorted(self._folder.glob("*.json")):
            arguments = _read(letter)
            letter.unlink(missing_ok=True)
            if arguments is not None:
                self.arrived.emit(arguments)


def in_full(argument: str) -> str:
    """A file's name means the same in another folder."""
    is_file = not argument.startswith("-") and Path(argument).exists()
    return str(Path(argument).absolute()) if is_file else argument


def _read(letter: Path) -> list[str] | None:
    try:
        with letter.open("rb") as file:
            found: object = json.loads(file.read(_LARGEST))
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s: %s", letter, error)
        return None
    if not isinstance(found, list):
        return None
    arguments = cast("list[object]", found)[:_MOST]
    return [argument for argument in arguments if isinstance(argument, str)]

"""One running program: a second start hands its arguments to the first, and leaves.

A lock file says who is first; its holder's death frees it, whatever the death was. What is handed over is a
small file in a folder that only the user can enter: no socket, and nothing to import before the first frame.
"""

from __future__ import annotations

import logging
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QFileInfo, QFileSystemWatcher, QLockFile, QObject, Signal

from backstretch_gui.storage.state_folder import state_folder

if TYPE_CHECKING:
    from collections.abc import Mapping

log = logging.getLogger(__name__)

TAKEN_WITHIN = 3.0
"""Seconds that the first has for it, busy or not; after that the second one opens a window of its own."""
_LOOK = 0.02
_LARGEST = 20_000
"""Bytes of what is handed over."""
_STALE = 2 * TAKEN_WITHIN
"""Seconds after which nobody waits for it any more: it was left by a start that was killed."""


def instance_folder() -> Path:
    """Where lock and requests are, in the user's state directory."""
    return state_folder() / "running"


class Instance:
    """This program among those of the same user."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = QLockFile(str(folder / "lock"))
        self._lock.setStaleLockTime(0)

    def claim(self) -> bool:
        """Be the first; where no lock can be had at all, everybody is."""
        try:
            self._folder.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._folder.mkdir(exist_ok=True, mode=0o700)
        except OSError:
            return True
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def hand_over(self, asked: Mapping[str, str | bool]) -> bool:
        """Ask the first to do what was asked of this one; whether it has taken that on."""
        import json

        from backstretch_gui.storage.files import write_bytes

        _let_others_come_forward()
        request = self._folder / f"{os.getpid()}-{time.monotonic_ns()}.json"
        try:
            write_bytes(request, json.dumps(asked).encode(), flush=False)
            until = time.monotonic() + TAKEN_WITHIN
            while request.exists() and time.monotonic() < until:
                time.sleep(_LOOK)
            taken = not request.exists()
            request.unlink(missing_ok=True)
        except OSError as error:
            log.warning("nothing can be handed over: %s", error)
            return False
        return taken


class LaunchRequests(QObject):
    """Takes what later starts hand over."""

    arrived = Signal(object)
    """What is asked for, a table."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._watcher = QFileSystemWatcher([str(folder)] if QFileInfo(str(folder)).isDir() else [], self)
        self._watcher.directoryChanged.connect(self.look)

    def look(self) -> None:
        """See what is there."""
        try:
            requests = sorted(self._folder.glob("*.json"))
        except OSError as error:  # not ours: then nobody can leave anything there either
            log.warning("%s: %s", self._folder, error)
            return
        for request in requests:
            asked = _read(request)
            try:
                request.unlink(missing_ok=True)
            except OSError as error:
                log.warning("%s: %s", request, error)
                return
            if asked is not None:
                self.arrived.emit(asked)


def _let_others_come_forward() -> None:
    """Windows lets only who was started last bring a window to the front, or whom that one allows to."""
    if sys.platform == "win32":
        import ctypes

        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


def _read(request: Path) -> dict[str, Any] | None:
    import json

    from backstretch_gui.storage.files import read_bytes

    try:
        age = time.time() - request.stat().st_mtime
        if abs(age) > _STALE:
            log.info("%s was left %d s ago", request, age)
            return None
        found: object = json.loads(read_bytes(request, _LARGEST) or b"")
    except (OSError, ValueError, RecursionError) as error:
        log.warning("%s: %s", request, error)
        return None
    return cast("dict[str, Any]", found) if isinstance(found, dict) else None

"""Where the window was the last time, and how large: for the next one, before anything else is read.

What is read before the first frame imports nothing.
"""

from __future__ import annotations

import logging
from pathlib import Path

from backstretch_gui.storage.state_folder import state_folder

log = logging.getLogger(__name__)

LARGEST = 1000
"""Bytes; what Qt writes of a window takes 66."""


def window_file() -> Path:
    """In the user's state directory."""
    return state_folder() / "window"


class WindowMemory:
    """A file of what Qt tells of a window; without one, or with a broken one, it is as the first time."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def recall(self) -> bytes:
        """What was kept; empty if nothing was, or it is no file of ours."""
        try:
            if not self._path.is_file() or self._path.stat().st_size > LARGEST:
                return b""
            return self._path.read_bytes()
        except OSError:
            return b""

    def keep(self, place: bytes) -> None:
        """For the next time; where that can't be written, the next window is as the first one."""
        from backstretch_gui.storage.files import write_bytes

        try:
            write_bytes(self._path, place)
        except OSError as error:
            log.warning("%s: %s", self._path, error)

"""How many sessions there have been, and nothing else of them: what is said goes round by that number."""

from __future__ import annotations

import logging
from pathlib import Path

from backstretch_gui.storage.files import read_bytes, write_bytes

log = logging.getLogger(__name__)

LARGEST = 100
"""Bytes; it is one number."""
MOST = 1_000_000


class SessionCount:
    """A number in a file. Where it can't be written, it goes on as long as the program runs."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: int | None = None
        self._counted = False
        self.number = 0
        """Of the session that runs, or of the next one; 0 is the first."""

    def begin(self, *, goes_on: bool = False) -> None:
        """A session begins; one that `goes_on` is the one that was counted last."""
        kept = self._read() if self._kept is None else self._kept
        self._kept = kept
        self.number = max(0, kept - 1) if goes_on else kept
        self._counted = goes_on

    def count(self) -> None:
        """Something of it has been done: it counts, once."""
        if self._counted or self._kept is None:
            return
        self._counted = True
        self._kept = (self._kept + 1) % MOST
        try:
            write_bytes(self._path, str(self._kept).encode())
        except OSError as error:
            log.warning("%s: %s", self._path, error)

    def _read(self) -> int:
        try:
            number = int(read_bytes(self._path, LARGEST) or b"0")
        except (OSError, ValueError) as error:
            log.warning("%s: %s", self._path, error)
            return 0
        return number if 0 <= number < MOST else 0

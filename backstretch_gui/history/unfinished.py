"""The session that runs, as far as it is done: what history has of it after a kill or a flat battery."""

from __future__ import annotations

import logging
from pathlib import Path

from backstretch_gui.history.lines import line_of, read_lines
from backstretch_gui.history.records import SessionRecord
from backstretch_gui.storage.files import read_bytes, write_bytes

log = logging.getLogger(__name__)


class Unfinished:
    """The file. It stays after the session, which may be gone on with."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._told = False

    def keep(self, record: SessionRecord) -> None:
        """Write it down. Where that can't be, the next stretch is another try."""
        try:
            write_bytes(self._path, line_of(record))
        except OSError as error:
            if not self._told:
                self._told = True
                log.warning("%s: %s", self._path, error)

    def left(self) -> SessionRecord | None:
        """What was kept last, if it can be read."""
        try:
            records = read_lines(read_bytes(self._path) or b"").records
        except (OSError, ValueError) as error:
            log.warning("%s: %s", self._path, error)
            return None
        return records[0] if records else None

    def forget(self) -> None:
        """Remove it.

        Raises:
            OSError: it can't be removed.
        """
        self._path.unlink(missing_ok=True)

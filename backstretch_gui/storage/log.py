"""The log: the detail behind every plain sentence. A megabyte, and the one before it."""

from __future__ import annotations

import contextlib
import logging
import os
from io import TextIOWrapper
from pathlib import Path

from backstretch_gui.storage.files import make_folder, open_private

SIZE = 1_000_000


def open_log(path: Path) -> None:
    """Log to `path` from now on; where that can't be, to nowhere."""
    root = logging.getLogger("backstretch_gui")
    root.setLevel(logging.INFO)
    with contextlib.suppress(OSError):
        make_folder(path.parent)
    handler = _QuietHandler(path, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)


class _QuietHandler(logging.FileHandler):
    """A log that can't be written, now or because the disk fills up, is no reason to print anything.

    Python's own that rotates comes with a module that takes 9 ms to import, for the network.
    """

    def emit(self, record: logging.LogRecord) -> None:
        """Write it down; behind a full megabyte, in a new file."""
        try:
            if self.stream is not None and self.stream.tell() >= SIZE:
                self._put_aside(self.stream)
            super().emit(record)
        except Exception:
            self.handleError(record)

    def _put_aside(self, stream: TextIOWrapper) -> None:
        """The file is now the one before it. Where it can't be moved, it grows."""
        stream.close()
        self.stream = None
        with contextlib.suppress(OSError):
            Path(self.baseFilename).replace(f"{self.baseFilename}.1")

    def _open(self) -> TextIOWrapper:
        """The user's alone; something that is no file is not written to."""
        descriptor = open_private(Path(self.baseFilename), append=True)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), "utf-8", "backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name in logging
        """Leave it out."""

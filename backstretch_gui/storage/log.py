"""The log: the detail behind every plain sentence. A megabyte, and the one before it."""

from __future__ import annotations

import contextlib
import logging
import logging.handlers
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
    handler = _QuietHandler(path, maxBytes=SIZE, backupCount=1, encoding="utf-8", delay=True)
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)


class _QuietHandler(logging.handlers.RotatingFileHandler):
    """A log that can't be written, now or because the disk fills up, is no reason to print anything."""

    def _open(self) -> TextIOWrapper:
        """The user's alone; something that is no file is not written to."""
        descriptor = open_private(Path(self.baseFilename), append=True)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), "utf-8", "backslashreplace")

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - the name in logging
        """Leave it out."""

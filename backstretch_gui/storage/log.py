"""The log: the detail behind every plain sentence. A megabyte, and the one before it."""

from __future__ import annotations

import logging
import logging.handlers
from pathlib import Path

SIZE = 1_000_000


def open_log(path: Path) -> None:
    """Log to `path` from now on; where that can't be, to nowhere."""
    root = logging.getLogger("backstretch_gui")
    root.setLevel(logging.INFO)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handler: logging.Handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=SIZE, backupCount=1, encoding="utf-8", delay=True
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)

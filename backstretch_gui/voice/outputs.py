"""Asks Qt for the sound outputs as a voice needs them: without what plays films, and prompt.

The first question loads a media backend: FFmpeg, with Qt Quick behind it, 11 MiB and 15 ms. Sound effects
need none of it; Qt says so itself, in a warning for those who expected films.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

if TYPE_CHECKING:
    from collections.abc import Generator

    from PySide6.QtCore import QMessageLogContext, QtMsgType

STREAM_MS = 30
"""As much sound is on its way to the server; Qt would take 46 ms. See docs/adr/0029."""


@contextmanager
def effects_only() -> Generator[None]:
    """For the first use of `QMediaDevices` in a process. Qt finds no plugins inside, and can't complain."""
    os.environ.setdefault("PULSE_LATENCY_MSEC", str(STREAM_MS))
    paths = QCoreApplication.libraryPaths()
    handler = qInstallMessageHandler(_leave_out)
    QCoreApplication.setLibraryPaths([])
    try:
        yield
    finally:
        QCoreApplication.setLibraryPaths(paths)
        qInstallMessageHandler(handler)


def _leave_out(_kind: QtMsgType, _context: QMessageLogContext, _text: str) -> None:
    """What is said in there helps nobody."""

"""What keeps the program from opening its window: one sentence with what to do, and exit code 1.

Qt ends the process when it finds no screen; its last message is caught here, so that what is read is a
sentence and not the talk of plugins.
"""

from __future__ import annotations

import os
import re
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QMessageLogContext, QtMsgType

OLDEST_PYTHON = (3, 11)
NO_SCREEN = "BackStretch needs a screen. To look at a routine without one: backstretch --preview DIR"
_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libpulse.so.0": "libpulse0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
}
"""Where Debian and its kin keep the libraries that Qt needs."""


def too_old() -> str | None:
    """What to do about a Python that is too old; None if it is not."""
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return None
    wanted, found = (
        ".".join(str(part) for part in version[:2]) for version in (OLDEST_PYTHON, sys.version_info)
    )
    return f"BackStretch needs Python {wanted} or newer, and this is {found}. Please install a newer one."


def about_import(error: ImportError) -> str:
    """What to do about something that can't be loaded."""
    missing = re.search(r"(\S+\.so[.\d]*): cannot open shared object", str(error))
    if missing is None:
        what = error.name or str(error).splitlines()[0][:120]
        return f"BackStretch is not installed completely ({what}). Please install it again."
    return _missing(missing[1])


def about_system(error: OSError) -> str:
    """What to do when the system refuses something that was asked for at a terminal."""
    what = f"{error.filename}: " if error.filename else ""
    return f"BackStretch can’t go on: {what}{error.strerror or error}. Please see to that and try again."


def about_platform(messages: list[str]) -> str:
    """What to do when Qt finds nowhere to open a window, by what it said before."""
    said = "\n".join(messages)
    if "could not connect to display" in said:
        where = os.environ.get("DISPLAY", "")
        return f"BackStretch can’t reach the screen {where}. Please start it again from the desktop."
    if "libxcb-cursor0" in said:
        return _missing("libxcb-cursor.so.0")
    return "BackStretch can’t open a window on this system. " + NO_SCREEN.partition(". ")[2]


class QtMessages:
    """Qt's messages go to the log; its last one becomes a sentence."""

    def __init__(self) -> None:
        self._said: list[str] = []

    def install(self) -> None:
        """Hear them from now on."""
        from PySide6.QtCore import qInstallMessageHandler

        qInstallMessageHandler(self.hear)

    def hear(self, kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
        """One message; a fatal one ends the process, as it would anyway."""
        self._said = [*self._said[-20:], text]
        if kind.name == "QtFatalMsg":
            print(about_platform(self._said), file=sys.stderr, flush=True)
            os._exit(1)
        import logging

        log = logging.getLogger(__name__)
        if log.hasHandlers():  # before the log is open, Python would print it
            log.log(_LEVELS.get(kind.name, logging.INFO), "Qt: %s", text)


_LEVELS = {"QtCriticalMsg": 40, "QtWarningMsg": 30}
"""As logging numbers them."""


def _missing(library: str) -> str:
    package = _PACKAGES.get(library)
    cure = f"On Debian or Ubuntu: sudo apt install {package}" if package else "Please install it."
    return f"BackStretch needs the system library {library}. {cure}"

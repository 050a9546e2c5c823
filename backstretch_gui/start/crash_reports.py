"""Reports of what should not have happened, beside the log: to be sent, and nothing private in them."""

from __future__ import annotations

import faulthandler
import logging
import os
import sys
import traceback
from typing import TYPE_CHECKING

from backstretch_gui.storage.files import make_folder, open_private, read_bytes, write_text

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path
    from types import TracebackType

log = logging.getLogger(__name__)

MOST_REPORTS = 10
"""Older ones make room."""
_FAULT = "fault.txt"


class CrashReports:
    """Writes them, and says where.

    `about` says what machine this is; `home` is what paths are told relative to.
    """

    def __init__(
        self,
        folder: Path,
        home: Path,
        now: Callable[[], datetime],
        about: Callable[[], str],
        tell: Callable[[Path | None], None],
    ) -> None:
        self._folder = folder
        self._home = home
        self._now = now
        self._about = about
        self._tell = tell
        self._told: set[str] = set()

    def install(self) -> None:
        """From now on, an exception that nobody caught is written down instead of printed."""
        sys.excepthook = self.report
        self._watch_for_faults()

    def left_behind(self) -> Path | None:
        """The report of a fault that ended the program the last time, kept under a name of its own."""
        fault = self._folder / _FAULT
        try:
            content = read_bytes(fault)
            if not content:
                return None
            kept = self._folder / f"crash-{self._now():%Y%m%d-%H%M%S}.txt"
            write_text(kept, f"{self._about()}\n\n{self._plain(content.decode('utf-8', 'replace'))}")
            fault.unlink()
        except (OSError, ValueError):
            return None
        return kept

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Write one down; the same one only once, since what paints may fail thirty times a second."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        whole = "".join(traceback.format_exception(kind, error, trace))
        if whole in self._told:
            return
        self._told.add(whole)
        log.error("%s", whole)
        self._tell(self._write(self._plain(whole)))

    def _write(self, text: str) -> Path | None:
        path = self._folder / f"crash-{self._now():%Y%m%d-%H%M%S-%f}.txt"
        try:
            write_text(path, f"{self._about()}\n\n{text}")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-MOST_REPORTS]:
                old.unlink()
        except OSError as problem:
            log.warning("no report: %s", problem)
            return None
        return path

    def _watch_for_faults(self) -> None:
        try:
            make_folder(self._folder)
            self._file = os.fdopen(open_private(self._folder / _FAULT), "w", encoding="utf-8")
        except OSError:
            return
        faulthandler.enable(self._file)

    def _plain(self, text: str) -> str:
        from backstretch_gui.start.privacy import redacted_report

        return redacted_report(text, (self._home,))

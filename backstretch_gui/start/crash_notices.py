"""Reports of crashes, and what the person is told of them."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from backstretch_gui.start.crash_reports import CrashReports
from backstretch_gui.start.diagnose import diagnosis

if TYPE_CHECKING:
    from backstretch_gui.start.notices import Notices


def watch_for_crashes(folder: Path, notices: Notices, *, from_now_on: bool) -> None:
    """Tell of the last crash if there was one; `from_now_on`, report what nobody catches in this process."""

    def tell(report: Path | None) -> None:
        notices.tell(_what_happened(report))

    crashes = CrashReports(folder, Path.home(), datetime.now, diagnosis, tell)
    before = crashes.left_behind()
    if before is not None:
        notices.tell(_what_happened_last_time(before))
    if from_now_on:
        crashes.install()


def _what_happened(report: Path | None) -> str:
    if report is None:
        return QCoreApplication.translate(
            "Crashes", "Something went wrong inside BackStretch. You can go on; nothing you made is lost."
        )
    return QCoreApplication.translate(
        "Crashes",
        "Something went wrong inside BackStretch. You can go on; nothing you made is lost. "
        "A report is in {0}",
    ).format(report)


def _what_happened_last_time(report: Path) -> str:
    return QCoreApplication.translate(
        "Crashes",
        "BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}",
    ).format(report)

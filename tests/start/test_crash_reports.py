from __future__ import annotations

import subprocess
import sys
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from backstretch_gui.start.crash_reports import MOST_REPORTS, CrashReports

BEGAN = datetime(2026, 11, 24, 9, 0)


class Desk:
    """Reports, and what was told of them."""

    def __init__(self, folder: Path, home: Path) -> None:
        self.told: list[Path | None] = []
        self._minutes = 0
        self.reports = CrashReports(folder, home, self._now, lambda: "BackStretch 1.2", self.told.append)

    def _now(self) -> datetime:
        self._minutes += 1
        return BEGAN + timedelta(minutes=self._minutes)

    def fail(self, words: str) -> None:
        try:
            raise ValueError(words)
        except ValueError as error:
            self.reports.report(type(error), error, error.__traceback__)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path / "log", Path(__file__).parent)


def test_a_report_says_what_and_where_without_the_home_folder(desk: Desk) -> None:
    desk.fail("no such bone")
    (path,) = desk.told
    assert path is not None
    text = path.read_text("utf-8")
    assert text.startswith("BackStretch 1.2\n")
    assert "ValueError: no such bone" in text
    assert "~/test_crash_reports.py" in text
    assert str(Path(__file__).parent) not in text


def test_the_same_failure_is_told_once(desk: Desk) -> None:
    for _ in range(3):
        desk.fail("again")
    assert len(desk.told) == 1


def test_old_reports_make_room(desk: Desk, tmp_path: Path) -> None:
    for number in range(MOST_REPORTS + 3):
        desk.fail(f"number {number}")
    assert len(list((tmp_path / "log").glob("crash-*.txt"))) == MOST_REPORTS


def test_where_nothing_can_be_written_the_person_is_told_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    desk = Desk(tmp_path / "log", tmp_path)
    desk.fail("unlucky")
    assert desk.told == [None]


PROGRAM = """
import faulthandler, logging
from datetime import datetime
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from backstretch_gui.start.crash_reports import CrashReports

logging.getLogger("backstretch_gui").addHandler(logging.NullHandler())
app = QCoreApplication([])
CrashReports(Path({folder!r}), Path("/nowhere"), datetime.now, str, print).install()
{failing}
QTimer.singleShot(50, app.quit)
app.exec()
"""


def run(folder: Path, failing: str) -> subprocess.CompletedProcess[str]:
    program = PROGRAM.format(folder=str(folder), failing=failing)
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)


def test_what_fails_in_a_slot_is_reported_and_not_printed(tmp_path: Path) -> None:
    done = run(tmp_path / "log", "QTimer.singleShot(0, lambda: 1 / 0)")
    assert (done.returncode, done.stderr) == (0, "")
    report = Path(done.stdout.strip())
    assert "ZeroDivisionError" in report.read_text("utf-8")


def test_a_fault_leaves_a_report_for_the_next_start(desk: Desk, tmp_path: Path) -> None:
    assert run(tmp_path / "log", "faulthandler._sigsegv()").returncode != 0
    report = desk.reports.left_behind()
    assert report is not None
    assert "Segmentation fault" in report.read_text("utf-8")
    assert desk.reports.left_behind() is None

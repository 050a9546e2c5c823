"""What goes out with a bug report names nobody, nothing of theirs, and no place of theirs."""

from __future__ import annotations

import os
import sys
from datetime import datetime
from pathlib import Path

import pytest

from backstretch_gui.start.crash_reports import CrashReports
from backstretch_gui.start.diagnose import diagnosis
from backstretch_gui.start.privacy import redacted, redacted_report, without_home

MESSAGES = [
    "/home/ana/.config/backstretch/routines: Secret slipped disc.toml: expected a list, found 'my L5'.",
    "/media/ana/ANAS STICK/Secret plan.backstretch: [Errno 5] Input/output error",
    "[Errno 13] Permission denied: '/run/media/ana/ANAS STICK/x.toml'",
    "“Secret slipped disc” is there already",
    "C:\\Users\\Ana Secret\\AppData\\Local\\backstretch\\x.toml: Access is denied",
    "Qt: cannot open C:/Users/Ana Secret/AppData/clip.wav",
    "Object contains unknown field `secret-l5`",
    "KeyError: 'my-secret-stretch'",
]


@pytest.mark.parametrize("message", MESSAGES)
def test_a_line_of_the_log_names_nothing(message: str) -> None:
    plain = redacted(message).lower()
    for private in ("secret", "ana", "stick", "l5", "disc", "x.toml"):
        assert private not in plain, plain


def test_what_a_report_is_for_is_still_in_it() -> None:
    assert redacted("[Errno 28] No space left on device: '/x/y'") == "[Errno 28] No space left on device: “…”"
    assert redacted("settings.toml, line 4, rest: expected a whole number from 0 to 60, found nothing.") == (
        "settings.toml, line 4, rest: expected a whole number from 0 to 60, found nothing."
    )


def test_a_home_is_known_in_whatever_way_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    text = f"{link}/a {tmp_path / 'real'}/b"
    assert without_home(text, (link,)) == "~/a ~/b"
    windows = Path("C:\\Users\\Ana")
    said = "C:\\Users\\Ana\\x c:/users/ana/x C:\\\\Users\\\\Ana\\\\x"
    assert without_home(said, (windows,)) == "~\\x ~/x ~\\\\x"


def test_a_crash_report_says_where_it_happened_and_not_to_whom(tmp_path: Path) -> None:
    reports = CrashReports(tmp_path / "log", tmp_path, lambda: datetime(2026, 11, 24), lambda: "1.2", print)
    try:
        Path("/media/ANAS STICK/Secret.toml").read_text()
    except OSError as error:
        reports.report(type(error), error, error.__traceback__)
    (report,) = (tmp_path / "log").glob("crash-*.txt")
    text = report.read_text("utf-8")
    assert 'STICK/Secret.toml").read_text()' in text, "the program's own lines are quoted"
    assert "FileNotFoundError: [Errno 2] No such file or directory: “…”" in text
    assert report.stat().st_mode & 0o077 == 0


def test_a_program_on_a_stick_does_not_tell_its_name() -> None:
    trace = 'Traceback (most recent call last):\n  File "/media/ana/STICK/app/backstretch_gui/x.py", line 3\n'
    assert 'File "…/backstretch_gui/x.py", line 3' in redacted_report(trace, ())


def test_the_diagnosis_of_somebody_with_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "ANAS STICK"))
    log = tmp_path / "state" / "backstretch" / "log" / "backstretch.log"
    log.parent.mkdir(parents=True)
    lines = [f"2026-11-24 09:00:00,000 WARNING backstretch_gui.x: {message}" for message in MESSAGES]
    log.write_text("\n".join(lines), "utf-8")
    told = diagnosis()
    assert told.count("WARNING backstretch_gui.x: ") == len(MESSAGES)
    for private in ("Secret", "STICK", "secret", "L5"):
        assert private not in told


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_for_a_log_is_not_waited_for(tmp_path: Path) -> None:
    log = tmp_path / "state" / "backstretch" / "log" / "backstretch.log"
    log.parent.mkdir(parents=True)
    os.mkfifo(log)
    assert "it can't be read" in diagnosis()

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.start import instance
from backstretch_gui.start.instance import Instance, LaunchRequests

STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from backstretch_gui.start.instance import Instance, LaunchRequests

folder = Path(sys.argv[1])
me = Instance(folder)
if not me.claim():
    print("handed over" if me.hand_over({"routine": sys.argv[2]}) else "left alone", flush=True)
    sys.exit()
app = QCoreApplication([])
requests = LaunchRequests(folder)
requests.arrived.connect(lambda arguments: (print("first", arguments, flush=True), app.quit()))
QTimer.singleShot(0, requests.look)
QTimer.singleShot(10_000, app.quit)
app.exec()
"""


def start(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", STARTED, str(folder), *arguments], stdout=subprocess.PIPE, text=True
    )


def test_the_first_is_first_and_the_second_is_not(tmp_path: Path) -> None:
    first, second = Instance(tmp_path / "running"), Instance(tmp_path / "running")
    assert first.claim()
    assert not second.claim()


def test_what_is_handed_over_arrives(tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "running"
    first = Instance(folder)
    assert first.claim()
    requests = LaunchRequests(folder)
    told: list[dict[str, object]] = []
    requests.arrived.connect(told.append)
    second = start(folder, "desk-break")
    qtbot.waitUntil(lambda: bool(told), timeout=15_000)
    assert told == [{"routine": "desk-break"}]
    assert second.communicate(timeout=15)[0] == "handed over\n"


def test_a_letter_that_was_left_by_an_earlier_start_is_not_followed(tmp_path: Path, qtbot: QtBot) -> None:
    """A session began by itself at the next start."""
    del qtbot
    letter = tmp_path / "7-7.json"
    letter.write_text('{"start": true}')
    long_ago = time.time() - 60
    os.utime(letter, (long_ago, long_ago))
    told: list[object] = []
    requests = LaunchRequests(tmp_path)
    requests.arrived.connect(told.append)
    requests.look()
    assert told == []
    assert not letter.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_for_a_letter_is_not_waited_for(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    os.mkfifo(tmp_path / "7-7.json")
    LaunchRequests(tmp_path).look()
    assert not list(tmp_path.glob("*.json"))


def test_one_that_was_killed_leaves_no_lock_behind(tmp_path: Path) -> None:
    folder = tmp_path / "running"
    killed = start(folder)
    while not (folder / "lock").exists() or not (folder / "lock").read_bytes():
        assert killed.poll() is None
    killed.kill()
    killed.communicate()
    assert Instance(folder).claim()


def test_nobody_takes_it_and_nothing_is_left_lying(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "TAKEN_WITHIN", 0.05)
    folder = tmp_path / "running"
    first = Instance(folder)
    assert first.claim()
    assert not Instance(folder).hand_over({"start": True})
    assert not list(folder.glob("*.json"))


def test_only_the_user_can_enter(tmp_path: Path) -> None:
    Instance(tmp_path / "running").claim()
    assert (tmp_path / "running").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("letter", [b"", b"[]", b'"words"', b"\xff", b"[" * 20_000, b"[1, 2]"])
def test_rubbish_is_thrown_away(tmp_path: Path, qtbot: QtBot, letter: bytes) -> None:
    del qtbot
    tmp_path.joinpath("bad.json").write_bytes(letter)
    told: list[dict[str, object]] = []
    requests = LaunchRequests(tmp_path)
    requests.arrived.connect(told.append)
    requests.look()
    assert not any(told)
    assert not list(tmp_path.glob("*.json"))


@pytest.mark.heavy
def test_two_starts_racing_fifty_times_leave_one(tmp_path: Path) -> None:
    for number in range(50):
        folder = tmp_path / str(number)
        pair = [start(folder, "desk-break") for _ in range(2)]
        said = sorted(process.communicate(timeout=20)[0] for process in pair)
        assert said == ["first {'routine': 'desk-break'}\n", "handed over\n"], number


def test_a_folder_that_is_not_ours_has_no_letters(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a state folder of somebody else's answers; the window stayed blank."""
    del qtbot

    def refuse(self: Path, pattern: str) -> None:
        raise PermissionError(13, "Permission denied", str(self / pattern))

    monkeypatch.setattr(Path, "glob", refuse)
    LaunchRequests(tmp_path).look()

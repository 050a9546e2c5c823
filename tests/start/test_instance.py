from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.start import instance
from backstretch_gui.start.instance import Instance, Reception

STARTED = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from backstretch_gui.start.instance import Instance, Reception

folder = Path(sys.argv[1])
me = Instance(folder)
if not me.claim():
    print("handed over" if me.hand_over(sys.argv[2:]) else "left alone", flush=True)
    sys.exit()
app = QCoreApplication([])
reception = Reception(folder)
reception.arrived.connect(lambda arguments: (print("first", arguments, flush=True), app.quit()))
QTimer.singleShot(0, reception.look)
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
    reception = Reception(folder)
    told: list[list[str]] = []
    reception.arrived.connect(told.append)
    second = start(folder, "--routine", "desk-break", "--start")
    qtbot.waitUntil(lambda: bool(told), timeout=15_000)
    assert told == [["--routine", "desk-break", "--start"]]
    assert second.communicate(timeout=15)[0] == "handed over\n"


def test_a_file_is_named_in_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance, "TAKEN_WITHIN", 0.0)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.backstretch").write_text("")
    assert instance.in_full("mine.backstretch") == str(tmp_path / "mine.backstretch")
    assert instance.in_full("--start") == "--start"


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
    assert not Instance(folder).hand_over(["--start"])
    assert not list(folder.glob("*.json"))


def test_only_the_user_can_enter(tmp_path: Path) -> None:
    Instance(tmp_path / "running").claim()
    assert (tmp_path / "running").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("letter", [b"", b"{}", b'"words"', b"\xff", b"[" * 20_000, b"[1, 2]"])
def test_rubbish_is_thrown_away(tmp_path: Path, qtbot: QtBot, letter: bytes) -> None:
    del qtbot
    tmp_path.joinpath("bad.json").write_bytes(letter)
    told: list[list[str]] = []
    reception = Reception(tmp_path)
    reception.arrived.connect(told.append)
    reception.look()
    assert not any(told)
    assert not list(tmp_path.glob("*.json"))


@pytest.mark.heavy
def test_two_starts_racing_fifty_times_leave_one(tmp_path: Path) -> None:
    for number in range(50):
        folder = tmp_path / str(number)
        pair = [start(folder, "--start") for _ in range(2)]
        said = sorted(process.communicate(timeout=20)[0] for process in pair)
        assert said == ["first ['--start']\n", "handed over\n"], number

"""At a terminal: pipes that close, full disks, letters a console hasn't got, and folders of others."""

from __future__ import annotations

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest

from backstretch_gui import __main__
from backstretch_gui.start.options import Options

COMMAND = [sys.executable, "-m", "backstretch_gui"]

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="/dev/full, and pipes as a shell makes them")


@pytest.mark.parametrize("option", ["--list", "--diagnose"])
def test_a_reader_that_has_seen_enough_is_no_mistake(option: str) -> None:
    program = subprocess.Popen([*COMMAND, option], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert program.stdout is not None
    program.stdout.close()
    assert program.wait(60) in (0, 141)
    assert program.stderr is not None
    assert program.stderr.read() == b""
    program.stderr.close()


@pytest.mark.parametrize("option", ["--list", "--diagnose"])
def test_a_full_disk_is_one_sentence(option: str) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [*COMMAND, option], stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert done.returncode == 1
    assert done.stderr == (
        "BackStretch can’t go on: No space left on device. Please see to that and try again.\n"
    )


@pytest.mark.parametrize("option", ["--list", "--diagnose", "--nonsense"])
def test_without_a_console_nothing_is_missed(option: str) -> None:
    """As built for Windows without a console: there is nowhere to write to."""
    alone = "import sys; sys.stdout = sys.stderr = None; from backstretch_gui.__main__ import main; "
    done = subprocess.run(
        [sys.executable, "-c", f"{alone} sys.argv = ['backstretch', '{option}']; sys.exit(main())"],
        capture_output=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == (2 if option == "--nonsense" else 0)
    assert done.stderr == done.stdout == b""


def test_without_a_console_a_full_disk_is_survived(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_options: Options) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(sys, "argv", ["backstretch"])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(__main__, "_run", no_room)
    assert __main__.main() == 1


def test_letters_that_a_console_has_not_got_are_spelt_out(tmp_path: Path) -> None:
    environment = os.environ | {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    folder = tmp_path / "背中"
    folder.mkdir()
    (folder / "mine.txt").write_text("mine")
    done = subprocess.run(
        [*COMMAND, "--preview", str(folder)], capture_output=True, env=environment, check=False, timeout=60
    )
    assert done.returncode == 1
    assert b"holds other files" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_preview_leaves_what_others_have_made(tmp_path: Path) -> None:
    (tmp_path / "cue-sheet.txt").write_text("an earlier one")
    (tmp_path / "001-sphinx-guide.png").write_text("an earlier one")
    (tmp_path / "holiday.png").write_text("mine")
    before = {file.name: file.read_text() for file in tmp_path.iterdir()}
    done = subprocess.run(
        [*COMMAND, "--preview", str(tmp_path)], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"{tmp_path} holds other files. Please name an empty or a new folder.\n"
    assert {file.name: file.read_text() for file in tmp_path.iterdir()} == before

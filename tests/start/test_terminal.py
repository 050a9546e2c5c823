"""At a terminal: pipes that close, full disks, letters a console hasn't got, and folders of others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

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

"""Two starts at once, again and again: one window is left, and whoever lost has handed over and gone."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from harness.program import TITLE, soon

RACES = 50
PATIENCE = 20.0


def windows() -> set[str]:
    """Of all programs on the screen that are called so."""
    command = ["xdotool", "search", "--onlyvisible", "--name", f"^{TITLE}$"]
    return set(subprocess.run(command, capture_output=True, text=True, check=False).stdout.split())


@pytest.mark.heavy
def test_fifty_races_leave_one_window_each(tmp_path: Path) -> None:
    for number in range(RACES):
        folders = {
            f"XDG_{name}_HOME": str(tmp_path / str(number) / name)
            for name in ("CONFIG", "CACHE", "STATE", "DATA")
        }
        command = [sys.executable, "-m", "backstretch_gui", "--routine", "desk-break"]
        pair = [subprocess.Popen(command, env=os.environ | folders) for _ in range(2)]
        try:
            ended = soon(
                lambda pair=pair: [one.returncode for one in pair if one.poll() is not None] or None,
                "the one that leaves",
                PATIENCE,
            )
            assert ended == [0], number
            assert len(soon(lambda: windows() or None, "a window", PATIENCE)) == 1, number
            assert sum(one.poll() is None for one in pair) == 1, number
        finally:
            for one in pair:
                one.kill()
                one.wait()

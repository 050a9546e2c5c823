"""The program is killed while settings and routines change: each file is the old one or the new one."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from backstretch_gui.catalog.reading import read_own_routine
from backstretch_gui.settings.settings_file import SettingsFile

KILLS = 200

RESTLESS = """
import sys
from PySide6.QtCore import QTimer
from backstretch_gui import __main__
from backstretch_gui.start import process
from backstretch_gui.start.app import App
from backstretch_gui.storage import keeper

keeper.WRITE_AFTER_MS = 0  # else it would be killed between two writes nearly every time


class Restless(App):
    number = int(sys.argv.pop())

    def build_the_rest(self):
        main = super().build_the_rest()
        self.panel = main.panel
        self.panel.settings.pace.set_open(True)
        self.restless = QTimer(self, interval=0)
        self.restless.timeout.connect(self.fidget)
        self.restless.start()
        print("ready", flush=True)
        return main

    def fidget(self):
        self.number = self.number % 200 + 1
        for stepper in ("rest", "settle"):
            self.panel.settings.pace.body.steppers[stepper].field.setValue(self.number % 20)
        for row in self.panel.stretches.rows[:2]:
            row.head.hold.setValue(3 + self.number)


process.App = Restless
sys.argv += ["--routine", "quick-relief"]
sys.exit(__main__.main())
"""


@pytest.mark.heavy
def test_two_hundred_kills_leave_every_file_whole(tmp_path: Path) -> None:
    """Of the whole program, with somebody in it who changes something in each turn of its loop."""
    dice = random.Random(4)
    folders = {f"XDG_{name}_HOME": str(tmp_path / name) for name in ("CONFIG", "CACHE", "STATE", "DATA")}
    environment = os.environ | folders | {"QT_QPA_PLATFORM": "offscreen", "TMPDIR": str(tmp_path)}
    environment["XDG_RUNTIME_DIR"] = str(tmp_path)
    config = tmp_path / "CONFIG" / "backstretch"
    seen: set[int] = set()
    cut_short = 0
    for _ in range(KILLS):
        begun = time.monotonic()
        child = subprocess.Popen(
            [sys.executable, "-c", RESTLESS, str(dice.randrange(200))],
            cwd=Path(__file__).parents[2],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        # At first the page is painted, and nothing changes: on a slow machine for as much longer.
        time.sleep(dice.uniform(0.25, 1.0) * (time.monotonic() - begun))
        child.send_signal(signal.SIGKILL)
        _, complaints = child.communicate()
        assert b"Traceback" not in complaints
        cut_short += any(".toml." in file.name for file in config.rglob(".*"))
        seen.add(_check(config))
    assert len(seen) > KILLS / 4, "the moments differ"
    assert cut_short, "some were in the middle of writing"
    left = {file.name for file in config.rglob("*") if file.is_file()} - {".lock"}
    assert {name for name in left if not name.startswith(".")} == {"settings.toml", "quick-relief.toml"}


def _check(folder: Path) -> int:
    """Both settings are of one moment, and both holds."""
    settings = folder / "settings.toml"
    if settings.exists():
        table = tomllib.loads(settings.read_text())
        assert table["rest"] == table["settle"]
        file = SettingsFile(settings)
        file.load()
        assert file.notices.new == []
    mine = folder / "routines" / "quick-relief.toml"
    if not mine.exists():
        return 0
    holds = {entry.hold for entry in read_own_routine(mine.read_text(), mine.name).stretches[:2]}
    assert len(holds) == 1
    return holds.pop() or 0

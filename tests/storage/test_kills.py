"""Killed at any moment while settings and routines change: each file is the old or the new one, whole."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path

import pytest

from backstretch_gui.catalog.reading import read_own_routine
from backstretch_gui.storage.settings_file import SettingsFile

KILLS = 200

CHANGING = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from backstretch_gui.catalog.collection import Collection
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.storage.keepers import SettingsKeeper
from backstretch_gui.storage.routine_keeper import RoutineKeeper
from backstretch_gui.storage.routines import RoutineFolder
from backstretch_gui.storage.settings_file import SettingsFile
from tests.session.routines import stretch

application = QCoreApplication([])
folder = Path(sys.argv[1])
twice = [Entry("bend", hold=3), Entry("bend", hold=3)]
routine = Routine(1, "mine", {"en": "Mine"}, {"en": "To rest."}, twice)
settings = SettingsKeeper(SettingsFile(folder / "settings.toml"))
routines = RoutineKeeper(
    Collection({"mine": routine}, {}, {"bend": stretch("bend")}), "mine", RoutineFolder(folder / "routines")
)
routines.look()
print("ready", flush=True)
number = 0
while True:
    number += 1
    for name in ("rest", "settle"):
        settings.set(name, number % 20)
    for place in (0, 1):
        routines.set_entry(place, Entry("bend", hold=3 + number % 290))
    settings.write_now()
    routines.write_now()
"""


@pytest.mark.heavy
def test_two_hundred_kills_leave_every_file_whole(tmp_path: Path) -> None:
    dice = random.Random(4)
    root = Path(__file__).parents[2]
    seen: set[int] = set()
    for _ in range(KILLS):
        child = subprocess.Popen(
            [sys.executable, "-c", CHANGING, str(tmp_path)], cwd=root, stdout=subprocess.PIPE
        )
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
        time.sleep(dice.uniform(0.0, 0.06))
        child.send_signal(signal.SIGKILL)
        child.wait()
        child.stdout.close()
        seen.add(_check(tmp_path))
    assert len(seen) > KILLS / 20, "the moments differ"
    broken = [file.name for file in tmp_path.rglob("*") if ".broken" in file.name]
    assert broken == []


def _check(folder: Path) -> int:
    """Both settings are of one moment, and both holds."""
    settings = folder / "settings.toml"
    if settings.exists():
        table = tomllib.loads(settings.read_text())
        assert table["rest"] == table["settle"]
        file = SettingsFile(settings)
        file.load()
        assert file.notices == []
    mine = folder / "routines" / "mine.toml"
    if not mine.exists():
        return 0
    holds = {entry.hold for entry in read_own_routine(mine.read_text(), mine.name).stretches}
    assert len(holds) == 1
    return holds.pop() or 0

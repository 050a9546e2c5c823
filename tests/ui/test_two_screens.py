"""Two screens: what is on the second stays there, and comes back to the first once the second is gone."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]

FIRST = {"name": "first", "x": 0, "y": 0, "width": 1366, "height": 768, "dpr": 1}
SECOND = {"name": "second", "x": 1366, "y": 0, "width": 1280, "height": 720, "dpr": 1.5}

OPEN = """
import json, sys
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.main_window import MainWindow
from backstretch_gui.ui.theme import Theme

application = QApplication([])
window = MainWindow(bytes.fromhex(sys.argv[1]) if sys.argv[1] else None)
window.build(Theme(application, "light"), no_commands())
window.show()
QTest.qWait(50)
if not sys.argv[1]:
    window.setGeometry(1400, 60, 1100, 600)
    QTest.qWait(50)
floor = window.enter_floor_view()
QTest.qWait(50)
floor_on = floor.screen().name()
window.leave_floor_view()
QTest.qWait(50)
print(json.dumps({
    "on": window.screen().name(),
    "floor": floor_on,
    "within": window.screen().availableGeometry().contains(window.geometry()),
    "size": [window.width(), window.height()],
    "place": bytes(window.place).hex(),
}))
"""


def opened(tmp_path: Path, screens: Sequence[Mapping[str, object]], place: str = "") -> dict[str, object]:
    """What becomes of a window on these screens, which Qt's offscreen platform makes up."""
    described = tmp_path / f"{len(screens)}.json"
    described.write_text(json.dumps({"screens": screens, "windowFrameMargins": True}))
    done = subprocess.run(
        [sys.executable, "-c", OPEN, place],
        env=os.environ | {"QT_QPA_PLATFORM": f"offscreen:configfile={described}"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    return json.loads(done.stdout.splitlines()[-1])


def test_a_window_on_the_second_screen_is_there_again_with_its_floor_view(tmp_path: Path) -> None:
    first = opened(tmp_path, [FIRST, SECOND])
    assert (first["on"], first["floor"], first["within"]) == ("second", "second", True)

    again = opened(tmp_path, [FIRST, SECOND], str(first["place"]))
    assert (again["on"], again["floor"], again["within"]) == ("second", "second", True)
    assert again["size"] == first["size"] == [1100, 600]


def test_once_the_second_screen_is_gone_the_window_is_on_the_first(tmp_path: Path) -> None:
    first = opened(tmp_path, [FIRST, SECOND])
    alone = opened(tmp_path, [FIRST], str(first["place"]))
    assert (alone["on"], alone["floor"], alone["within"]) == ("first", "first", True)

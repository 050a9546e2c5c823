"""By what a desktop knows whose window it is: its icon and name come from the menu entry."""

from __future__ import annotations

import configparser
import re
import subprocess
from collections.abc import Callable
from pathlib import Path

from harness.program import Program

ENTRY = Path(__file__).parents[2] / "packaging" / "linux" / "org.backstretch.backstretch.desktop"


def test_the_window_belongs_to_the_menu_entry_and_has_its_icon(start: Callable[..., Program]) -> None:
    program = start()
    program.wait_for_log("ready")

    shown = subprocess.run(
        ["xprop", "-id", program.window, "WM_CLASS", "_NET_WM_ICON"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout

    classes = re.findall(r'"([^"]+)"', shown.splitlines()[0])
    entry = configparser.RawConfigParser()
    entry.read(ENTRY)
    assert classes[-1] == entry["Desktop Entry"]["StartupWMClass"]
    assert "_NET_WM_ICON(CARDINAL)" in shown
    assert program.close() == 0

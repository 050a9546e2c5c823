"""What somebody sets is there again, whatever happened in between."""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.voice.trouble import TroubleKind, VoiceTrouble
from harness.program import Program, soon
from tests.stage_app import open_app

ROUTINE = "quick-relief"
SOON = 1.0
"""A change has to be on disk within this, in seconds."""
pytestmark = pytest.mark.alone

Start = Callable[..., Program]


@pytest.fixture
def way_to_first_hold(
    qapp: QApplication, qtbot: QtBot, bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> list[str]:
    """The Tabs from the Start disc to the hold of the first stretch, counted in a twin of the program."""
    del qtbot, bundle
    folder = tmp_path / "twin"
    folder.mkdir()
    with monkeypatch.context() as patch:
        for name in ("CONFIG", "CACHE", "STATE"):
            patch.setenv(f"XDG_{name}_HOME", str(folder / name.lower()))
        twin = open_app(qapp, folder, routine=ROUTINE)
    hold = twin.panel.stretches.rows[0].head.hold
    tabs: list[str] = []
    while QApplication.focusWidget() is not hold:
        twin.key("Tab")
        tabs.append("Tab")
        assert len(tabs) < 50
    twin.close()
    return tabs


def hold_on_disk(program: Program) -> int | None:
    """The hold of the first stretch, as it is written down."""
    file = program.config / "routines" / f"{ROUTINE}.toml"
    return tomllib.loads(file.read_text())["stretches"][0].get("hold") if file.exists() else None


def test_a_hold_outlives_a_kill_a_second_later(start: Start, way_to_first_hold: list[str]) -> None:
    program = start("--routine", ROUTINE)
    program.wait_for_log("ready")
    program.key(*way_to_first_hold, "Up", "Up", "Up")
    first = soon(lambda: hold_on_disk(program), "the hold", SOON)
    program.kill()

    again = start("--routine", ROUTINE)
    soon(lambda: True if sum("ready" in line.text for line in again.log()) == 2 else None, "ready", 20)
    assert hold_on_disk(again) == first
    again.key(*way_to_first_hold, "Up")
    soon(lambda: True if hold_on_disk(again) == first + 1 else None, "the next hold", SOON)

    assert again.close() == 0
    assert hold_on_disk(again) == first + 1
    assert again.complaints() == []


def test_a_broken_settings_file_costs_nothing(start: Start, tmp_path: Path) -> None:
    settings = tmp_path / "config" / "backstretch" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_bytes(b"volume = 35\nrest = = 7\n\xff")

    program = start()
    program.wait_for_log("told: ")
    program.wait_for_log("ready")
    assert program.close() == 0

    assert settings.read_bytes() == b"volume = 35\nrest = = 7\n\xff", "nothing was set, so nothing is written"
    assert program.complaints() == []


def test_without_any_sound_the_session_goes_on_and_that_is_told(start: Start, tmp_path: Path) -> None:
    silence = os.environ | {"PULSE_SERVER": f"unix:{tmp_path / 'none'}", "HOME": str(tmp_path)}

    program = start("--routine", ROUTINE, "--start", sink=SimpleNamespace(env=silence))
    program.wait_for_log("the session begins")
    program.wait_for_log(f"told: {VoiceTrouble(TroubleKind.NO_OUTPUT).sentence()}")

    assert program.close() == 0
    assert "Traceback" not in program.errors()  # Qt itself says that there is no sound server

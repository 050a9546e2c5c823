from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.awake import awake

CONTINUOUS = 0x80000000


def test_windows_is_asked_for_system_and_display(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    assert qtbot is not None
    states: list[int] = []
    kernel32 = SimpleNamespace(SetThreadExecutionState=states.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel32), raising=False)
    screen = awake(None, QObject(), "win32")

    screen.hold()
    screen.release()

    assert states == [CONTINUOUS | 0x1 | 0x2, CONTINUOUS]


@pytest.mark.skipif(sys.platform != "win32", reason="Windows alone is asked")
def test_windows_does_it(qtbot: QtBot) -> None:
    """It answers with the state before."""
    assert qtbot is not None
    set_state: Any = getattr(ctypes, "windll").kernel32.SetThreadExecutionState  # noqa: B009
    screen = awake(None, QObject(), "win32")

    screen.hold()
    held = set_state(CONTINUOUS)
    screen.hold()
    screen.release()

    assert held & 0xFFFFFFFF == CONTINUOUS | 0x1 | 0x2
    assert set_state(CONTINUOUS) & 0xFFFFFFFF == CONTINUOUS

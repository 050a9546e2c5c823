"""The window comes back where it was, and whatever lies in its file keeps none from opening."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.start.window_memory import LARGEST, WindowMemory, window_file
from tests.stage_app import StageApp


def test_the_next_window_is_as_large_as_the_last_one(launch: Callable[..., StageApp], qtbot: QtBot) -> None:
    first = launch()
    first.window.resize(1000, 700)
    qtbot.waitUntil(lambda: first.window.width() == 1000)
    first.close()
    second = launch()
    assert (second.window.width(), second.window.height()) == (1000, 700)


def test_a_window_closed_from_the_floor_view_is_not_remembered_as_large_as_that(
    launch: Callable[..., StageApp], qtbot: QtBot
) -> None:
    first = launch()
    first.window.resize(1000, 700)
    qtbot.waitUntil(lambda: first.window.width() == 1000)
    first.start()
    first.features.training.toggle_floor_view()
    first.close()
    second = launch()
    assert not second.window.isFullScreen()


def test_only_the_user_can_read_it(app: StageApp) -> None:
    app.close()
    assert window_file().stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"nonsense", bytes(66), bytes(LARGEST + 1)])
def test_a_broken_file_is_as_none(content: bytes, launch: Callable[..., StageApp]) -> None:
    window_file().parent.mkdir(parents=True, exist_ok=True)
    window_file().write_bytes(content)
    assert launch().window.width() >= 480


def test_a_pipe_in_its_place_holds_nobody_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "window")
    assert WindowMemory(tmp_path / "window").recall() == b""

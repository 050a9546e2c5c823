"""The window: first a picture, then the stage, the panel beside it, the floor view over both."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.ui import curtain
from backstretch_gui.ui.arrangement import PREFERRED, SMALLEST
from backstretch_gui.ui.commands import no_commands
from backstretch_gui.ui.main_window import MainWindow
from backstretch_gui.ui.theme import Theme
from backstretch_gui.ui.tokens import PANEL_WIDTH as WIDTH
from tests.ui.stage.moments import props


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> MainWindow:
    window = MainWindow()
    qtbot.addWidget(window)
    window.build(theme, no_commands())
    panel = QWidget()
    panel.setFixedWidth(WIDTH)
    window.put_panel(panel, is_open=True)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_the_first_frame_is_a_picture_and_is_told_once(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    painted: list[bool] = []
    window.first_painted.connect(lambda: painted.append(True))

    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.repaint()

    assert painted == [True]
    assert not window.findChildren(QWidget)
    assert (window.width(), window.height()) <= PREFERRED


def test_the_curtain_covers_the_window_to_its_edges(qtbot: QtBot) -> None:
    window = MainWindow()
    qtbot.addWidget(window)
    image = window.grab().toImage()

    colours = {image.pixelColor(x, y).name().upper() for x in (1, 1278) for y in (1, 798)}
    assert colours in ({curtain.LIGHT[0], curtain.LIGHT[2]}, {curtain.DARK[0], curtain.DARK[2]})


def test_the_curtain_s_panel_is_as_wide_as_the_panel() -> None:
    assert curtain.PANEL == WIDTH


def test_folding_the_panel_gives_its_room_to_the_stage(window: MainWindow, qtbot: QtBot) -> None:
    assert window.stage.width() == window.width() - WIDTH

    told: list[bool] = []
    window.panel_toggled.connect(told.append)
    window.toggle_panel()

    assert told == [False]
    assert not window.panel_open
    qtbot.waitUntil(lambda: window.stage.width() == window.width())


def test_it_does_not_get_smaller_than_its_parts_fit(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(300, 200)
    qtbot.waitUntil(lambda: (window.width(), window.height()) == SMALLEST)
    assert window.stage.height() == SMALLEST[1]


def test_a_moment_is_shown_on_the_view_in_front_only(window: MainWindow, catalog: Catalog) -> None:
    first, second = props(catalog, caption="First."), props(catalog, caption="Second.")

    window.show_session(first)
    floor = window.enter_floor_view()
    window.show_session(second)

    assert window.floor is floor
    assert window.stage.words.caption == "First."
    assert "Second." in floor.accessibleDescription()
    window.leave_floor_view()
    assert window.floor is None
    assert window.enter_floor_view() is floor, "it is built once"


def test_closing_is_told(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closing):
        window.close()

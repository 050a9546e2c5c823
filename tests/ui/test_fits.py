"""The window fits every screen: nothing that is needed is cut, and words stay as long as there is room."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.ui.arrangement import SMALLEST, Arrangement, arrange, first_size
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.number_field import NumberField
from backstretch_gui.ui.dialogs.dialog import Dialog
from backstretch_gui.ui.main_window import MainWindow
from backstretch_gui.ui.stage.stage import Page
from backstretch_gui.ui.tokens import PANEL_WIDTH
from tests.stage_app import StageApp

SIZES = [
    (640, 480),
    (640, 420),
    (800, 600),
    (900, 600),
    (1366, 728),
    (1280, 688),
    (480, 800),
    (800, 1280),
    (1080, 1880),
]
"""From 640 by 480 up; 1920 by 1080 at 150 % and 3840 by 2160 at 300 % are 1280 by 720, less their bars."""

WORDS = [
    ((640, 440), 100),
    ((640, 480), 100),
    ((640, 480), 150),
    ((640, 480), 200),
    ((480, 800), 100),
    ((800, 1280), 200),
    ((1280, 688), 200),
    ((1366, 728), 100),
]
"""Sizes, and the size of the letters in percent."""

SOON_MS = 1000

sides = st.integers(SMALLEST[0], 8000)


@given(sides, sides)
def test_the_first_window_is_within_the_screen_and_large_enough(width: int, height: int) -> None:
    wide, high = first_size((width, height))
    assert SMALLEST[0] <= wide <= max(width, SMALLEST[0])
    assert SMALLEST[1] <= high <= max(height, SMALLEST[1])


@given(sides, sides)
def test_where_both_are_shown_the_stage_has_room(width: int, height: int) -> None:
    arrangement = arrange(width, height, PANEL_WIDTH)
    if arrangement is Arrangement.BESIDE:
        assert width - PANEL_WIDTH >= SMALLEST[0]
    elif arrangement is Arrangement.STACKED:
        assert height * 4 // 7 >= 480


def test_where_it_was_and_how_large_is_remembered(qtbot: QtBot) -> None:
    first = MainWindow()
    qtbot.addWidget(first)
    first.resize(777, 555)
    again = MainWindow(first.place)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 555)
    broken = MainWindow(b"not a place")
    qtbot.addWidget(broken)
    assert broken.width() >= SMALLEST[0]


def assert_whole(part: QWidget, within: QWidget) -> None:
    """Nothing of it is outside, or under something else's edge."""
    for button in part.findChildren(QAbstractButton):
        if button.isVisible():
            place = QRect(button.mapTo(within, QPoint()), button.size())
            assert within.rect().contains(place), f"{button.accessibleName()}: {place} in {within.rect()}"
            letters = button.fontMetrics().horizontalAdvance(button.text())
            assert button.width() >= letters, button.accessibleName()


def assert_words_whole(within: QWidget) -> None:
    """No line is cut off above or below, and no two buttons or paragraphs lie on each other."""
    places: dict[QWidget, QRect] = {}
    for part in within.findChildren(QWidget):
        if part.isVisible() and isinstance(part, Label | QAbstractButton):
            places[part] = QRect(part.mapTo(within, QPoint()), part.size())
    for label, place in places.items():
        if isinstance(label, Label) and label.text():
            one = label.fontMetrics().height()
            needed = label.heightForWidth(label.width()) if label.wordWrap() else one
            assert place.height() >= needed - 2, f"{label.text()}: {place.height()} of {needed}"
            assert within.rect().contains(place), label.text()
    for one, other in combinations(places, 2):
        if not (one.isAncestorOf(other) or other.isAncestorOf(one)):
            assert not places[one].intersects(places[other]), f"{told(one)}, {told(other)}"


def told(part: QWidget) -> str:
    return part.text() if isinstance(part, Label | QAbstractButton) else part.accessibleName()


@pytest.mark.parametrize(("size", "percent"), WORDS)
def test_words_are_whole_on_every_page(
    app: StageApp, qtbot: QtBot, size: tuple[int, int], percent: int
) -> None:
    def settle() -> None:
        qtbot.waitUntil(lambda: assert_words_whole(app.stage), timeout=SOON_MS)

    app.settings.set("text_size", percent)
    app.window.resize(*size)
    qtbot.waitUntil(lambda: (app.window.width(), app.window.height()) == size)
    settle()
    app.start()
    app.wind_into(SegmentKind.HOLD)
    settle()
    app.features.training.pause()
    settle()
    app.features.training.start_or_pause()
    app.wind(5)
    app.key("H")
    assert app.stage.offer.isVisible()
    settle()
    app.wind_to_the_end()
    assert app.stage.page is Page.DONE
    assert app.stage.done_sheet.offers, "it is asked about what hurt"
    settle()


@pytest.mark.parametrize("percent", [100, 200])
def test_dialogs_are_within_a_small_screen_and_whole(app: StageApp, percent: int) -> None:
    app.settings.set("text_size", percent)
    actions, editing = app.features.actions, app.features.editing
    for show in (actions.show_about, actions.show_keys, actions.show_safety, editing.new):
        show()
        QCoreApplication.processEvents()
        dialog = next(found for found in app.window.findChildren(Dialog) if found.isVisible())
        dialog.resize(608, 408)  # what a screen of 640 by 480 leaves
        QCoreApplication.processEvents()
        for label in dialog.findChildren(Label):
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            assert label.height() >= max(needed, label.fontMetrics().height()) - 2, label.text()
        dialog.close()


@pytest.mark.parametrize("size", SIZES)
def test_transport_and_this_hurts_are_whole_and_have_their_words(
    app: StageApp, qtbot: QtBot, size: tuple[int, int]
) -> None:
    app.window.resize(*size)
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.stage.notice.tell("The sound has stopped. You can read everything here meanwhile.")
    qtbot.waitUntil(lambda: (app.window.width(), app.window.height()) == size)
    assert app.stage.isVisible()
    assert_whole(app.stage.transport, app.stage)
    assert "This hurts" in app.stage.transport.hurts.text()
    assert_whole(app.stage.top_bar, app.stage)
    assert app.stage.figure.height() >= app.stage.figure.minimumHeight()
    transport = app.stage.transport.mapTo(app.stage, QPoint())
    assert app.stage.ring.geometry().bottom() < transport.y()


def test_where_there_is_room_for_one_the_panel_gives_way_to_the_session(app: StageApp, qtbot: QtBot) -> None:
    app.window.resize(640, 480)
    qtbot.waitUntil(lambda: app.window.width() == 640)
    assert not app.panel.isVisible()
    remembered = app.settings.settings.panel_open
    app.key("Ctrl+B")
    assert app.panel.isVisible()
    assert not app.stage.isVisible()
    assert app.panel.width() == 640
    assert app.settings.settings.panel_open == remembered
    app.features.training.start()
    assert app.stage.isVisible()
    assert not app.panel.isVisible()


def test_on_a_screen_that_stands_the_panel_is_below(app: StageApp, qtbot: QtBot) -> None:
    app.window.resize(800, 1280)
    qtbot.waitUntil(lambda: app.panel.y() > 0)
    assert app.panel.y() == app.stage.geometry().bottom() + 1
    assert app.panel.width() == app.stage.width() == 800
    app.window.resize(1280, 800)
    qtbot.waitUntil(lambda: app.panel.x() > 0)
    assert app.panel.width() == PANEL_WIDTH
    assert app.panel.x() == app.stage.geometry().right() + 1


@pytest.mark.parametrize("size", [(640, 480), (480, 800), (800, 1280)])
def test_the_finished_page_is_whole(app: StageApp, qtbot: QtBot, size: tuple[int, int]) -> None:
    app.window.resize(*size)
    app.start()
    app.wind_to_the_end()
    qtbot.waitUntil(lambda: (app.window.width(), app.window.height()) == size)
    assert_whole(app.stage.done_sheet, app.stage)


@pytest.mark.parametrize("percent", [80, 150, 200])
@pytest.mark.parametrize("size", [(640, 480), (1280, 720), (800, 1280)])
def test_larger_letters_cut_nothing(app: StageApp, qtbot: QtBot, size: tuple[int, int], percent: int) -> None:
    usual = app.stage.words.fontMetrics().height(), app.panel.length.fontMetrics().height()
    app.window.resize(*size)
    app.settings.set("text_size", percent)
    assert (app.panel.length.fontMetrics().height() > usual[1]) == (percent > 100)
    app.start()
    app.wind_into(SegmentKind.HOLD)
    qtbot.waitUntil(lambda: (app.window.width(), app.window.height()) == size)
    assert_whole(app.stage.transport, app.stage)
    assert_whole(app.stage.top_bar, app.stage)
    for field in app.panel.findChildren(NumberField):
        assert field.height() >= field.fontMetrics().height()
    for label in app.panel.findChildren(Label):
        if label.isVisible():
            assert label.height() >= label.fontMetrics().height() - 2, label.text()

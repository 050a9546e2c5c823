"""Choosing a routine: what each is like can be seen, heard and reached by keys, and costs nothing before."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.ui.panel.routine.routine_box import RoutineBox
from backstretch_gui.ui.panel.routine.routine_delegate import PICTURE
from backstretch_gui.ui.panel.routine.routine_model import STILL
from backstretch_gui.ui.theme import Theme

READ_OUT = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def asked() -> list[str]:
    """The routines whose length was worked out, in order."""
    return []


@pytest.fixture
def box(qtbot: QtBot, theme: Theme, catalog: Catalog, asked: list[str]) -> Iterator[RoutineBox]:
    def seconds(routine: Routine, _catalog: Catalog) -> float:
        asked.append(routine.id)
        return 400.0

    window = QWidget()
    qtbot.addWidget(window)
    box = RoutineBox(theme, catalog, "en", seconds, window)
    box.show_routines(catalog.routines, "quick-relief")
    box.resize(300, 40)
    window.resize(900, 600)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    yield box
    box.hidePopup()


def read_out(box: RoutineBox, id_: str) -> str:
    return box.itemData(box.findData(id_), READ_OUT)


def test_no_length_is_worked_out_before_the_list_is_opened(box: RoutineBox, asked: list[str]) -> None:
    assert not asked
    box.showPopup()
    QCoreApplication.processEvents()
    box.view().grab()
    assert asked
    assert len(asked) == len(set(asked)), "each once"


def test_a_length_is_worked_out_again_when_the_list_is_opened_again(
    box: RoutineBox, asked: list[str]
) -> None:
    for _ in range(2):
        box.showPopup()
        box.view().grab()
        box.hidePopup()
    assert asked.count("quick-relief") == 2


def test_minutes_position_and_things_are_read_out(box: RoutineBox, catalog: Catalog) -> None:
    everyday = read_out(box, "everyday-lower-back")
    assert everyday == "Everyday lower back, 7 min, Kneeling and lying, needs a strap or a towel"
    assert read_out(box, "desk-break") == "Desk break, 7 min, Standing, no equipment"
    purpose = box.itemData(box.findData("desk-break"), Qt.ItemDataRole.AccessibleDescriptionRole)
    assert purpose == catalog.routines["desk-break"].purpose["en"]


def test_what_is_off_is_not_counted(box: RoutineBox, catalog: Catalog) -> None:
    entries = [Entry("hamstring", on=False), Entry("sphinx"), Entry("unknown")]
    routine = Routine(1, "own", {"en": "Own"}, {"en": "Mine."}, entries)
    box.show_routines({**catalog.routines, "own": routine}, "own")
    assert read_out(box, "own") == "Own, 7 min, Lying, no equipment"
    assert box.itemData(box.findData("own"), STILL) == "sphinx"


def test_every_built_in_routine_has_a_picture_of_its_own(box: RoutineBox, catalog: Catalog) -> None:
    pictures = {id_: box.itemData(box.findData(id_), STILL) for id_ in catalog.routines}
    assert len(set(pictures.values())) == len(pictures), pictures
    for id_, picture in pictures.items():
        assert picture in {entry.stretch for entry in catalog.routines[id_].stretches}


def test_keys_open_it_go_through_it_and_choose(box: RoutineBox) -> None:
    told: list[str] = []
    box.chosen.connect(told.append)
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert told == ["sciatica-friendly"]
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Escape)
    assert told == ["sciatica-friendly"]


@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("width", [480, 640, 1366])
def test_the_list_is_within_its_window_and_shows_every_word(
    box: RoutineBox, theme: Theme, width: int, percent: int
) -> None:
    theme.set_text_size(percent)
    box.window().resize(width, 480)
    QCoreApplication.processEvents()
    box.showPopup()
    frame, window = box.view().window(), box.window()
    assert frame.width() <= window.width()
    assert frame.geometry().right() <= window.mapToGlobal(window.rect().topRight()).x()
    assert not box.view().horizontalScrollBar().isVisible()
    height = box.view().sizeHintForRow(0)
    assert height >= PICTURE.height()


@pytest.mark.parametrize("appearance", ["light", "dark", "contrast"])
def test_it_is_dressed_for_the_theme(
    box: RoutineBox, theme: Theme, appearance: Literal["light", "dark", "contrast"]
) -> None:
    theme.set_appearance(appearance)
    box.showPopup()
    QApplication.processEvents()
    image = box.view().viewport().grab().toImage()
    colours = {
        image.pixelColor(x, y).name() for x in range(0, image.width(), 2) for y in range(image.height())
    }
    for token in ("raised", "lav_soft", "text", "teal"):
        assert theme.colour(token).name() in colours, token

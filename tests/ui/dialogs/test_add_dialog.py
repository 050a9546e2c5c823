"""Looking for a stretch, and adding it."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.finding import Filter
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.add_dialog import AddDialog
from backstretch_gui.ui.dialogs.name_dialog import NameDialog
from backstretch_gui.ui.theme import Theme

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, catalog: Catalog) -> AddDialog:
    dialog = AddDialog(theme, catalog.stretches, {"sphinx": 1}, "en")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def picked(dialog: AddDialog) -> list[str]:
    ids: list[str] = []
    dialog.picked.connect(ids.append)
    return ids


def test_all_stretches_are_there_at_first(dialog: AddDialog, catalog: Catalog) -> None:
    assert dialog.found == list(catalog.stretches)
    assert all(card.isVisible() for card in dialog.cards.values())


def test_words_and_filters_narrow_it(dialog: AddDialog) -> None:
    QTest.mouseClick(dialog.filters[Filter.STANDING], _LEFT)
    assert set(dialog.found) == {"hip-airplane", "trunk-rotation"}
    QTest.mouseClick(dialog.filters[Filter.GENTLE], _LEFT)
    assert dialog.found == ["trunk-rotation"]
    QTest.keyClicks(dialog.search, "sphinx")
    assert dialog.found == []
    assert not any(card.isVisible() for card in dialog.cards.values())


def test_a_press_adds_one_and_the_dialog_stays(dialog: AddDialog) -> None:
    ids = picked(dialog)
    dialog.picked.connect(lambda: dialog.show_counts(Counter(["sphinx", *ids])))
    QTest.mouseClick(dialog.cards["cat-cow"], _LEFT)
    dialog.cards["cat-cow"].setFocus()
    QTest.keyClick(dialog.cards["cat-cow"], Qt.Key.Key_Space)
    assert ids == ["cat-cow", "cat-cow"]
    assert dialog.isVisible()
    assert "in the routine" in dialog.cards["cat-cow"].accessibleName()
    assert "in the routine" in dialog.cards["sphinx"].accessibleName()


def test_enter_adds_the_only_one_that_is_found_and_does_not_close(dialog: AddDialog) -> None:
    ids = picked(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert ids == []
    QTest.keyClicks(dialog.search, "wall rest")
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    assert ids == ["legs-up-the-wall"]
    assert dialog.isVisible()


def test_a_double_click_adds_one(dialog: AddDialog) -> None:
    ids = picked(dialog)
    card = dialog.cards["cat-cow"]
    QTest.mouseClick(card, _LEFT, delay=1000)
    middle = QPointF(card.rect().center())
    twice = QEvent.Type.MouseButtonDblClick
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(card, QMouseEvent(twice, middle, card.mapToGlobal(middle), _LEFT, _LEFT, none))
    QTest.mouseRelease(card, _LEFT)
    assert ids == ["cat-cow"]


def test_enter_in_the_search_goes_to_the_first_card_and_enter_there_adds_it(
    dialog: AddDialog, qtbot: QtBot
) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    ids = picked(dialog)
    QTest.keyClick(dialog.search, Qt.Key.Key_Return)
    first = dialog.cards[dialog.found[0]]
    assert first.hasFocus()
    QTest.keyClick(first, Qt.Key.Key_Return)
    assert ids == [dialog.found[0]]
    assert dialog.isVisible()


def test_what_was_added_is_taken_back_by_ctrl_z(dialog: AddDialog, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.cards["cat-cow"].setFocus()
    with qtbot.waitSignal(dialog.undo_wanted):
        QTest.keySequence(dialog.cards["cat-cow"], QKeySequence("Ctrl+Z"))
    dialog.show_counts({"sphinx": 1, "cat-cow": 2})
    assert "in the routine" in dialog.cards["cat-cow"].accessibleName()
    dialog.show_counts({})
    assert "in the routine" not in dialog.cards["cat-cow"].accessibleName()


@pytest.mark.parametrize("width", [340, 500, 720])
def test_a_narrow_dialog_has_fewer_cards_side_by_side_and_cuts_none(dialog: AddDialog, width: int) -> None:
    dialog.resize(width, 500)
    QCoreApplication.processEvents()
    assert dialog.width() == width
    for part in (*dialog.cards.values(), *dialog.filters.values()):
        right = part.mapTo(dialog, part.rect().topRight()).x()
        assert right < width, part.accessibleName()


def test_nothing_is_cut_off(dialog: AddDialog, catalog: Catalog) -> None:
    for id_ in catalog.stretches:
        card = dialog.cards[id_]
        assert card.height() >= card.minimumSizeHint().height()


def test_a_name_is_one_line_and_not_empty(qtbot: QtBot, theme: Theme) -> None:
    dialog = NameDialog(theme, "Rename", "Evening")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    names: list[str] = []
    dialog.named.connect(names.append)
    dialog.field.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.field.setText("{side}")
    assert dialog.name == "side"
    dialog.field.setText("x" * 61)
    assert not dialog.save.isEnabled()
    assert "at most 60 characters; 1 have to go" in dialog.findChildren(Label)[1].text()
    dialog.field.setText(" For  Uwe ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert names == ["For Uwe"]

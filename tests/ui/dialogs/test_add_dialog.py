"""Looking for a stretch, and adding it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.finding import Filter
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
    dialog.field.setText(" For  Uwe ")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert names == ["For Uwe"]

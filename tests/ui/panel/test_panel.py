"""The panel as a whole: routines, keys, names for screen readers, themes."""

from __future__ import annotations

from itertools import pairwise
from typing import Literal

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.ui.controls.tab_order import focusable
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.theme import Theme
from tests.ui.panel.conftest import OFF, SIDED, SINGLE, Told

LINE = 20
"""Pixels by which the middles of what stands in one line may differ."""


def _open_everything(panel: Panel) -> None:
    for row in panel.stretches.rows:
        row.set_open(True)
    for section in (panel.settings.pace, panel.settings.voice, panel.settings.look):
        section.set_open(True)


def _shortcut(panel: Panel, key: Qt.Key) -> list[bool]:
    pressed: list[bool] = []
    shortcut = QShortcut(key, panel)
    shortcut.activated.connect(lambda: pressed.append(True))
    return pressed


def test_the_length_tells_how_many_are_on(panel: Panel) -> None:
    panel.show_length(580)
    assert panel.length.text() == "20 stretches, 9 min 40 s"


def test_another_routine_is_told_once(panel: Panel, told: Told, catalog: Catalog) -> None:
    panel.routine.activated.emit(panel.routine.findData("quick-relief"))
    panel.routine.activated.emit(panel.routine.findData("quick-relief"))
    assert told.routines == ["quick-relief"]
    panel.show_routines(catalog.routines, "desk-break")
    assert panel.routine.currentText() == "Desk break"
    assert told.routines == ["quick-relief"]


def test_a_wheel_never_chooses_a_routine(panel: Panel, told: Told) -> None:
    panel.routine.setFocus()
    where = QPointF(20, 20)
    event = QWheelEvent(
        where, panel.routine.mapToGlobal(where), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(panel.routine, event)
    assert told.routines == []


def test_every_control_has_a_name_of_its_own(panel: Panel) -> None:
    _open_everything(panel)
    rows = [list(focusable(row)) for row in panel.stretches.rows]
    names = [widget.accessibleName() or _text(widget) for widget in focusable(panel)]
    assert all(names)
    for row in rows:
        own = [widget.accessibleName() for widget in row]
        assert all(own)
        head = [name for name in own if name.startswith("Hold,")]
        assert len(set(own)) >= len(own) - len(head) + 1


def _text(widget: QWidget) -> str:
    text = widget.property("text")
    return text if isinstance(text, str) else ""


def test_tab_goes_from_top_to_bottom_whatever_was_opened_when(panel: Panel) -> None:
    panel.resize(panel.width(), 2000)  # nothing scrolls away under the focus
    panel.settings.pace.set_open(True)
    panel.stretches.rows[SIDED].set_open(True)
    panel.stretches.rows[SINGLE].set_open(True)
    panel.routine.setFocus()
    seen = [_focused()]
    while len(seen) < 100:
        QTest.keyClick(seen[-1], Qt.Key.Key_Tab)
        if (focused := _focused()) is panel.routine:
            break
        seen.append(focused)
    places = [_place(panel, widget) for widget in seen]
    assert 40 < len(seen) < 100
    for (part, down), (next_part, further_down) in pairwise(places):
        assert next_part > part or (next_part == part and further_down > down - LINE)


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _place(panel: Panel, widget: QWidget) -> tuple[int, int]:
    """Routine, menu, list, settings; and within each how far down its middle is."""
    for number, part in enumerate((panel.routine, panel.menu, panel.stretches.widget(), panel.settings)):
        assert part is not None
        if part is widget or part.isAncestorOf(widget):
            return number, widget.mapTo(part, widget.rect().center()).y()
    raise AssertionError(widget)


@pytest.mark.parametrize("index", [SINGLE, OFF])
def test_space_belongs_to_a_button_in_focus(index: int, panel: Panel) -> None:
    pressed = _shortcut(panel, Qt.Key.Key_Space)
    head = panel.stretches.rows[index].head
    head.setFocus()
    QTest.keyClick(head, Qt.Key.Key_Space)
    assert head.isChecked()
    assert pressed == []


def test_space_starts_and_pauses_after_a_click(panel: Panel) -> None:
    pressed = _shortcut(panel, Qt.Key.Key_Space)
    panel.stretches.rows[SINGLE].head.hold.setFocus()
    QTest.mouseClick(panel.stretches.rows[SIDED].head, Qt.MouseButton.LeftButton)
    QTest.keyClick(panel, Qt.Key.Key_Space)
    assert pressed == [True]


def test_page_keys_belong_to_a_number_in_focus(panel: Panel, told: Told) -> None:
    pressed = _shortcut(panel, Qt.Key.Key_PageUp)
    field = panel.stretches.rows[SINGLE].head.hold
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_PageUp)
    assert [entry.hold for _, entry in told.entries] == [35]
    assert pressed == []


@pytest.mark.parametrize("appearance", ["dark", "contrast"])
def test_another_theme_counts_in_place(
    appearance: Literal["dark", "contrast"], panel: Panel, theme: Theme
) -> None:
    _open_everything(panel)
    panel.set_current(SINGLE)
    rows = list(panel.stretches.rows)
    theme.set_appearance(appearance)
    QApplication.processEvents()
    picture = panel.grab().toImage()
    assert panel.stretches.rows == rows
    assert QColor(picture.pixel(4, 4)) == theme.colour("surface")
    name = rows[SINGLE].head.name
    assert name.palette().color(name.foregroundRole()) == theme.colour("text")
    summary = rows[SINGLE].head.summary
    assert summary.palette().color(summary.foregroundRole()) == theme.colour("text2")

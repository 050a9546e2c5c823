"""Stretches are carried, moved by key, doubled and taken out, as a person would."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.edits import (
    AddEntry,
    MoveEntry,
    RemoveEntry,
    SetFirstSide,
    SetPace,
    SetRounds,
    edited,
)
from backstretch_gui.catalog.pace import Pace, at_pace
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.sides import beginning_with
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.panel.routine.carrying import Carrying
from backstretch_gui.ui.panel.routine.row import StretchRow
from backstretch_gui.ui.panel.routine.row_details import RowDetails
from backstretch_gui.ui.panel.settings.pace_body import PaceBody
from tests.ui.panel.conftest import MOVEMENT, OFF, SIDED, SINGLE, Told

_LEFT = Qt.MouseButton.LeftButton


def _row(panel: Panel, index: int) -> StretchRow:
    return panel.stretches.rows[index]


def _opened(panel: Panel, index: int) -> RowDetails:
    row = _row(panel, index)
    row.set_open(True)
    assert row.details is not None
    return row.details


def _carry(panel: Panel, index: int, by: int) -> None:
    """Press on a row, carry it `by` rows down, let go. The others make room, so it moves under the mouse."""
    head = _row(panel, index).head
    start = head.mapToGlobal(QPoint(60, head.height() // 2))
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(head, _LEFT, none, head.mapFromGlobal(start))
    for step in range(1, 11):
        _move(head, start + QPoint(0, (by * head.height() + 6 * by) * step // 10))
    QTest.mouseRelease(head, _LEFT, none, head.mapFromGlobal(start))


def _move(head: QWidget, where: QPoint) -> None:
    """With the button down, which QTest.mouseMove does not tell."""
    at = QPointF(head.mapFromGlobal(where))
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(where),
        Qt.MouseButton.NoButton,
        _LEFT,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(head, event)


@pytest.mark.parametrize(("index", "by"), [(SINGLE, 2), (OFF, -3), (MOVEMENT, 1)])
def test_a_row_is_carried_to_another_place(index: int, by: int, panel: Panel, told: Told) -> None:
    _carry(panel, index, by)
    assert told.edits == [MoveEntry(index, index + by)]
    assert not _row(panel, index).is_open


def test_let_go_where_it_was_nothing_is_told_and_nothing_opens(panel: Panel, told: Told) -> None:
    _carry(panel, SIDED, 0)
    assert told.edits == []


def test_escape_gives_up_what_is_carried_and_goes_no_further(panel: Panel, told: Told) -> None:
    ended: list[bool] = []
    shortcut = QShortcut(QKeySequence("Esc"), panel)
    shortcut.activated.connect(lambda: ended.append(True))
    rows, head = [row.stretch_id for row in panel.stretches.rows], _row(panel, SINGLE).head
    start = head.mapToGlobal(QPoint(60, head.height() // 2))
    QTest.mousePress(head, _LEFT, Qt.KeyboardModifier.NoModifier, head.mapFromGlobal(start))
    for step in range(1, 11):
        _move(head, start + QPoint(0, 16 * step))
    assert panel.stretches.findChildren(Carrying)

    QTest.keyClick(panel.window(), Qt.Key.Key_Escape)
    _move(head, start + QPoint(0, 200))
    QTest.mouseRelease(head, _LEFT, Qt.KeyboardModifier.NoModifier, head.mapFromGlobal(start))

    assert told.edits == []
    assert ended == []
    assert [row.stretch_id for row in panel.stretches.rows] == rows
    tops = [row.y() for row in panel.stretches.rows]
    assert tops == sorted(tops)
    QTest.keyClick(panel.window(), Qt.Key.Key_Escape)
    assert ended == [True]


@pytest.mark.parametrize(("key", "by"), [(Qt.Key.Key_Up, -1), (Qt.Key.Key_Down, 1)])
def test_alt_and_an_arrow_move_it_from_wherever_the_focus_is_in_it(
    key: Qt.Key, by: int, panel: Panel, told: Told
) -> None:
    details = _opened(panel, SIDED)
    for widget in (_row(panel, SIDED).head, details.hold, details.up):
        widget.setFocus()
        QTest.keyClick(widget, key, Qt.KeyboardModifier.AltModifier)
    assert told.edits == [MoveEntry(SIDED, SIDED + by)] * 3
    assert told.entries == []


def test_it_takes_the_focus_along_and_stays_open(
    panel: Panel, told: Told, routine: Routine, catalog: Catalog
) -> None:
    details = _opened(panel, SIDED)
    row = _row(panel, SIDED)
    details.down.setFocus()
    QTest.keyClick(details.down, Qt.Key.Key_Space)
    panel.show_routine(edited(routine, told.edits[0], catalog.stretches))
    assert _row(panel, SIDED + 1) is row
    assert row.is_open
    assert QApplication.focusWidget() is details.down


def test_the_first_goes_no_further_up_and_the_last_no_further_down(panel: Panel, told: Told) -> None:
    last = len(panel.stretches.rows) - 1
    assert not _opened(panel, 0).up.isEnabled()
    assert not _opened(panel, last).down.isEnabled()
    QTest.keyClick(_row(panel, 0).head, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(_row(panel, last).head, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told.edits == []


def test_once_more_and_out(panel: Panel, told: Told, routine: Routine) -> None:
    details = _opened(panel, SIDED)
    QTest.mouseClick(details.duplicate, _LEFT)
    QTest.mouseClick(details.remove, _LEFT)
    _row(panel, SIDED).head.setFocus()
    QTest.keyClick(_row(panel, SIDED).head, Qt.Key.Key_Delete)
    out = RemoveEntry(SIDED)
    assert told.edits == [AddEntry(SIDED + 1, routine.stretches[SIDED]), out, out]


def test_the_next_row_has_the_focus_when_one_is_out(
    panel: Panel, routine: Routine, catalog: Catalog, qtbot: QtBot
) -> None:
    following = _row(panel, SIDED + 1)
    _row(panel, SIDED).head.setFocus()
    panel.show_routine(edited(routine, RemoveEntry(SIDED), catalog.stretches))
    qtbot.waitUntil(following.head.hasFocus)
    assert _row(panel, SIDED) is following


def test_the_only_stretch_cannot_be_taken_out(panel: Panel, routine: Routine) -> None:
    panel.show_routine(msgspec.structs.replace(routine, stretches=routine.stretches[:1]))
    assert not _opened(panel, 0).remove.isEnabled()


def test_the_easier_way_is_told_and_named(panel: Panel, told: Told) -> None:
    details = _opened(panel, SIDED)
    QTest.mouseClick(details.easier, _LEFT)
    assert told.entries[-1][1].easier
    assert _row(panel, SIDED).head.summary.text() == "Each side, twice, the easier way"


def test_what_hurt_is_named_and_forgiven_when_it_is_switched_on(
    panel: Panel, told: Told, routine: Routine
) -> None:
    hurt = msgspec.structs.replace(routine.stretches[SIDED], on=False, hurt=True)
    panel.show_routine(routine.with_entry(SIDED, hurt))
    assert _row(panel, SIDED).head.summary.text() == "Off: it hurt last time"
    QTest.mouseClick(_row(panel, SIDED).head.switch, _LEFT)
    assert told.entries == [(SIDED, msgspec.structs.replace(hurt, on=True, hurt=False))]


def test_the_pace_of_the_routine_is_told_and_shown(
    panel: Panel, told: Told, routine: Routine, catalog: Catalog
) -> None:
    panel.settings.pace.set_open(True)
    body = panel.settings.pace.body
    assert isinstance(body, PaceBody)
    assert body.pace.value == "normal"
    QTest.mouseClick(body.pace.button("longer"), _LEFT)
    assert told.edits == [SetPace(Pace.LONGER)]
    slow = at_pace(routine, Pace.LONGER, catalog.stretches)
    panel.show_routine(slow)
    assert body.pace.value == "longer"
    assert _row(panel, SIDED).head.hold.text() == "15 s"
    panel.show_routine(slow.with_entry(SIDED, msgspec.structs.replace(slow.stretches[SIDED], usual=None)))
    assert body.pace.value == ""


def test_the_side_that_comes_first_is_told_and_shown_for_the_whole_routine(
    panel: Panel, told: Told, routine: Routine, catalog: Catalog
) -> None:
    panel.settings.pace.set_open(True)
    body = panel.settings.pace.body
    assert isinstance(body, PaceBody)
    assert body.first_side.value == "right"
    QTest.mouseClick(body.first_side.button("left"), _LEFT)
    assert told.edits == [SetFirstSide(Side.LEFT)]
    panel.show_routine(beginning_with(routine, Side.LEFT, catalog.stretches))
    assert body.first_side.value == "left"
    mixed = msgspec.structs.replace(routine.stretches[SIDED], starts_with=Side.LEFT)
    panel.show_routine(routine.with_entry(SIDED, mixed))
    assert body.first_side.value == ""
    panel.show_routine(msgspec.structs.replace(routine, stretches=[routine.stretches[SINGLE]]))
    assert not body.first_side.isEnabled()


def test_rounds_are_told_and_shown(panel: Panel, told: Told, routine: Routine) -> None:
    panel.settings.pace.set_open(True)
    body = panel.settings.pace.body
    assert isinstance(body, PaceBody)
    assert body.rounds.field.value() == 1
    QTest.mouseClick(body.rounds.more, _LEFT)
    assert told.edits == [SetRounds(2)]
    panel.show_routine(msgspec.structs.replace(routine, rounds=4))
    assert body.rounds.field.value() == 4
    assert "four rounds" in panel.length.text()


def test_the_menu_offers_what_can_be_done(panel: Panel) -> None:
    menu = panel.menu

    def offered() -> Mapping[str, bool]:
        actions = {"undo": menu.undo, "redo": menu.redo, "reset": menu.reset, "remove": menu.remove}
        return {name: action.isVisible() and action.isEnabled() for name, action in actions.items()}

    panel.show_history(own=False, built_in=True, undo=False, redo=True)
    assert offered() == {"undo": False, "redo": True, "reset": False, "remove": False}
    assert "your version" not in panel.length.text()
    panel.show_history(own=True, built_in=True, undo=True, redo=False)
    assert offered() == {"undo": True, "redo": False, "reset": True, "remove": False}
    assert panel.length.text().endswith("your version")
    panel.show_history(own=True, built_in=False, undo=True, redo=False)
    assert offered()["remove"]
    assert "your version" not in panel.length.text()

"""The rows: what they show, what they tell, and that they stay while somebody is at work in one."""

from __future__ import annotations

from typing import Any

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.ui.controls.segments import Segments
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.panel.routine.how_to import HowTo
from backstretch_gui.ui.panel.routine.row import StretchRow
from backstretch_gui.ui.panel.routine.row_details import RowDetails
from tests.ui.panel.conftest import MOVEMENT, OFF, SIDED, SINGLE, Told

_LEFT = Qt.MouseButton.LeftButton


def _row(panel: Panel, index: int) -> StretchRow:
    return panel.stretches.rows[index]


def _opened(panel: Panel, index: int) -> RowDetails:
    row = _row(panel, index)
    row.set_open(True)
    assert row.details is not None
    return row.details


def _with(routine: Routine, index: int, **fields: Any) -> Entry:
    return msgspec.structs.replace(routine.stretches[index], **fields)


def test_a_row_shows_its_stretch(panel: Panel) -> None:
    head = _row(panel, SIDED).head
    assert head.name.text() == "Supine twist"
    assert head.summary.text() == "Each side, twice"
    assert head.hold.text() == "10 s"


def test_a_movement_tells_what_its_seconds_are(panel: Panel) -> None:
    assert _row(panel, MOVEMENT).head.summary.text() == "Five rounds, 5 s a pose"


def test_what_is_off_shows_a_switch_instead_of_its_hold(panel: Panel) -> None:
    head = _row(panel, OFF).head
    assert (head.switch.isVisible(), head.hold.isVisible()) == (True, False)
    assert head.summary.text() == "Off today"


def test_a_typed_hold_is_told_with_its_place(panel: Panel, told: Told, routine: Routine) -> None:
    field = _row(panel, SIDED).head.hold
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "25")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told.entries == [(SIDED, _with(routine, SIDED, hold=25))]
    assert not _row(panel, SIDED).is_open


def test_switching_on_is_told(panel: Panel, told: Told, routine: Routine) -> None:
    QTest.mouseClick(_row(panel, OFF).head.switch, _LEFT)
    assert told.entries == [(OFF, _with(routine, OFF, on=True))]
    assert _row(panel, OFF).head.hold.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_open_and_close_a_row(key: Qt.Key, panel: Panel) -> None:
    row = _row(panel, SINGLE)
    row.head.setFocus()
    QTest.keyClick(row.head, key)
    assert row.is_open
    assert row.head.hasFocus()
    QTest.keyClick(row.head, key)
    assert not row.is_open


def test_a_click_opens_a_row_and_closes_the_other(panel: Panel) -> None:
    QTest.mouseClick(_row(panel, SINGLE).head, _LEFT)
    QTest.mouseClick(_row(panel, MOVEMENT).head, _LEFT)
    assert [row.is_open for row in panel.stretches.rows[:3]] == [False, True, False]
    details = _row(panel, SINGLE).details
    assert details is not None
    assert not details.isVisible()


def test_a_click_on_a_row_makes_what_is_typed_elsewhere_count(panel: Panel, told: Told) -> None:
    field = _row(panel, SIDED).head.hold
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "25")
    QTest.mouseClick(_row(panel, SINGLE).head, _LEFT)
    assert [(index, entry.hold) for index, entry in told.entries] == [(SIDED, 25)]


def test_plus_and_minus_step_and_stop_at_the_limits(panel: Panel, told: Told) -> None:
    details = _opened(panel, SIDED)
    more, less = details.repeats_tile.more, details.repeats_tile.less
    QTest.mouseClick(more, _LEFT)
    QTest.mouseClick(less, _LEFT)
    QTest.mouseClick(less, _LEFT)
    assert [entry.repeats for _, entry in told.entries] == [3, 2, 1]
    assert not less.isEnabled()
    assert more.isEnabled()
    assert _row(panel, SIDED).head.summary.text() == "Each side"


def test_hold_in_the_row_and_above_it_are_one(panel: Panel) -> None:
    details = _opened(panel, SIDED)
    details.hold.stepBy(1)
    assert _row(panel, SIDED).head.hold.value() == 11


def _sides(details: RowDetails) -> Segments:
    assert details.sides is not None
    return details.sides


def test_sides_and_which_comes_first_are_one_choice(panel: Panel, told: Told) -> None:
    sides = _sides(_opened(panel, SIDED))
    assert sides.value == "right first"
    QTest.mouseClick(sides.button("left first"), _LEFT)
    QTest.mouseClick(sides.button("right"), _LEFT)
    assert [(entry.sides, entry.starts_with) for _, entry in told.entries] == [
        ("both", Side.LEFT),
        ("right", Side.LEFT),
    ]
    assert sides.value == "right"


def test_only_what_has_two_sides_asks_for_them(panel: Panel) -> None:
    assert _opened(panel, SINGLE).sides is None


def test_how_to_tells_steps_for_the_side_that_is_first(panel: Panel, catalog: Catalog) -> None:
    details = _opened(panel, SIDED)
    QTest.mouseClick(details.how_to_button, _LEFT)
    text = details.findChildren(HowTo)[0].text()
    assert catalog.stretches["supine-twist"].cautions[0]["en"] in text
    assert "both knees to the right" in text
    QTest.mouseClick(_sides(details).button("left first"), _LEFT)
    assert "both knees to the left" in details.findChildren(HowTo)[0].text()


def test_no_instruction_keeps_a_placeholder(panel: Panel, routine: Routine) -> None:
    kept: list[str] = []
    for row, entry in zip(panel.stretches.rows, routine.stretches, strict=True):
        row.set_open(True)
        assert row.details is not None
        row.details.how_to_button.click()
        if "{" in row.details.findChildren(HowTo)[0].text():
            kept.append(entry.stretch)
    assert kept == []


def test_a_new_routine_keeps_the_row_somebody_types_in(panel: Panel, routine: Routine, told: Told) -> None:
    row, field = _row(panel, SIDED), _row(panel, SIDED).head.hold
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "4")
    panel.show_routine(routine.with_entry(SIDED, _with(routine, SIDED, repeats=3)))
    QTest.keyClicks(field, "5")
    assert QApplication.focusWidget() is field
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert _row(panel, SIDED) is row
    assert told.entries[-1][1] == _with(routine, SIDED, repeats=3, hold=45)


def test_showing_a_routine_tells_nothing(panel: Panel, routine: Routine, told: Told) -> None:
    _opened(panel, SIDED)
    entry = _with(routine, SIDED, hold=40, repeats=1, sides="left", starts_with=Side.LEFT, on=False)
    panel.show_routine(routine.with_entry(SIDED, entry))
    assert told.entries == []
    assert _row(panel, SIDED).head.summary.text() == "Off today"


def test_another_routine_brings_its_own_rows(panel: Panel, catalog: Catalog) -> None:
    other = catalog.routines["quick-relief"]
    panel.show_routine(other)
    assert [row.stretch_id for row in panel.stretches.rows] == [entry.stretch for entry in other.stretches]


def test_the_stretch_being_done_is_marked_and_brought_into_view(panel: Panel, qtbot: QtBot) -> None:
    last = len(panel.stretches.rows) - 1
    panel.set_current(last)
    row = _row(panel, last)
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    assert row.head.accessibleDescription() == "Now"
    panel.set_current(None)
    assert row.head.accessibleDescription() == ""


def test_the_list_stays_where_somebody_is_at_work(panel: Panel) -> None:
    _row(panel, SINGLE).head.hold.setFocus()
    panel.set_current(len(panel.stretches.rows) - 1)
    QApplication.processEvents()
    assert panel.stretches.verticalScrollBar().value() == 0


def test_no_row_moves_when_the_scroll_bar_comes(panel: Panel, routine: Routine, qtbot: QtBot) -> None:
    bar = panel.stretches.verticalScrollBar()
    widths: list[int] = []
    for count, scrolls in ((17, True), (2, False)):
        panel.show_routine(msgspec.structs.replace(routine, stretches=routine.stretches[:count]))
        qtbot.waitUntil(lambda scrolls=scrolls: bar.isVisible() == scrolls)
        QApplication.processEvents()
        widths.append(_row(panel, 0).width())
    assert widths[0] == widths[1]


def test_a_long_name_wraps_and_its_hold_stays_in_sight(
    panel: Panel, routine: Routine, catalog: Catalog, qtbot: QtBot
) -> None:
    name = {"en": "Side lean against the frame of the kitchen door, with both arms overhead"}
    long = msgspec.structs.replace(catalog.stretches["sphinx"], id="lean", name=name)
    more = msgspec.structs.replace(catalog, stretches={**catalog.stretches, "lean": long})
    panel.show_catalog(more, routine.with_entry(0, Entry("lean")))
    head = panel.stretches.rows[0].head
    qtbot.waitUntil(lambda: head.name.height() >= head.name.heightForWidth(head.name.width()) > 30)
    right = head.hold.mapTo(panel, head.hold.rect().topRight()).x()
    assert right < panel.width()
    assert head.height() >= head.name.height() + head.summary.height()


def test_nothing_is_cut_off(panel: Panel) -> None:
    for index, row in enumerate(panel.stretches.rows):
        _opened(panel, index).how_to_button.click()
        QApplication.processEvents()
        assert row.width() <= panel.stretches.viewport().width()
        for label in (row.head.name, row.head.summary):
            assert label.heightForWidth(label.width()) <= label.height()

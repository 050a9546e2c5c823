"""A hold is read and shown as people write times."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.panel.routine.hold_field import BREATH, HoldField
from backstretch_gui.ui.theme import Theme


@pytest.fixture
def field(qtbot: QtBot, theme: Theme) -> HoldField:
    field = HoldField(theme, "Hold")
    qtbot.addWidget(field)
    field.show_seconds(30)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    return field


@pytest.mark.parametrize(
    ("typed", "seconds", "shown"),
    [
        ("1:30", 90, "90 s"),
        ("2:05", 125, "2:05"),
        (":45", 45, "45 s"),
        ("99", 99, "99 s"),
        ("100", 100, "1:40"),
        ("9:00", 300, "5:00"),
        ("0:01", 3, "3 s"),
    ],
)
def test_minutes_and_seconds_are_read_and_shown(
    typed: str, seconds: int, shown: str, field: HoldField
) -> None:
    told: list[int] = []
    field.seconds_changed.connect(told.append)
    field.selectAll()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.text()) == ([seconds], shown)


def test_the_limits_of_a_hold_are_told_as_times(field: HoldField, qtbot: QtBot) -> None:
    field.selectAll()
    QTest.keyClicks(field, "9999")
    with qtbot.waitSignal(field.corrected):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert QToolTip.text() == "From 3 s to 5 min is possible here."
    QToolTip.hideText()


def test_a_time_in_the_middle_of_breaths_is_still_a_time(field: HoldField) -> None:
    field.count_in_breaths(True)
    field.selectAll()
    QTest.keyClicks(field, "1:00")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.value() == round(60 / BREATH)

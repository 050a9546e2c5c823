"""A number is typed, stepped or wheeled, and counts when it should."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeySequence, QShortcut, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.controls.number_field import NumberField, finish_typing
from backstretch_gui.ui.theme import Theme


@pytest.fixture
def told() -> list[int]:
    return []


@pytest.fixture
def field(qtbot: QtBot, theme: Theme, told: list[int]) -> NumberField:
    field = NumberField(theme, "Hold", (3, 300), " s")
    qtbot.addWidget(field)
    field.show_value(30)
    field.valueChanged.connect(told.append)
    with qtbot.waitExposed(field):
        field.show()
    field.activateWindow()
    qtbot.waitUntil(field.isActiveWindow)
    field.setFocus()
    return field


def _wheel(field: NumberField) -> QWheelEvent:
    middle = QPointF(field.rect().center())
    event = QWheelEvent(
        middle,
        field.mapToGlobal(middle),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    event.ignore()
    QApplication.sendEvent(field, event)
    return event


def _type(field: NumberField, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)


def test_what_is_typed_counts_on_enter_and_not_before(field: NumberField, told: list[int]) -> None:
    _type(field, "45")
    assert told == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [45]


def test_what_is_typed_counts_when_the_field_is_left(field: NumberField, told: list[int]) -> None:
    _type(field, "45")
    finish_typing()
    assert told == [45]


def test_too_little_becomes_the_least(field: NumberField, told: list[int]) -> None:
    _type(field, "1")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert told == [3]


_PLAIN, _SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("key", "modifier", "value"),
    [
        (Qt.Key.Key_Up, _PLAIN, 31),
        (Qt.Key.Key_Down, _PLAIN, 29),
        (Qt.Key.Key_Up, _SHIFT, 35),
        (Qt.Key.Key_Down, _SHIFT, 25),
        (Qt.Key.Key_PageUp, _PLAIN, 35),
        (Qt.Key.Key_PageDown, _PLAIN, 25),
    ],
)
def test_a_step_counts_at_once(
    key: Qt.Key, modifier: Qt.KeyboardModifier, value: int, field: NumberField, told: list[int]
) -> None:
    QTest.keyClick(field, key, modifier)
    assert told == [value]


def test_the_wheel_steps_in_focus(field: NumberField, told: list[int]) -> None:
    event = _wheel(field)
    assert told == [31]
    assert event.isAccepted()


def test_the_wheel_passes_by_without_focus(field: NumberField, told: list[int]) -> None:
    field.clearFocus()
    event = _wheel(field)
    assert told == []
    assert not event.isAccepted()


def test_showing_a_value_tells_nothing(field: NumberField, told: list[int]) -> None:
    field.show_value(50)
    assert field.value() == 50
    assert told == []


def test_showing_a_value_leaves_typing_alone(field: NumberField) -> None:
    _type(field, "4")
    field.show_value(50)
    assert field.lineEdit().text() == "4 s"


def test_once_typing_has_counted_values_are_shown_again(field: NumberField) -> None:
    _type(field, "30")
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.show_value(50)
    assert field.value() == 50


def test_numbers_beyond_the_limits_are_told_of_in_words(
    field: NumberField, told: list[int], qtbot: QtBot
) -> None:
    for typed, kept in (("9999", 300), ("0", 3)):
        field.setFocus()
        _type(field, typed)
        with qtbot.waitSignal(field.corrected):
            QTest.keyClick(field, Qt.Key.Key_Return)
        assert told[-1] == kept
        assert QToolTip.text() == "From 3 s to 300 s is possible here."
    QToolTip.hideText()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape])
def test_enter_and_escape_give_the_focus_back(key: Qt.Key, field: NumberField, told: list[int]) -> None:
    _type(field, "45")
    QTest.keyClick(field, key)
    assert not field.hasFocus()
    assert told == ([] if key == Qt.Key.Key_Escape else [45])
    assert field.text() == ("30 s" if key == Qt.Key.Key_Escape else "45 s")


@pytest.mark.parametrize("key", ["Space", "H", "N", "B", "R", "E", "F", "T", "+", "=", "-", "?"])
def test_keys_that_no_number_is_typed_with_are_the_window_s(key: str, field: NumberField) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence(key), field.window())
    shortcut.activated.connect(lambda: pressed.append(key))
    QTest.keySequence(field, QKeySequence(key))
    assert pressed == [key]
    assert field.text() == "30 s"


def test_a_number_that_is_emptied_stays_as_it_was(field: NumberField, told: list[int]) -> None:
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (told, field.text()) == ([], "30 s")

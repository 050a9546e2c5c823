"""Every key does one thing, and does it wherever the focus is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.keys import KEYS, Command, install_keys

README = Path(__file__).parents[2] / "README.md"


class Desk(QWidget):
    """A window with something in focus, and what was commanded."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[Command] = []
        self.button, self.field = QPushButton("a button"), QLineEdit()
        column = QVBoxLayout(self)
        column.addWidget(self.button)
        column.addWidget(self.field)
        self.shortcuts = install_keys(self, {command: self._noted(command) for command in Command})

    def _noted(self, command: Command):
        return lambda: self.done.append(command)

    def press(self, key: str) -> None:
        QTest.keySequence(self.focusWidget() or self, QKeySequence(key))


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    desk = Desk()
    qtbot.addWidget(desk)
    with qtbot.waitExposed(desk):
        desk.show()
    desk.activateWindow()
    qtbot.waitUntil(desk.isActiveWindow)
    desk.button.setFocus()
    return desk


def test_every_command_has_a_key_and_no_key_has_two() -> None:
    keys = [QKeySequence(key) for names in KEYS.values() for key in names]

    assert set(KEYS) == set(Command)
    assert all(not key.isEmpty() for key in keys)
    assert len({key.toString() for key in keys}) == len(keys)


@pytest.mark.parametrize(
    ("command", "key"), [(command, key) for command, keys in KEYS.items() for key in keys]
)
def test_a_key_does_what_it_is_for(desk: Desk, command: Command, key: str) -> None:
    desk.press(key)

    assert desk.done == [command]


def test_who_types_commands_nothing(desk: Desk) -> None:
    desk.field.setFocus()
    for key in ("N", "F", "R", "+"):
        desk.press(key)

    assert desk.done == []
    assert desk.field.text().lower() == "nfr+"


def test_a_key_held_down_repeats_only_what_may_be_repeated(desk: Desk) -> None:
    repeating = {shortcut.key().toString() for shortcut in desk.shortcuts if shortcut.autoRepeat()}

    assert repeating == {"+", "=", "-"}


def test_the_readme_tells_the_same_keys() -> None:
    table = README.read_text(encoding="utf-8").partition("| key | what it does |\n|---|---|\n")[2]
    rows = re.match(r"(\|[^\n]*\n)*", table)
    assert rows is not None

    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[0].splitlines()]
    assert [(what, tuple(keys.split(", "))) for keys, what in cells] == [
        (command.value, keys) for command, keys in KEYS.items()
    ]

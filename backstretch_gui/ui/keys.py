"""Every key and what it does. The README's table is checked against this one by a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Command(StrEnum):
    """What can be done by key."""

    START_OR_PAUSE = "start or pause"
    NEXT = "next"
    BACK = "back"
    LONGER = "5 s more"
    SHORTER = "5 s less"
    REPEAT = "say it again"
    HURTS = "this hurts"
    EASIER = "the easier way"
    FLOOR = "floor view"
    PANEL = "panel"
    TRANSCRIPT = "what was said"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import a routine"
    EXPORT = "export the routine"
    PRINT = "print the handout"
    HANDOUT = "handout as PDF"
    END = "end"
    QUIT = "quit"


KEYS: Mapping[Command, tuple[str, ...]] = {
    Command.START_OR_PAUSE: ("Space", "Media Play"),
    Command.NEXT: ("PgDown", "N"),
    Command.BACK: ("PgUp", "B"),
    Command.LONGER: ("+", "="),
    Command.SHORTER: ("-",),
    Command.REPEAT: ("R",),
    Command.HURTS: ("H",),
    Command.EASIER: ("E",),
    Command.FLOOR: ("F", "F11"),
    Command.PANEL: ("Ctrl+B",),
    Command.TRANSCRIPT: ("T",),
    Command.UNDO: ("Ctrl+Z",),
    Command.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Command.IMPORT: ("Ctrl+O",),
    Command.EXPORT: ("Ctrl+S",),
    Command.PRINT: ("Ctrl+P",),
    Command.HANDOUT: ("Ctrl+Shift+P",),
    Command.END: ("Esc",),
    Command.QUIT: ("Ctrl+Q",),
}


def install_keys(window: QWidget, commands: Mapping[Command, Callable[[], None]]) -> list[QShortcut]:
    """Bind the keys. They work wherever the focus is, unless the widget there needs the key itself."""
    shortcuts: list[QShortcut] = []
    for command, keys in KEYS.items():
        for key in keys:
            shortcut = QShortcut(QKeySequence(key), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.setAutoRepeat(command in (Command.LONGER, Command.SHORTER))
            shortcut.activated.connect(commands[command])
            shortcuts.append(shortcut)
    return shortcuts

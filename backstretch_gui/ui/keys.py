"""Every key and what it does. The README's table is checked against this one by a test."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import Commands


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
    HISTORY = "what you did"
    UNDO = "undo"
    REDO = "redo"
    NEW = "new routine"
    IMPORT = "import a routine"
    EXPORT = "export the routine"
    PRINT = "print the handout"
    HANDOUT = "handout as PDF"
    KEYS = "keys"
    END = "end"
    CLOSE = "close the window"
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
    Command.HISTORY: ("Ctrl+H",),
    Command.UNDO: ("Ctrl+Z",),
    Command.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
    Command.NEW: ("Ctrl+N",),
    Command.IMPORT: ("Ctrl+O",),
    Command.EXPORT: ("Ctrl+S",),
    Command.PRINT: ("Ctrl+P",),
    Command.HANDOUT: ("Ctrl+Shift+P",),
    Command.KEYS: ("F1", "?"),
    Command.END: ("Esc",),
    Command.CLOSE: ("Ctrl+W",),
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


def bind_keys(window: QWidget, actions: Mapping[Command, Callable[[], None]]) -> list[QShortcut]:
    """Every key of the window. Space presses the button in focus, where no session has a claim to it."""

    def press_or_pause() -> None:
        focused = window.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isEnabled() and focused.isVisible():
            focused.click()
        else:
            actions[Command.START_OR_PAUSE]()

    return install_keys(window, {**actions, Command.START_OR_PAUSE: press_or_pause})


def key_actions(commands: Commands) -> Mapping[Command, Callable[[], None]]:
    """What each key does."""
    training = commands.training
    return {
        Command.START_OR_PAUSE: training.start_or_pause,
        Command.NEXT: training.next,
        Command.BACK: training.back,
        Command.LONGER: training.longer,
        Command.SHORTER: training.shorter,
        Command.REPEAT: training.repeat,
        Command.HURTS: training.hurts,
        Command.EASIER: training.easier,
        Command.FLOOR: training.toggle_floor_view,
        Command.PANEL: commands.window.toggle_panel,
        Command.NEW: commands.routines.new,
        Command.KEYS: commands.window.show_keys,
        Command.IMPORT: commands.exchange.ask_for_import,
        Command.EXPORT: commands.exchange.ask_for_export,
        Command.PRINT: commands.paper.ask_for_printer,
        Command.HANDOUT: commands.paper.ask_for_handout,
        Command.TRANSCRIPT: training.show_transcript,
        Command.HISTORY: commands.history.show_history,
        Command.UNDO: commands.routines.undo,
        Command.REDO: commands.routines.redo,
        Command.END: training.end,
        Command.CLOSE: commands.window.close,
        Command.QUIT: commands.window.quit,
    }

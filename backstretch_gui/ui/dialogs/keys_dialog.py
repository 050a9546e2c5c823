"""What each key does, from the table that the keys themselves come from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence

from backstretch_gui.ui.dialogs.table_dialog import TableDialog
from backstretch_gui.ui.keys import KEYS, Command

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class KeysDialog(TableDialog):
    """A line for each command, with the keys as they are called on this system."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, QCoreApplication.translate("KeysDialog", "Keys"), parent)
        self.add_table((_names(keys), self._words(command)) for command, keys in KEYS.items())
        self.add_close_button()
        self.resize(520, 620)

    def _words(self, command: Command) -> str:
        """What it does, as it is said in the interface's language."""
        words = {
            Command.START_OR_PAUSE: self.tr("Start, pause, go on"),
            Command.NEXT: self.tr("Next side or stretch"),
            Command.BACK: self.tr("Back to the beginning of this one, or to the one before"),
            Command.LONGER: self.tr("Hold 5 seconds more"),
            Command.SHORTER: self.tr("Hold 5 seconds less"),
            Command.REPEAT: self.tr("Say it again"),
            Command.HURTS: self.tr("This hurts: leave the stretch gently"),
            Command.EASIER: self.tr("The easier way"),
            Command.FLOOR: self.tr("Floor view, to read from the mat"),
            Command.PANEL: self.tr("Routine and settings"),
            Command.TRANSCRIPT: self.tr("What was said"),
            Command.HISTORY: self.tr("What you did"),
            Command.UNDO: self.tr("Undo a change of the routine"),
            Command.REDO: self.tr("Redo it"),
            Command.NEW: self.tr("New routine"),
            Command.IMPORT: self.tr("Import a routine"),
            Command.EXPORT: self.tr("Export the routine"),
            Command.PRINT: self.tr("Print the handout"),
            Command.HANDOUT: self.tr("Handout as PDF"),
            Command.KEYS: self.tr("This page"),
            Command.END: self.tr("Leave the floor view, then end the session"),
            Command.CLOSE: self.tr("Close the window"),
            Command.QUIT: self.tr("Quit"),
        }
        return words[command]


def _names(keys: tuple[str, ...]) -> str:
    native = QKeySequence.SequenceFormat.NativeText
    return "   ".join(QKeySequence(key).toString(native).replace("-", "−") for key in keys)

"""The choice of one of many: a list that opens."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal

from backstretch_gui.ui.controls.calm import CalmComboBox
from backstretch_gui.ui.controls.tool_tips import set_tool_tip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class ListBox(CalmComboBox):
    """Values as the settings have them, each with its words."""

    chosen = Signal(str)

    def __init__(
        self, theme: Theme, name: str, choices: Iterable[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent=parent)
        for value, words in choices:
            self.addItem(words, str(value))
        self.activated.connect(self._on_activated)

    def show_value(self, value: str) -> None:
        """Show the one in force, without telling it."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(str(value)))
        set_tool_tip(self, self.currentText())

    def _on_activated(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))

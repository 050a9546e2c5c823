"""What the bodies of Pace, Voice and Look share: lines of a name and a control."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from backstretch_gui.ui.panel.elided import ElidedLabel

if TYPE_CHECKING:
    from backstretch_gui.storage.settings import Settings
    from backstretch_gui.ui.theme import Theme


class SettingsBody(QWidget):
    """Shows some of the settings. `changed` tells a field of `Settings` and its new value."""

    changed = Signal(str, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 2, 12, 14)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set, without telling it."""
        raise NotImplementedError

    def _add(self, name: str, control: QWidget, after: QWidget | None = None) -> None:
        """A line: its name, the control, and what stands to the right of it."""
        row = self._grid.rowCount()
        self._grid.addWidget(ElidedLabel(self._theme, name, token="text2"), row, 0)
        self._grid.addWidget(control, row, 1, 1, 1 if after is not None else 2)
        if after is not None:
            self._grid.addWidget(after, row, 2, Qt.AlignmentFlag.AlignVCenter)

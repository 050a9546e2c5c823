"""What dialogs share: ground, title, a place for what they are about, a line of buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme

MARGIN = 24


class Dialog(QDialog):
    """Modal to its window. Who is asked for something presses the primary button, or Escape."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.title = Label(theme, title, "title_small", weight=600, wrap=True)
        self.body = QVBoxLayout()
        self.body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 20, MARGIN, 20)
        column.setSpacing(16)
        column.addWidget(self.title)
        column.addLayout(self.body, 1)
        column.addLayout(self._buttons)

    def add_button(self, text: str, *, primary: bool = False, icon_name: str | None = None) -> PushButton:
        """A button at the right of the last line; the primary one answers to Enter."""
        button = PushButton(self._theme, text, "primary" if primary else "outline", icon_name=icon_name)
        button.setDefault(primary)
        button.setAutoDefault(primary)
        self._buttons.addWidget(button)
        return button

"""A quiet line in the panel: what was done just now, and a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QTimer
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.accessible import announce
from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import RoutineCommands
    from backstretch_gui.ui.theme import Theme

SHOWN_MS: Final = 12_000


class PanelNote(QWidget):
    """Goes by itself after a while. What it offers can be had by Ctrl+Z and in the menu just as well."""

    accessible_role = QAccessible.Role.Notification

    def __init__(self, theme: Theme, routines: RoutineCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = Label(theme, "", "small", wrap=True)
        self.undo = ToolButton(theme, None, self.tr("Undo (Ctrl+Z)"), self.tr("Undo"), height=32)
        self.undo.clicked.connect(routines.undo)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 2, 4, 2)
        row.setSpacing(4)
        row.addWidget(self._text, 1)
        row.addWidget(self.undo)
        self.setMinimumHeight(38)
        self._passing = QTimer(self)
        self._passing.setSingleShot(True)
        self._passing.setInterval(SHOWN_MS)
        self._passing.timeout.connect(self.hide)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, while it is there."""
        return "" if self.isHidden() else self._text.text()

    def tell(self, sentence: str, *, undo: bool = True) -> None:
        """Say something, with a way back or without one."""
        self._text.setText(sentence)
        self.setAccessibleName(sentence)
        announce(self, sentence)
        self.undo.setVisible(undo)
        self.show()
        self._passing.start()

    def put_away(self) -> None:
        """It is no longer so."""
        self._passing.stop()
        self.hide()

    def paintEvent(self, _event: object) -> None:
        """A soft ground."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            high_contrast = self._theme.tokens.name == "contrast"
            painter.setPen(self._theme.colour("edge" if high_contrast else "lav_soft"))
            painter.setBrush(self._theme.colour("lav_soft"))
            shape = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(shape, RADIUS_CONTROL, RADIUS_CONTROL)

"""A line that opens what lies below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from backstretch_gui.ui.controls.number_field import finish_typing
from backstretch_gui.ui.tokens import RADIUS_CARD

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme


class Disclosure(QAbstractButton):
    """Checked while open; toggled by a click, Enter or Space. Others fill it through a layout.

    A click leaves the focus where it is, so that Space goes on starting and pausing.
    """

    accessible_role = QAccessible.Role.Button
    accessible_expands = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._plain = False
        self.setBackgroundRole(QPalette.ColorRole.Window)  # or labels on it take the text colour of buttons
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # long words wrap or end
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def set_plain(self, plain: bool) -> None:
        """Whether it lies on a ground that the mouse doesn't change."""
        self._plain = plain
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What is being typed elsewhere counts."""
        finish_typing()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does what Space does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """A ground under the mouse, a ring in focus."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            shape = QRectF(self.rect())
            if self.underMouse() and not (self.isChecked() or self._plain):
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("hover"))
                painter.drawRoundedRect(shape, RADIUS_CARD, RADIUS_CARD)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("mark"), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(shape.adjusted(1, 1, -1, -1), RADIUS_CARD - 1, RADIUS_CARD - 1)

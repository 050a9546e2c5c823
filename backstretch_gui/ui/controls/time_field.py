"""A time of the day that is typed, stepped or wheeled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QTimeEdit, QWidget

from backstretch_gui.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme

HEIGHT = 32
_AROUND = 14
"""What lies beside the time within the frame, pixels."""


class TimeField(QTimeEdit):
    """Without buttons, in the way the person's language writes times; unstyled, as `NumberField` is."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self.setFrame(False)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._dress()
        theme.changed.connect(self._dress)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only in focus: otherwise the wheel scrolls what this lies in."""
        if self.hasFocus():
            super().wheelEvent(event)
            event.accept()
        else:
            event.ignore()

    def paintEvent(self, _event: object) -> None:
        """The frame; the line edit paints the time."""
        focused = self.hasFocus()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            width = 2.0 if focused else 1.0
            painter.setPen(QPen(self._theme.colour("mark" if focused else "edge"), width))
            painter.setBrush(self._theme.colour("raised"))
            frame = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
            painter.drawRoundedRect(frame, RADIUS_CONTROL - width / 2, RADIUS_CONTROL - width / 2)

    def _dress(self) -> None:
        self.setFont(self._theme.font("body", 600, tabular=True))
        widest = self.fontMetrics().horizontalAdvance(
            self.displayFormat().replace("AP", "PM").replace("h", "0")
        )
        self.setFixedSize(widest + 2 * _AROUND, self._theme.tall(HEIGHT))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.update()

"""Two small marks beside the words: which side, and which step of the guide."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.controls.mirrored import mirror
from backstretch_gui.ui.theme import Theme


class SidePill(QWidget):
    """ "Right side", white on teal."""

    def __init__(self, theme: Theme, height: int = 32, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = ""
        self._height = height
        theme.changed.connect(self.update)
        self.hide()

    def show_side(self, text: str, height: int) -> None:
        """Show `text` in a pill `height` pixels tall, or nothing if it is empty."""
        if (text, height) != (self._text, self._height):
            self._text, self._height = text, height
            width = QFontMetricsF(self._font()).horizontalAdvance(text)
            self.setFixedSize(math.ceil(width) + height, height)
            self.setAccessibleName(text)
            self.update()
        self.setVisible(bool(text))

    def _font(self) -> QFont:
        return self._theme.font(self._height * 0.5, 600)

    def paintEvent(self, _event: object) -> None:
        """Paint the pill."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("teal"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setPen(self._theme.colour("surface"))
        painter.setFont(self._font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class StepDots(QWidget):
    """Steps of the guide: said, being said (wide), to come."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._count = 0
        self._at = 0
        theme.changed.connect(self.update)

    def show_steps(self, count: int, at: int) -> None:
        """`at` counts from 0."""
        if (count, at) != (self._count, self._at):
            self._count, self._at = count, at
            self.setFixedSize(max(1, count * 16 + 12), 8)
            self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint the dots."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mirror(painter, self)
        painter.setPen(Qt.PenStyle.NoPen)
        left = 0
        for place in range(self._count):
            width = 20 if place == self._at else 8
            painter.setBrush(self._theme.colour("teal" if place <= self._at else "edge"))
            painter.drawRoundedRect(QRectF(left, 0, width, 8), 4, 4)
            left += width + 8

"""Small marks beside the words: which side, the easier way, and which step of the guide."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.controls.mirrored import mirror
from backstretch_gui.ui.theme import Theme

EDGE = 1.5
"""Pixels."""


class Pill(QWidget):
    """A word or two on teal, such as the side; or, not `filled`, in teal with an edge."""

    accessible_role = QAccessible.Role.StaticText

    def __init__(self, theme: Theme, *, filled: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._filled = filled
        self._text = ""
        self._height = 32
        theme.changed.connect(self.update)
        self.hide()

    def show_text(self, text: str, height: int) -> None:
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
        teal = self._theme.colour("teal")
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(teal, EDGE))
            painter.setBrush(teal if self._filled else Qt.BrushStyle.NoBrush)
            shape = QRectF(self.rect()).adjusted(EDGE / 2, EDGE / 2, -EDGE / 2, -EDGE / 2)
            painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2)
            painter.setPen(self._theme.colour("surface") if self._filled else teal)
            painter.setFont(self._font())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)


class StepDots(QWidget):
    """Steps of the guide: said, being said (wide), to come."""

    accessible_unread = True

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
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror(painter, self)
            painter.setPen(Qt.PenStyle.NoPen)
            left = 0
            for place in range(self._count):
                width = 20 if place == self._at else 8
                painter.setBrush(self._theme.colour("teal" if place <= self._at else "edge"))
                painter.drawRoundedRect(QRectF(left, 0, width, 8), 4, 4)
                left += width + 8

"""What a picture of the figure stands on: the ground's colour, and a sun. Needs no figure."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter


class Backdrop(msgspec.Struct, frozen=True):
    """Of one size and in one theme."""

    size: QSize
    ratio: float
    """Device pixels per pixel."""
    ground: QColor
    sun: QColor | None

    @property
    def rect(self) -> QRect:
        """All of it, pixels."""
        return QRect(0, 0, self.size.width(), self.size.height())

    @property
    def room(self) -> QSize:
        """The part in its middle that the figure is framed in, pixels."""
        width, height = self.size.width(), self.size.height()
        share = 0.92 if width > 640 else 1.0
        return QSize(max(1, round(min(width * share, height * 2.35))), max(1, height))

    @property
    def left(self) -> int:
        """Where that part begins, pixels."""
        return (self.size.width() - self.room.width()) // 2

    def paint(self, painter: QPainter) -> None:
        """Paint it."""
        painter.fillRect(self.rect, self.ground)
        if self.sun is None:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.sun)
        across = min(self.size.height() * 0.98, self.size.width() * 0.8)
        middle = QPointF(self.size.width() / 2, self.size.height() * 0.49)
        painter.drawEllipse(middle, across / 2, across / 2)

    def veil(self, painter: QPainter, share: float) -> None:
        """Lay the ground's colour over everything, `share` of it."""
        colour = QColor(self.ground)
        colour.setAlphaF(share)
        painter.fillRect(self.rect, colour)

"""A figure that holds a pose and breathes: only its shirt is traced anew, between two kept pictures.

What lies under the shirt and what lies over it are painted once for a pose; a breath is then one outline, and
pictures laid over each other in the shirt's own box. The shoulders stay where they are.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath

_MARGIN = 6
"""Pixels round the shirt that its line may cover."""


class HeldFigure:
    """One pose, painted once but for the shirt. All pixels are the device's."""

    def __init__(
        self,
        background: QImage,
        under: QImage,
        over: QImage,
        shirt: QPainterPath,
        paint_shirt: Callable[[QPainter, float], None],
    ) -> None:
        """`shirt` is its outline with full lungs; `paint_shirt` paints it with lungs filled by 0 to 1."""
        self._background = background
        self._under = under
        self._over = over
        self._paint_shirt = paint_shirt
        box = shirt.controlPointRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self.rect: QRect = box.toAlignedRect().intersected(background.rect())
        """All that differs between two breaths."""

    def paint(self, painter: QPainter, breath: float) -> None:
        """Paint what is inside `rect`, lungs filled by `breath`."""
        painter.save()
        try:
            painter.setClipRect(self.rect)
            painter.drawImage(self.rect.topLeft(), self._background, self.rect)
            painter.drawImage(self.rect.topLeft(), self._under, self.rect)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            self._paint_shirt(painter, breath)
            painter.drawImage(self.rect.topLeft(), self._over, self.rect)
        finally:
            painter.restore()


def blank_like(image: QImage) -> QImage:
    """A transparent image of the same size."""
    blank = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    blank.fill(Qt.GlobalColor.transparent)
    return blank

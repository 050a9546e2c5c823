"""A figure that holds a pose and breathes: only its shirt is traced anew, between two kept pictures.

What lies under the shirt and what lies over it are painted once for a pose; a breath is then one outline, and
pictures laid over each other in the shirt's own box. The shoulders stay where they are. A hold breathes
through the same few pictures again and again, so each is kept once it is made.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPainterPath

from backstretch_gui.figure.enums import ANTIALIASING, NO_PEN, TRANSPARENT, WITH_ALPHA

_MARGIN = 6
"""Pixels round the shirt that its line may cover."""
_KEPT_BYTES = 12 * 2**20
"""What the pictures of a breath may take: all of them in a window of 1920 × 1080, some on a larger screen."""


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
        box = shirt.controlPointRect().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self.rect: QRect = box.toAlignedRect().intersected(background.rect())
        """All that differs between two breaths."""
        self._background, self._under, self._over = (
            layer.copy(self.rect) for layer in (background, under, over)
        )
        self._paint_shirt = paint_shirt
        self._kept: dict[float, QImage] = {}

    def paint(self, painter: QPainter, breath: float) -> None:
        """Paint what is inside `rect`, lungs filled by `breath`."""
        picture = self._kept.get(breath)
        if picture is None:
            picture = self._picture(breath)
            if (len(self._kept) + 1) * picture.sizeInBytes() <= _KEPT_BYTES:
                self._kept[breath] = picture
        painter.drawImage(self.rect.topLeft(), picture)

    def _picture(self, breath: float) -> QImage:
        picture = self._background.copy()
        with QPainter(picture) as painter:
            painter.drawImage(0, 0, self._under)
            painter.save()
            painter.translate(-self.rect.topLeft())
            painter.setRenderHint(ANTIALIASING)
            painter.setPen(NO_PEN)
            self._paint_shirt(painter, breath)
            painter.restore()
            painter.drawImage(0, 0, self._over)
        return picture


def blank_like(image: QImage) -> QImage:
    """A transparent image of the same size."""
    blank = QImage(image.size(), WITH_ALPHA)
    blank.fill(TRANSPARENT)
    return blank

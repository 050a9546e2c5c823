"""What leans on a wall, or nearly does, darkens it: without that a hand would hang in the air before it."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QPainter, QRadialGradient, QTransform

from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.ground import wall_is_faced
from backstretch_gui.figure.palette import with_alpha
from backstretch_gui.figure.rotation import Array, inner
from backstretch_gui.figure.solid import Solid

_DARKEST, _FAINTEST = 76, 3
_FADE_PER_METRE = 20.0
_SOFT, _DROP = 0.012, 0.03
"""Metres a spot reaches above and below what casts it, and lies lower."""
_NARROW = 1.15
"""Of the width of what casts it."""


class WallShadow:
    """Paints a soft spot on the wall behind each hand and foot of one body."""

    def __init__(self, body: Body) -> None:
        self._stations = body.all_ends
        counts = [len(end) for end in body.ends.values()]
        self._starts = np.cumsum([0, *counts[:-1]])

    def paint(self, painter: QPainter, solid: Solid, camera: Camera, colour: str) -> None:
        """Paint them, if there is a wall and its face is seen."""
        wall = camera.ground.wall
        if wall is None or not wall_is_faced(camera):
            return
        ends = solid.some(self._stations)
        reach = np.sqrt(inner(ends.axes, ends.axes))
        low = np.minimum.reduceat(ends.centres - reach, self._starts)
        high = np.maximum.reduceat(ends.centres + reach, self._starts)
        for nearest, farthest in zip(low, high, strict=True):
            away = max(0.0, wall - float(farthest[0]))
            alpha = int(_DARKEST * math.exp(-away * _FADE_PER_METRE))
            if alpha > _FAINTEST:
                middle, half = (nearest + farthest) / 2, (farthest - nearest) / 2
                half[1:] = half[1] * _NARROW, half[2] + _SOFT
                middle[0], middle[2] = wall, middle[2] - _DROP
                _paint_spot(painter, camera, middle, half, QBrush(_spot(colour, alpha)))


def _spot(colour: str, alpha: int) -> QRadialGradient:
    """Of the radius 1."""
    spot = QRadialGradient(QPointF(0, 0), 1)
    for share, part in ((0.0, 1.0), (0.5, 0.55), (0.8, 0.14), (1.0, 0.0)):
        spot.setColorAt(share, with_alpha(colour, int(alpha * part)))
    return spot


def _paint_spot(painter: QPainter, camera: Camera, middle: Array, half: Array, spot: QBrush) -> None:
    """An ellipse in the plane of the wall."""
    x, y = camera.project(middle).tolist()
    (across, down), (more_across, more_down) = (camera.matrix[:, 1:] * half[1:]).T.tolist()
    painter.save()
    painter.setTransform(QTransform(across, down, more_across, more_down, x, y), True)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(spot)
    painter.drawEllipse(QPointF(0, 0), 1, 1)
    painter.restore()

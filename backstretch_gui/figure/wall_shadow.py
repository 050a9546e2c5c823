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

_DARKEST, _FAINTEST = 120, 3
_FADE_PER_METRE = 20.0
_OF_HAND, _OF_FOOT = (0.035, 0.018, 1.4), (0.06, 0.045, 2.2)
"""Metres a spot reaches above and below what casts it, and lies lower; of the width of what casts it.

A heel's runs down along the leg, which leans away from the wall.
"""
_NEAR = 0.07
"""Metres behind what is nearest to the wall, from where on a limb casts none: a heel does, toes do not."""
_TOUCHING = 0.03
"""Metres: so much nearer than the wall a spot may lie, at what casts it and not beside it."""


class WallShadow:
    """Paints a soft spot on the wall behind each hand and foot of one body."""

    def __init__(self, body: Body) -> None:
        self._stations = body.all_ends
        self._counts = [len(end) for end in body.ends.values()]
        self._spreads = [_OF_FOOT if "foot" in end else _OF_HAND for end in body.ends]
        self._starts = np.cumsum([0, *self._counts[:-1]])

    def paint(self, painter: QPainter, solid: Solid, camera: Camera, colour: str) -> None:
        """Paint them, if there is a wall and its face is seen."""
        wall = camera.ground.wall
        if wall is None or not wall_is_faced(camera):
            return
        ends = solid.some(self._stations)
        reach = np.sqrt(inner(ends.axes, ends.axes))
        boxes = self._near_the_wall(ends.centres, reach)
        for nearest, farthest, (soft, drop, width) in zip(*boxes, self._spreads, strict=True):
            away = max(0.0, wall - float(farthest[0]))
            alpha = int(_DARKEST * math.exp(-away * _FADE_PER_METRE))
            if alpha > _FAINTEST:
                middle, half = (nearest + farthest) / 2, (farthest - nearest) / 2
                half[1:] = half[1] * width, half[2] + soft
                middle[0], middle[2] = wall - min(away, _TOUCHING), middle[2] - drop
                _paint_spot(painter, camera, middle, half, QBrush(_spot(colour, alpha)))

    def _near_the_wall(self, centres: Array, reach: Array) -> tuple[Array, Array]:
        """(limbs, 3) each: the corners of the box round what of each hand or foot is nearest to the wall."""
        starts, counts = self._starts, self._counts
        x = centres[:, 0] + reach[:, 0]
        behind = np.repeat(np.maximum.reduceat(x, starts), counts) - x
        share = np.clip(1 - behind / _NEAR, 0, 1)[:, None]
        middle = np.add.reduceat(share * centres, starts) / np.add.reduceat(share, starts)
        middle = np.repeat(middle, counts, axis=0)
        low, high = (middle + (centres + side * reach - middle) * share for side in (-1, 1))
        return np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts)


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

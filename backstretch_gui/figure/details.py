"""What is painted onto a part that has been filled: the glow of a stretch, lines between fingers and toes."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QRadialGradient, QTransform

from backstretch_gui.catalog.pose import Glow
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette, with_alpha
from backstretch_gui.figure.skeleton import INDEX, Posture

_GLOW_STOPS = ((0.0, 235), (0.45, 165), (0.8, 45), (1.0, 0))
"""Share of the radius, alpha."""
_FAINTEST = 0.01
_FACING = 0.35
_LINE_WIDTH = 0.0032


def paint_glow(
    painter: QPainter,
    part: QPainterPath,
    glow: Glow,
    strength: float,
    posture: Posture,
    camera: Camera,
    palette: Palette,
) -> None:
    """A warm patch; it is the brush of the part's own outline, so it can't leave the part."""
    if strength < _FAINTEST:
        return
    to = INDEX[glow.to or glow.at]
    a = camera.project(posture.point(INDEX[glow.at], glow.pos))
    b = camera.project(posture.point(to, glow.to_pos or glow.pos))
    x, y = (a + b) / 2
    dx, dy = b - a
    radius = glow.radius * camera.scale * (0.6 + 0.4 * strength)
    half = math.hypot(dx, dy) / 2
    light = QRadialGradient(QPointF(0, 0), radius)
    for share, alpha in _GLOW_STOPS:
        light.setColorAt(share, with_alpha(palette.colours.glow, int(alpha * strength)))
    lay = QTransform()
    lay.translate(x, y)
    lay.rotate(math.degrees(math.atan2(dy, dx)))
    lay.scale((radius + half) / radius, 1)
    brush = QBrush(light)
    brush.setTransform(lay)
    reach = radius + half
    painter.setClipRect(QRectF(x - reach, y - reach, 2 * reach, 2 * reach))
    painter.fillPath(part, brush)
    painter.setClipping(False)


def glow_rect(glows: Iterable[Glow], posture: Posture, camera: Camera) -> QRectF:
    """What the patches cover at most, pixels; empty without any."""
    rect = QRectF()
    for glow in glows:
        ends = ((INDEX[glow.at], glow.pos), (INDEX[glow.to or glow.at], glow.to_pos or glow.pos))
        a, b = (QPointF(*camera.project(posture.point(*end))) for end in ends)
        r = glow.radius * camera.scale
        reach = r + math.hypot(b.x() - a.x(), b.y() - a.y()) / 2
        middle = (a + b) / 2
        rect |= QRectF(middle.x() - reach, middle.y() - reach, 2 * reach, 2 * reach)
    return rect

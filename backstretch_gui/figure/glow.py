"""The glow that shows where a stretch is felt, painted onto a part that has been filled."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QRadialGradient, QTransform

from backstretch_gui.catalog.pose import Glow
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette, with_alpha
from backstretch_gui.figure.skeleton import INDEX, Posture

_GLOW_STOPS = ((0.0, 235), (0.45, 165), (0.8, 45), (1.0, 0))
"""Share of the radius, alpha."""
_FAINTEST = 0.01


@dataclass(frozen=True, eq=False)
class WarmPatch:
    """A glow where it lies on the screen, for every part it shows on."""

    glow: Glow
    brush: QBrush
    box: QRectF

    @staticmethod
    def of(
        glow: Glow, strength: float, posture: Posture, camera: Camera, palette: Palette
    ) -> WarmPatch | None:
        """A glow at a strength of 0 to 1; None if it is too faint to be seen."""
        if strength < _FAINTEST:
            return None
        a = camera.project(posture.point(INDEX[glow.at], glow.pos))
        b = camera.project(posture.point(INDEX[glow.to or glow.at], glow.to_pos or glow.pos))
        x, y = ((a + b) / 2).tolist()
        dx, dy = (b - a).tolist()
        radius, half = glow.radius * camera.scale * (0.6 + 0.4 * strength), math.hypot(dx, dy) / 2
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
        return WarmPatch(glow, brush, QRectF(x - reach, y - reach, 2 * reach, 2 * reach))

    def paint(self, painter: QPainter, part: QPainterPath) -> None:
        """As the brush of the part's own outline, so that it can't leave the part."""
        if part.controlPointRect().intersects(self.box):
            painter.setClipRect(self.box)
            painter.fillPath(part, self.brush)
            painter.setClipping(False)

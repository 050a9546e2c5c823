"""The glow that shows where a stretch is felt, painted onto a part that has been filled."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QPainter, QPainterPath, QRadialGradient, QTransform

from backstretch_gui.catalog.pose import Glow
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette, with_alpha
from backstretch_gui.figure.rotation import Array, dot
from backstretch_gui.figure.skeleton import INDEX, Posture, bone_index

_GLOW_STOPS = ((0.0, 235), (0.45, 165), (0.8, 45), (1.0, 0))
"""Share of the radius, alpha."""
_FAINTEST = 0.01
_OUT_AT, _THICKNESS = 0.54, 0.065
"""Where along a thigh a trunk's glow is out, since its hip ends at 0.57; a thigh's radius there, metres."""
_CLOSE = 0.12
"""Of its radius, how near a glow's middle is to that end when it begins to fade; beyond it nothing glows."""


@dataclass(frozen=True, eq=False)
class WarmPatch:
    """A glow where it lies on the screen, for every part it shows on."""

    glow: Glow
    light: QRadialGradient
    """Round its middle, before it is laid on the screen."""
    lay: QTransform
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
        reach = radius + half
        box = QRectF(x - reach, y - reach, 2 * reach, 2 * reach)
        return WarmPatch(glow, light, lay, _laid(light, lay), box)

    def paint(self, painter: QPainter, part: QPainterPath) -> None:
        """As the brush of the part's own outline, so that it can't leave the part."""
        self._paint(painter, part, self.brush)

    def paint_on_hip(
        self, painter: QPainter, hip: QPainterPath, side: str, posture: Posture, camera: Camera
    ) -> None:
        """The same on the hip of a thigh, out before that ends: its rim is drawn in, its middle stays."""
        inverse, _ = self.lay.inverted()
        end, (x, y) = _end_of_hip(side, posture, camera)
        place, edge = inverse.map(QPointF(*end)), inverse.map(QPointF(end[0] - y, end[1] + x))
        beyond = inverse.map(QPointF(end[0] + x, end[1] + y)) - place
        normal = QPointF(edge.y() - place.y(), place.x() - edge.x())
        normal /= math.copysign(math.hypot(normal.x(), normal.y()), QPointF.dotProduct(normal, beyond))
        radius, reach = self.light.radius(), QPointF.dotProduct(normal, place)
        if reach >= radius:
            self._paint(painter, hip, self.brush)
        elif reach > 0:
            light = QRadialGradient(normal * ((reach - radius) / 2), (reach + radius) / 2, QPointF(0, 0))
            light.setStops(self.light.stops())
            painter.setOpacity(min(1.0, reach / (_CLOSE * radius)))
            self._paint(painter, hip, _laid(light, self.lay))
            painter.setOpacity(1.0)

    def _paint(self, painter: QPainter, part: QPainterPath, brush: QBrush) -> None:
        if part.controlPointRect().intersects(self.box):
            painter.setClipRect(self.box)
            painter.fillPath(part, brush)
            painter.setClipping(False)


def _laid(light: QRadialGradient, lay: QTransform) -> QBrush:
    brush = QBrush(light)
    brush.setTransform(lay)
    return brush


def _end_of_hip(side: str, posture: Posture, camera: Camera) -> tuple[list[float], list[float]]:
    """A place on the screen where a thigh's hip ends, and the way to the knee.

    It is where the thigh's surface is nearest to the viewer, unless its edges end sooner.
    """
    hip, knee = (posture.joints[bone_index(f"{side}_{bone}")] for bone in ("thigh", "shank"))
    along = knee - hip
    end: Array = hip + along * _OUT_AT
    comes = float(dot(camera.toward, along))
    if comes > 0:
        toward = camera.toward - along * (comes / float(dot(along, along)))
        end = end + toward * (_THICKNESS / math.sqrt(float(dot(toward, toward))))
    way: list[float] = dot(camera.matrix, along).tolist()
    place: list[float] = camera.project(end).tolist()
    return place, [way[0] or 1e-6, way[1]]

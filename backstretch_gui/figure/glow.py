"""The glow that shows where a stretch is felt, painted onto a part that has been filled."""

from __future__ import annotations

import math
from functools import cached_property, lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QRadialGradient, QTransform

from backstretch_gui.catalog.pose import Glow
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.palette import Palette, with_alpha
from backstretch_gui.figure.rotation import Array, dot
from backstretch_gui.figure.skeleton import INDEX, Posture, bone_index

_GLOW_STOPS = ((0.0, 0.92), (0.45, 0.65), (0.8, 0.18), (1.0, 0.0))
"""Share of the radius, how much of a colour there is glow."""
_CLOSE_TO_IT, _UNLIKE_IT, _FULLER = 60.0, 170.0, 0.55
"""Distances of a colour to that of glows, of 255 each way: from the first on a glow is fuller, at the other
by this power. On cloth of nearly its colour it would else look brighter than beyond a hem."""
_FAINTEST = 0.01
_OUT_AT, _THICKNESS = 0.54, 0.065
"""Where along a thigh a trunk's glow is out; a thigh's radius there, metres."""
_CLOSE = 0.12
"""Of its radius, how near a glow's middle is to that end when it begins to fade; beyond it nothing glows."""


class Warmth:
    """A glow as it lies on one piece: it turns the piece's own colours into brushes.

    They cover all they paint, so that where two pieces meet no seam shows through.
    """

    def __init__(self, light: QRadialGradient, lay: QTransform, strength: float, palette: Palette) -> None:
        self._light, self._lay, self._strength, self._palette = light, lay, strength, palette
        self._brushes: dict[str, QBrush] = {}

    @staticmethod
    def of(glow: Glow, strength: float, posture: Posture, camera: Camera, palette: Palette) -> Warmth | None:
        """A glow at a strength of 0 to 1, for every piece it shows on; None if it is too faint to be seen."""
        if strength < _FAINTEST:
            return None
        a = camera.project(posture.point(INDEX[glow.at], glow.pos))
        b = camera.project(posture.point(INDEX[glow.to or glow.at], glow.to_pos or glow.pos))
        x, y = ((a + b) / 2).tolist()
        dx, dy = (b - a).tolist()
        radius, half = glow.radius * camera.scale * (0.6 + 0.4 * strength), math.hypot(dx, dy) / 2
        light = QRadialGradient(QPointF(0, 0), radius)
        lay = QTransform()
        lay.translate(x, y)
        lay.rotate(math.degrees(math.atan2(dy, dx)))
        lay.scale((radius + half) / radius, 1)
        return Warmth(light, lay, strength, palette)

    def on_hip(self, side: str, posture: Posture, camera: Camera) -> Warmth | None:
        """The same on a thigh, out before its hip ends: its rim is drawn in, its middle stays."""
        inverse, _ = self._lay.inverted()
        end, (x, y) = _end_of_hip(side, posture, camera)
        place, edge = inverse.map(QPointF(*end)), inverse.map(QPointF(end[0] - y, end[1] + x))
        beyond = inverse.map(QPointF(end[0] + x, end[1] + y)) - place
        normal = QPointF(edge.y() - place.y(), place.x() - edge.x())
        normal /= math.copysign(math.hypot(normal.x(), normal.y()), QPointF.dotProduct(normal, beyond))
        radius, reach = self._light.radius(), QPointF.dotProduct(normal, place)
        if reach >= radius:
            return self
        if reach <= 0:
            return None
        light = QRadialGradient(normal * ((reach - radius) / 2), (reach + radius) / 2, QPointF(0, 0))
        strength = self._strength * min(1.0, reach / (_CLOSE * radius))
        return Warmth(light, self._lay, strength, self._palette)

    @cached_property
    def _box(self) -> QRect:
        """Round all of it, in whole pixels: a clip at a part of one would be slow."""
        middle, radius = self._light.center(), self._light.radius()
        reach = QPointF(radius, radius)
        return self._lay.mapRect(QRectF(middle - reach, middle + reach)).toAlignedRect()

    def reaches(self, path: QPainterPath) -> bool:
        """Whether it may be seen there."""
        return path.controlPointRect().toAlignedRect().intersects(self._box)

    def lies_on(self, path: QPainterPath) -> bool:
        """Whether it is seen at any corner of an outline."""
        if not self.reaches(path):
            return False
        inverse, _ = self._lay.inverted()
        middle, radius = self._light.center(), self._light.radius()
        corners = (path.elementAt(number) for number in range(path.elementCount()))
        ways = (inverse.map(QPointF(corner.x, corner.y)) - middle for corner in corners)
        return any(math.hypot(way.x(), way.y()) < radius for way in ways)

    def brush(self, colour: str) -> QBrush:
        """A colour with the glow upon it."""
        if colour not in self._brushes:
            warm, light = self._palette.colours.glow, QRadialGradient(self._light)
            stops = _stops(colour, warm)
            mixes = ((share, round(most * self._strength, 2)) for share, most in stops)
            light.setStops([(share, self._palette.blend(colour, warm, part)) for share, part in mixes])
            self._brushes[colour] = _laid(light, self._lay)
        return self._brushes[colour]

    def paint(self, painter: QPainter, piece: QPainterPath, colour: str) -> None:
        """On what is painted already, mostly in a colour: it lets that through."""
        light, warm = QRadialGradient(self._light), self._palette.colours.glow
        alphas = ((share, int(255 * most * self._strength)) for share, most in _stops(colour, warm))
        light.setStops([(share, with_alpha(warm, alpha)) for share, alpha in alphas])
        painter.setClipRect(self._box)
        painter.fillPath(piece, _laid(light, self._lay))
        painter.setClipping(False)


@lru_cache(maxsize=256)
def _stops(colour: str, warm: str) -> tuple[tuple[float, float], ...]:
    """Shares of the radius, how much of a colour there is glow: the more the less alike they are."""
    a, b = QColor(colour), QColor(warm)
    apart = math.hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue())
    unlike = min(1.0, max(0.0, (apart - _CLOSE_TO_IT) / (_UNLIKE_IT - _CLOSE_TO_IT)))
    return tuple((share, 1 - (1 - most) ** (1 + _FULLER * unlike)) for share, most in _GLOW_STOPS)


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

"""Painting the head: hair, face and features, from whatever side it is seen."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.curves import polygons_path, smooth_path
from backstretch_gui.figure.hair import BUN_CENTRES, BUN_RADII, head_surfaces
from backstretch_gui.figure.layers import Sheet
from backstretch_gui.figure.outline import directions
from backstretch_gui.figure.palette import Palette, round_pen
from backstretch_gui.figure.person import Head, Vector
from backstretch_gui.figure.rotation import Array, unit
from backstretch_gui.figure.skeleton import INDEX, Posture
from backstretch_gui.figure.torso import SKULL_CENTRE, SKULL_RADII

_AROUND = directions(64)
_HEAD = INDEX["head"]
_BUN_CREASE = np.array([(-0.052, 0, 0.200)])
"""Where the crease between the bun and its neck points."""
_BUN_DIRECTION = unit(np.array([-0.6, 0, 0.75]))
_LIDS = ((22.0, -0.011), (30.0, -0.0165), (40.0, -0.0165), (49.0, -0.010))
_BROWS = ((16.0, 0.019), (32.0, 0.026), (50.0, 0.022))
_CHEEK = (46.0, -0.045)
"""Points of the face: degrees to the side, metres above the middle of the skull."""
_SEEN = 0.10
"""A feature is painted when its surface looks at the camera by more than this cosine."""


@dataclass(frozen=True)
class _View:
    """The head as the camera sees it."""

    matrix: Array
    """(2, 3): from the head's axes to pixels."""
    origin: Array
    toward: Array
    """The direction of the camera in the head's axes."""
    scale: float

    def project(self, points: Array | list[Vector]) -> Array:
        return np.asarray(points, dtype=float) @ self.matrix.T + self.origin


class HeadPainter:
    """Paints the head of one person."""

    def __init__(self, head: Head) -> None:
        self._head = head
        surfaces = head_surfaces(head)
        shapes = [*surfaces.hair, surfaces.face]
        self._points = np.concatenate(shapes)
        self._ends = np.cumsum([0, *(len(shape) for shape in shapes)])
        self._facing = surfaces.facing

    def paint(
        self, sheet: Sheet, posture: Posture, camera: Camera, palette: Palette, face: QPainterPath
    ) -> None:
        """Paint it; `face` is the outline of chin, cheeks and nose."""
        axes = posture.axes[_HEAD]
        origin = camera.project(posture.joints[_HEAD])
        view = _View(camera.matrix @ axes, origin, camera.toward @ axes, camera.scale)
        hair = palette.brush(palette.colours.hair)
        *caps, bare = self._hulls(view)
        near = self._facing @ view.toward > 0
        bun_in_front = float(_BUN_DIRECTION @ view.toward) > 0
        if self._head.bun and not bun_in_front:
            _paint_bun(sheet, view, palette)
        for cap in (cap for cap, in_front in zip(caps, near, strict=True) if not in_front):
            sheet.fill(cap, hair)
        face.addPath(bare)
        face.setFillRule(Qt.FillRule.WindingFill)
        sheet.fill(face, palette.brush(palette.colours.skin))
        for cap in (cap for cap, in_front in zip(caps, near, strict=True) if in_front):
            sheet.fill(cap, hair)
        self._paint_features(sheet, view, palette)
        if self._head.bun and bun_in_front:
            _paint_bun(sheet, view, palette)

    def _hulls(self, view: _View) -> list[QPainterPath]:
        points = view.project(self._points)
        values = points @ _AROUND.T
        hulls: list[QPainterPath] = []
        for start, end in zip(self._ends[:-1], self._ends[1:], strict=True):
            hull = points[start + values[start:end].argmax(axis=0)]
            hulls.append(polygons_path(hull[None]))
        return hulls

    def _paint_features(self, sheet: Sheet, view: _View, palette: Palette) -> None:
        for k in (1, -1):
            if view.toward[1] * k > 0.12:
                _paint_ear(sheet, view, palette, k)
        sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
        colours = palette.colours
        for k in (1, -1):
            _paint_cheek(sheet, view, palette, k)
            _stroke_on_face(sheet, view, _LIDS, k, colours.lash, 0.0058)
            _stroke_on_face(sheet, view, _BROWS, k, colours.brow, self._head.brow)
        _paint_nose_and_mouth(sheet, view, palette)
        sheet.painter.setPen(Qt.PenStyle.NoPen)


def _paint_bun(sheet: Sheet, view: _View, palette: Palette) -> None:
    neck, middle, crease = view.project(np.concatenate([BUN_CENTRES, _BUN_CREASE]))
    hair = palette.brush(palette.colours.hair)
    for centre, radius in zip((neck, middle), BUN_RADII, strict=True):
        sheet.disc(QPointF(*centre), radius * view.scale, hair)
    away = crease - middle
    angle = math.degrees(math.atan2(-away[1], away[0]))
    r = BUN_RADII[1] * view.scale * 0.98
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.setPen(round_pen(palette.colours.hair_line, 0.006 * view.scale))
    box = QRectF(middle[0] - r, middle[1] - r, 2 * r, 2 * r)
    sheet.painter.drawArc(box, int((angle - 50) * 16), 100 * 16)  # in sixteenths of a degree
    sheet.painter.setPen(Qt.PenStyle.NoPen)


def _paint_ear(sheet: Sheet, view: _View, palette: Palette, k: int) -> None:
    skin, line = palette.material("skin")
    middle, front, top = view.project(
        [(-0.002, k * 0.076, 0.088), (0.012, k * 0.076, 0.092), (-0.007, k * 0.076, 0.114)]
    )
    angle = np.linspace(0, 2 * np.pi, 20)
    wide, high = front - middle, top - middle
    rim = middle + np.outer(np.cos(angle), wide) + np.outer(np.sin(angle), high)
    sheet.painter.setPen(round_pen(palette.mix(skin, line, 0.75), 0.0032 * view.scale))
    sheet.painter.setBrush(palette.brush(skin))
    sheet.painter.drawPath(polygons_path(rim[None, :-1]))
    inner = angle[3:13]
    fold = middle + np.outer(np.cos(inner), wide * 0.45) + np.outer(np.sin(inner), high * 0.5)
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)
    sheet.painter.setPen(round_pen(palette.mix(skin, line, 0.6), 0.003 * view.scale))
    sheet.painter.drawPath(smooth_path(fold))


def _on_face(view: _View, at: tuple[float, float], k: int) -> tuple[Array, float]:
    """A point of the skull's surface in the head's axes, and how directly it looks at the camera."""
    side, height = math.radians(k * at[0]), at[1]
    x, y, z = SKULL_RADII
    ring = math.sqrt(max(0.0, 1 - (height / z) ** 2))
    on_skull = np.array((x * ring * math.cos(side), y * ring * math.sin(side), height))
    return SKULL_CENTRE + on_skull, math.cos(side) * float(view.toward[0]) + math.sin(side) * float(
        view.toward[1]
    )


def _paint_cheek(sheet: Sheet, view: _View, palette: Palette, k: int) -> None:
    point, facing = _on_face(view, _CHEEK, k)
    if facing < 0.15:
        return
    centre = QPointF(*view.project(point))
    colours = palette.colours
    sheet.painter.setPen(Qt.PenStyle.NoPen)
    for radius, share in ((0.021, 0.22), (0.014, 0.42)):  # two flat discs: cheaper than a gradient
        sheet.painter.setBrush(palette.brush(colours.skin, colours.cheek, share))
        sheet.painter.drawEllipse(centre, radius * view.scale * max(0.45, facing), radius * view.scale)
    sheet.painter.setBrush(Qt.BrushStyle.NoBrush)


def _stroke_on_face(
    sheet: Sheet, view: _View, line: tuple[tuple[float, float], ...], k: int, colour: str, width: float
) -> None:
    points, facings = zip(*(_on_face(view, at, k) for at in line), strict=True)
    if sum(facings) / len(facings) > _SEEN:
        sheet.painter.setPen(round_pen(colour, width * view.scale))
        sheet.painter.drawPath(smooth_path(view.project(np.array(points))))


def _paint_nose_and_mouth(sheet: Sheet, view: _View, palette: Palette) -> None:
    skin, line = palette.material("skin")
    forward, side = float(view.toward[0]), 1 if view.toward[1] > 0 else -1
    if forward > 0.55:
        nose: list[Vector] = [
            (0.100, -side * 0.011, 0.084),
            (0.104, -side * 0.004, 0.078),
            (0.104, side * 0.005, 0.079),
        ]
        sheet.painter.setPen(round_pen(palette.mix(skin, line, 0.55), 0.0038 * view.scale))
        sheet.painter.drawPath(smooth_path(view.project(nose)))
    if forward > -0.3:
        profile: list[Vector] = [
            (0.0905, 0, 0.0515),
            (0.087, side * 0.010, 0.0505),
            (0.078, side * 0.019, 0.0565),
        ]
        frontal: list[Vector] = [
            (0.082, -0.020, 0.0575),
            (0.092, -0.009, 0.0520),
            (0.093, 0.009, 0.0520),
            (0.082, 0.020, 0.0575),
        ]
        mouth = profile if abs(view.toward[1]) > 0.5 else frontal
        sheet.painter.setPen(round_pen(palette.colours.mouth, 0.0044 * view.scale))
        sheet.painter.drawPath(smooth_path(view.project(mouth)))

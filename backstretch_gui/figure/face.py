"""Eyes, brows, mouth, nose, cheeks and ears, on the head's own surface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.curves import points_at, smooth_path
from backstretch_gui.figure.headshape import BUN_WAY, HeadShape
from backstretch_gui.figure.palette import Palette, smooth_pen
from backstretch_gui.figure.paths import PathMaker
from backstretch_gui.figure.person import Head
from backstretch_gui.figure.rings import FaceLines, Places
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import INDEX, Posture

_HEAD = INDEX["head"]
_LID_WIDTH, _MOUTH_WIDTH, _NOSE_WIDTH, _EAR_WIDTH = 0.0055, 0.0044, 0.0036, 0.0030
_SEEN = 0.08
"""A line is painted where its surface looks at the camera by more than this cosine."""
_EAR_AT, _EAR_HEIGHT = 96.0, 0.093
_IRIS = (0.0062, 0.0078)
_SIDES = (1, -1)


@dataclass(frozen=True, eq=False)
class _Line:
    """Points of the face with the surface's normals there, in the head's axes."""

    points: Array
    normals: Array

    @staticmethod
    def on(shape: HeadShape, places: Places, k: int) -> _Line:
        """A line given in degrees and heights, on the left (k = 1) or the right."""
        points = [shape.place(k * angle, height) for angle, height in places]
        normals = [shape.normal(k * angle, height) for angle, height in places]
        return _Line(np.array(points), np.array(normals))


@dataclass(frozen=True, eq=False)
class _View:
    """The head as the camera sees it."""

    camera: Camera
    axes: Array
    origin: Array
    toward: Array
    """The direction of the camera in the head's axes."""

    @staticmethod
    def of(posture: Posture, camera: Camera) -> _View:
        axes = posture.axes[_HEAD]
        return _View(camera, axes, posture.joints[_HEAD], camera.toward @ axes)

    def project(self, points: Array) -> Array:
        return self.camera.project(points @ self.axes.T + self.origin)


class FacePainter:
    """Paints the face of one person."""

    def __init__(self, head: Head, shape: HeadShape, lines: FaceLines) -> None:
        self._head = head
        self._mouth = _Line.on(shape, lines.mouth, 1)
        self._lids = [_Line.on(shape, lines.lid, k) for k in _SIDES]
        self._open_lids = [_Line.on(shape, lines.open_lid, k) for k in _SIDES]
        self._brows = [_Line.on(shape, lines.brow, k) for k in _SIDES]
        self._noses = [_Line.on(shape, lines.nose, k) for k in _SIDES]
        self._cheeks = [_Line.on(shape, lines.cheek, k) for k in _SIDES]
        self._irises = [_Line.on(shape, lines.iris, k) for k in _SIDES]
        wide = abs(float(shape.place(_EAR_AT, _EAR_HEIGHT)[1]))
        self._maker = PathMaker()
        self._ears = [_ear(wide, k) for k in _SIDES]

    def bun_in_front(self, posture: Posture, camera: Camera) -> bool:
        """Whether a bun is nearer to the camera than the head."""
        return float(posture.axes[_HEAD] @ BUN_WAY @ camera.toward) > 0.15

    def paint_ears(self, painter: QPainter, posture: Posture, camera: Camera, palette: Palette) -> None:
        """Those that are on the side that is seen."""
        view = _View.of(posture, camera)
        skin, line = palette.material("skin")
        for k, (rim, fold) in zip(_SIDES, self._ears, strict=True):
            facing = float(view.toward[1]) * k
            if facing < 0.02:
                continue
            painter.setPen(smooth_pen(palette.mix(skin, line, 0.6), _EAR_WIDTH * camera.scale))
            painter.setBrush(palette.brush(skin))
            painter.drawPath(self._maker.closed([points_at(*view.project(rim).T)]))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            if facing > 0.2:
                painter.drawPath(smooth_path(view.project(fold)))
        painter.setPen(Qt.PenStyle.NoPen)

    def paint(
        self, painter: QPainter, posture: Posture, camera: Camera, palette: Palette, open_eyes: float
    ) -> None:
        """All but the ears. `open_eyes`: 0 closed, 1 open."""
        view = _View.of(posture, camera)
        self._paint_cheeks(painter, view, palette)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        scale, colours = camera.scale, palette.colours
        self._paint_eyes(painter, view, palette, open_eyes)
        for brow in self._brows:
            _stroke(painter, view, brow, smooth_pen(colours.brow, self._head.brow * scale))
        if view.toward[0] > 0.45:
            nose = self._noses[0 if view.toward[1] > 0 else 1]
            painter.setPen(smooth_pen(palette.mix(*palette.material("skin"), 0.55), _NOSE_WIDTH * scale))
            painter.drawPath(smooth_path(view.project(nose.points)))
        _stroke(painter, view, self._mouth, smooth_pen(colours.mouth, _MOUTH_WIDTH * scale))
        painter.setPen(Qt.PenStyle.NoPen)

    def _paint_cheeks(self, painter: QPainter, view: _View, palette: Palette) -> None:
        skin, scale = palette.colours.skin, view.camera.scale
        for cheek in self._cheeks:
            facing = float(cheek.normals[0] @ view.toward)
            if facing < 0.2:
                continue
            centre = QPointF(*view.project(cheek.points)[0])
            for radius, share in ((0.0205, 0.20), (0.0135, 0.38)):  # two flat discs: cheaper than a gradient
                painter.setBrush(palette.brush(skin, palette.colours.cheek, share))
                painter.drawEllipse(centre, radius * scale * max(0.5, facing), radius * scale)

    def _paint_eyes(self, painter: QPainter, view: _View, palette: Palette, open_eyes: float) -> None:
        scale, lash = view.camera.scale, palette.colours.lash
        for closed, opened, iris in zip(self._lids, self._open_lids, self._irises, strict=True):
            points = closed.points * (1 - open_eyes) + opened.points * open_eyes
            facing = float(iris.normals[0] @ view.toward)
            if open_eyes > 0.3 and facing > 0.15:
                centre = QPointF(*view.project(iris.points)[0])
                wide, high = (size * scale for size in _IRIS)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(palette.brush(lash))
                painter.drawEllipse(centre, wide * max(0.5, facing), high * open_eyes)
                painter.setBrush(Qt.BrushStyle.NoBrush)
            _stroke(painter, view, _Line(points, closed.normals), smooth_pen(lash, _LID_WIDTH * scale))


def _ear(wide: float, k: int) -> tuple[Array, Array]:
    """The rim and the fold of an ear on a head so wide."""
    centre = np.array([-0.008, k * (wide + 0.002), _EAR_HEIGHT])
    a = np.linspace(0, 2 * np.pi, 28)[:-1]
    egg = 1 + 0.16 * np.sin(a)
    out = k * 0.0024 * (1 - np.cos(a))
    rim = np.stack([0.0150 * np.cos(a) * egg - 0.0035 * np.sin(a), out, 0.0255 * np.sin(a)], axis=1)
    b = np.linspace(0.5, 3.9, 9)
    along = 0.0080 * np.cos(b) - 0.0015 * np.sin(b) - 0.001
    fold = np.stack([along, 0 * b, 0.0150 * np.sin(b) + 0.002], axis=1)
    return centre + rim, centre + fold


def _stroke(painter: QPainter, view: _View, line: _Line, pen: QPen) -> None:
    """The run of a line that faces the camera."""
    seen: Sequence[int] = np.nonzero(line.normals @ view.toward > _SEEN)[0].tolist()
    if len(seen) >= 2:
        painter.setPen(pen)
        painter.drawPath(smooth_path(view.project(line.points[seen[0] : seen[-1] + 1])))

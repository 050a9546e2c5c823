"""Eyes, brows, mouth, nose, cheeks and ears, on the head's own surface."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPainterPath, QPen

from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.curves import smooth_path
from backstretch_gui.figure.enums import NO_BRUSH, NO_PEN
from backstretch_gui.figure.headshape import BUN_WAY, HeadShape
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.person import Head
from backstretch_gui.figure.rings import HeadTable, Places
from backstretch_gui.figure.rotation import Array, dot
from backstretch_gui.figure.skeleton import INDEX, Posture

_HEAD = INDEX["head"]
_LID_WIDTH, _OPEN_LID_WIDTH = 0.0055, 0.0040
_MOUTH_WIDTH, _NOSE_WIDTH, _EAR_WIDTH = 0.0044, 0.0033, 0.0030
_RIM, _CHEEK_RIM = 0.29, 0.5
"""Eyes and brows are painted where their surface looks at the camera by more than the first cosine, cheeks if
they do by the second: at the rim their rest is a speck."""
_EYE_NARROWS = 0.16
"""Over how much of a cosine above the rim an eye and a brow come into sight."""
_THIN = 0.3
"""How thick their lines are at first."""
_MOUTH_SEEN, _MOUTH_TURNED = 0.22, 0.4
"""The same for a mouth, and how much more the farther a face is turned to the camera: only in profile is its
outline at the mouth's middle."""
_MOUTH_BEFORE = 0.45
"""How far before the face the camera is (a cosine) where its mouth begins to reach round the cheek."""
_LID_ONLY, _WHOLE_EYE = -0.2, -0.05
"""How far before the face the camera is (a cosine) where an open eye is a lid, and from where it is whole."""
_EAR_AT, _EAR_HEIGHT = 96.0, 0.093
_IRIS, _IRIS_RIM = 0.0082, 0.55
"""Its radius, metres, and how much of it is left at the rim: a dot, however the face is turned."""
_NOSE_TURNED = 0.3
"""How far aside of the face the camera is (a sine) where a nose is drawn from that side alone."""
_BRIDGE_FROM, _BRIDGE_TO = 0.38, 0.72
"""The same where its bridge begins to show, and where all of it does."""
_NOSE_FROM, _NOSE_COMES, _NOSE_INSIDE = 0.10, 0.14, 0.75
"""How far before the face the camera is (a cosine) where the head's own outline has all of a nose, over what
more of it the nose comes to be drawn, and how far out its bridge is at first."""
_STRAND_SEEN, _STRAND_LINE = 0.25, 0.5
"""How much a strand of hair looks at the camera (a cosine) where it is whole; the line in its colour."""
_CHEEK = 0.027
"""The radius of its blush, metres."""
_SIDES = (1, -1)
_Line = Sequence[Sequence[float]]
"""Points on the screen, pixels."""


class _Gathered:
    """The points of all lines of a face and the surface's normals there, in the head's axes."""

    def __init__(self, shape: HeadShape) -> None:
        self._shape = shape
        self._points: list[Array] = []
        self._normals: list[Array] = []

    def line(self, places: Places, k: int) -> slice[int, int, None]:
        """A line on the face, given in degrees and heights, on the left (k = 1) or the right."""
        start = len(self._points)
        self._points += [self._shape.place(k * angle, height) for angle, height in places]
        self._normals += [self._shape.normal(k * angle, height) for angle, height in places]
        return slice(start, len(self._points))

    def loose(self, points: Array) -> slice[int, int, None]:
        """A line that does not lie on the face's surface."""
        start = len(self._points)
        self._points += list(points)
        self._normals += [np.zeros(3)] * len(points)
        return slice(start, len(self._points))

    def strand(self, places: Places) -> tuple[slice[int, int, None], slice[int, int, None]]:
        """Two edges of a strand of hair."""
        first, second, normals = self._shape.strand(places)
        edges = self.loose(first), self.loose(second)
        self._normals[edges[0]] = list(normals)
        return edges

    def arrays(self) -> tuple[Array, Array]:
        """All points, and all normals: (n, 3) each."""
        return np.array(self._points), np.array(self._normals)


@dataclass(frozen=True, eq=False)
class _Seen:
    """A face as the camera sees it."""

    points: _Line
    """Of all lines."""
    facing: Sequence[float]
    """How much the surface looks at the camera there: a cosine."""
    toward: Sequence[float]
    """The direction of the camera in the head's axes."""
    scale: float


class FacePainter:
    """Paints the face of one person."""

    def __init__(self, head: Head, shape: HeadShape, table: HeadTable) -> None:
        self._head, lines = head, table.face
        gathered = _Gathered(shape)
        self._mouths, self._mouths_aside = (
            [gathered.line(places, k) for k in _SIDES] for places in (lines.mouth, lines.mouth_aside)
        )
        self._lids, self._open_lids, self._brows, self._cheeks, self._irises = (
            [gathered.line(places, k) for k in _SIDES]
            for places in (lines.lid, lines.open_lid, lines.brow, lines.cheek, lines.iris)
        )
        self._noses, self._even_noses, self._nose_insides = (
            [gathered.line(places, k) for k in _SIDES]
            for places in (lines.nose, lines.nose_before, lines.nose_inside)
        )
        self._bridge = gathered.line(lines.bridge, 1)
        self._strands = [gathered.strand(places) for places in table.strands] if head.swept else []
        wide = abs(float(shape.place(_EAR_AT, _EAR_HEIGHT)[1]))
        self._ears = [tuple(gathered.loose(line) for line in _ear(wide, k)) for k in _SIDES]
        self._points, self._normals = gathered.arrays()

    def bun_in_front(self, posture: Posture, camera: Camera) -> bool:
        """Whether a bun is nearer to the camera than the head."""
        return float(dot(dot(posture.axes[_HEAD], BUN_WAY), camera.toward)) > 0.15

    def paint(
        self, painter: QPainter, posture: Posture, camera: Camera, palette: Palette, open_eyes: float
    ) -> None:
        """Strands of hair, ears and face. `open_eyes`: 0 closed, 1 open."""
        seen = self._seen(posture, camera)
        self._paint_strands(painter, seen, palette)
        self._paint_ears(painter, seen, palette)
        self._paint_cheeks(painter, seen, palette)
        painter.setBrush(NO_BRUSH)
        scale, colours = camera.scale, palette.colours
        whole = (seen.toward[0] - _LID_ONLY) / (_WHOLE_EYE - _LID_ONLY)
        self._paint_eyes(painter, seen, palette, open_eyes * min(1.0, max(0.0, whole)))
        for brow in self._brows:
            presence = _presence(seen.facing[brow])
            if presence:
                pen = palette.pen(colours.brow, self._head.brow * scale * (_THIN + (1 - _THIN) * presence))
                _stroke(painter, seen.points[brow], seen.facing[brow], pen, _RIM)
        self._paint_nose(painter, seen, palette)
        self._paint_mouth(painter, seen, palette)
        painter.setPen(NO_PEN)

    def _seen(self, posture: Posture, camera: Camera) -> _Seen:
        axes = posture.axes[_HEAD]
        toward = dot(camera.toward, axes)
        points = dot(self._points, dot(camera.matrix, axes).T) + camera.project(posture.joints[_HEAD])
        return _Seen(points.tolist(), dot(self._normals, toward).tolist(), toward.tolist(), camera.scale)

    def _paint_strands(self, painter: QPainter, seen: _Seen, palette: Palette) -> None:
        """Those that are on the side that is seen, thinner toward the rim."""
        strands = QPainterPath()
        for one, other in self._strands:
            shown = min(1.0, min(seen.facing[one]) / _STRAND_SEEN)
            if shown > 0:
                edge = _between(seen.points[one], seen.points[other], shown)
                _add_closed(strands, [*seen.points[one], *edge[::-1]])
        if not strands.isEmpty():
            painter.fillPath(strands, palette.brush(*palette.material("hair"), _STRAND_LINE))

    def _paint_ears(self, painter: QPainter, seen: _Seen, palette: Palette) -> None:
        """Those that are on the side that is seen."""
        skin, line = palette.material("skin")
        for k, (rim, fold) in zip(_SIDES, self._ears, strict=True):
            facing = seen.toward[1] * k
            if facing < 0.02:
                continue
            painter.setPen(palette.pen(palette.mix(skin, line, 0.6), _EAR_WIDTH * seen.scale))
            painter.setBrush(palette.brush(skin))
            painter.drawPath(_closed(seen.points[rim]))
            painter.setBrush(NO_BRUSH)
            if facing > 0.2:
                painter.drawPath(smooth_path(seen.points[fold]))
        painter.setPen(NO_PEN)

    def _paint_cheeks(self, painter: QPainter, seen: _Seen, palette: Palette) -> None:
        scale = seen.scale
        painter.setBrush(palette.blush)
        for cheek in self._cheeks:
            facing = seen.facing[cheek.start]
            if facing < _CHEEK_RIM:
                continue
            radius = _CHEEK * scale
            painter.drawEllipse(QPointF(*seen.points[cheek.start]), radius * max(0.5, facing), radius)

    def _paint_nose(self, painter: QPainter, seen: _Seen, palette: Palette) -> None:
        """Its nostril and, as far as it is seen from a side, its bridge: that stands out beyond the cheek."""
        before, aside = seen.toward[0], abs(seen.toward[1])
        there = min(1.0, (before - _NOSE_FROM) / _NOSE_COMES)
        if there <= 0:
            return
        k = 0 if seen.toward[1] > 0 else 1
        points = seen.points
        nostril = _between(
            points[self._even_noses[k]], points[self._noses[k]], min(1.0, aside / _NOSE_TURNED)
        )
        inside = points[self._nose_insides[k]]
        bridge = _between(inside, points[self._bridge], _NOSE_INSIDE + (1 - _NOSE_INSIDE) * there)
        shown = min(1.0, max(0.0, (aside - _BRIDGE_FROM) / (_BRIDGE_TO - _BRIDGE_FROM)))
        if shown:
            edge = _between(bridge, inside, there)
            painter.fillPath(_closed([*bridge, *edge[::-1]]), palette.brush(palette.colours.skin))
        line = palette.mix(*palette.material("skin"), 0.55)
        painter.setPen(palette.pen(line, _NOSE_WIDTH * seen.scale * there))
        painter.drawPath(smooth_path([*nostril, *_first_of(bridge, shown)]))

    def _paint_mouth(self, painter: QPainter, seen: _Seen, palette: Palette) -> None:
        """Longer on the side that is seen, the farther the face looks aside: it was a dot."""
        before, k = max(0.0, seen.toward[0]), 0 if seen.toward[1] > 0 else 1
        even, aside = self._mouths[k], self._mouths_aside[k]
        share = max(0.0, 1 - before / _MOUTH_BEFORE) * min(1.0, abs(seen.toward[1]) / _NOSE_TURNED)
        points = _between(seen.points[even], seen.points[aside], share)
        facing = [a + (b - a) * share for a, b in zip(seen.facing[even], seen.facing[aside], strict=True)]
        pen = palette.pen(palette.colours.mouth, _MOUTH_WIDTH * seen.scale)
        _stroke(painter, points, facing, pen, _MOUTH_SEEN + _MOUTH_TURNED * before)

    def _paint_eyes(self, painter: QPainter, seen: _Seen, palette: Palette, open_eyes: float) -> None:
        lash = palette.colours.lash
        width = _LID_WIDTH + (_OPEN_LID_WIDTH - _LID_WIDTH) * open_eyes
        for closed, opened, iris in zip(self._lids, self._open_lids, self._irises, strict=True):
            presence = _presence(seen.facing[closed])
            if not presence:
                continue
            if open_eyes > 0.3:
                painter.setPen(NO_PEN)
                painter.setBrush(palette.brush(lash))
                rim = _IRIS_RIM + (1 - _IRIS_RIM) * seen.facing[iris.start]
                shown = _IRIS * seen.scale * rim * min(1.0, presence * 1.2)
                painter.drawEllipse(QPointF(*seen.points[iris.start]), shown, shown)
                painter.setBrush(NO_BRUSH)
            pen = palette.pen(lash, width * seen.scale * (_THIN + (1 - _THIN) * presence))
            lid = _between(seen.points[closed], seen.points[opened], open_eyes)
            _stroke(painter, lid, seen.facing[closed], pen, _RIM)


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


def _closed(line: _Line) -> QPainterPath:
    """The outline with these corners."""
    path = QPainterPath()
    _add_closed(path, line)
    return path


def _add_closed(path: QPainterPath, line: _Line) -> None:
    path.moveTo(*line[0])
    for x, y in line[1:]:
        path.lineTo(x, y)
    path.closeSubpath()


def _presence(facing: Sequence[float]) -> float:
    """How much of an eye or a brow there is, by its middle: none at the rim."""
    return min(1.0, max(0.0, (facing[len(facing) // 2] - _RIM) / _EYE_NARROWS))


def _first_of(line: _Line, share: float) -> _Line:
    """The beginning of a line, by a share of its points."""
    if not share:
        return []
    whole, rest = divmod(share * (len(line) - 1), 1)
    end = int(whole)
    return [*line[: end + 1], _point_between(line[end], line[end + 1], rest)] if rest else line[: end + 1]


def _between(a: _Line, b: _Line, share_of_b: float) -> _Line:
    """A line part of the way from one to another."""
    if share_of_b in (0.0, 1.0):
        return b if share_of_b else a
    return [_point_between(start, end, share_of_b) for start, end in zip(a, b, strict=True)]


def _point_between(a: Sequence[float], b: Sequence[float], share_of_b: float) -> tuple[float, float]:
    return a[0] + (b[0] - a[0]) * share_of_b, a[1] + (b[1] - a[1]) * share_of_b


def _stroke(painter: QPainter, line: _Line, facing: Sequence[float], pen: QPen, least: float) -> None:
    """The run of a line that faces the camera by more than a cosine."""
    shown = [i for i, cosine in enumerate(facing) if cosine > least]
    if not shown:
        return
    first, last = shown[0], shown[-1]
    run = list(line[first : last + 1])
    if first > 0:
        run.insert(0, _where(line, facing, first, first - 1, least))
    if last < len(line) - 1:
        run.append(_where(line, facing, last, last + 1, least))
    if len(run) >= 2:
        painter.setPen(pen)
        painter.drawPath(smooth_path(run))


def _where(line: _Line, facing: Sequence[float], inside: int, outside: int, least: float) -> Sequence[float]:
    """The point between two of a line where it faces the camera just so much."""
    share = (facing[inside] - least) / (facing[inside] - facing[outside])
    return _point_between(line[inside], line[outside], share)

"""The mat the body is on, and the wall at its end. Metres in the world, pixels on the screen."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from random import Random

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter, QPen, QPolygonF, QTransform

from backstretch_gui.figure.camera import Camera, Ground
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.palette import round_pen, with_alpha
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.solid import Solid

_MAT_LENGTH, _MAT_HALF_WIDTH, _MAT_THICKNESS = 1.80, 0.34, 0.014
_MAT_BEYOND = 0.10
"""How far it reaches past whatever is near the floor."""
_SHORT_HALF_WIDTH, _SHORT_BEYOND, _SHORT_BELOW = 0.29, 0.07, 0.70
"""Of the piece of a mat that small pictures have room for: it lies under all that casts a shadow, too."""
_NEAR_FLOOR = 0.22
_PICTURE_MARGIN = 8.0
_MAT_CORNER = 0.012
_MAT_SHADOW = 0.018
WALL_THICKNESS = 0.18
_WALL_FACE, _WALL_END_FADE = 0.02, 0.3
"""Of a wall seen along its face: the width of that face's line, and how much of its thickness is whole."""
_WALL_FADE = 0.06
"""Share of its height over which the wall fades out at the top of the picture."""
_WALL_REACH, _WALL_SIDE_FADE, _WALL_CUT_FADE = 1.8, 0.16, 0.10
"""Metres either side of the mat's middle to which a wall seen from the front goes; the share over which it
fades out, and the same where the picture ends before the wall does."""
_FADE_STEPS = 8
"""Of a fade without an edge where it begins or ends."""
_GRAIN, _GRAIN_SIZE = 3, 256
"""Of what breaks up a fade's bands: how many alphas there are, and pixels to a side."""
_GRAIN_INSIDE = 0.1
"""Share of a wall at each side, and of its fade at the top, that is too faint for grain."""
_FAR = 20.0
"""Metres: outside every picture."""
_EDGE_ON = 0.12
"""A wall turned from the line of sight by less than this (a sine) shows its end, not its face."""


def plan_ground(bodies: Sequence[Solid], wall: float | None) -> Ground:
    """A mat of usual length under all these bodies, longer if needed; against the wall if there is one."""
    start, end = _covered(bodies, _NEAR_FLOOR, _MAT_BEYOND)
    missing = max(0.0, _MAT_LENGTH - (end - start)) / 2
    start, end = start - missing, end + missing
    if wall is not None:
        start, end = min(start, wall - _MAT_LENGTH), wall
    return Ground(start, end, _MAT_HALF_WIDTH, wall)


def plan_short_ground(body: Solid, wall: float | None) -> Ground:
    """No more of a mat than one body needs, and the wall if there is one."""
    start, end = _covered([body], _SHORT_BELOW, _SHORT_BEYOND)
    return Ground(start, end if wall is None else wall, _SHORT_HALF_WIDTH, wall)


def _covered(bodies: Sequence[Solid], height: float, beyond: float) -> tuple[float, float]:
    """From where to where along the mat there is something below a height, and so much beyond."""
    starts: list[float] = []
    ends: list[float] = []
    for solid in bodies:
        low = solid.lowest() < height
        x, reach = solid.centres[low, 0], solid.extent(0)[low]
        if len(x):
            starts.append(float((x - reach).min()))
            ends.append(float((x + reach).max()))
    return min(starts, default=0.0) - beyond, max(ends, default=0.0) + beyond


def ground_corners(ground: Ground) -> Array:
    """(n, 3) points that a camera has to include."""
    w, deep = ground.half_width, -_MAT_THICKNESS - _MAT_SHADOW
    corners = [(x, y, z) for x in (ground.start, ground.end) for y in (-w, w) for z in (0.0, deep)]
    if ground.wall is not None:
        corners.append((ground.wall + WALL_THICKNESS, 0.0, 0.0))
    return np.array(corners)


class GroundPainter:
    """Paints wall and mat, and keeps the last picture of them: a body moves long before one camera."""

    def __init__(self) -> None:
        self._kept: tuple[Camera, FigureColours, QImage, QPointF] | None = None

    def paint(self, painter: QPainter, camera: Camera, colours: FigureColours) -> None:
        """Paint them."""
        kept = self._kept
        if kept is None or (kept[0] is not camera and kept[0] != camera) or kept[1] != colours:
            kept = self._kept = (camera, colours, *_picture(camera, colours))
        painter.drawImage(kept[3], kept[2])


def _picture(camera: Camera, colours: FigureColours) -> tuple[QImage, QPointF]:
    """Wall and mat on a transparent ground, and where that goes."""
    corners = camera.project(ground_corners(camera.ground))
    low = np.floor(corners.min(axis=0) - _PICTURE_MARGIN)
    high = np.ceil(corners.max(axis=0) + _PICTURE_MARGIN)
    if camera.ground.wall is not None:
        wall = camera.project(_wall_foot(camera.ground.wall))[:, 0]
        low[:] = min(float(low[0]), float(wall.min())), 0.0
        high[0] = max(float(high[0]), float(wall.max()))
    (x, y), (width, height) = low.tolist(), ((high - low) * camera.dpr).astype(int).tolist()
    image = QImage(max(1, width), max(1, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(camera.dpr)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-x, -y)
    painter.setPen(Qt.PenStyle.NoPen)
    if camera.ground.wall is not None:
        _paint_wall(painter, camera, camera.ground.wall, colours)
    _paint_mat(painter, camera, colours)
    painter.end()
    return image, QPointF(x, y)


def _paint_mat(painter: QPainter, camera: Camera, colours: FigureColours) -> None:
    ground, width = camera.ground, camera.scale * _MAT_CORNER
    w = ground.half_width
    top = np.array(
        [(x, y, 0.0) for x, y in ((ground.start, -w), (ground.end, -w), (ground.end, w), (ground.start, w))]
    )
    drop = np.array([0.0, 0.0, _MAT_THICKNESS])
    soft = _polygon(camera.project(top - drop - np.array([0.0, 0.0, _MAT_SHADOW])))
    painter.setBrush(with_alpha(colours.shadow, 26))
    painter.drawPolygon(soft)
    for points, colour in ((top - drop, colours.mat_edge), (top, colours.mat)):
        painter.setPen(round_pen(colour, width))
        painter.setBrush(QColor(colour))
        painter.drawPolygon(_polygon(camera.project(points)))
    painter.setPen(Qt.PenStyle.NoPen)


def _wall_foot(wall: float) -> Array:
    """(2, 3): where the face of a wall ends on the floor."""
    return np.array([(wall, -_WALL_REACH, 0.0), (wall, _WALL_REACH, 0.0)])


def wall_is_faced(camera: Camera) -> bool:
    """Whether the face of a wall is seen, rather than its end."""
    return -float(camera.toward[0]) > _EDGE_ON


def before_the_wall(camera: Camera) -> QRectF | None:
    """What of the picture is on the body's side of a wall seen along its face; None without one."""
    wall = camera.ground.wall
    if wall is None or wall_is_faced(camera):
        return None
    (left, _), (right, _) = camera.project(np.array([(wall - _FAR, 0.0, 0.0), (wall, 0.0, 0.0)])).tolist()
    return QRectF(QPointF(left, -_FAR * camera.scale), QPointF(right, _FAR * camera.scale)).normalized()


def _paint_wall(painter: QPainter, camera: Camera, wall: float, colours: FigureColours) -> None:
    if wall_is_faced(camera):
        _paint_wall_face(painter, camera, wall, colours)
    else:
        _paint_wall_end(painter, camera, wall, colours)


def _paint_wall_face(painter: QPainter, camera: Camera, wall: float, colours: FigureColours) -> None:
    """The face of a wall that is seen from the front: up to the top of the picture, fading out in it."""
    near, far = (QPointF(*point) for point in camera.project(_wall_foot(wall)))
    lowest = max(near.y(), far.y())
    face = QPolygonF([near, far, QPointF(far.x(), 0.0), QPointF(near.x(), 0.0)])
    fade = QLinearGradient(0, 0, 0, lowest)
    for share, alpha in _smooth_fade(_WALL_FADE):
        fade.setColorAt(share, with_alpha(colours.wall, alpha))
    painter.setBrush(fade)
    painter.drawPolygon(face)
    painter.setPen(QPen(QColor(colours.wall_edge), _WALL_FACE * camera.scale))
    painter.drawLine(near, far)
    painter.setPen(Qt.PenStyle.NoPen)
    edge = _WALL_FACE * camera.scale + 1.0
    shown = face.boundingRect().adjusted(-edge, -edge, edge, edge)
    _keep(painter, shown, _between(near.x(), far.x(), float(camera.size[0])))
    painter.setBrush(_grain(camera.dpr))
    painter.drawPolygon(_grained(QLineF(near, far), float(camera.size[0])))


def _grained(foot: QLineF, width: float) -> QPolygonF:
    """What of a wall in a picture so wide is seen well enough for grain."""
    left, right = sorted(min(max(0.0, x), width) for x in (foot.x1(), foot.x2()))
    inside = _GRAIN_INSIDE * (right - left)
    low = [foot.pointAt((x - foot.x1()) / foot.dx()) for x in (left + inside, right - inside)]
    top = _GRAIN_INSIDE * _WALL_FADE * max(foot.y1(), foot.y2())
    return QPolygonF([*low, QPointF(low[1].x(), top), QPointF(low[0].x(), top)])


@cache
def _grain(dpr: float) -> QBrush:
    """Hardly seen: it breaks up the bands of a colour that fades out slowly."""
    chance = Random(0).randbytes(2 * _GRAIN_SIZE**2)  # numpy's own is a megabyte more to install
    dark, light = np.frombuffer(chance, dtype=np.uint8).reshape(2, _GRAIN_SIZE, _GRAIN_SIZE) % _GRAIN
    pixels = np.stack([light, light, light, np.maximum(dark, light)], axis=2)
    image = QImage(pixels.data, _GRAIN_SIZE, _GRAIN_SIZE, QImage.Format.Format_ARGB32_Premultiplied)
    brush = QBrush(image.copy())
    brush.setTransform(QTransform.fromScale(1 / dpr, 1 / dpr))
    return brush


def _between(start: float, end: float, width: float) -> QBrush:
    """What fades out at both sides, in a picture so wide."""
    sides = [min(max(0.0, x), width) for x in (start, end)]
    brush = QLinearGradient(sides[0], 0, sides[1], 0)
    for whole, shown, way in zip((start, end), sides, (0.0, 1.0), strict=True):
        for share, alpha in _smooth_fade(_WALL_SIDE_FADE if whole == shown else _WALL_CUT_FADE):
            brush.setColorAt(abs(way - share), QColor(0, 0, 0, alpha))
    return QBrush(brush)


def _smooth_fade(over: float) -> list[tuple[float, int]]:
    """Shares of a way and alphas: from nothing to all over the first part of it."""
    steps = [step / _FADE_STEPS for step in range(_FADE_STEPS + 1)]
    return [(over * step, round(255 * step * step * (3 - 2 * step))) for step in steps]


def _paint_wall_end(painter: QPainter, camera: Camera, wall: float, colours: FigureColours) -> None:
    """The end of a wall that is seen along its face."""
    y = -camera.ground.half_width
    foot = camera.project(
        np.array([(wall, y, 0.0), (wall + _WALL_FACE, y, 0.0), (wall + WALL_THICKNESS, y, 0.0)])
    )
    bottom = float(foot[0, 1])
    for edge, colour in ((foot[2, 0], colours.wall), (foot[1, 0], colours.wall_edge)):
        fade = QLinearGradient(0, 0, 0, bottom)
        fade.setColorAt(0, with_alpha(colour, 0))
        fade.setColorAt(_WALL_FADE, QColor(colour))
        left, right = sorted((float(foot[0, 0]), float(edge)))
        painter.fillRect(QRectF(left, 0, right - left, bottom), QBrush(fade))
    away = QLinearGradient(float(foot[0, 0]), 0, float(foot[2, 0]), 0)
    for share, alpha in ((0.0, 255), (_WALL_END_FADE, 255), (1.0, 0)):
        away.setColorAt(share, with_alpha(colours.wall, alpha))
    left, right = sorted((float(foot[0, 0]), float(foot[2, 0])))
    _keep(painter, QRectF(left - 1, 0, right - left + 2, bottom + 1), QBrush(away))


def _keep(painter: QPainter, within: QRectF, share: QBrush) -> None:
    """Of what has been painted there, only as much as a brush's alpha."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    painter.fillRect(within, share)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


def _polygon(points: Array) -> QPolygonF:
    return QPolygonF([QPointF(x, y) for x, y in points.tolist()])

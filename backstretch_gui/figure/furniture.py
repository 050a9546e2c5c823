"""Painting what is used, and the line that shows how the hips lie."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from backstretch_gui.catalog.pose import Ball, BonePoint, PartName
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.curves import smooth_path
from backstretch_gui.figure.enums import FLAT_CAP, NO_BRUSH, NO_PEN
from backstretch_gui.figure.pads import paint_pad
from backstretch_gui.figure.palette import Palette, mixed, round_pen
from backstretch_gui.figure.rotation import Array, length
from backstretch_gui.figure.skeleton import INDEX, Posture
from backstretch_gui.figure.solved_pose import Shown

_STRAP_WIDTH, _STRAP_EDGE = 0.021, 0.0022
_LINE_WIDTH, _LINE_HALO, _LINE_DOT = 0.017, 0.031, 0.024
_HEAD_LENGTH, _HEAD_WIDTH, _HALO = 0.060, 0.058, 0.007
"""Of an arrow's head, metres, and the white rim round it."""
_BALL_DARK, _BALL_EDGE = "#4c5a10", 0.0035
_FADED = 0.01


def project_points(posture: Posture, camera: Camera, points: Sequence[BonePoint]) -> Array:
    """(n, 2) pixels of points that move with bones."""
    return camera.project(np.array([posture.point(INDEX[point.at], point.pos) for point in points]))


def project_ball(posture: Posture, camera: Camera, ball: Ball) -> Array:
    """(2,) pixels of a ball's centre."""
    return camera.project(posture.point(INDEX[ball.at], ball.pos) if ball.at else np.array(ball.pos))


class PropPainter:
    """Paints the props of a pose at the right moment between the parts of the body."""

    def __init__(
        self,
        painter: QPainter,
        posture: Posture,
        camera: Camera,
        palette: Palette,
        shown: tuple[Shown, ...],
    ) -> None:
        self._painter = painter
        self._shown = shown
        self._seen = [item for item in shown if item.strength >= _FADED and not item.empty]
        self._posture = posture
        self._camera = camera
        self._palette = palette

    def paint_behind(self) -> None:
        """What is to be painted before the whole body."""
        for item in self._shown:
            self._paint_pads(item, None)

    def paint_under(self, part: PartName | None) -> None:
        """What is to be painted just before this part; with None, what lies over the whole body."""
        for item in self._seen:
            if part is not None:
                self._paint_pads(item, part)
            self._painter.setOpacity(item.strength)
            for run in item.props.strap or ():
                if run.under == part:
                    self._paint_strap(project_points(self._posture, self._camera, run.points))
            ball = item.props.ball
            if ball and ball.under == part:
                self._paint_ball(ball)
            if part is None and item.line and len(item.line) > 1:
                self._paint_line(project_points(self._posture, self._camera, item.line))
            if part is None and item.arrow and len(item.arrow) > 1:
                self._paint_arrow(project_points(self._posture, self._camera, item.arrow))
            self._painter.setOpacity(1.0)

    def _paint_pads(self, item: Shown, under: PartName | None) -> None:
        if not item.props.pads:
            return
        self._painter.setOpacity(item.strength)
        for pad in item.props.pads:
            if pad.under == under:
                paint_pad(self._painter, pad, self._camera, self._palette.colours)
        self._painter.setPen(NO_PEN)
        self._painter.setOpacity(1.0)

    def _paint_strap(self, points: Array) -> None:
        """A run begins at a foot, without an edge there: it goes on in another; it ends in a tail."""
        scale, colours = self._camera.scale, self._palette.colours
        edged = points.copy()
        ahead = points[-1] - points[-2]
        edged[-1] += ahead * (_STRAP_EDGE * scale / max(length(ahead), 1e-6))
        self._painter.setBrush(NO_BRUSH)
        for colour, width, run in (
            (colours.strap_line, _STRAP_WIDTH + 2 * _STRAP_EDGE, edged),
            (colours.strap, _STRAP_WIDTH, points),
        ):
            pen = round_pen(colour, width * scale)
            pen.setCapStyle(FLAT_CAP)
            self._painter.setPen(pen)
            self._painter.drawPath(_straight_path(run))
        self._painter.setPen(NO_PEN)

    def _paint_ball(self, ball: Ball) -> None:
        x, y = project_ball(self._posture, self._camera, ball)
        r = ball.radius * self._camera.scale
        colour = self._palette.colours.ball
        self._painter.setPen(round_pen(mixed(colour, _BALL_DARK, 0.5), _BALL_EDGE * self._camera.scale))
        self._painter.setBrush(QColor(colour))
        self._painter.drawEllipse(QPointF(x, y), r, r)
        self._painter.setBrush(NO_BRUSH)
        self._painter.setPen(round_pen(mixed(colour, "#ffffff", 0.75), 0.12 * r))
        seam = QRectF(x - 1.75 * r, y - 0.95 * r, 1.9 * r, 1.9 * r)
        self._painter.drawArc(seam, -58 * 16, 116 * 16)
        self._painter.setPen(NO_PEN)

    def _paint_line(self, points: Array) -> None:
        scale, colour = self._camera.scale, self._palette.colours.glow
        path = _straight_path(points)
        self._painter.setBrush(NO_BRUSH)
        for with_colour, width in (("#ffffff", _LINE_HALO), (colour, _LINE_WIDTH)):
            self._painter.setPen(round_pen(with_colour, width * scale))
            self._painter.drawPath(path)
        self._painter.setPen(round_pen("#ffffff", 0.007 * scale))
        self._painter.setBrush(QColor(colour))
        for point in (points[0], points[-1]):
            self._painter.drawEllipse(QPointF(*point), _LINE_DOT * scale, _LINE_DOT * scale)
        self._painter.setPen(NO_PEN)

    def _paint_arrow(self, points: Array) -> None:
        """A curve through the points, its head beyond the last one, in the direction it ends in."""
        scale, colour = self._camera.scale, QColor(self._palette.colours.glow)
        shaft = smooth_path(points.tolist())
        ahead = points[-1] - points[-2]
        ahead = ahead / max(length(ahead), 1e-6)
        aside = np.array([-ahead[1], ahead[0]]) * _HEAD_WIDTH / 2 * scale
        tip = points[-1] + ahead * _HEAD_LENGTH * scale
        head = QPolygonF([QPointF(*point) for point in (points[-1] - aside, tip, points[-1] + aside)])
        for rim, tint in ((_HALO, QColor("#ffffff")), (0.0, colour)):
            self._painter.setBrush(NO_BRUSH)
            self._painter.setPen(round_pen(tint, (_LINE_WIDTH + 2 * rim) * scale))
            self._painter.drawPath(shaft)
            self._painter.setPen(round_pen(tint, (0.006 + 2 * rim) * scale))
            self._painter.setBrush(tint)
            self._painter.drawPolygon(head)
        self._painter.setPen(NO_PEN)


def _straight_path(points: Array) -> QPainterPath:
    """Straight from point to point, as a taut strap runs."""
    path = QPainterPath(QPointF(*points[0]))
    for point in points[1:]:
        path.lineTo(*point)
    return path

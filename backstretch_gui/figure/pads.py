"""Painting what pads or raises the body: cushions, blocks, folded blankets. Boxes with soft edges."""

from __future__ import annotations

from itertools import product

import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from backstretch_gui.catalog.pose import Pad, PadKind
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.palette import mixed, round_pen
from backstretch_gui.figure.rotation import Array

_ROUNDNESS: dict[PadKind, float] = {"cushion": 0.028, "block": 0.006, "blanket": 0.014}
"""The radius of the edges, metres."""
_ARC = 96
"""Points round an outline: two of them at each corner, and more with a radius."""
_OVERLAP = 0.8
"""Pixels by which the sides reach under the top."""
_TOP = (1, 3, 7, 5)
_SHADE = "#2b2033"
_FOLDS = (0.34, 0.67)
"""Where a blanket is folded, of its height."""


def pad_corners(pad: Pad, inset: float = 0.0) -> Array:
    """(8, 3): the corners, metres, drawn in by `inset`; every second one is an upper one."""
    half = np.array(pad.size) / 2
    middle = np.array(pad.pos) + np.array([0.0, 0.0, half[2]])
    signs = np.array(list(product((-1.0, 1.0), repeat=3)))
    return middle + signs * np.maximum(half - inset, 0.0)


def paint_pad(painter: QPainter, pad: Pad, camera: Camera, colours: FigureColours) -> None:
    """Its sides in one colour, its top in a lighter one; next to nothing twice, since a pad may be fading."""
    colour = _colour(pad.kind, colours)
    radius = _ROUNDNESS[pad.kind] * camera.scale
    corners = camera.project(pad_corners(pad, _ROUNDNESS[pad.kind]))
    top = corners[list(_TOP)]
    sides = QPainterPath()  # filled by odd and even: without the top, but for a line that closes the seam
    sides.addPolygon(_rounded(corners, radius))
    sides.addPolygon(_rounded(top, max(radius - _OVERLAP, 0.0)))
    painter.fillPath(sides, QColor(mixed(colour, _SHADE, 0.16)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(mixed(colour, "#ffffff", 0.12)))
    painter.drawPolygon(_rounded(top, radius))
    if pad.kind == "blanket":
        _paint_folds(painter, pad, camera, mixed(colour, _SHADE, 0.4))


def _rounded(points: Array, radius: float) -> QPolygonF:
    """What encloses (n, 2) points, pushed out by `radius` in arcs."""
    angles = np.linspace(0, 2 * np.pi, _ARC, endpoint=False)
    ways = np.stack([np.cos(angles), np.sin(angles)], axis=-1)
    farthest = points[(ways @ points.T).argmax(axis=1)]
    outline = farthest + ways * radius
    return QPolygonF([QPointF(x, y) for x, y in (*outline.tolist(), outline[0].tolist())])


def _paint_folds(painter: QPainter, pad: Pad, camera: Camera, colour: str) -> None:
    painter.setPen(round_pen(colour, 0.004 * camera.scale))
    near = np.array(pad.pos) + np.array(pad.size) / 2 * np.where(camera.toward > 0, 1.0, -1.0) * [1, 1, 0]
    for fold in _FOLDS:
        height = np.array([0.0, 0.0, pad.size[2] * fold])
        across = near - [0.0, 2 * (near[1] - pad.pos[1]), 0.0]
        along = near - [2 * (near[0] - pad.pos[0]), 0.0, 0.0]
        line = camera.project(np.array([along, near, across]) + height)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))


def _colour(kind: PadKind, colours: FigureColours) -> str:
    match kind:
        case "cushion":
            return mixed(colours.strap, colours.wall, 0.35)
        case "block":
            return mixed(colours.wall_edge, colours.strap, 0.42)
        case "blanket":
            return mixed(colours.leg_light, colours.mat, 0.35)

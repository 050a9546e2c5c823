"""Closed curves and lines as QPainterPaths.

Building a path element by element costs a call into Qt for each. QDataStream reads a whole path at once: an
element count, that many elements (type, x, y), the start of the last subpath and the fill rule. All paths of
a frame go through one buffer.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from backstretch_gui.figure.rotation import Array, Floats, Indices, Points

_MOVE, _LINE = 0, 1
_WINDING_FILL = 1
_STRAIGHT, _TURNING = 0.6, 3.0
"""Pixels a point is off the chord: with less its piece is one line, with more it is four."""
_NEAR, _HALF, _FAR = (np.float32(share) for share in (0.5625, 0.375, 0.0625))
"""A quadratic curve a quarter of its way, as shares of its three control points."""
_MIDDLE = np.float32(0.5)
_SLOT = np.dtype([("type", "<i4"), ("place", "<c8")])


def points_at(x: Floats, y: Floats) -> Points:
    """Points of these coordinates."""
    points = np.empty(x.shape, dtype=np.complex64)
    points.real, points.imag = x, y
    return points


def corners(points: Points) -> tuple[Array, Array]:
    """The corners of the box round them, (2,) each."""
    x, y = points.real, points.imag
    return np.array([x.min(), y.min()], dtype=float), np.array([x.max(), y.max()], dtype=float)


def curved_paths(points: Points, starts: Indices, path_of_loop: Indices, count: int) -> list[QPainterPath]:
    """Closed loops (loop i is points[starts[i]:starts[i + 1]]), each in one of `count` paths.

    Loops have to be in the order of their paths; a path without any is empty. They are quadratic splines
    through the middles between points, as lines already: Qt would flatten curves each time they are painted.
    """
    result = [QPainterPath()] * count
    if len(points) == 0:
        return result
    after = np.empty_like(points)
    after[:-1] = points[1:]
    after[starts[1:] - 1] = points[starts[:-1]]
    after = (after + points) * _MIDDLE
    before = np.empty_like(after)
    before[1:] = after[:-1]
    before[starts[:-1]] = after[starts[1:] - 1]
    loops_of_path = np.bincount(path_of_loop, minlength=count)
    seen = np.nonzero(loops_of_path)[0]
    layout = _Layout.of(points, before, after, np.diff(starts), loops_of_path[seen])
    slots = layout.filled(points, before, after, starts)
    for number, path in zip(seen.tolist(), _read(slots, len(seen)), strict=True):
        result[number] = path
    return result


def polygons_path(polygons: Points) -> QPainterPath:
    """(n, k) polygons as one path with winding fill."""
    n, k = polygons.shape
    slots = np.zeros(n * (k + 1) + 2, dtype=_SLOT)
    outlines = slots[1:-1].reshape(n, k + 1)
    outlines["type"][:, 1:] = _LINE
    outlines["place"][:, :k], outlines["place"][:, k] = polygons, polygons[:, 0]
    numbers = slots.view(np.int32).reshape(-1, 3)
    numbers[0, 2], numbers[-1, 1] = n * (k + 1), _WINDING_FILL
    return _read(slots, 1)[0]


def _read(slots: NDArray[np.void], count: int) -> list[QPainterPath]:
    """So many paths, one after the other."""
    buffer = QByteArray(slots.tobytes())  # the stream does not keep it alive
    stream = QDataStream(buffer, QIODevice.OpenModeFlag.ReadOnly)
    stream.setByteOrder(QDataStream.ByteOrder.LittleEndian)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)
    stream.skipRawData(8)
    paths = [QPainterPath() for _ in range(count)]
    for path in paths:
        stream >> path  # pyright: ignore[reportUnusedExpression]
    return paths


class _Layout:
    """Where every element of every path goes: slots of twelve bytes, and one more between two paths, for the
    tail of the one and the head of the next."""

    def __init__(self, off: Points, extra: Indices, at_end: Indices, moves: Indices, gaps: Indices) -> None:
        self._off = off
        self._extra = extra
        self._at_end = at_end
        self._moves = moves
        self._gaps = gaps

    @staticmethod
    def of(points: Points, before: Points, after: Points, lengths: Indices, loops: Indices) -> _Layout:
        """For loops of these lengths, so many in each path."""
        off: Points = np.subtract(points, (before + after) * _MIDDLE, dtype=np.complex64)
        far = np.abs(off.real) + np.abs(off.imag)
        extra = (far > _STRAIGHT).astype(np.intp)
        extra[far > _TURNING] = 3
        ends = np.cumsum(extra + 1)
        slots = np.arange(len(lengths)) + np.repeat(np.arange(len(loops)), loops) + 1
        firsts = np.cumsum(lengths) - lengths
        moves = (ends - extra - 1).take(firsts) + slots
        gaps = np.append(moves.take(np.cumsum(loops) - loops) - 1, ends[-1] + slots[-1] + 1)
        return _Layout(off, extra, ends + np.repeat(slots, lengths), moves, gaps)

    def filled(self, points: Points, before: Points, after: Points, starts: Indices) -> NDArray[np.void]:
        """The buffer's slots."""
        slots = np.zeros(int(self._gaps[-1]) + 1, dtype=_SLOT)
        type_, place = slots["type"], slots["place"]
        type_[:] = _LINE
        type_[self._moves] = _MOVE
        place[self._at_end] = after
        once, thrice = np.nonzero(self._extra == 1)[0], np.nonzero(self._extra == 3)[0]
        middle = points - self._off * _MIDDLE
        place[self._at_end.take(once) - 1] = middle.take(once)
        at = self._at_end.take(thrice)
        p, q, r = before.take(thrice), points.take(thrice), after.take(thrice)
        place[at - 3] = p * _NEAR + q * _HALF + r * _FAR
        place[at - 2] = middle.take(thrice)
        place[at - 1] = p * _FAR + q * _HALF + r * _NEAR
        place[self._moves] = before.take(starts[:-1])
        ends = self._gaps[1:]
        numbers = slots.view(np.int32).reshape(-1, 3)
        numbers[self._gaps[:-1], 2] = np.diff(self._gaps) - 1
        numbers[ends, 0], numbers[ends, 1] = 0, _WINDING_FILL
        return slots


def closed_curves(outlines: list[Points]) -> QPainterPath:
    """A few outlines as one path with winding fill."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for outline in outlines:
        path.addPolygon(QPolygonF([QPointF(point.real, point.imag) for point in outline.tolist()]))
        path.closeSubpath()
    return path


def smooth_path(points: Array) -> QPainterPath:
    """A Catmull-Rom curve through (n, 2) points."""
    xy: list[list[float]] = points.tolist()
    path = QPainterPath()
    path.moveTo(*xy[0])
    for i in range(len(xy) - 1):
        before, (x1, y1), (x2, y2) = xy[max(0, i - 1)], xy[i], xy[i + 1]
        after = xy[min(len(xy) - 1, i + 2)]
        path.cubicTo(
            x1 + (x2 - before[0]) / 6,
            y1 + (y2 - before[1]) / 6,
            x2 - (after[0] - x1) / 6,
            y2 - (after[1] - y1) / 6,
            x2,
            y2,
        )
    return path

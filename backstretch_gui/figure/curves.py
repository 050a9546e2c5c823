"""Closed curves and lines as QPainterPaths.

Building a path element by element costs a call into Qt for each. QDataStream reads a whole path at once: an
element count, that many elements (type, x, y), the start of the last subpath and the fill rule. All paths of
a frame go through one buffer.
"""

from __future__ import annotations

import struct

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QByteArray, QDataStream, QIODevice, QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

from backstretch_gui.figure.rotation import Array, Indices

_MOVE, _LINE = 0, 1
_WINDING_FILL = 1
_STRAIGHT, _TURNING = 0.6, 3.0
"""Pixels a point is off the chord: with less its piece is one line, with more it is four."""
_QUARTERS = (0.5625, 0.375, 0.0625)
"""A quadratic curve a quarter of its way, as shares of its three control points."""
_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])


def curved_paths(points: Array, starts: Indices, path_of_loop: Indices, count: int) -> list[QPainterPath]:
    """Closed loops (loop i is points[starts[i]:starts[i + 1]]), each in one of `count` paths.

    Loops have to be in the order of their paths; a path without any is empty. They are quadratic splines
    through the middles between points, as lines already: Qt would flatten curves each time they are painted.
    """
    result = [QPainterPath()] * count
    if len(points) == 0:
        return result
    lengths = np.diff(starts)
    following = np.arange(1, len(points) + 1)
    following[starts[1:] - 1] = starts[:-1]
    preceding = np.arange(-1, len(points) - 1)
    preceding[starts[:-1]] = starts[1:] - 1
    single: Floats = points.astype(np.float32)
    after = (single.take(following, axis=0) + single) * np.float32(0.5)
    before = after.take(preceding, axis=0)
    loops_of_path = np.bincount(path_of_loop, minlength=count)
    seen = np.nonzero(loops_of_path)[0]
    loops_of_path = loops_of_path[seen]
    layout = _Layout.of(single, before, after, lengths, loops_of_path)
    elements = layout.filled(single, before, after, starts)
    buffer = QByteArray(elements.tobytes())  # the stream does not keep it alive
    stream = QDataStream(buffer, QIODevice.OpenModeFlag.ReadOnly)
    stream.setByteOrder(QDataStream.ByteOrder.LittleEndian)
    stream.setFloatingPointPrecision(QDataStream.FloatingPointPrecision.SinglePrecision)
    stream.skipRawData(8)
    for number in seen.tolist():
        path = QPainterPath()
        stream >> path  # pyright: ignore[reportUnusedExpression]
        result[number] = path
    return result


Floats = NDArray[np.float32]


class _Layout:
    """Where every element of every path goes: slots of twelve bytes, and one more between two paths, for the
    tail of the one and the head of the next."""

    def __init__(self, extra: Indices, at_end: Indices, moves: Indices, gaps: Indices, total: int) -> None:
        self._extra = extra
        self._at_end = at_end
        self._moves = moves
        self._gaps = gaps
        self._total = total

    @staticmethod
    def of(points: Floats, before: Floats, after: Floats, lengths: Indices, loops: Indices) -> _Layout:
        """For loops of these lengths, so many in each path."""
        count = len(lengths)
        path = np.repeat(np.arange(len(loops)), loops)
        off = np.abs(points - (before + after) * np.float32(0.5)).sum(axis=1)
        extra = (off > _STRAIGHT).astype(np.intp)
        extra[off > _TURNING] = 3
        ends = np.cumsum(extra + 1)
        slots = np.arange(count) + path + 1
        moves = np.concatenate([[0], ends])[np.cumsum([0, *lengths[:-1]])] + slots
        first_loop = np.cumsum([0, *loops[:-1]])
        total = int(ends[-1]) + count + len(loops) + 1
        return _Layout(extra, ends + np.repeat(slots, lengths), moves, moves[first_loop] - 1, total)

    def filled(self, points: Floats, before: Floats, after: Floats, starts: Indices) -> Floats:
        """The buffer's (slots, 3) numbers."""
        elements = np.zeros((self._total, 3), dtype=np.float32)
        whole = elements.view(np.int32)
        whole[:, 0] = _LINE
        whole[self._moves, 0] = _MOVE
        places = elements[:, 1:]
        places[self._at_end] = after
        middle = (points + (before + after) * np.float32(0.5)) * np.float32(0.5)
        once, thrice = (np.nonzero(self._extra == count)[0] for count in (1, 3))
        places[self._at_end[once] - 1] = middle.take(once, axis=0)
        at = self._at_end.take(thrice)
        p, q, r = (array.take(thrice, axis=0) for array in (before, points, after))
        near, half, far = (np.float32(share) for share in _QUARTERS)
        places[at - 3] = p * near + q * half + r * far
        places[at - 2] = middle.take(thrice, axis=0)
        places[at - 1] = p * far + q * half + r * near
        places[self._moves] = before[starts[:-1]]
        ends = np.append(self._gaps[1:], self._total - 1)
        whole[self._gaps, 2] = ends - self._gaps - 1
        whole[ends, 0], whole[ends, 1] = 0, _WINDING_FILL
        return elements


def closed_curves(outlines: list[Array]) -> QPainterPath:
    """A few (n, 2) outlines as one path with winding fill."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for outline in outlines:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in outline.tolist()]))
        path.closeSubpath()
    return path


def polygons_path(polygons: Array) -> QPainterPath:
    """(n, k, 2) polygons as one path with winding fill."""
    n, k, _ = polygons.shape
    elements = np.empty((n, k + 1), dtype=_ELEMENT)
    elements["type"] = _LINE
    elements["type"][:, 0] = _MOVE
    elements["x"][:, :k], elements["y"][:, :k] = polygons[..., 0], polygons[..., 1]
    elements["x"][:, k], elements["y"][:, k] = polygons[:, 0, 0], polygons[:, 0, 1]
    head, tail = struct.pack(">i", n * (k + 1)), struct.pack(">ii", 0, _WINDING_FILL)
    buffer = QByteArray(head + elements.tobytes() + tail)
    path = QPainterPath()
    QDataStream(buffer, QIODevice.OpenModeFlag.ReadOnly) >> path  # pyright: ignore[reportUnusedExpression]
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

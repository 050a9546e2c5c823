"""Arrays of points as QPainterPaths."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import numpy as np
from PySide6.QtGui import QPainterPath, QPolygonF
from shiboken6 import Shiboken

from backstretch_gui.figure.enums import WINDING
from backstretch_gui.figure.rotation import Indices, Points

_POINT_SIZE = np.dtype(np.complex128).itemsize
"""Of a QPointF: two doubles. Bytes."""
_ROOM = 256 * _POINT_SIZE


class PathMaker:
    """Makes paths. Not to be shared between threads.

    A call into Qt for each point would take longer than finding it. So the points of a loop are written into
    the memory of one polygon that is kept for it, and a path takes in (copies) that polygon as a whole.
    """

    def __init__(self) -> None:
        self._empty = QPainterPath()
        self._empty.setFillRule(WINDING)
        self._make_room(_ROOM)

    def paths(self, points: Points, starts: Indices, path_of_loop: Indices, count: int) -> list[QPainterPath]:
        """Loops (loop i is points[starts[i]:starts[i + 1]]), each in one of `count` paths, to be filled.

        Loops have to be in the order of their paths; a path without any is empty.
        """
        result = [self._empty] * count
        everything, ends = _bytes_of(points), (starts[1:] * _POINT_SIZE).tolist()
        first, path, before = 0, self._empty, -1
        for end, number in zip(ends, path_of_loop.tolist(), strict=True):
            if number != before:
                path = result[number] = QPainterPath(self._empty)
                before = number
            path.addPolygon(self._polygon_of(everything[first:end]))
            first = end
        return result

    def filled(self, loops: Iterable[Points]) -> QPainterPath:
        """All these loops as one path, to be filled."""
        path = QPainterPath(self._empty)
        for loop in loops:
            path.addPolygon(self._polygon_of(_bytes_of(loop)))
        return path

    def _polygon_of(self, points: memoryview) -> QPolygonF:
        """The one polygon, with these points: good until the next ones."""
        size = len(points)
        if size > len(self._memory):
            self._make_room(2 * size)
        if size != self._size:
            self._polygon.resize(size // _POINT_SIZE)
            self._size = size
        self._memory[:size] = points
        return self._polygon

    def _make_room(self, size: int) -> None:
        """So many bytes."""
        self._polygon = QPolygonF()
        self._polygon.resize(size // _POINT_SIZE)
        self._size = size
        # a smaller polygon keeps its memory, and paths copy it, so that this stays the place of its points
        memory = Shiboken.VoidPtr(self._polygon.data(), size, True)  # pyright: ignore[reportCallIssue]
        self._memory = memoryview(cast("memoryview", memory)).cast("B")


def _bytes_of(points: Points) -> memoryview:
    """As a QPolygonF has them. To copy a slice of bytes takes half as long as one of an array."""
    return points.astype(np.complex128).data.cast("B")

"""Arrays of points as QPainterPaths."""

from __future__ import annotations

from collections.abc import Sequence
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
        self._size = _ROOM

    def paths(self, points: Points, starts: Indices, path_of_loop: Indices, count: int) -> list[QPainterPath]:
        """Loops (loop i is points[starts[i]:starts[i + 1]]), each in one of `count` paths, to be filled.

        Loops have to be in the order of their paths; a path without any is empty.
        """
        result = [self._empty] * count
        everything, ends = _bytes_of(points), (starts[1:] * _POINT_SIZE).tolist()
        polygon, memory, size = self._polygon, self._memory, self._size
        first, path, before = 0, self._empty, -1
        for end, number in zip(ends, path_of_loop.tolist(), strict=True):
            if number != before:
                path = result[number] = QPainterPath(self._empty)
                before = number
            if end - first != size:
                size = end - first
                if size > len(memory):
                    polygon, memory = self._make_room(2 * size)
                polygon.resize(size // _POINT_SIZE)
            memory[:size] = everything[first:end]
            path.addPolygon(polygon)
            first = end
        self._size = size
        return result

    def filled(self, loops: Sequence[Points]) -> QPainterPath:
        """All these loops as one path, to be filled."""
        if not loops:
            return self._empty
        starts = np.cumsum([0, *(len(loop) for loop in loops)])
        return self.paths(np.concatenate(loops), starts, np.zeros(len(loops), dtype=np.intp), 1)[0]

    def _make_room(self, size: int) -> tuple[QPolygonF, memoryview]:
        """A polygon of so many bytes, and the memory of its points."""
        polygon = QPolygonF()
        polygon.resize(size // _POINT_SIZE)
        # a smaller polygon keeps its memory, and paths copy it, so that this stays the place of its points
        memory = Shiboken.VoidPtr(polygon.data(), size, True)  # pyright: ignore[reportCallIssue]
        self._polygon, self._memory = polygon, memoryview(cast("memoryview", memory)).cast("B")
        return self._polygon, self._memory


def _bytes_of(points: Points) -> memoryview:
    """As a QPolygonF has them. To copy a slice of bytes takes half as long as one of an array."""
    return points.astype(np.complex128).data.cast("B")

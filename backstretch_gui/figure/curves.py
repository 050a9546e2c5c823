"""Hundreds of QPainterPaths out of one array of points, through one buffer.

Building a path element by element costs a call into Qt for each. QDataStream reads a whole path at once:
an element count, that many elements (type, x, y; big-endian, 20 bytes), the start of the last subpath
and the fill rule. The buffer is made once with everything but the coordinates in place; a frame writes
these in one numpy assignment and lets the stream read path after path.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QByteArray, QDataStream, QIODevice
from PySide6.QtGui import QPainterPath

from backstretch_gui.figure.layout import Indices
from backstretch_gui.figure.rotation import Array

_ELEMENT = np.dtype([("type", ">i4"), ("x", ">f8"), ("y", ">f8")])
_MOVE_TO, _LINE_TO = 0, 1
_WINDING_FILL = 1
_COUNT_BYTES, _TAIL_BYTES = 4, 8
_GAP = _ELEMENT.itemsize - _COUNT_BYTES - _TAIL_BYTES
"""Between two paths sits one element's worth: tail of the one, this gap, count of the next."""


class PathPlan:
    """Collects which points make up which path."""

    def __init__(self) -> None:
        self.types: list[Indices] = []
        self.points: list[Indices] = []
        self.other_points: list[Indices] = []
        self.switches: list[int] = []

    def add(
        self,
        polygons: Sequence[Indices],
        when_shaded_right: Sequence[Indices] | None = None,
        chain: int = -1,
    ) -> int:
        """A path of closed polygons; returns its number.

        With `when_shaded_right` (polygons of the same lengths) it is made of those whenever the light
        comes from the other side of `chain`.
        """
        closed = [np.append(polygon, polygon[0]) for polygon in polygons]
        other = [np.append(polygon, polygon[0]) for polygon in when_shaded_right or polygons]
        types = [np.append(_MOVE_TO, np.full(len(polygon) - 1, _LINE_TO)) for polygon in closed]
        self.types.append(np.concatenate(types))
        self.points.append(np.concatenate(closed))
        self.other_points.append(np.concatenate(other))
        self.switches.append(chain)
        return len(self.types) - 1


class PathReader:
    """Reads all paths of a plan."""

    def __init__(self, plan: PathPlan) -> None:
        counts = [len(types) for types in plan.types]
        self._paths = len(counts)
        self._elements = np.zeros(sum(counts) + self._paths + 1, dtype=_ELEMENT)
        raw = self._elements.view(np.uint8).reshape(-1, _ELEMENT.itemsize)
        slots: list[Indices] = []
        at = 0
        for types in plan.types:
            count, end = len(types), at + 1 + len(types)
            raw[at, -_COUNT_BYTES:] = np.frombuffer(struct.pack(">i", count), np.uint8)
            raw[end, :_TAIL_BYTES] = np.frombuffer(struct.pack(">ii", 0, _WINDING_FILL), np.uint8)
            self._elements["type"][at + 1 : end] = types
            slots.append(np.arange(at + 1, end))
            at = end
        self._slots = np.concatenate(slots)
        self._points = np.concatenate(plan.points)
        self._other_points = np.concatenate(plan.other_points)
        self._switches = np.repeat(plan.switches, counts)

    def read(
        self, points: Array, shaded_left: np.ndarray[tuple[int], np.dtype[np.bool_]]
    ) -> list[QPainterPath]:
        """Every path of the plan, in order."""
        other = (self._switches >= 0) & ~shaded_left[self._switches]
        indices = np.where(other, self._other_points, self._points)
        self._elements["x"][self._slots] = points[indices, 0]
        self._elements["y"][self._slots] = points[indices, 1]
        buffer = QByteArray(self._elements.tobytes())  # the stream does not keep it alive
        stream = QDataStream(buffer, QIODevice.OpenModeFlag.ReadOnly)
        stream.skipRawData(_TAIL_BYTES)
        paths: list[QPainterPath] = []
        for _ in range(self._paths):
            stream.skipRawData(_GAP)
            path = QPainterPath()
            stream >> path  # pyright: ignore[reportUnusedExpression]
            paths.append(path)
        return paths


def polygons_path(polygons: Array) -> QPainterPath:
    """(n, k, 2) polygons as one path with winding fill."""
    n, k, _ = polygons.shape
    elements = np.empty((n, k + 1), dtype=_ELEMENT)
    elements["type"] = _LINE_TO
    elements["type"][:, 0] = _MOVE_TO
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

"""Curves through points on the screen."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtGui import QPainterPath

from backstretch_gui.figure.contours import running_sums
from backstretch_gui.figure.rotation import Array, Floats, Indices, Points

_STRAIGHT, _TURNING = 0.5, 2.0
"""Pixels a point is off the chord: with less its piece is one line, with more it is four."""
_NEAR, _HALF, _FAR = (np.float32(share) for share in (0.5625, 0.375, 0.0625))
"""A quadratic curve a quarter of its way, as shares of its three control points."""
_MIDDLE = np.float32(0.5)
_LIFT = np.float32(0.125)
"""How much of what a point is off twice its neighbours' middle a spline round it loses."""
_BEND, _CORNER = 0.6, 1.6
"""Radians an outline turns at a point: up to the one it bends, from the other on the point is a corner."""
_MERE = 1e-6


def points_at(x: Floats, y: Floats) -> Points:
    """Points of these coordinates."""
    points = np.empty(x.shape, dtype=np.complex64)
    points.real, points.imag = x, y
    return points


def corners(points: Points) -> tuple[Array, Array]:
    """The corners of the box round them, (2,) each."""
    points = points.ravel()
    xy = np.array([points.real, points.imag])  # each in one piece: their extremes are found far sooner
    return xy.min(axis=1).astype(float), xy.max(axis=1).astype(float)


def curved(points: Points, starts: Indices) -> tuple[Points, Indices]:
    """Closed loops (loop i is points[starts[i]:starts[i + 1]]) without their corners, and their new starts.

    They are quadratic splines through the middles between points, as lines already: Qt would flatten curves
    each time they are painted.
    """
    points = _lifted(points, starts)
    after = (_following(points, starts) + points) * _MIDDLE
    before = _preceding(after, starts)
    off = points - (before + after) * _MIDDLE
    far = np.abs(off.real) + np.abs(off.imag)
    turning = far > _TURNING
    bent = (far > _STRAIGHT) & ~turning
    sums = running_sums(1 + bent + 3 * turning)
    ends = sums[1:]
    result = np.empty(int(sums[-1]), dtype=np.complex64)
    result[ends - 1] = after
    once, thrice = bent.nonzero()[0], turning.nonzero()[0]
    middle = points - off * _MIDDLE
    result[ends.take(once) - 2] = middle.take(once)
    at = ends.take(thrice) - 1
    p, q, r = before.take(thrice), points.take(thrice), after.take(thrice)
    result[at - 3] = p * _NEAR + q * _HALF + r * _FAR
    result[at - 2] = middle.take(thrice)
    result[at - 1] = p * _FAR + q * _HALF + r * _NEAR
    return result, sums.take(starts)


def _lifted(points: Points, starts: Indices) -> Points:
    """Points that a spline round them leaves where these are, but for corners.

    Otherwise it would run inside of bends, and the ends of others on the same surface would stick out of it.
    """
    ahead = _following(points, starts) - points
    behind = _preceding(ahead, starts)
    off = behind - ahead
    turn = np.abs(off) / (np.minimum(np.abs(ahead), np.abs(behind)) + _MERE)
    off *= np.clip((_CORNER - turn) / (_CORNER - _BEND), 0, 1) * _LIFT
    return np.add(points, off, dtype=np.complex64)


def _following(values: Points, starts: Indices) -> Points:
    """The next value of each in its loop."""
    result = np.empty_like(values)
    result[:-1] = values[1:]
    result[starts[1:] - 1] = values[starts[:-1]]
    return result


def _preceding(values: Points, starts: Indices) -> Points:
    """The one before each in its loop."""
    result = np.empty_like(values)
    result[1:] = values[:-1]
    result[starts[:-1]] = values[starts[1:] - 1]
    return result


def smooth_path(xy: Sequence[Sequence[float]]) -> QPainterPath:
    """A Catmull-Rom curve through points."""
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

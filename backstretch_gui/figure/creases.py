"""Creases of the trousers, where hips are folded: strokes from the front of a hip round to its outer side."""

from __future__ import annotations

from typing import Final

import numpy as np

from backstretch_gui.figure.curves import points_at
from backstretch_gui.figure.folds import stroke
from backstretch_gui.figure.loft import AROUND
from backstretch_gui.figure.rotation import Array, Floats, Indices, Points, dot
from backstretch_gui.figure.skeleton import INDEX, bone_index, side_sign

_PELVIS = INDEX["pelvis"]
_UNFOLDED, _FOLDED = 0.0, -0.4
"""Cosines of pelvis and thigh to each other: from the first on there is one, at the other it is widest."""
_FROM_ROW, _TO_ROW, _LEVEL = 7.1, 6.0, 0.65
"""Rows of the trousers it runs from and to, which are where thigh and hip meet; the power of the way along it
that it does so with: it soon levels out."""
_FROM_ASIDE, _TO_ASIDE = 0.3, 4.2
"""The same in points of a ring from its front."""
_WIDEST = 0.0027
"""Half its width, metres."""
_FULL_FACE, _LEAST, _MOST = 0.2, 0.3, 0.75
"""A normal's cosine to the viewer from which on it faces them; shares of a crease that does, on the average:
from the first on it is drawn, at the other it is widest."""
_ALONG = np.linspace(0, 1, 9)
_ROWS: Final[Array] = _FROM_ROW + (_TO_ROW - _FROM_ROW) * _ALONG**_LEVEL
_ASIDE: Final[Array] = _FROM_ASIDE + (_TO_ASIDE - _FROM_ASIDE) * _ALONG
_WIDTH: Final[Floats] = (np.minimum(1, 0.5 + 5 * _ALONG) * (1 - _ALONG)).astype(np.float32)
"""Of its points, shares of the widest: a fold that is open where it begins, and runs out to nothing."""


class Crease:
    """Traces the crease of trousers that begin at a row of a net."""

    def __init__(self, side: str, first: int) -> None:
        self.side = side
        self._thigh = bone_index(f"{side}_thigh")
        self._corners, self._shares = _between(first + _ROWS, side_sign(side) * _ASIDE)

    def outlines(self, seen: Floats, axes: Floats, scale: float) -> list[Points]:
        """Its outline, pixels, if it is in sight; `seen` and `axes` as a camera has them."""
        bent = float(dot(axes[self._thigh][:, 2], axes[_PELVIS][:, 2])) / scale**2
        strength = min(1.0, (_UNFOLDED - bent) / (_UNFOLDED - _FOLDED))
        if strength <= 0:
            return []
        x, y, _, _, _, facing = (seen.reshape(6, -1)[:, self._corners] * self._shares).sum(axis=1)
        faces = float(np.clip(facing / _FULL_FACE, 0, 1).mean())
        strength *= min(1.0, (faces - _LEAST) / (_MOST - _LEAST))
        if strength <= 0:
            return []
        begin, end = _in_sight(facing.tolist())
        at, numbers = begin + (end - begin) * _ALONG, np.arange(len(_ALONG))
        line = np.interp(at, numbers, points_at(x, y)).astype(np.complex64)
        return [stroke(line, _WIDTH * np.float32(strength * _WIDEST * scale))]


def _between(row: Array, around: Array) -> tuple[Indices, Floats]:
    """(4, points) each: the net's points round places between rows and between points of a ring, and how much
    there is of each."""
    above, left = np.floor(row).astype(np.intp), np.floor(around).astype(np.intp)
    down, right = row - above, around - left
    upper, lower = above * AROUND, (above + 1) * AROUND
    left, beside = left % AROUND, (left + 1) % AROUND
    corners: Indices = np.stack([upper + left, upper + beside, lower + left, lower + beside])
    shares = np.stack([(1 - down) * (1 - right), (1 - down) * right, down * (1 - right), down * right])
    return corners, shares.astype(np.float32)


def _in_sight(facing: list[float]) -> tuple[float, float]:
    """Where what is in sight round the point that faces most begins and ends, by the numbers of points."""
    begin = end = max(range(len(facing)), key=facing.__getitem__)
    while begin > 0 and facing[begin - 1] > 0:
        begin -= 1
    while end < len(facing) - 1 and facing[end + 1] > 0:
        end += 1
    return begin - _beyond(facing, begin, -1), end + _beyond(facing, end, 1)


def _beyond(facing: list[float], last: int, ahead: int) -> float:
    """How far beyond the last point in sight others are, as a share of the way to the next one."""
    if not 0 <= last + ahead < len(facing):
        return 0.0
    return facing[last] / (facing[last] - facing[last + ahead])

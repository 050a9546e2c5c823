"""Edges of sleeves on a shirt: both are of one colour, so that an arm before the chest would grow out of it.

There a sleeve's line begins nearer to the shoulder and is wider; it tapers where it nears the shirt's own.
"""

from __future__ import annotations

from typing import Final, NamedTuple

import numpy as np

from backstretch_gui.figure.rotation import Floats, Indices, Points

_NEAR, _WELL_WITHIN = 0.008, 0.030
"""Metres within the outline of a shirt: up to the first there is no edge, from the other on it is whole."""
_BEGINS, _WHOLE, _ENDS = 0.0, 0.55, 1.34
"""Shares of a sleeve's line: where its edge begins, where it is whole, and where it would end."""
_WIDTH: Final = 1.6
"""Of a whole edge, in widths of a line."""
_MERE = np.float32(1e-6)


class Edges(NamedTuple):
    """Sleeves before a shirt."""

    lines: tuple[int, ...]
    """The regions that the sleeves' lines are drawn round."""
    shirt: int
    """The shirt's region."""


def edge_width(line: Points, share: Floats, shirt: Points, scale: float) -> Floats:
    """(points,): how wide a sleeve's line is as an edge on a shirt, in widths of a line.

    `share` is how far along each of its points is, `shirt` a closed outline of pixels, `scale` to the metre.
    """
    within = (depth_within(line, shirt) - np.float32(_NEAR * scale)) / np.float32(
        (_WELL_WITHIN - _NEAR) * scale
    )
    along = np.minimum((share - _BEGINS) / (_WHOLE - _BEGINS), (_ENDS - share) / (_ENDS - _WHOLE))
    strength = np.minimum(np.maximum(within, 0), 1) * np.minimum(np.maximum(along, 0), 1)
    return strength * strength * (3 - 2 * strength) * np.float32(_WIDTH)


def depth_within(points: Points, outline: Points) -> Floats:
    """(points,): how far they are within a closed outline, less than 0 outside, or if there is no outline.

    It is told by the outline's nearest point and the way from that one's neighbour to the other: quicker to
    find than the nearest of its steps, and about as far.
    """
    if not len(outline):
        return np.full(len(points), -np.inf, dtype=np.float32)
    after = np.concatenate((outline[1:], outline[:1]))
    apart = points[:, None] - outline
    right, below = apart.real, apart.imag
    nearest: Indices = (right * right + below * below).argmin(axis=1)
    way = after.take(nearest) - outline.take(nearest - 1)
    off = points - outline.take(nearest)
    depth = ((off * way.conj()).imag / (np.abs(way) + _MERE)).astype(np.float32)
    return depth if np.vdot(outline, after).imag > 0 else -depth

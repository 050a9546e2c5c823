"""Smooth outlines of where values on a net are above zero: what a camera sees of it, its shade, its hair.

Marching squares in the net's own coordinates. All regions are rows of points stacked into one array. A cell
with mixed signs is crossed by one piece of outline, from one of its edges to another (by two pieces if
opposite corners are alike). Pieces are strung together edge by edge; every outline is closed, since the rows
at a region's ends count as unseen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backstretch_gui.figure.rotation import Floats, Indices, Points

_CLOSE = 0.35
"""A point nearer to the next than this share of its other distances makes a corner, and is left out."""
_SHORT = 6
"""Outlines of so few points are kept as they are."""
_BITS = 20
"""There are never as many pieces as numbers of so many bits: three of those are one number."""
_MASK = (1 << _BITS) - 1
_LONG = 128
"""Pieces of most frames' longest outline, at most."""


@dataclass(frozen=True, eq=False)
class Loops:
    """Closed outlines, strung together, in the order of their regions."""

    a: Indices
    b: Indices
    """(points,): the two stacked vertices each lies between."""
    t: Floats
    """(points,): from a (0) to b (1)."""
    starts: Indices
    """(loops + 1,)"""
    of_region: Indices
    """(regions + 1,): the first loop of each region."""


def _crossings() -> tuple[Indices, Indices]:
    """For each of 16 cells the edges its first piece of outline comes in and goes out by.

    Corners are 0 (row, column), 1 (row + 1, column), 2 (row + 1, column + 1), 3 (row, column + 1); edge i
    leads from corner i on.
    """
    enter, leave = np.zeros(16, dtype=np.intp), np.zeros(16, dtype=np.intp)
    for code in range(1, 15):
        first = next(i for i in range(4) if code >> i & 1 and not code >> (i - 1) % 4 & 1)
        run = first
        while code >> (run + 1) % 4 & 1:
            run += 1
        enter[code], leave[code] = run % 4, (first - 1) % 4
    return enter, leave


_ENTER, _LEAVE = _crossings()
_SADDLES = {5: (2, 1), 10: (3, 2)}
"""The second piece of a cell whose opposite corners are alike."""


class Tracer:
    """Finds outlines on one stack of rows."""

    def __init__(self, rows_of_regions: Sequence[int], around: int) -> None:
        self._around = around
        counts = np.array(rows_of_regions)
        rows = int(counts.sum())
        self._size = rows * around
        self._numbers = np.arange(len(counts) + 1)
        self._region_of_row = np.repeat(np.arange(len(counts)), counts)
        self._last_rows: Indices = np.cumsum(counts)[:-1] - 1
        """Of all regions but the last: below them no cell is."""
        number = np.arange(self._size).reshape(rows, around)
        right = np.roll(number, -1, axis=1)
        below = np.minimum(number + around, self._size - 1)
        # edges: 0 down the left side, 1 along the bottom, 2 up the right side, 3 along the top
        to_right = right[0] - number[0]
        self._to_edge = np.stack([0 * to_right, 0 * to_right + around, to_right, 0 * to_right])
        self._to_edge[[0, 2]] += self._size
        """(4, around): what is added to a cell's number to give an edge's, by the cell's column."""
        self._enter, self._leave = self._to_edge[_ENTER].ravel(), self._to_edge[_LEAVE].ravel()
        """(16 × around,): the same for the edges its first piece comes in and goes out by."""
        self._position: Indices = np.zeros(2 * self._size, dtype=np.intp)
        self._end = np.concatenate([right.ravel(), below.ravel()])

    def loops(self, values: Floats) -> Loops:
        """Outlines of values > 0, (rows, around)."""
        first, second = self._pieces(values)
        self._position[second] = np.arange(len(second))
        order, firsts = _strung(self._position.take(first))
        edge = first.take(order)
        region = self._region_of_row[edge[firsts[:-1]] % self._size // self._around]
        by_region = region.argsort(kind="stable")
        lengths = (firsts[1:] - firsts[:-1]).take(by_region)
        ordered = running_sums(lengths)
        edge = edge.take((firsts.take(by_region) - ordered[:-1]).repeat(lengths) + np.arange(len(edge)))
        a, b = np.where(edge < self._size, edge, edge - self._size), self._end.take(edge)
        flat = values.ravel()
        va, vb = flat.take(a), flat.take(b)
        of_region = region.take(by_region).searchsorted(self._numbers)
        t: Floats = np.divide(va, va - vb, dtype=np.float32)
        return Loops(a, b, t, ordered, of_region)

    def _pieces(self, values: Floats) -> tuple[Indices, Indices]:
        """The edges every piece of outline comes in and goes out by."""
        up = (values > 0).view(np.uint8)
        left = up[:-1] + 2 * up[1:]
        right = 4 * up[1:] + 8 * up[:-1]
        code = np.empty_like(left)
        # row upon row in one go, then anew where a row ends: a loop for each row would be slow
        np.add(left.ravel()[:-1], right.ravel()[1:], out=code.ravel()[:-1])
        np.add(left[:, -1], right[:, 0], out=code[:, -1])
        code[self._last_rows] = 0
        code = code.ravel()
        cells = (code - 1 < 14).nonzero()[0]  # of one byte each: 0 becomes 255
        code, column = code.take(cells), cells % self._around
        saddles = ((code == 5) | (code == 10)).nonzero()[0]
        kind = code * np.intp(self._around) + column
        first, second = cells + self._enter.take(kind), cells + self._leave.take(kind)
        if len(saddles):
            enter, leave = np.array([_SADDLES[c] for c in code[saddles].tolist()]).T
            cells, column = cells[saddles], column[saddles]
            first = np.concatenate([first, cells + self._to_edge[enter, column]])
            second = np.concatenate([second, cells + self._to_edge[leave, column]])
        return first, second


def thinned(points: Points, starts: Indices) -> tuple[Points, Indices, Indices]:
    """Points without those that make corners, the numbers of those that are left, and the new starts.

    A point that is close to the next one is drawn halfway to it, and the next one left out.
    """
    after = np.arange(1, len(points) + 1)
    after[starts[1:] - 1] = starts[:-1]
    way = points.take(after) - points
    far = np.abs(way.real) + np.abs(way.imag)
    before = np.empty_like(far)
    before[after] = far
    beyond = far.take(after)
    close = (far < _CLOSE * (before + beyond)) & (far <= before) & (far < beyond)
    lengths = starts[1:] - starts[:-1]
    close &= (lengths > _SHORT).repeat(lengths)
    moved = close.nonzero()[0]
    points[moved] += way[moved] * 0.5
    keep = np.ones(len(points), dtype=bool)
    keep[after[moved]] = False
    kept = keep.nonzero()[0]
    return points.take(kept), kept, kept.searchsorted(starts)


def running_sums(values: Indices | NDArray[np.bool_]) -> Indices:
    """(n + 1,): the sums of so many of them, of none first."""
    sums = np.zeros(len(values) + 1, dtype=np.intp)
    np.cumsum(values, out=sums[1:])
    return sums


def _strung(before: Indices) -> tuple[Indices, Indices]:
    """Pieces in the order they follow each other, and where each closed outline starts and the last one ends.

    From the piece `before` it each piece learns which is the first of its outline, that with the smallest
    number, and how many pieces back that is: both as one number, of pieces ever twice as far back, until
    nobody learns anything any more.
    """
    number = np.arange(len(before))
    found, reach = number << _BITS, 1
    while reach < len(before):
        farther = found.take(before)
        farther += reach
        if reach >= _LONG and (farther >= found).all():
            break
        np.minimum(found, farther, out=found)
        before, reach = before.take(before), 2 * reach
    found <<= _BITS
    found += number
    found.sort()
    starts = (found >> _BITS & _MASK == 0).nonzero()[0]
    return found & _MASK, np.append(starts, len(number))

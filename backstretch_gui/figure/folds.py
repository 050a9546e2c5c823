"""Folds of the shirt, where the trunk bends: short tapering strokes that run inward from the hollow side.

Where an outline is near, they begin at it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from backstretch_gui.figure.curves import points_at
from backstretch_gui.figure.loft import AROUND
from backstretch_gui.figure.rotation import Floats, Points, dot
from backstretch_gui.figure.skeleton import INDEX

_PELVIS, _CHEST = INDEX["pelvis"], INDEX["thoracic_2"]
_BENT_FROM, _BENT_OVER = 0.22, 0.38
"""Sines between pelvis and chest: from where there are folds, and over which they grow."""
_HEIGHTS: Final = ((0.20, -0.035, 0.9), (0.29, 0.015, 1.0), (0.385, 0.055, 0.75))
"""Of each fold: its share of the shirt's height, how much that changes along it, its length."""
_FROM, _LENGTH, _BEYOND = 0.4, 4.2, 3.0
"""Where a fold begins, how long it is, and how far beyond the middle it may begin at an outline instead,
in points of a ring from the middle of the hollow side."""
_STEPS, _SHORTEST = 11, 4
"""Points that are looked at; a fold has to have more than so many in sight, and is thin with few more."""
_WIDEST = 0.0052
"""Half its width, metres."""
_IN_FULL = 7
"""Points of a whole fold."""
_OUTLINE = 0.08
"""A surface whose normal points to the viewer by so little (a cosine) is at an outline."""


_HEIGHT, _SLANT, _SHARE = np.repeat(np.array(_HEIGHTS).T, 2, axis=1)[:, :, None]
_REACH = _LENGTH * _SHARE
_ASIDE = (_FROM + _BEYOND + _REACH) * np.linspace(0, 1, _STEPS) - _BEYOND
_FIRST: Final[list[int]] = (_ASIDE < _FROM).sum(axis=1).tolist()
"""(folds,): the point each begins at in full sight."""
_UP = _HEIGHT + _SLANT * (_ASIDE - _FROM) / _REACH
_ASIDE[1::2] *= -1
"""(folds, _STEPS): shares of the shirt's height, and points of a ring from the middle of the hollow side."""


@dataclass(frozen=True, eq=False)
class Folds:
    """Traces the folds of a shirt that is so many rows of a net."""

    first: int
    rows: int

    def outlines(self, seen: Floats, axes: Floats, scale: float) -> list[Points]:
        """The outlines of every fold in sight, pixels; `seen` and `axes` as a camera has them."""
        bent = float(dot(axes[_CHEST][:, 2], axes[_PELVIS][:, 0])) / scale**2
        strength = min(1.0, (abs(bent) - _BENT_FROM) / _BENT_OVER)
        if strength <= 0:
            return []
        x, y, facing = self._sampled(seen[[0, 1, 5]], 0 if bent > 0 else AROUND // 2)
        lines = zip(points_at(x, y), facing, _FIRST, strict=True)
        shown = [_shown(line, faces, first) for line, faces, first in lines]
        return [
            _tapered(line, strength * _in_sight(line) * _WIDEST * scale, at_outline)
            for line, at_outline in shown
            if len(line) > _SHORTEST
        ]

    def _sampled(self, seen: Floats, middle: int) -> Floats:
        """(3, folds, _STEPS): what is asked for, between the net's points."""
        row, around = _UP * (self.rows - 1), _ASIDE + middle
        above, left = np.floor(row).astype(np.intp), np.floor(around).astype(np.intp)
        down, right = (row - above).astype(np.float32), (around - left).astype(np.float32)
        above, left, beside = above + self.first, left % AROUND, (left + 1) % AROUND
        upper = seen[:, above, left] * (1 - right) + seen[:, above, beside] * right
        lower = seen[:, above + 1, left] * (1 - right) + seen[:, above + 1, beside] * right
        return (upper * (1 - down) + lower * down).astype(np.float32)


def _shown(line: Points, facing: Floats, first: int) -> tuple[Points, bool]:
    """What is in sight of a fold that begins at its point `first` or at an outline; whether at an outline."""
    facing = facing - _OUTLINE
    in_sight = (facing > 0).tolist()
    while first < _STEPS and not in_sight[first]:
        first += 1
    begin = first
    while begin and in_sight[begin - 1]:
        begin -= 1
    at_outline = 0 < begin < _STEPS
    if at_outline:
        first = begin
        share = facing[begin] / (facing[begin] - facing[begin - 1])
        line[begin - 1] += (line[begin] - line[begin - 1]) * (1 - share)
    end = first
    while end < min(_STEPS, first + _IN_FULL) and in_sight[end]:
        end += 1
    return line[first - at_outline : end], at_outline


def _in_sight(line: Points) -> float:
    """How much of a fold is in sight, from none to all of it."""
    return min(1.0, (len(line) - _SHORTEST) / (_IN_FULL - _SHORTEST))


def _tapered(line: Points, widest: float, at_outline: bool) -> Points:
    """A stroke along a line, thickest at an outline or near its beginning."""
    along = np.arange(len(line), dtype=np.float32) / (len(line) - 1)
    width = widest * (1 - along) * (1.0 if at_outline else np.sqrt(along * 0.9 + 0.1) * 1.6)
    return stroke(line, width.astype(np.float32))


def stroke(line: Points, width: Floats) -> Points:
    """The outline of a stroke along a line, of half a width at each point."""
    ahead = np.empty_like(line)
    ahead[1:-1] = line[2:] - line[:-2]
    ahead[0], ahead[-1] = line[1] - line[0], line[-1] - line[-2]
    aside = ahead * (width * 1j / (np.abs(ahead) + 1e-9))
    return np.concatenate([line + aside, (line - aside)[::-1]]).astype(np.complex64)

"""Folds of the shirt, where the trunk bends: short tapering strokes that run inward from the hollow side."""

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
_FROM, _LENGTH = 0.4, 4.2
"""Where a fold begins and how long it is, in points of a ring from the middle of the hollow side."""
_STEPS, _SHORTEST = 7, 4
"""Points of a fold, and how many have to be in sight."""
_WIDEST = 0.0052
"""Half its width, metres."""
_TURNED_AWAY = 0.12
"""A surface whose normal points to the viewer by less (a cosine) shows no fold."""


_ALONG = np.linspace(0, 1, _STEPS)
_UP = np.array([height + slant * _ALONG for height, slant, _ in _HEIGHTS for _ in (1, -1)])
_ASIDE = np.array([side * (_FROM + _LENGTH * length * _ALONG) for *_, length in _HEIGHTS for side in (1, -1)])
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
        lines = zip(points_at(x, y), facing > _TURNED_AWAY, strict=True)
        shown = [line[in_sight] for line, in_sight in lines]
        return [_tapered(line, strength * _WIDEST * scale) for line in shown if len(line) >= _SHORTEST]

    def _sampled(self, seen: Floats, middle: int) -> Floats:
        """(3, folds, _STEPS): what is asked for, between the net's points."""
        row, around = _UP * (self.rows - 1), _ASIDE + middle
        above, left = np.floor(row).astype(np.intp), np.floor(around).astype(np.intp)
        down, right = (row - above).astype(np.float32), (around - left).astype(np.float32)
        above, left, beside = above + self.first, left % AROUND, (left + 1) % AROUND
        upper = seen[:, above, left] * (1 - right) + seen[:, above, beside] * right
        lower = seen[:, above + 1, left] * (1 - right) + seen[:, above + 1, beside] * right
        return (upper * (1 - down) + lower * down).astype(np.float32)


def _tapered(line: Points, widest: float) -> Points:
    """A stroke along a line, thickest near its beginning."""
    ahead = np.empty_like(line)
    ahead[1:-1] = line[2:] - line[:-2]
    ahead[0], ahead[-1] = line[1] - line[0], line[-1] - line[-2]
    along = np.arange(len(line), dtype=np.float32) / (len(line) - 1)
    width = widest * np.sqrt(along * 0.9 + 0.1) * (1 - along) * 1.6
    aside = ahead * (width * 1j / (np.abs(ahead) + 1e-9))
    return np.concatenate([line + aside, (line - aside)[::-1]]).astype(np.complex64)

"""Folds of the shirt, where the trunk bends: short tapering strokes that run inward from the hollow side."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np

from backstretch_gui.figure.loft import AROUND
from backstretch_gui.figure.rotation import Array, Indices
from backstretch_gui.figure.skeleton import INDEX

_PELVIS, _CHEST = INDEX["pelvis"], INDEX["thoracic_2"]
_BENT_FROM, _BENT_OVER = 0.22, 0.38
"""Sines between pelvis and chest: from where there are folds, and over which they grow."""
_HEIGHTS: Final = ((0.20, -0.035, 0.9), (0.29, 0.015, 1.0), (0.385, 0.055, 0.75))
"""Of each fold: its share of the shirt's height, how much that changes along it, its length."""
_FROM, _LENGTH = 0.4, 4.2
"""Where a fold begins and how long it is, in points of a ring from the middle of the hollow side."""
_STEPS = 7
_WIDEST = 0.0052
"""Half its width, metres."""
_TURNED_AWAY = 0.12
"""A surface whose normal points to the viewer by less (a cosine) shows no fold."""


@dataclass(frozen=True, eq=False)
class Folds:
    """Traces the folds of a shirt that is so many rows of a net."""

    first: int
    rows: int

    def outlines(self, seen: Array, axes: Array, scale: float) -> list[Array]:
        """(points, 2) outlines of every fold in sight, pixels; `seen` and `axes` as a camera has them."""
        bent = float(axes[_CHEST][:, 2] @ axes[_PELVIS][:, 0]) / scale**2
        strength = min(1.0, (abs(bent) - _BENT_FROM) / _BENT_OVER)
        if strength <= 0:
            return []
        middle = 0 if bent > 0 else AROUND // 2
        found: list[Array] = []
        for height, slant, length in _HEIGHTS:
            for side in (1, -1):
                along = np.linspace(0, 1, _STEPS)
                around = middle + side * (_FROM + _LENGTH * length * along)
                line = self._sampled(seen, (height + slant * along) * (self.rows - 1), around)
                found += _tapered(line, strength * _WIDEST * scale)
        return found

    def _sampled(self, seen: Array, row: Array, around: Array) -> Array:
        """(points, 6): places and normals between the net's points."""
        above: Indices = np.floor(row).astype(np.intp)
        left: Indices = np.floor(around).astype(np.intp)
        down, right = (row - above)[:, None], (around - left)[:, None]
        above = above + self.first
        upper = seen[above, left % AROUND] * (1 - right) + seen[above, (left + 1) % AROUND] * right
        lower = seen[above + 1, left % AROUND] * (1 - right) + seen[above + 1, (left + 1) % AROUND] * right
        sampled: Array = upper * (1 - down) + lower * down
        return sampled


def _tapered(line: Array, widest: float) -> list[Array]:
    """A stroke along what of a line is in sight, thickest near its beginning; none if little is."""
    shown = line[line[:, 5] > _TURNED_AWAY]
    if len(shown) < 4:
        return []
    places = shown[:, :2]
    ways = np.gradient(places, axis=0)
    ways /= np.sqrt((ways * ways).sum(axis=1))[:, None] + 1e-9
    along = np.linspace(0, 1, len(places))
    width = widest * np.sqrt(along * 0.9 + 0.1) * (1 - along) * 1.6
    aside = np.stack([-ways[:, 1], ways[:, 0]], axis=1) * width[:, None]
    return [np.concatenate([places + aside, (places - aside)[::-1]])]

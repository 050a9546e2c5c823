"""Fingers and toes: tapering tubes with round ends, outlined in the plane of the screen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.curves import points_at
from backstretch_gui.figure.person import Girth
from backstretch_gui.figure.rings import DigitTable
from backstretch_gui.figure.rotation import Array, Floats, Indices, Points
from backstretch_gui.figure.skeleton import bone_index, side_sign

_CAP_POINTS = 4
_ROOT_SHOWN = 0.3
"""How much of a digit's root is inked: the rest lies under the hand's or foot's own fill."""


@dataclass(frozen=True, eq=False)
class DigitGroup:
    """Fingers or toes that are painted as one: points of each on bones, with radii."""

    bones: Indices
    """(digits, points)"""
    places: Array
    """(digits, points, 3)"""
    radii: Array
    """(digits, points)"""


def digit_group(table: DigitTable, girth: Girth, side: str) -> DigitGroup:
    """A table's digits on one side of a person."""
    factor: float = getattr(girth, table.girth)
    mirror = np.array([1.0, side_sign(side), 1.0])
    bones = [[bone_index(f"{side}_{point.at}") for point in line] for line in table.lines]
    places = np.array([[point.pos for point in line] for line in table.lines], dtype=float)
    radii = np.array([[point.radius for point in line] for line in table.lines], dtype=float)
    return DigitGroup(np.array(bones), places * mirror * factor, radii * factor)


@dataclass(frozen=True, eq=False)
class DigitLoops:
    """The outlines of one frame's fingers and toes, pixels."""

    loops: Points
    """(loops, points)"""
    path: Indices
    """(loops,): twice the group's number for its ink, one more for its fill."""
    depths: list[float]
    """Of each group."""


class Digits:
    """All groups of a body."""

    def __init__(self, groups: Sequence[DigitGroup]) -> None:
        self.groups = len(groups)
        self._bones = np.concatenate([group.bones for group in groups])
        places = np.concatenate([group.places for group in groups])
        self._places: Floats = places.astype(np.float32)[..., None]
        self._radii: Floats = np.concatenate([group.radii for group in groups]).astype(np.float32)
        counts = [len(group.bones) for group in groups]
        number = np.repeat(np.arange(self.groups), counts)
        self._first = np.cumsum([0, *counts[:-1]])
        self._counts = np.array(counts)
        inked_and_filled = np.concatenate([2 * number, 2 * number + 1])
        self._order = np.argsort(inked_and_filled, kind="stable")
        self._path = inked_and_filled[self._order]
        angle = np.linspace(0, np.pi, _CAP_POINTS + 2)[1:-1]
        self._cap: Points = (np.sin(angle) - 1j * np.cos(angle)).astype(np.complex64)
        """Ways round an end, where ahead is 1."""

    def outlines(self, axes: Floats, places: Floats, scale: float, ink: float) -> DigitLoops:
        """From the axes and places of all frames on the screen; `ink` is the width of the line, pixels."""
        turned = np.matmul(axes.take(self._bones, axis=0), self._places)[..., 0]
        points = places.take(self._bones, axis=0) + turned
        filled = points_at(points[..., 0], points[..., 1])
        inked = filled.copy()
        inked[:, 0] += (filled[:, 1] - filled[:, 0]) * np.float32(1 - _ROOT_SHOWN)
        r = self._radii * np.float32(scale)
        loops = self._round(np.concatenate([inked, filled]), np.concatenate([r + np.float32(ink), r]))
        depths = np.add.reduceat(points[:, points.shape[1] // 2, 2], self._first) / self._counts
        return DigitLoops(loops.take(self._order, axis=0), self._path, depths.tolist())

    def _round(self, lines: Points, radii: Floats) -> Points:
        """Outlines at `radii` (n, k) round the polylines (n, k), clockwise."""
        along = np.empty_like(lines)
        along[:, 1:-1] = lines[:, 2:] - lines[:, :-2]
        along[:, 0] = lines[:, 1] - lines[:, 0]
        along[:, -1] = lines[:, -1] - lines[:, -2]
        along *= radii / (np.abs(along) + np.float32(1e-6))
        wide = along * np.complex64(-1j)
        tip = lines[:, -1:] + along[:, -1:] * self._cap
        root = lines[:, :1] - along[:, :1] * self._cap
        rounds: Points = np.concatenate(
            [lines + wide, tip, (lines - wide)[:, ::-1], root], axis=1, dtype=np.complex64
        )
        return rounds

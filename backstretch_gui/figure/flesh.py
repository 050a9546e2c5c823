"""Flesh as data: ellipsoids along the bones. What touches, clears and shades is judged by them. Metres."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import numpy as np

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.person import Person, Vector
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import bone_index

Material = Literal["skin", "leg", "top", "hair"]
ProfileRow = tuple[float, float, float, float, float]
"""Share of the bone's length; radius front to back, to the side; offset forward, to the left."""

_GIRTH_OF = {
    "upper_arm": "arm", "forearm": "arm", "hand": "hand", "fingers": "hand", "fingertips": "hand",
    "thumb": "hand", "thigh": "leg", "shank": "leg", "foot": "foot", "toes": "foot", "pelvis": "pelvis",
    "neck": "neck", "head": "head",
}  # fmt: skip


@dataclass(frozen=True)
class Part:
    """A piece of the body that is painted in one go."""

    name: PartName
    axis: tuple[int, ...]
    """Stations that stand for it when depths are compared, and that cast its shadow."""


@dataclass(frozen=True)
class Flesh:
    """All of it. A station is an ellipsoid that lies along its bone's axes."""

    bones: np.ndarray[tuple[int], np.dtype[np.intp]]
    centres: Array
    """(stations, 3)"""
    radii: Array
    """(stations, 3)"""
    parts: tuple[Part, ...]

    @cached_property
    def reach(self) -> Array:
        """(stations,): the largest radius of each."""
        largest: Array = self.radii.max(axis=1)
        return largest


class FleshBuilder:
    """Gathers stations while a body is put together."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.parts: list[Part] = []
        self._bones: list[int] = []
        self._centres: list[Vector] = []
        self._radii: list[tuple[float, ...]] = []

    def ellipsoid(self, bone: str, centre: Vector, radii: Vector | float) -> int:
        """Add a station on a bone; `radii` grow with the person's girth."""
        factor: float = getattr(self.person.girth, _GIRTH_OF.get(bone.partition("_")[2] or bone, "trunk"))
        each = radii if isinstance(radii, tuple) else (radii, radii, radii)
        self._bones.append(bone_index(bone))
        self._centres.append(centre)
        self._radii.append(tuple(r * factor for r in each))
        return len(self._bones) - 1

    def disc(self, bone: str, centre: Vector, radii: tuple[float, float]) -> int:
        """A flat station, for the end of a sleeve or a trouser leg."""
        return self.ellipsoid(bone, centre, (*radii, 0.003))

    def tube(
        self,
        bone: str,
        length: float,
        profile: Sequence[ProfileRow],
        count: int,
        grow: float = 0.0,
        until: float | None = None,
    ) -> list[int]:
        """`count` stations evenly along a bone that runs down, radii and offsets by cubic interpolation."""
        table = np.array(profile, dtype=float)
        table[:, 1:3] += grow
        shares: Array = np.linspace(profile[0][0], until or profile[-1][0], count)
        front, side, forward, left = (_cubic(table[:, 0], table[:, k], shares) for k in range(1, 5))
        return [
            self.ellipsoid(
                bone,
                (float(forward[i]), float(left[i]), float(-shares[i] * length)),
                (float(front[i]), float(side[i]), float(min(front[i], side[i])) * 0.95),
            )
            for i in range(count)
        ]

    def finished(self) -> Flesh:
        """What has been gathered."""
        return Flesh(
            np.array(self._bones),
            np.array(self._centres, dtype=float),
            np.array(self._radii, dtype=float),
            tuple(self.parts),
        )


def _cubic(x: Array, y: Array, at: Array) -> Array:
    """Cubic Hermite interpolation with finite-difference slopes."""
    slope = np.gradient(y, x)
    i = np.clip(np.searchsorted(x, at, "right") - 1, 0, len(x) - 2)
    h = x[i + 1] - x[i]
    u = (at - x[i]) / h
    u2, u3 = u * u, u * u * u
    return (
        (2 * u3 - 3 * u2 + 1) * y[i]
        + (u3 - 2 * u2 + u) * h * slope[i]
        + (-2 * u3 + 3 * u2) * y[i + 1]
        + (u3 - u2) * h * slope[i + 1]
    )

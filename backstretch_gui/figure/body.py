"""A person's body, made once: skeleton, flesh, and the plan of its outlines."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from backstretch_gui.catalog.pose import LimbName
from backstretch_gui.figure.clearance import (
    Encounters,
    Path,
    crossings,
    deepest,
    is_clear,
    keep_clear,
    paths_of,
)
from backstretch_gui.figure.flesh import Flesh, FleshBuilder
from backstretch_gui.figure.limbs import add_arm, add_leg
from backstretch_gui.figure.person import Person
from backstretch_gui.figure.reach import Target
from backstretch_gui.figure.rotation import Array, Indices, inner
from backstretch_gui.figure.skeleton import LIMBS, Posture, Skeleton, build_skeleton
from backstretch_gui.figure.torso import add_torso


@dataclass(frozen=True)
class Body:
    """What is posed and painted."""

    person: Person
    skeleton: Skeleton
    flesh: Flesh

    @cached_property
    def ends(self) -> dict[str, Indices]:
        """The stations of each hand or foot, from wrist or ankle outward."""
        return {limb: self.stations_on(bones[2:]) for limb, bones in LIMBS.items()}

    @cached_property
    def all_ends(self) -> Indices:
        """The stations of both hands and both feet."""
        return np.concatenate(list(self.ends.values()))

    @cached_property
    def paths(self) -> dict[LimbName, Path]:
        """What of each limb keeps clear of what."""
        return paths_of(self.flesh)

    def keep_clear(self, posture: Posture, limb: LimbName, target: Target) -> Target:
        """Lead a limb that has reached for `target` out of the body, in place; returns its new target."""
        return keep_clear(self.flesh, self.skeleton, posture, self.paths[limb], limb, target)

    def is_clear(self, posture: Posture) -> bool:
        """Whether no limb is deeper in the rest of the body than it may be."""
        return is_clear(posture, self._crossings)

    @cached_property
    def _crossings(self) -> Encounters:
        return crossings(self.flesh, list(self.paths.values()))

    def depth(self, posture: Posture, limb: LimbName) -> float:
        """How deep a forearm and hand, or shank and foot, are in the rest of the body, metres."""
        return deepest(self.flesh, posture, self.paths[limb])[0]

    @cached_property
    def everything(self) -> Indices:
        """All stations."""
        return np.arange(len(self.flesh.bones))

    def stations_on(self, bones: Iterable[int]) -> Indices:
        """The stations that sit on these bones: the same array each time, by which equal ones are told."""
        wanted = frozenset(bones)
        if wanted not in self._stations_on:
            self._stations_on[wanted] = np.nonzero(np.isin(self.flesh.bones, list(wanted)))[0]
        return self._stations_on[wanted]

    @cached_property
    def _stations_on(self) -> dict[frozenset[int], Indices]:
        return {}

    def lowest(self, posture: Posture, stations: Indices) -> float:
        """The z of the lowest point of these stations, metres."""
        middle, out = self._along(posture, stations, 2)
        return float((middle - out).min())

    def foremost(self, posture: Posture, stations: Indices) -> float:
        """The x of the point of these stations that is nearest to a wall, metres."""
        middle, out = self._along(posture, stations, 0)
        return float((middle + out).max())

    def _along(self, posture: Posture, stations: Indices, axis: int) -> tuple[Array, Array]:
        """Along one axis of the world: where the ellipsoids' centres are, and how far they stand out."""
        bones = self.flesh.bones.take(stations)
        direction = posture.axes[:, axis].take(bones, axis=0)
        middle = posture.joints[:, axis].take(bones)
        middle += inner(direction, self.flesh.centres.take(stations, axis=0))
        out = direction * self.flesh.radii.take(stations, axis=0)
        return middle, np.sqrt(inner(out, out))


def build_body(person: Person) -> Body:
    """The body of a person."""
    build = FleshBuilder(person)
    add_torso(build)
    for side in ("left", "right"):
        add_arm(build, side)
        add_leg(build, side)
    flesh = build.finished()
    return Body(person, build_skeleton(person.lengths), flesh)

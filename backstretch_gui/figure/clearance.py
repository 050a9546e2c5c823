"""Hands and feet go round the body, not through it. Metres.

What may run into the body are a few points along the middle of a forearm and hand, or of a shank and foot;
the body is the flesh's ellipsoids. A point that is inside one is pushed out along the shortest way, near
enough: along the ellipsoid's normal at that point.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from backstretch_gui.catalog.pose import LimbName
from backstretch_gui.figure.flesh import Flesh
from backstretch_gui.figure.reach import PLANTED_BELOW, Target, solve_reach
from backstretch_gui.figure.rotation import Array, Indices, dot, inner, unit
from backstretch_gui.figure.skeleton import LIMBS, LUMBAR, THORACIC, Posture, Skeleton, bone_index

SOFT = 0.010
"""How far the middle of a hand or foot may sink into flesh."""
_TRIES = 6
_ACROSS = np.array([1.0, 1.0, 0.2])
"""Many ellipsoids make a tube along their bone: the way out of it leads across."""
_SMALLEST_LEVER = 0.5


@dataclass(frozen=True, eq=False)
class Encounters:
    """Stations whose middles keep clear of other stations, and what is the same of both in every posture."""

    points: int
    """How many of all these stations keep clear; the others are the obstacles."""
    bones: Indices
    centres: Array
    """(stations, 3, 1)"""
    radii: Array
    """(obstacles, 3)"""
    near: Array
    """(obstacles, points): square of a distance beyond which a point is clear for sure."""

    @staticmethod
    def of(flesh: Flesh, points: Indices, obstacles: Indices) -> Encounters:
        """Each of these points with each of these obstacles."""
        both = np.concatenate([points, obstacles])
        near = np.repeat(flesh.reach[obstacles][:, None] ** 2, len(points), axis=1)
        radii = flesh.radii[obstacles]
        return Encounters(len(points), flesh.bones[both], flesh.centres[both][:, :, None], radii, near)

    def found(self, posture: Posture) -> Found:
        """All pairs nearer to each other than the obstacle's largest radius."""
        axes = posture.axes.take(self.bones, axis=0)
        both = posture.joints.take(self.bones, axis=0) + np.matmul(axes, self.centres)[..., 0]
        places, middles = both[: self.points], both[self.points :]
        squares = inner(middles, middles)[:, None] + inner(places, places) - 2 * middles.dot(places.T)
        near = (squares < self.near).ravel().nonzero()[0]
        if not len(near):  # mostly
            return _NONE
        obstacle, point = np.divmod(near, self.points)
        offsets = places[point] - middles[obstacle]
        inside: Array = np.einsum("pij,pi->pj", axes[obstacle + self.points], offsets)
        inside /= self.radii[obstacle]
        share = np.sqrt(inner(inside, inside)) + 1e-6
        return Found(obstacle, point, inside, np.sqrt(inner(offsets, offsets)) * (1 / share - 1))


@dataclass(frozen=True, eq=False)
class Found:
    """Points that are near obstacles."""

    obstacles: Indices
    points: Indices
    """(pairs,): which of those that were asked for."""
    inside: Array
    """(pairs, 3): the point in the obstacle's own axes and radii, where that is the unit ball."""
    depths: Array
    """(pairs,): how deep it is in it, metres; below 0 outside."""


_NONE = Found(np.zeros(0, dtype=np.intp), np.zeros(0, dtype=np.intp), np.zeros((0, 3)), np.zeros(0))


@dataclass(frozen=True, eq=False)
class Path:
    """What of one limb keeps clear of what."""

    points: Indices
    """Stations along the middle of the limb's lower bone and its hand or foot."""
    levers: Array
    """For each, how far it moves when wrist or ankle moves by 1."""
    obstacles: Indices
    """Stations of the rest of the body that are met on the way."""
    encounters: Encounters


def crossings(flesh: Flesh, paths: Sequence[Path]) -> Encounters:
    """Those of all limbs as one."""
    # Not by np.unique: that brings numpy's masked arrays with it, more than a megabyte.
    obstacles = np.array(sorted({each for path in paths for each in path.obstacles.tolist()}))
    together = Encounters.of(flesh, np.concatenate([path.points for path in paths]), obstacles)
    concern = [
        np.repeat(np.isin(obstacles, path.obstacles)[:, None], len(path.points), axis=1) for path in paths
    ]
    return replace(together, near=np.where(np.concatenate(concern, axis=1), together.near, -1.0))


def paths_of(flesh: Flesh) -> dict[LimbName, Path]:
    """Each limb's, for a body of this flesh."""
    return {limb: _path(flesh, limb) for limb in LIMBS}


def _path(flesh: Flesh, limb: LimbName) -> Path:
    lower, *end = LIMBS[limb][1:]
    side, kind = limb.split("_")
    other = "left" if side == "right" else "right"
    legs = [f"{s}_{bone}" for s in ("left", "right") for bone in ("thigh", "shank")]
    if kind == "hand":
        bones = [0, *LUMBAR, *THORACIC[:3], *(bone_index(name) for name in legs)]
        end = [bone for bone in end if bone != bone_index(f"{side}_thumb")]
    else:
        bones = [bone_index(f"{other}_thigh"), bone_index(f"{other}_shank")]
    along = np.nonzero(flesh.bones == lower)[0]
    along = along[np.argsort(-flesh.centres[along, 2])]
    along = along[len(along) // 2 :: 2]
    at_end = np.nonzero(np.isin(flesh.bones, end))[0]
    far = flesh.centres[along, 2] / flesh.centres[along, 2].min()
    levers = np.concatenate([np.maximum(far, _SMALLEST_LEVER), np.ones(len(at_end))])
    points, obstacles = np.concatenate([along, at_end]), np.nonzero(np.isin(flesh.bones, bones))[0]
    return Path(points, levers, obstacles, Encounters.of(flesh, points, obstacles))


def deepest(flesh: Flesh, posture: Posture, path: Path) -> tuple[float, Array]:
    """How deep the limb is in the body, and by what (3,) way its wrist or ankle would lead it out.

    The depth is 0 and the way nothing if it is clear of it.
    """
    found = path.encounters.found(posture)
    if not found.depths.size or found.depths.max() <= 0:
        return 0.0, np.zeros(3)
    worst = int(found.depths.argmax())
    station = path.obstacles[found.obstacles[worst]]
    across = _ACROSS * found.inside[worst] / flesh.radii[station]
    way = unit(dot(posture.axes[flesh.bones[station]], across)) / path.levers[found.points[worst]]
    return float(found.depths[worst]), way


def is_clear(posture: Posture, between: Encounters) -> bool:
    """Whether no limb is deeper in the body than `SOFT`."""
    return not (between.found(posture).depths > SOFT).any()


def keep_clear(
    flesh: Flesh, skeleton: Skeleton, posture: Posture, path: Path, limb: LimbName, target: Target
) -> Target:
    """Solve a limb that has reached for `target` anew, in place, until it is clear of the body.

    Returns the target that does it: the same one if nothing is in the way. What stands on the floor moves
    along the floor.
    """
    for _ in range(_TRIES):
        depth, way = deepest(flesh, posture, path)
        if depth <= SOFT:
            break
        place = target.in_world(posture).place
        if float(place[2]) < PLANTED_BELOW:
            way = way * np.array([1.0, 1.0, 0.0])
        moved = place + way * (depth - SOFT)
        if target.bone is not None:
            moved = dot(posture.axes[target.bone].T, moved - posture.joints[target.bone])
        target = replace(target, place=moved)
        solve_reach(skeleton, posture, limb, target)
    return target

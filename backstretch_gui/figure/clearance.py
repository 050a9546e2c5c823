"""Hands and feet go round the body, not through it. Metres.

What may run into the body are a few points along the middle of a forearm and hand, or of a shank and foot;
the body is the flesh's ellipsoids. A point that is inside one is pushed out along the shortest way, near
enough: along the ellipsoid's normal at that point.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

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


@dataclass(frozen=True)
class Path:
    """What of one limb keeps clear of what."""

    points: Indices
    """Stations along the middle of the limb's lower bone and its hand or foot."""
    levers: Array
    """For each, how far it moves when wrist or ankle moves by 1."""
    obstacles: Indices
    """Stations of the rest of the body that are met on the way."""


@dataclass(frozen=True)
class Crossings:
    """All limbs' paths as one."""

    points: Indices
    obstacles: Indices
    concern: NDArray[np.bool_]
    """(obstacles, points): whether a point keeps clear of an obstacle."""


def crossings(paths: dict[LimbName, Path]) -> Crossings:
    """Of all these paths."""
    points = np.concatenate([path.points for path in paths.values()])
    # Not by np.unique: that brings numpy's masked arrays with it, more than a megabyte.
    obstacles = np.array(sorted({each for path in paths.values() for each in path.obstacles.tolist()}))
    concern = [
        np.repeat(np.isin(obstacles, path.obstacles)[:, None], len(path.points), axis=1)
        for path in paths.values()
    ]
    return Crossings(points, obstacles, np.concatenate(concern, axis=1))


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
    return Path(np.concatenate([along, at_end]), levers, np.nonzero(np.isin(flesh.bones, bones))[0])


def deepest(flesh: Flesh, posture: Posture, path: Path) -> tuple[float, Array]:
    """How deep the limb is in the body, and by what (3,) way its wrist or ankle would lead it out.

    The depth is 0 and the way nothing if it is clear of it.
    """
    found = _encounters(flesh, posture, path.points, path.obstacles)
    if not found.depths.size or found.depths.max() <= 0:
        return 0.0, np.zeros(3)
    worst = int(found.depths.argmax())
    station = path.obstacles[found.obstacles[worst]]
    across = _ACROSS * found.inside[worst] / flesh.radii[station]
    way = unit(dot(posture.axes[flesh.bones[station]], across)) / path.levers[found.points[worst]]
    return float(found.depths[worst]), way


def is_clear(flesh: Flesh, posture: Posture, between: Crossings) -> bool:
    """Whether no limb is deeper in the body than `SOFT`."""
    found = _encounters(flesh, posture, between.points, between.obstacles)
    return not (between.concern[found.obstacles, found.points] & (found.depths > SOFT)).any()


@dataclass(frozen=True, eq=False)
class _Encounters:
    """Points that are near obstacles."""

    obstacles: Indices
    points: Indices
    """(pairs,): which of those that were asked for."""
    inside: Array
    """(pairs, 3): the point in the obstacle's own axes and radii, where that is the unit ball."""
    depths: Array
    """(pairs,): how deep it is in it, metres; below 0 outside."""


def _encounters(flesh: Flesh, posture: Posture, points: Indices, obstacles: Indices) -> _Encounters:
    """All pairs nearer to each other than the obstacle's largest radius; the others are clear for sure."""
    both = _places(flesh, posture, np.concatenate([points, obstacles]))
    places, middles = both[: len(points)], both[len(points) :]
    squares = inner(middles, middles)[:, None] + inner(places, places) - 2 * middles.dot(places.T)
    obstacle, point = np.nonzero(squares < flesh.reach[obstacles][:, None] ** 2)
    stations = obstacles[obstacle]
    offsets = places[point] - middles[obstacle]
    inside: Array = np.einsum("pij,pi->pj", posture.axes[flesh.bones[stations]], offsets)
    inside /= flesh.radii[stations]
    share = np.sqrt(inner(inside, inside)) + 1e-6
    return _Encounters(obstacle, point, inside, np.sqrt(inner(offsets, offsets)) * (1 / share - 1))


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


def _places(flesh: Flesh, posture: Posture, stations: Indices) -> Array:
    bones = flesh.bones[stations]
    return posture.joints[bones] + np.matmul(posture.axes[bones], flesh.centres[stations][..., None])[..., 0]

"""Hands and feet stay out of wall, body and floor: in a pose, and on the way between two. Metres."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np

from backstretch_gui.catalog.pose import LimbName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.clearance import SOFT
from backstretch_gui.figure.reach import Target, as_it_is, solve_reach
from backstretch_gui.figure.skeleton import LIMBS, Posture

FLOOR_TOLERANCE = 0.004
"""Metres a swinging hand or foot may dip into the floor before it is lifted over it."""
_WALL_TOLERANCE = 0.002
"""Metres a hand or foot may give into a wall."""


def reach_clear(body: Body, posture: Posture, limb: LimbName, target: Target, wall: float | None) -> Target:
    """Solve a limb that has reached for `target` anew, in place, off a wall at x = `wall` and off the body.

    Returns the target that does it: the same one if nothing is in the way.
    """
    if wall is not None:
        target = _off_the_wall(body, posture, limb, target, wall)
    return body.keep_clear(posture, limb, target)


def swing_clear(body: Body, posture: Posture, reaching: Iterable[LimbName]) -> None:
    """What swings with its joints goes round the body; feet first, they lead hands."""
    for limb in reversed(LIMBS):
        if limb not in reaching and body.depth(posture, limb) > SOFT:
            body.keep_clear(posture, limb, as_it_is(posture, limb))


def swing_over_the_floor(body: Body, posture: Posture) -> None:
    """A hand or foot that would dip into the floor on its way is lifted over it; feet first."""
    for limb in reversed(LIMBS):
        low = body.lowest(posture, body.ends[limb])
        if low < -FLOOR_TOLERANCE:
            target = as_it_is(posture, limb)
            over = replace(target, place=target.place - np.array([0.0, 0.0, low]))
            solve_reach(body.skeleton, posture, limb, over)


def _off_the_wall(body: Body, posture: Posture, limb: LimbName, target: Target, wall: float) -> Target:
    """A foot that turns on the wall would dig its toes into it, and a longer hand its fingers."""
    depth = body.foremost(posture, body.ends[limb]) - wall
    if depth <= _WALL_TOLERANCE or target.bone is not None:
        return target
    back = replace(target, place=target.place - np.array([depth - _WALL_TOLERANCE, 0.0, 0.0]))
    solve_reach(body.skeleton, posture, limb, back)
    return back

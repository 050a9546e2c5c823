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


def is_free(body: Body, posture: Posture) -> bool:
    """Whether no hand or foot is in the body or in the floor by more than it may."""
    return body.lowest(posture, body.all_ends) >= -FLOOR_TOLERANCE and body.is_clear(posture)


def reach_clear(body: Body, posture: Posture, limb: LimbName, target: Target, wall: float | None) -> Target:
    """Solve a limb that has reached for `target` anew, in place, off a wall at x = `wall` and off the body.

    Returns the target that does it: the same one if nothing is in the way.
    """
    if wall is not None:
        target = _off_the_wall(body, posture, limb, target, wall)
    return body.keep_clear(posture, limb, target)


def clear_of_the_body(body: Body, posture: Posture, reaching: Iterable[LimbName]) -> None:
    """What does not reach for anything goes round the body; feet first, they lead hands."""
    for limb in reversed(LIMBS):
        _clear_of_the_body(body, posture, limb, reaching)


def swing_clear(body: Body, posture: Posture, reaching: Iterable[LimbName]) -> None:
    """What swings with its joints goes round the body, and over the floor; feet first."""
    for limb in reversed(LIMBS):
        _clear_of_the_body(body, posture, limb, reaching)
        low = body.lowest(posture, body.ends[limb])
        if low < -FLOOR_TOLERANCE:
            target = as_it_is(posture, limb)
            over = replace(target, place=target.place - np.array([0.0, 0.0, low]))
            solve_reach(body.skeleton, posture, limb, over)


def _clear_of_the_body(body: Body, posture: Posture, limb: LimbName, reaching: Iterable[LimbName]) -> None:
    if limb not in reaching and body.depth(posture, limb) > SOFT:
        body.keep_clear(posture, limb, as_it_is(posture, limb))


def _off_the_wall(body: Body, posture: Posture, limb: LimbName, target: Target, wall: float) -> Target:
    """A foot that turns on the wall would dig its toes into it, and a longer hand its fingers."""
    depth = body.foremost(posture, body.ends[limb]) - wall
    if depth <= _WALL_TOLERANCE or target.bone is not None:
        return target
    back = replace(target, place=target.place - np.array([depth - _WALL_TOLERANCE, 0.0, 0.0]))
    solve_reach(body.skeleton, posture, limb, back)
    return back

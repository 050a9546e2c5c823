"""Moving from pose to pose: joints turn, what is planted stays planted, the glow fades out and in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from backstretch_gui.catalog.pose import Glow, LimbName, PartName, Props
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.contact import Contacts, Stand, Support, settle
from backstretch_gui.figure.free_space import FLOOR_TOLERANCE, is_free, reach_clear, swing_clear
from backstretch_gui.figure.reach import Target, mix_targets, solve_reach
from backstretch_gui.figure.rotation import (
    Array,
    Quaternion,
    dot,
    length,
    slerp,
    slerp_along,
    to_matrix,
    unit,
)
from backstretch_gui.figure.skeleton import BONES, LIMBS, Posture
from backstretch_gui.figure.solved_pose import Pose, Shown

_HALF_TURN = 0.2
"""Rotations whose quaternions' product is smaller than this are about half a turn apart."""
_RISE_PER_METRE, _HIGHEST_STEP = 0.3, 0.18
"""How high a foot is lifted on its way; metres per metre, metres."""
_SEAT = 0.30
"""Metres round the pelvis that a foot stays out of."""
_IN_AN_ARM = np.isin(np.arange(len(BONES)), [*LIMBS["left_hand"], *LIMBS["right_hand"]])
_LAG = 0.05
"""Share of a move by which hands and feet start and arrive after the centre of weight."""
_HELD_FROM, _HELD_WITHIN = 0.70, 0.25
"""Share of a move after which a strap that is taken hold of is in the hands, and that it takes to be seen."""
_PALM_PER_METRE, _PALM_FIRST = 0.4, 0.12
"""How far out a hand comes to what it takes hold of; metres per metre, metres."""


def ease(t: float) -> float:
    """Slow at both ends: smoothstep, clamped to 0…1."""
    t = min(1.0, max(0.0, t))
    return t * t * (3 - 2 * t)


def blend_poses(body: Body, a: Pose, b: Pose, t: float) -> Pose:
    """Between two poses; `t` is linear in time."""
    if t <= 0:
        return a
    if t >= 1:
        return b
    e, first, last = ease(t), ease(t / (1 - _LAG)), ease((t - _LAG) / (1 - _LAG))
    rotations = _turned(a.rotations, b.rotations, first, last)
    root = a.root * (1 - first) + b.root * first
    held = Contacts(_mix_supports(a, b, first), _mix_stands(a, b, first))
    posture, targets = _lead_limbs(body, a, b, last, settle(body, rotations, root, held))
    _rise_from_the_floor(body, posture)
    return Pose(
        rotations,
        posture,
        Contacts(held.supports, held.stands, targets),
        a.view or b.view,
        _mix_shown(a.shown, b.shown, e),
        _mix_glows(a.glows, b.glows, t),
        _mix_lighter(a.lighter, b.lighter, e),
        a.front if e < 0.5 else b.front,
        a.wall if a.wall is not None else b.wall,
    )


def _turned(a: Array, b: Array, first: float, last: float) -> Array:
    """(bones, 4): trunk and legs lead, since knees may rest on the floor; arms that swing come after."""
    rotations = slerp(a, b, np.where(_IN_AN_ARM, last, first))
    if abs(float(dot(a[0], b[0]))) <= _HALF_TURN:
        rotations[0] = _turn_over(a[0], b[0], first)
    return rotations


def _turn_over(a: Quaternion, b: Quaternion, e: float) -> Quaternion:
    """The pelvis' rotation. From back to stomach both arcs are as long: by way of sitting, head up."""
    arcs = [slerp_along(a, arrival, 0.5) for arrival in (b, -b)]
    upright = [float(to_matrix(halfway)[2, 2]) for halfway in arcs]
    return slerp_along(a, b if upright[0] >= upright[1] else -b, e)


def _mix_supports(a: Pose, b: Pose, e: float) -> tuple[Support, ...]:
    """What rests on the floor in both, such as all of the body, is one support: it is looked for once."""
    mixed: dict[int, Support] = {}
    for pose, share in ((a, 1 - e), (b, e)):
        for support in pose.contacts.supports:
            weighed = support.weighed(share)
            same = mixed.get(id(support.stations))
            mixed[id(support.stations)] = weighed if same is None else same.and_also(weighed)
    return tuple(mixed.values())


def _mix_stands(a: Pose, b: Pose, e: float) -> tuple[Stand, ...]:
    return tuple(
        stand.weighed(share) for pose, share in ((a, 1 - e), (b, e)) for stand in pose.contacts.stands
    )


_Targets = tuple[tuple[LimbName, Target], ...]


def _lead_limbs(body: Body, a: Pose, b: Pose, e: float, posture: Posture) -> tuple[Posture, _Targets]:
    """Mostly nothing is in the way: found out once for all limbs, and only else for each of them."""
    wall = a.wall if b.wall is not None else None
    if wall is None:
        straight = posture.copy()
        targets = _reach_on_the_way(body, a, b, e, straight, lambda _limb, target: target)
        if is_free(body, straight):
            return straight, targets
    targets = _reach_on_the_way(
        body, a, b, e, posture, lambda limb, target: reach_clear(body, posture, limb, target, wall)
    )
    swing_clear(body, posture, {limb for limb, _ in targets})
    return posture, targets


def _reach_on_the_way(
    body: Body, a: Pose, b: Pose, e: float, posture: Posture, lead: Callable[[LimbName, Target], Target]
) -> _Targets:
    """Only a limb that reaches at both ends keeps reaching in between; the others swing with their joints."""
    starts: dict[LimbName, Target] = dict(a.contacts.targets)
    goals: dict[LimbName, Target] = dict(b.contacts.targets)
    shared: list[LimbName] = [limb for limb in starts if limb in goals]
    shared.sort(key=lambda limb: starts[limb].bone is not None or goals[limb].bone is not None)
    found: list[tuple[LimbName, Target]] = []
    for limb in shared:
        target = _on_the_way(limb, starts[limb], goals[limb], e, posture)
        solve_reach(body.skeleton, posture, limb, target)
        found.append((limb, lead(limb, target)))
    return tuple(found)


def _on_the_way(limb: LimbName, a: Target, b: Target, e: float, posture: Posture) -> Target:
    """A foot set elsewhere, or a hand taking hold, goes there in an arc; a hand on the floor slides."""
    target = mix_targets(limb, a, b, e, posture)
    same_ground = a.bone == b.bone
    if same_ground and (a.bone is not None or limb.endswith("hand")):
        return target
    start, goal = a.in_world(posture), b.in_world(posture)
    way = length(goal.place - start.place)
    arc = min(_HIGHEST_STEP, _RISE_PER_METRE * way) * np.array([0.0, 0.0, 1.0])
    for held, end in ((a, start), (b, goal)):
        if held.bone is not None and end.facing is not None:  # palm first onto what is held, and away from it
            arc = arc - unit(end.facing) * min(_PALM_FIRST, _PALM_PER_METRE * way)
    place = target.place + arc * (4 * e * (1 - e))
    if limb.endswith("foot"):
        place = _round_the_seat(place, posture, (start.place, goal.place))
    return replace(target, place=place)


def _round_the_seat(place: Array, posture: Posture, ends: tuple[Array, Array]) -> Array:
    """A foot goes round where one sits, not under it, but no farther off than it starts and ends."""
    seat = posture.joints[0]
    clear = min(_SEAT, *(length((end - seat)[:2]) for end in ends))
    way = (place - seat) * np.array([1.0, 1.0, 0.0])
    return place + way * max(0.0, clear / max(length(way), 1e-6) - 1)


def _rise_from_the_floor(body: Body, posture: Posture) -> None:
    """The last resort: nothing of the body is more than a little below the floor."""
    depth = body.lowest(posture, body.everything)
    if depth < -FLOOR_TOLERANCE:
        posture.joints[:, 2] -= depth + FLOOR_TOLERANCE


def _mix_shown(a: tuple[Shown, ...], b: tuple[Shown, ...], e: float) -> tuple[Shown, ...]:
    """What is seen beside both stays; a line that is the same on both is painted once, and does not fade."""
    if a == b:
        return a
    line = next((shown.line for shown in a if shown.line), ())
    if line and all(shown.line == line for shown in (*a, *b)):
        a, b = (tuple(replace(shown, line=()) for shown in both) for both in (a, b))
        return (Shown(Props(), line), *_mix_shown(a, b, e))
    fading = tuple(replace(shown, strength=shown.strength * _seen(shown, 1 - e)) for shown in a)
    return fading + tuple(replace(shown, strength=shown.strength * _seen(shown, e)) for shown in b)


def _seen(shown: Shown, share: float) -> float:
    """How clearly a prop is seen so near to its pose: a strap only while it is held."""
    if not shown.props.strap:
        return share
    return min(1.0, max(0.0, (share - _HELD_FROM) / _HELD_WITHIN))


def _mix_glows(
    a: tuple[tuple[Glow, float], ...], b: tuple[tuple[Glow, float], ...], t: float
) -> tuple[tuple[Glow, float], ...]:
    """Out in the first half of a move, in during the second."""
    if a == b:
        return a
    leaving, coming = ease(1 - 2 * t), ease(2 * t - 1)
    glows = [(glow, strength * leaving) for glow, strength in a]
    glows += [(glow, strength * coming) for glow, strength in b]
    return tuple((glow, strength) for glow, strength in glows if strength > 0)


def _mix_lighter(a: dict[PartName, float], b: dict[PartName, float], e: float) -> dict[PartName, float]:
    return {part: a.get(part, 0.0) * (1 - e) + b.get(part, 0.0) * e for part in a | b}

"""Two-bone inverse kinematics: hands and feet put where they belong, elbows and knees following. Metres."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from backstretch_gui.catalog.pose import LimbName, Reach
from backstretch_gui.figure.person import Vector
from backstretch_gui.figure.rotation import Array, dot
from backstretch_gui.figure.skeleton import CHEST, INDEX, LIMBS, Posture, Skeleton, side_sign
from backstretch_gui.figure.triangle import Triangle, within_reach
from backstretch_gui.figure.triple import added, columns, cross_of, inner_of, scaled, triple, unit_of

PLANTED_BELOW = 0.08
"""A wrist or ankle wanted below this height stands on the floor, and stays there when it can't be reached."""
_TURNED_OVER = -0.7
"""Cosine between two directions of a palm beyond which it is turned over."""


@dataclass(frozen=True, eq=False)
class Target:
    """Where a wrist or ankle is to be, and which way elbow or knee, hand or foot point."""

    bone: int | None
    """Whose axes `place` is in; None for the world."""
    place: Array
    pole: Array
    frame: int | None
    """Whose axes all directions are in; None for the world."""
    along: Array | None
    """Direction of fingers or toes; None leaves the hand or foot as the joints have it."""
    facing: Array | None
    """Direction of palm or sole."""

    @staticmethod
    def of(limb: LimbName, reach: Reach) -> Target:
        """What a pose file asks for."""
        hand = limb.endswith("hand")
        along = reach.fingers if hand else reach.toes
        facing = (reach.palm if hand else reach.sole) or (0.0, 0.0, -1.0)
        carrier = CHEST if hand else INDEX["pelvis"]
        return Target(
            INDEX[reach.at] if reach.at else None,
            np.array(reach.pos, dtype=float),
            np.array(reach.pole, dtype=float),
            carrier if reach.in_body else None,
            np.array(along, dtype=float) if along else None,
            np.array(facing, dtype=float) if along else None,
        )

    def in_world(self, posture: Posture) -> Target:
        """The same, fixed in the world as the body is now."""
        place = self.place if self.bone is None else posture.point(self.bone, self.place)
        if self.frame is None:
            return Target(None, place, self.pole, None, self.along, self.facing)
        axes = posture.axes[self.frame]
        along = None if self.along is None else dot(axes, self.along)
        facing = None if self.facing is None else dot(axes, self.facing)
        return Target(None, place, dot(axes, self.pole), None, along, facing)

    def as_reached(self, posture: Posture, limb: LimbName) -> Target:
        """The same, where the limb has come to: on its way to what is beyond reach it would arrive early."""
        place = posture.joints[LIMBS[limb][2]]
        if self.bone is None:
            return replace(self, place=place.copy())
        return replace(self, place=dot(posture.axes[self.bone].T, place - posture.joints[self.bone]))


def as_it_is(posture: Posture, limb: LimbName) -> Target:
    """The target that leaves a limb where it is, hand or foot turned as it is."""
    upper, lower, end = LIMBS[limb][:3]
    place, axes = posture.joints[end], posture.axes[end]
    pole = posture.joints[lower] - (posture.joints[upper] + place) / 2
    hand = limb.endswith("hand")
    along = -axes[:, 2] if hand else axes[:, 0]
    facing = -side_sign(limb) * axes[:, 1] if hand else -axes[:, 2]
    return Target(None, place.copy(), pole, None, along.copy(), facing.copy())


def mix_targets(limb: LimbName, a: Target, b: Target, t: float, posture: Posture) -> Target:
    """From `a` (t = 0) to `b` (t = 1); targets on the same bone stay on it, others pass through the world."""
    if a.bone != b.bone or a.frame != b.frame:
        a, b = a.in_world(posture), b.in_world(posture)
    return Target(
        a.bone,
        a.place * (1 - t) + b.place * t,
        a.pole * (1 - t) + b.pole * t,
        a.frame,
        _mix_directions(a.along, b.along, t),
        _mix_facings(limb, a, b, t),
    )


def _mix_directions(a: Array | None, b: Array | None, t: float) -> Array | None:
    if a is None or b is None:
        return None
    return np.array(added(unit_of(triple(a)), 1 - t, unit_of(triple(b)), t))


def _mix_facings(limb: LimbName, a: Target, b: Target, t: float) -> Array | None:
    """A palm that turns over does so thumb upward; half-way between up and down it would face nowhere."""
    mixed = _mix_directions(a.facing, b.facing, t)
    if mixed is None or a.along is None or a.facing is None or b.facing is None:
        return mixed
    facing, turned = unit_of(triple(a.facing)), unit_of(triple(b.facing))
    if inner_of(facing, turned) > _TURNED_OVER:
        return mixed
    downward = 1 if facing[2] < 0 else -1
    thumb = cross_of(unit_of(triple(a.along)), facing)
    return mixed + np.array(thumb) * (-side_sign(limb) * downward * 4 * t * (1 - t))


def glide_shoulder(skeleton: Skeleton, posture: Posture, limb: LimbName) -> None:
    """Put the shoulder joint where the shoulder blade carries it as the arm is raised, up to 4 cm."""
    shoulder = LIMBS[limb][0]
    chest = posture.axes[CHEST]
    forward, _, up = triple(dot(posture.axes[shoulder][:, 2], chest))
    raised = (1 - up) / 2
    inward = -side_sign(limb) * 0.020 * raised * raised
    glide = np.array((-0.022 * forward, inward, 0.040 * raised * raised))
    posture.joints[shoulder] = posture.joints[CHEST] + dot(chest, skeleton.offsets[shoulder] + glide)


def glide_shoulders(skeleton: Skeleton, posture: Posture) -> None:
    """Both, with the arms that hang from them."""
    for limb in ("left_hand", "right_hand"):
        glide_shoulder(skeleton, posture, limb)
        skeleton.follow(posture, LIMBS[limb][1:])


def solve_reach(skeleton: Skeleton, posture: Posture, limb: LimbName, target: Target) -> None:
    """Bend one limb, in place, so that its wrist or ankle is at the target or as near as it can be."""
    fixed = target.in_world(posture)
    is_arm = limb.endswith("hand")
    triangle, aside = _bend(skeleton, posture, limb, fixed)
    if is_arm:  # the arm's new direction moves the shoulder: once more from there
        posture.axes[LIMBS[limb][0]][:, 2] = scaled(unit_of(triangle.upper_way(aside)), -1.0)
        glide_shoulder(skeleton, posture, limb)
        triangle, aside = _bend(skeleton, posture, limb, fixed)
    _attach(skeleton, posture, limb, triangle.bones(aside, is_arm), fixed)


def _bend(skeleton: Skeleton, posture: Posture, limb: LimbName, target: Target) -> tuple[Triangle, Vector]:
    """Root, joint and end from the limb's root to the target, and the direction to which the joint is off."""
    root, place = triple(posture.joints[LIMBS[limb][0]]), triple(target.place)
    first, second = skeleton.limb_lengths(limb)
    to_end = within_reach(added(place, 1.0, root, -1.0), first, second, place[2] < PLANTED_BELOW)
    triangle = Triangle.of(to_end, first, second)
    return triangle, triangle.aside(triple(target.pole), root[2], limb.endswith("hand"))


def _attach(
    skeleton: Skeleton, posture: Posture, limb: LimbName, bones: tuple[Array, Array], target: Target
) -> None:
    """Put the bones where they were found to be, and the hand or foot at their end."""
    upper, lower, end = LIMBS[limb][:3]
    upper_axes, lower_axes = bones
    posture.axes[upper] = upper_axes
    posture.local[upper] = dot(posture.axes[skeleton.parents[upper]].T, upper_axes)
    posture.local[lower] = dot(upper_axes.T, lower_axes)
    if target.along is not None and target.facing is not None:
        end_axes = _hand_axes if limb.endswith("hand") else _foot_axes
        axes = end_axes(limb, triple(target.along), triple(target.facing))
        posture.local[end] = dot(lower_axes.T, axes)
    skeleton.follow(posture, LIMBS[limb][1:])


def _square(main: Vector, other: Vector) -> tuple[Vector, Vector]:
    """Two unit vectors at a right angle: the first as given, the second as near as can be."""
    main = unit_of(main)
    return main, unit_of(added(other, 1.0, main, -inner_of(other, main)))


def _hand_axes(limb: LimbName, fingers: Vector, palm: Vector) -> Array:
    along, facing = _square(fingers, palm)
    y, z = scaled(facing, -side_sign(limb)), scaled(along, -1.0)
    return columns(cross_of(y, z), y, z)


def _foot_axes(_limb: LimbName, toes: Vector, sole: Vector) -> Array:
    facing, along = _square(sole, toes)
    up = scaled(facing, -1.0)
    return columns(along, cross_of(up, along), up)

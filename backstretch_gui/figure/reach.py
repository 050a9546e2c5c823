"""Two-bone inverse kinematics: hands and feet put where they belong, elbows and knees following. Metres."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from backstretch_gui.catalog.pose import LimbName, Reach
from backstretch_gui.figure.rotation import Array, cross, dot, length, unit
from backstretch_gui.figure.skeleton import CHEST, INDEX, LIMBS, Posture, Skeleton, side_sign

_FULL_STRETCH = 0.9995
"""Share of a limb's length that it never exceeds: a straight limb has no elbow to point anywhere."""
_CLEARANCE = {True: 0.040, False: 0.050}
"""How high an elbow (True) and a knee stay above the floor, metres."""
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
    return unit(a) * (1 - t) + unit(b) * t


def _mix_facings(limb: LimbName, a: Target, b: Target, t: float) -> Array | None:
    """A palm that turns over does so thumb upward; half-way between up and down it would face nowhere."""
    mixed = _mix_directions(a.facing, b.facing, t)
    if mixed is None or a.along is None or a.facing is None or b.facing is None:
        return mixed
    if float(dot(unit(a.facing), unit(b.facing))) > _TURNED_OVER:
        return mixed
    downward = 1 if a.facing[2] < 0 else -1
    thumb = -side_sign(limb) * downward * cross(unit(a.along), unit(a.facing))
    return mixed + thumb * 4 * t * (1 - t)


def glide_shoulder(skeleton: Skeleton, posture: Posture, limb: LimbName) -> None:
    """Put the shoulder joint where the shoulder blade carries it as the arm is raised, up to 4 cm."""
    shoulder = LIMBS[limb][0]
    chest = posture.axes[CHEST]
    arm = dot(chest.T, -posture.axes[shoulder][:, 2])
    raised = (float(arm[2]) + 1) / 2
    inward = -side_sign(limb) * 0.020 * raised * raised
    glide = np.array([0.022 * arm[0], inward, 0.040 * raised * raised])
    posture.joints[shoulder] = posture.joints[CHEST] + dot(chest, skeleton.offsets[shoulder] + glide)


def glide_shoulders(skeleton: Skeleton, posture: Posture) -> None:
    """Both, with the arms that hang from them."""
    for limb in ("left_hand", "right_hand"):
        glide_shoulder(skeleton, posture, limb)
        skeleton.follow(posture, LIMBS[limb][1:])


def solve_reach(skeleton: Skeleton, posture: Posture, limb: LimbName, target: Target) -> None:
    """Bend one limb, in place, so that its wrist or ankle is at the target or as near as it can be."""
    fixed = target.in_world(posture)
    triangle, aside = _bend(skeleton, posture, limb, fixed)
    if limb.endswith("hand"):  # the arm's new direction moves the shoulder: once more from there
        posture.axes[LIMBS[limb][0]][:, 2] = -unit(triangle.upper_way(aside))
        glide_shoulder(skeleton, posture, limb)
        triangle, aside = _bend(skeleton, posture, limb, fixed)
    _attach(skeleton, posture, limb, triangle.bones(aside, limb.endswith("hand")), fixed)


def _bend(skeleton: Skeleton, posture: Posture, limb: LimbName, target: Target) -> tuple[_Triangle, Array]:
    """Root, joint and end from the limb's root to the target, and the direction to which the joint is off."""
    root = posture.joints[LIMBS[limb][0]]
    first, second = skeleton.limb_lengths(limb)
    to_end = _within_reach(target.place - root, first, second, float(target.place[2]) < PLANTED_BELOW)
    triangle = _Triangle.of(to_end, first, second)
    return triangle, triangle.aside(target.pole, float(root[2]), _CLEARANCE[limb.endswith("hand")])


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
        posture.local[end] = dot(lower_axes.T, end_axes(limb, target.along, target.facing))
    skeleton.follow(posture, LIMBS[limb][1:])


def _within_reach(to_end: Array, first: float, second: float, planted: bool) -> Array:
    """The way from the limb's root to its end, shortened to what the limb can do."""
    distance, longest = length(to_end), (first + second) * _FULL_STRETCH
    if distance > longest:
        drop = float(to_end[2])
        if planted and abs(drop) < longest * 0.97:  # slide inward along the floor rather than off it
            flat = np.array([to_end[0], to_end[1], 0.0])
            return unit(flat) * math.sqrt(longest**2 - drop**2) + np.array([0.0, 0.0, drop])
        return to_end * (longest / distance)
    shortest = abs(first - second) + 0.01
    return to_end * (max(distance, shortest) / max(distance, 1e-9))


@dataclass(frozen=True, eq=False)
class _Triangle:
    """Root, elbow or knee, and end of a limb."""

    straight: Array
    """The unit vector from root to end."""
    along: float
    out: float
    """How far the elbow or knee lies along that way, and off it, metres."""
    upper: float
    distance: float

    @staticmethod
    def of(to_end: Array, upper: float, lower: float) -> _Triangle:
        """From the way to the end and the lengths of both bones."""
        distance = length(to_end)
        cosine = (upper**2 + distance**2 - lower**2) / (2 * upper * distance)
        cosine = min(1.0, max(-1.0, cosine))
        return _Triangle(
            to_end / distance, upper * cosine, upper * math.sqrt(1 - cosine * cosine), upper, distance
        )

    def aside(self, pole: Array, root_height: float, clearance: float) -> Array:
        """The direction off the straight way: toward the pole, turned no farther than keeps off the floor."""
        aside = pole - self.straight * float(dot(pole, self.straight))
        if length(aside) < 1e-6:  # the pole says nothing: any direction will do
            aside = cross(
                self.straight, np.array([0.0, 1.0, 0.0] if abs(self.straight[1]) < 0.9 else [1.0, 0.0, 0.0])
            )
        aside = unit(aside)
        if self.out < 1e-6:
            return aside
        # the joint's height is a·cos θ + b·sin θ over its middle when turned by θ about the straight way
        other = cross(self.straight, aside)
        a, b = float(aside[2]), float(other[2])
        wanted = (clearance - root_height - self.along * float(self.straight[2])) / self.out
        if a >= wanted:
            return aside
        top, highest = math.atan2(b, a), math.hypot(a, b)
        spread = math.acos(wanted / highest) if wanted < highest else 0.0
        turn = min((top - spread, top + spread), key=lambda angle: abs(math.remainder(angle, math.tau)))
        return aside * math.cos(turn) + other * math.sin(turn)

    def upper_way(self, aside: Array) -> Array:
        """From the limb's root to its elbow or knee, metres."""
        return self.straight * self.along + aside * self.out

    def bones(self, aside: Array, is_arm: bool) -> tuple[Array, Array]:
        """Axes of the upper and the lower bone."""
        upper = self.upper_way(aside)
        lower = self.straight * self.distance - upper
        hinge = unit(cross(aside, self.straight))
        if is_arm:  # elbows bend forward, knees backward
            hinge = -hinge
        return _bone_axes(unit(upper), hinge), _bone_axes(unit(lower), hinge)


def _bone_axes(down: Array, hinge: Array) -> Array:
    """Axes (columns) of a bone that points along `down` and bends about `hinge`."""
    return np.array([cross(hinge, -down), hinge, -down]).T


def _square(main: Array, other: Array) -> tuple[Array, Array]:
    """Two unit vectors at a right angle: the first as given, the second as near as can be."""
    main = unit(main)
    return main, unit(other - main * float(dot(other, main)))


def _hand_axes(limb: LimbName, fingers: Array, palm: Array) -> Array:
    along, facing = _square(fingers, palm)
    y, z = -side_sign(limb) * facing, -along
    return np.array([cross(y, z), y, z]).T


def _foot_axes(_limb: LimbName, toes: Array, sole: Array) -> Array:
    facing, along = _square(sole, toes)
    return np.array([along, cross(-facing, along), -facing]).T

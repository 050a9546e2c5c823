"""A limb's two bones as a triangle with the way from its root to its end. Metres."""

from __future__ import annotations

import math
from typing import NamedTuple

from backstretch_gui.figure.person import Vector
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.triple import added, columns, cross_of, inner_of, scaled, unit_of

_FULL_STRETCH = 0.9995
"""Share of a limb's length that it never exceeds: a straight limb has no elbow to point anywhere."""
_CLEARANCE = {True: 0.040, False: 0.050}
"""How high an elbow (True) and a knee stay above the floor, metres."""


class Triangle(NamedTuple):
    """Root, elbow or knee, and end of a limb."""

    straight: Vector
    """The unit vector from root to end."""
    along: float
    out: float
    """How far the elbow or knee lies along that way, and off it, metres."""
    distance: float

    @staticmethod
    def of(to_end: Vector, upper: float, lower: float) -> Triangle:
        """From the way to the end and the lengths of both bones."""
        distance = math.hypot(*to_end)
        cosine = (upper**2 + distance**2 - lower**2) / (2 * upper * distance)
        cosine = min(1.0, max(-1.0, cosine))
        sine = math.sqrt(1 - cosine * cosine)
        return Triangle(scaled(to_end, 1 / distance), upper * cosine, upper * sine, distance)

    def aside(self, pole: Vector, root_height: float, is_arm: bool) -> Vector:
        """The direction off the straight way: toward the pole, turned no farther than keeps off the floor."""
        straight = self.straight
        aside = added(pole, 1.0, straight, -inner_of(pole, straight))
        if math.hypot(*aside) < 1e-6:  # the pole says nothing: any direction will do
            aside = cross_of(straight, (0.0, 1.0, 0.0) if abs(straight[1]) < 0.9 else (1.0, 0.0, 0.0))
        aside = unit_of(aside)
        if self.out < 1e-6:
            return aside
        # the joint's height is a·cos θ + b·sin θ over its middle when turned by θ about the straight way
        other = cross_of(straight, aside)
        a, b = aside[2], other[2]
        wanted = (_CLEARANCE[is_arm] - root_height - self.along * straight[2]) / self.out
        if a >= wanted:
            return aside
        top, highest = math.atan2(b, a), math.hypot(a, b)
        spread = math.acos(wanted / highest) if wanted < highest else 0.0
        turn = min((top - spread, top + spread), key=lambda angle: abs(math.remainder(angle, math.tau)))
        return added(aside, math.cos(turn), other, math.sin(turn))

    def upper_way(self, aside: Vector) -> Vector:
        """From the limb's root to its elbow or knee, metres."""
        return added(self.straight, self.along, aside, self.out)

    def bones(self, aside: Vector, is_arm: bool) -> tuple[Array, Array]:
        """Axes of the upper and the lower bone."""
        upper = self.upper_way(aside)
        lower = added(self.straight, self.distance, upper, -1.0)
        hinge = unit_of(cross_of(aside, self.straight))
        if is_arm:  # elbows bend forward, knees backward
            hinge = scaled(hinge, -1.0)
        return _bone_axes(unit_of(upper), hinge), _bone_axes(unit_of(lower), hinge)


def within_reach(to_end: Vector, first: float, second: float, planted: bool) -> Vector:
    """The way from the limb's root to its end, shortened to what the limb can do."""
    distance, longest = math.hypot(*to_end), (first + second) * _FULL_STRETCH
    if distance > longest:
        x, y, drop = to_end
        if planted and abs(drop) < longest * 0.97:  # slide inward along the floor rather than off it
            share = math.sqrt(longest**2 - drop**2) / max(1e-9, math.hypot(x, y))
            return x * share, y * share, drop
        return scaled(to_end, longest / distance)
    shortest = abs(first - second) + 0.01
    if distance < 1e-9:  # the end is wanted at the root: any direction will do
        return 0.0, 0.0, -shortest
    return scaled(to_end, max(distance, shortest) / distance)


def _bone_axes(down: Vector, hinge: Vector) -> Array:
    """Axes (columns) of a bone that points along `down` and bends about `hinge`."""
    up = scaled(down, -1.0)
    return columns(cross_of(hinge, up), hinge, up)

"""What holds the body where it is: the floor under some bones, one joint along the mat, reaching limbs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from backstretch_gui.catalog.pose import Anchor, Bone, LimbName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.reach import Target, glide_shoulders, solve_reach
from backstretch_gui.figure.rotation import Array, Indices
from backstretch_gui.figure.skeleton import INDEX, Posture

_BISECTIONS = 14


@dataclass(frozen=True, eq=False)
class Support:
    """Stations whose lowest point is on the floor, and how much that counts while two poses are blended."""

    stations: Indices
    height: float = 0.0
    """Of the lowest point, metres: 0, and for a solved body what limbs that reach have made of it."""
    weight: float = 1.0

    def weighed(self, share: float) -> Support:
        """The same, which counts so much of what it did."""
        return Support(self.stations, self.height, self.weight * share)

    def and_also(self, other: Support) -> Support:
        """This and another one with the same stations."""
        weight = self.weight + other.weight
        height = (self.height * self.weight + other.height * other.weight) / max(weight, 1e-9)
        return Support(self.stations, height, weight)


@dataclass(frozen=True, eq=False)
class Stand:
    """A joint's x on the mat, and how much it counts."""

    bone: int
    x: float
    weight: float = 1.0

    def weighed(self, share: float) -> Stand:
        """The same, which counts so much of what it did."""
        return Stand(self.bone, self.x, self.weight * share)


@dataclass(frozen=True, eq=False)
class Contacts:
    """Everything that holds."""

    supports: tuple[Support, ...] = ()
    stands: tuple[Stand, ...] = ()
    targets: tuple[tuple[LimbName, Target], ...] = ()
    """In the order to solve them: what others hold on to comes first."""

    def as_found(self, body: Body, posture: Posture) -> Contacts:
        """What holds a solved body just where it is, so that a move begins without a jolt."""
        supports = tuple(replace(s, height=body.lowest(posture, s.stations)) for s in self.supports)
        stands = tuple(replace(s, x=float(posture.joints[s.bone, 0])) for s in self.stands)
        reached: dict[LimbName, Target] = {}
        for limb, target in self.targets:
            reached[limb] = target.as_reached(posture, limb)
        return Contacts(supports, stands, tuple(reached.items()))


def supports_of(body: Body, ground: tuple[Bone, ...] | None) -> tuple[Support, ...]:
    """The support a pose file asks for: every bone if it names none, no support if it says so."""
    if ground is None:
        return (Support(body.everything),)
    return (Support(body.stations_on(INDEX[bone] for bone in ground)),) if ground else ()


def stands_of(anchor: Anchor | None) -> tuple[Stand, ...]:
    """The place along the mat a pose file asks for."""
    return (Stand(INDEX[anchor.bone], anchor.x),) if anchor else ()


def settle(body: Body, rotations: Array, root: Array, contacts: Contacts) -> Posture:
    """The body with these local rotations, put onto its contacts."""
    posture = body.skeleton.place(rotations, root)
    glide_shoulders(body.skeleton, posture)
    lift = sum((s.height - body.lowest(posture, s.stations)) * s.weight for s in contacts.supports)
    along = sum((stand.x - float(posture.joints[stand.bone, 0])) * stand.weight for stand in contacts.stands)
    posture.joints[:, 2] += lift
    posture.joints[:, 0] += along
    for limb, target in contacts.targets:
        solve_reach(body.skeleton, posture, limb, target)
    return posture


def bisect(error: Callable[[float], float], low: float, high: float) -> float:
    """Where `error` changes its sign between two angles; an end of the range if it does not."""
    sign = error(low) > 0
    for _ in range(_BISECTIONS):
        middle = (low + high) / 2
        if (error(middle) > 0) == sign:
            low = middle
        else:
            high = middle
    return (low + high) / 2

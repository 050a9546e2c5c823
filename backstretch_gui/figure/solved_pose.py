"""From the angles of a pose file to a solved body."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from backstretch_gui.catalog.pose import BonePoint, Glow, LimbName, PartName, PoseSpec, Props, View
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.contact import Contacts, settle, stands_of, supports_of
from backstretch_gui.figure.fitting import apply_fit
from backstretch_gui.figure.free_space import clear_of_the_body, reach_clear
from backstretch_gui.figure.joints import local_rotations
from backstretch_gui.figure.reach import Target
from backstretch_gui.figure.rotation import Array, from_matrix, to_matrix
from backstretch_gui.figure.skeleton import INDEX, LIMBS, Posture

_LIGHTER = 1.0
"""How much of the lighter colour there is in what is told apart by it: less is hardly seen on dark cloth."""


@dataclass(frozen=True)
class Shown:
    """What is seen beside the body, and how clearly: 0 not at all, 1 fully."""

    props: Props
    line: tuple[BonePoint, ...] = ()
    arrow: tuple[BonePoint, ...] = ()
    strength: float = 1.0

    @property
    def empty(self) -> bool:
        """Whether nothing of it is painted with the body; a wall is a part of the ground."""
        return not (self.props.strap or self.props.ball or self.props.pads or self.line or self.arrow)


@dataclass(frozen=True, eq=False)
class Pose:
    """The body at one moment, solved. Never changed; two poses are blended into a third."""

    spine: Array
    """(bones, 4): each bone against its parent; right for all but the limbs, which may have reached."""
    posture: Posture
    """Where every bone is in the world."""
    contacts: Contacts
    view: View | None
    """None: seen as the pose it is blended with."""
    shown: tuple[Shown, ...]
    glows: tuple[tuple[Glow, float], ...]
    """Warm patches with their strengths, 0 to 1."""
    lighter: dict[PartName, float]
    front: tuple[tuple[PartName, PartName], ...]
    wall: float | None
    """The x of a wall across the mat, metres."""

    @cached_property
    def rotations(self) -> Array:
        """(bones, 4): each bone against its parent, limbs as they were bent to reach."""
        found = self.spine.copy()
        for bones in LIMBS.values():
            for bone in bones[:3]:
                found[bone] = from_matrix(self.posture.local[bone])
        return found

    @property
    def root(self) -> Array:
        """The pelvis' place in the world, metres."""
        return self.posture.joints[0]


def solve_pose(body: Body, spec: PoseSpec) -> Pose:
    """The body in a resolved pose."""
    rotations = local_rotations(spec)
    reaches = sorted(
        (spec.reach or {}).items(), key=lambda item: (item[1].at is not None, item[0].endswith("hand"))
    )
    contacts = Contacts(
        supports_of(body, spec.ground),
        stands_of(spec.anchor),
        tuple((limb, Target.of(limb, reach)) for limb, reach in reaches),
    )
    for fit in spec.fit or ():
        rotations = apply_fit(body, fit, rotations, _root_place(body, spec, rotations), contacts)
    posture = settle(body, rotations, _root_place(body, spec, rotations), contacts)
    props = spec.props or Props()
    clear: dict[LimbName, Target] = {}
    for limb, target in contacts.targets:
        clear[limb] = reach_clear(body, posture, limb, target, props.wall)
    contacts = replace(contacts, targets=tuple(clear.items()))
    clear_of_the_body(body, posture, clear)
    return Pose(
        rotations,
        posture,
        contacts.as_found(body, posture),
        spec.camera,
        (Shown(props, spec.line or (), spec.arrow or ()),),
        tuple((glow, 1.0) for glow in spec.glow or ()),
        dict.fromkeys(spec.lighter or (), _LIGHTER),
        spec.front or (),
        props.wall,
    )


def _root_place(body: Body, spec: PoseSpec, rotations: Array) -> Array:
    hold = spec.root.hold if spec.root else None
    if hold is None:
        return np.zeros(3)
    return np.array(hold.pos) - to_matrix(rotations[0]) @ body.skeleton.offsets[INDEX[hold.at]]

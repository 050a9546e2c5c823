"""A pose as its file states it: a short table of joint angles and contacts. Degrees and metres.

The body's own axes are X forward, Y to its left, Z up. Standing in the world it faces +X, +Z is up and the
floor is z = 0. Poses are written for one working side; the other side is their mirror image.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Final, Literal, TypeVar

import msgspec

Bone = Literal[
    "pelvis", "lumbar_1", "lumbar_2", "lumbar_3", "thoracic_1", "thoracic_2", "thoracic_3", "thoracic_4",
    "neck", "head",
    "left_upper_arm", "left_forearm", "left_hand", "left_fingers", "left_fingertips", "left_thumb",
    "right_upper_arm", "right_forearm", "right_hand", "right_fingers", "right_fingertips", "right_thumb",
    "left_thigh", "left_shank", "left_foot", "left_toes",
    "right_thigh", "right_shank", "right_foot", "right_toes",
]  # fmt: skip
"""A bone, named as its joint nearest the pelvis moves it."""

PartName = Literal[
    "trunk", "head",
    "left_upper_arm", "left_forearm", "right_upper_arm", "right_forearm",
    "left_thigh", "left_shank", "right_thigh", "right_shank",
]  # fmt: skip
"""A piece of the body that is painted in one go; a forearm with its hand, a shank with its foot."""

LimbName = Literal["left_hand", "right_hand", "left_foot", "right_foot"]

FitAngle = Literal["root", "lumbar", "thoracic", "neck", "left_hip", "right_hip", "left_knee", "right_knee"]

PadKind = Literal["cushion", "block", "blanket"]

LARGEST_ANGLE: Final = 360
"""Degrees, either way: once round."""
MOST_BASES: Final = 12
"""How many poses one may be based on, one after the other."""

Degrees = Annotated[float, msgspec.Meta(ge=-LARGEST_ANGLE, le=LARGEST_ANGLE)]
Metres = Annotated[float, msgspec.Meta(ge=-5, le=5)]
Side = Annotated[float, msgspec.Meta(ge=0.005, le=5)]
"""Of a box, metres."""
Radius = Annotated[float, msgspec.Meta(ge=0.01, le=0.5)]
"""Metres."""
Elevation = Annotated[float, msgspec.Meta(ge=-10, le=90)]

Vector = tuple[Metres, Metres, Metres]
"""A place, or a direction, of which only the proportions count."""
Angles = tuple[float, float, float]
Bend = float | Angles
"""A spine's bend: forward, or (forward, to the left, turned to the left)."""
Swing = float | Angles
"""A ball joint's angles: forward, or (forward, away from the body, turned outward).

Both unlimited here: msgspec mixes up the limits of a number and the length of a list in one union.
`checks.check_numbers` keeps them to `LARGEST_ANGLE`.
"""
Grip = Annotated[float, msgspec.Meta(ge=0, le=1)]


class _Table(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table of a pose file. `None` says: not set here."""


class BonePoint(_Table, frozen=True):
    """A point that moves with a bone, in that bone's axes."""

    at: Bone
    pos: Vector = (0.0, 0.0, 0.0)


class Root(_Table, frozen=True):
    """How the pelvis lies: yaw about the vertical, then pitch forward, roll, and a turn about the spine."""

    pitch: Degrees | None = None
    """90 lies face down, -90 on the back."""
    roll: Degrees | None = None
    yaw: Degrees | None = None
    turn: Degrees | None = None
    hold: BonePoint | None = None
    """A joint of the pelvis kept at a point of the world (`pos`), such as the standing hip."""


class Anchor(_Table, frozen=True):
    """Where the body stands along the mat: this bone's joint is put at this x."""

    bone: Bone
    x: Metres


class Reach(_Table, frozen=True):
    """Where a hand (its wrist) or a foot (its ankle) is; the joints in between follow."""

    pos: Vector = (0.0, 0.0, 0.0)
    """In the world, or in the axes of the bone `at`."""
    at: Bone | None = None
    pole: Vector = (0.0, 0.0, -1.0)
    """The direction the elbow or knee points to."""
    in_body: bool = False
    """All directions are in the chest's (arms) or the pelvis' (legs) axes rather than the world's."""
    fingers: Vector | None = None
    palm: Vector | None = None
    toes: Vector | None = None
    sole: Vector | None = None
    """Directions of fingers or toes, and of the palm or sole (downward if not given)."""
    free: bool = False
    """Drops a reach that was inherited."""


class Fit(_Table, frozen=True):
    """One angle found rather than written: it is turned within `range` until a contact or a reach holds."""

    turn: FitAngle
    range: tuple[Degrees, Degrees] = (-35.0, 35.0)
    """Degrees added to the angle as written."""
    touch: tuple[Bone, ...] = ()
    """The lowest point of these bones comes level with the lowest of `floor` (or with z = 0)."""
    floor: tuple[Bone, ...] = ()
    limb: LimbName | None = None
    stretched: Annotated[float, msgspec.Meta(ge=0.1, le=1)] = 0.985
    """With `limb`: its reach takes this share of the limb's whole length."""


class Glow(_Table, frozen=True):
    """A warm patch where the stretch is felt, from one point of the body to another."""

    part: PartName
    at: Bone
    pos: Vector = (0.0, 0.0, 0.0)
    to: Bone | None = None
    to_pos: Vector | None = None
    radius: Radius = 0.1


class StrapRun(_Table, frozen=True):
    """A visible run of the strap."""

    points: Annotated[tuple[BonePoint, ...], msgspec.Meta(min_length=2)]
    under: PartName | None = None
    """It is painted before this part; else over the whole body."""


class Ball(_Table, frozen=True):
    """A massage ball."""

    pos: Vector
    """Its centre, in the world or in the axes of the bone `at`."""
    at: Bone | None = None
    radius: Radius = 0.034
    under: PartName | None = None


class Pad(_Table, frozen=True):
    """A cushion, a block or a folded blanket, lying level."""

    pos: Vector
    """The middle of its underside, in the world."""
    size: tuple[Side, Side, Side]
    """Along the mat, across it, and its height."""
    kind: PadKind = "cushion"
    under: PartName | None = None
    """It is painted before this part; else before the whole body."""


class Props(_Table, frozen=True):
    """What is used."""

    strap: tuple[StrapRun, ...] | None = None
    ball: Ball | None = None
    pads: tuple[Pad, ...] | None = None
    wall: Metres | None = None
    """A wall across the mat at this x."""


class View(_Table, frozen=True):
    """Where it is looked at from, in degrees."""

    azimuth: Degrees = 0.0
    """0 is the body's right side, 90 its front."""
    elevation: Elevation = 9.0
    """Above the floor."""


class PoseSpec(_Table, frozen=True):
    """One pose, as written. A plain name serves both sides; `left_…` and `right_…` go before it."""

    base: str | None = None
    """A pose to start from; what is set here replaces what it sets, tables key by key."""
    root: Root | None = None
    lumbar: Bend | None = None
    """Shared evenly by the three lumbar joints."""
    thoracic: Bend | None = None
    """Shared evenly by the four thoracic joints."""
    neck: Bend | None = None
    """Shared evenly by neck and head."""
    head: Bend | None = None
    """Added at the head alone."""
    shoulder: Swing | None = None
    left_shoulder: Swing | None = None
    right_shoulder: Swing | None = None
    elbow: Degrees | None = None
    left_elbow: Degrees | None = None
    right_elbow: Degrees | None = None
    wrist: Swing | None = None
    left_wrist: Swing | None = None
    right_wrist: Swing | None = None
    hip: Swing | None = None
    left_hip: Swing | None = None
    right_hip: Swing | None = None
    knee: Degrees | None = None
    left_knee: Degrees | None = None
    right_knee: Degrees | None = None
    ankle: Swing | None = None
    """Toes toward the shin; negative points the foot."""
    left_ankle: Swing | None = None
    right_ankle: Swing | None = None
    toes: Degrees | None = None
    """Toes bent back toward the shin."""
    left_toes: Degrees | None = None
    right_toes: Degrees | None = None
    grip: Grip | None = None
    """0 flat, 0.25 relaxed, 0.55 round something, 0.9 a fist."""
    left_grip: Grip | None = None
    right_grip: Grip | None = None
    fit: tuple[Fit, ...] | None = None
    ground: tuple[Bone, ...] | None = None
    """The bones whose lowest point is on the floor; every bone if not set, none ("held") if empty."""
    anchor: Anchor | None = None
    reach: dict[LimbName, Reach] | None = None
    front: tuple[tuple[PartName, PartName], ...] | None = None
    """Pairs of parts: the first is painted over the second, whatever their depths say."""
    lighter: tuple[PartName, ...] | None = None
    """Parts painted lighter, to tell the working leg from the other."""
    line: tuple[BonePoint, ...] | None = None
    """Points joined by a bright line, such as the line of the hips; less than two draw nothing."""
    arrow: tuple[BonePoint, ...] | None = None
    """Points that a bright arrow curves through: which way something moves that hardly shows."""
    glow: tuple[Glow, ...] | None = None
    props: Props | None = None
    camera: View | None = None
    """A shared position has none: it is seen as the pose that it leads to."""


class PoseLoopError(ValueError):
    """A pose whose base leads back to itself, or through more bases than `MOST_BASES`."""

    def __init__(self, chain: list[str]) -> None:
        loops = chain[-1] in chain[:-1]
        what = "a pose is based on itself" if loops else f"a pose has more than {MOST_BASES} bases"
        super().__init__(f"{what}: {' → '.join(chain)}")


def bases(name: str, own: Mapping[str, PoseSpec], shared: Mapping[str, PoseSpec]) -> list[PoseSpec]:
    """The pose called `name` and all it is based on, the first of them last.

    Raises KeyError for a name that is in neither, `PoseLoopError` for a base that leads back to itself or
    too far.
    """
    names: list[str] = []
    specs: list[PoseSpec] = []
    base: str | None = name
    while base is not None:
        names.append(base)
        if base in names[:-1] or len(specs) > MOST_BASES:
            raise PoseLoopError(names)
        specs.append(_named(base, own, shared))
        base = specs[-1].base
    return specs


def resolve_pose(name: str, own: Mapping[str, PoseSpec], shared: Mapping[str, PoseSpec]) -> PoseSpec:
    """The pose called `name` with all it inherits: the stretch's own poses first, then the shared positions.

    Raises what `bases` raises.
    """
    spec, *others = bases(name, own, shared)
    for base in others:
        spec = _merged(base, spec)
    return _without_free_reaches(msgspec.structs.replace(spec, base=None))


def _named(name: str, own: Mapping[str, PoseSpec], shared: Mapping[str, PoseSpec]) -> PoseSpec:
    return own[name] if name in own else shared[name]


_T = TypeVar("_T", bound=_Table)


def _merged(base: _T, over: _T) -> _T:
    changes: dict[str, Any] = {}
    for field in over.__struct_fields__:
        value, inherited = getattr(over, field), getattr(base, field)
        if value is None:
            changes[field] = inherited
        elif isinstance(value, Root | Props) and isinstance(inherited, Root | Props):
            changes[field] = _merged(inherited, value)
        elif isinstance(value, dict) and isinstance(inherited, dict):
            changes[field] = inherited | value
        else:
            changes[field] = value
    return msgspec.structs.replace(over, **changes)


def _without_free_reaches(spec: PoseSpec) -> PoseSpec:
    kept = {limb: reach for limb, reach in (spec.reach or {}).items() if not reach.free}
    return msgspec.structs.replace(spec, reach=kept)

"""The tables of `assets/figure`: cross-sections of body and clothes, as written. Metres and degrees."""

from __future__ import annotations

from typing import Literal

import msgspec

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.flesh import Material
from backstretch_gui.figure.person import Vector

GirthName = Literal["trunk", "waist", "midriff", "pelvis", "neck", "head", "arm", "hand", "leg", "foot"]
Radii = tuple[float, float, float, float]
"""In front, behind, outer side, inner side; of what lies in the middle left and right."""
Shares = tuple[float, float]
Ink = tuple[float, float, float]


class _Row(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A table that says nothing it is not asked for."""


class PullRow(_Row, frozen=True):
    """A point of either side that draws a ring along: its front, or what lies on that side."""

    at: str
    """A bone, without its side."""
    pos: Vector
    share: float
    """How much of the point's way the very front goes, if both sides go it, or the very side."""
    aside: bool = False
    """It draws the side of the ring rather than the front."""


class RingRow(_Row, frozen=True):
    """One cross-section: an oval with four radii, in the axes of a frame."""

    at: str
    """A bone, or a joint turned part of the way (`FrameNames.number`); of a sided tube without its side."""
    pos: Vector
    radii: Radii
    along: float = 0.0
    """How far down its bone, as a share of the bone's length; added to `pos`."""
    girth: tuple[GirthName, ...] | None = None
    """What the radii are multiplied by; the tube's, if not given."""
    front_girth: tuple[GirthName, ...] | None = None
    """The same for the radius in front alone."""
    back_girth: tuple[GirthName, ...] | None = None
    """The same for the radius behind alone."""
    aside_girth: tuple[GirthName, ...] = ()
    """The same for how far aside the centre is."""
    cloth: float = 0.0
    """Added to all radii afterwards."""
    shoulder: float = 0.0
    """So much of half the distance between the shoulders is added to the side radii."""
    shoulder_aside: float = 0.0
    hip: float = 0.0
    """So much of half the distance between shoulders or hips is added to how far aside the centre is."""
    belly: float = 0.0
    bust: float = 0.0
    """How much of the person's belly or bust is added in front."""
    tilt: float = 0.0
    lean: float = 0.0
    """About the axis to the left, and about the axis forward."""
    square: float = 2.0
    """2 is an ellipse, more is squarer."""
    seam: float | None = None
    """The same for the inner side alone."""
    swell: Vector = (0.0, 0.0, 0.0)
    """How much of it is a full breath: in front, to the sides, upward."""
    pull: PullRow | None = None
    hem: bool = False
    """It is the first ring of the top: raised by the person's `top_hem`; cloth hangs straight down there."""


class TubeTable(_Row, frozen=True):
    """A surface: rings joined by smooth splines."""

    name: str
    girth: tuple[GirthName, ...]
    rings: tuple[RingRow, ...]
    sided: bool = False
    upward: bool = False
    """Whether its rows run up the body rather than down or outward."""
    steps: int = 2
    """Rows from one ring to the next."""


class PieceTable(_Row, frozen=True):
    """Rows of a tube that are painted in one go."""

    part: str
    """Without its side, if sided."""
    tube: str
    material: Material
    sided: bool = False
    start: float = 0.0
    end: float = 1.0
    """Shares of the tube, by rings."""
    ink: Ink = (0.0, 0.3, 0.0)
    """Shares of the piece: where its outline begins, where it is full, over what end it thins out."""
    ink_start: float | None = None
    """Where its outline is drawn from, a share of the tube, if what is before folds back on itself; `ink` is
    then shares of what is left."""
    shaded: bool = True
    shade: Shares | None = None
    """Where its shade is, if not all along it: beyond it where the next piece is as dark, not in a fold."""
    shade_fades: bool = False
    """Whether its shade begins as faintly as its outline."""
    shade_narrows: Shares | None = None
    """Shares of the piece from where its shade narrows, and where it has none however dark it is."""
    casts: bool = True
    """Whether it darkens what it lies on."""
    cast_thins: Shares | None = None
    """Shares of the piece from where its shadow thins out, and where it ends: before a fold does."""
    inked: bool = True
    round_start: bool = False
    round_end: bool = False
    """Closed there, rather than cut off."""
    hem_start: bool = False
    hem_end: bool = False
    """Open there, with a line round it, rather than growing into the next piece."""
    openings: tuple[Shares, ...] = ()
    """Where one may see into it, by shares of the tube: a neckline, a hem."""
    band: Shares | None = None
    """A hem that is told apart, by shares of the tube."""
    hip: bool = False
    """A glow of the trunk may reach it, and is out before the hip ends."""
    of_thigh: bool = False
    """It is coloured as the thigh of its side is."""


class DigitPoint(_Row, frozen=True):
    """A point of a finger or toe."""

    at: str
    pos: Vector
    radius: float


class DigitTable(_Row, frozen=True):
    """Fingers or toes that are painted as one."""

    part: str
    name: str
    girth: GirthName
    lines: tuple[tuple[DigitPoint, ...], ...]


class Profiles(_Row, frozen=True):
    """How thick limbs are along their bones: share; front, back, side; forward."""

    calf: tuple[tuple[float, float, float, float, float], ...]
    shin: tuple[tuple[float, float, float, float, float], ...]
    sleeve: tuple[tuple[float, float, float, float, float], ...]


Places = tuple[tuple[float, float], ...]
"""Degrees from the front, height."""


class Hairlines(_Row, frozen=True):
    """Where hair begins: put up in a bun, cut short, or swept aside from a parting.

    From 0 on for both sides alike, from -180 (right) on for each by itself.
    """

    up: Places
    short: Places
    swept: Places


class FaceLines(_Row, frozen=True):
    """Lines and points of the face."""

    lid: Places
    open_lid: Places
    brow: Places
    mouth: Places
    mouth_aside: Places
    """The same of a face seen from its left side: it reaches farther round the cheek."""
    nose: Places
    """From a nostril to the middle, as it is drawn of a face seen from its side."""
    nose_before: Places
    """The same of one seen from before."""
    bridge: Places
    """On from there, to the tip and up to the brows."""
    nose_inside: Places
    """Beside the bridge, point for point: between both is what stands out beyond the far cheek."""
    cheek: Places
    iris: Places


class HeadTable(_Row, frozen=True):
    """The head."""

    rows: tuple[tuple[float, float, float, float, float, float], ...]
    """Height; front, back, side; how far the nose stands out; squareness."""
    hairline: Hairlines
    strands: tuple[Places, ...]
    """Of swept hair: where each begins, what it bends toward, where it ends."""
    face: FaceLines


class BodyTables(_Row, frozen=True):
    """All of them."""

    tubes: tuple[TubeTable, ...]
    profiles: Profiles
    digits: tuple[DigitTable, ...]
    pieces: tuple[PieceTable, ...]
    head: HeadTable


def read_tables(text: bytes) -> BodyTables:
    """The tables a TOML file holds. Raises msgspec.ValidationError or DecodeError if it does not."""
    return msgspec.toml.decode(text, type=BodyTables)


def part_name(part: str, side: str) -> PartName:
    """A part of the body, with its side if it has one: trunk and head have none."""
    name = part if part in ("trunk", "head") else f"{side}_{part}"
    return msgspec.convert(name, PartName)

"""The pieces of a body in the parts they are painted with, and the numbers of their paths."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.digits import DigitGroup
from backstretch_gui.figure.flesh import Material
from backstretch_gui.figure.headshape import HeadShape
from backstretch_gui.figure.regions import CAST, INKED, PLAIN, Kind, Region, RegionPlan
from backstretch_gui.figure.rings import PieceTable, Shares, part_name
from backstretch_gui.figure.shape import SHIRT, SIDES, Shape

_EVEN = (-1.0, 0.0, 0.0)
_UPPER_ARMS: tuple[PartName, ...] = ("left_upper_arm", "right_upper_arm")
_WHOLE: Shares = (0.0, 1.0)
_EVENED = ("trunk", "thigh", "shank", "forearm")
"""Parts that fold where the body bends, or turn where a wrist does, but not in their shade."""


@dataclass(frozen=True)
class PiecePaths:
    """A piece and its paths."""

    tube: str
    material: Material
    side: str
    """Empty for what lies in the middle."""
    toned_as: PartName
    """The part whose distance and lightness it is coloured by."""
    region: int
    fill: int
    ink: int | None
    shadow: int | None
    shade: int | None
    band: int | None
    inside: tuple[int, ...]
    """The inner sides of a neckline and a hem, seen across them."""
    hip: bool
    """A glow of the trunk may reach it."""


@dataclass
class PartPlan:
    """All of one part."""

    pieces: list[PiecePaths] = field(default_factory=list[PiecePaths])
    digits: list[int] = field(default_factory=list[int])
    """Groups of fingers or toes."""


@dataclass(frozen=True)
class HeadPlan:
    """The head's paths."""

    fill: int
    ink: int
    shade: int
    hair: int
    hair_ink: int | None
    bun: tuple[int, int] | None
    """Fill and ink."""


class ShirtPlan:
    """The shirt alone."""

    def __init__(self, shape: Shape) -> None:
        self.regions = RegionPlan()
        table = next(piece for piece in shape.pieces if piece.tube == SHIRT)
        self.piece = plan_piece(self.regions, table)


class BodyPlan:
    """All of a body."""

    def __init__(self, shape: Shape) -> None:
        self.regions = RegionPlan()
        self.parts: dict[PartName, PartPlan] = {}
        self.groups: list[DigitGroup] = []
        for piece, side in _sided(shape.pieces):
            part = self.parts.setdefault(part_name(piece.part, side), PartPlan())
            part.pieces.append(plan_piece(self.regions, piece, side))
        for name, groups in shape.digits.items():
            self.parts[name].digits = [len(self.groups) + i for i in range(len(groups))]
            self.groups += groups
        self.head = self._head(shape.head)
        self.shirt = next(piece for piece in self.parts["trunk"].pieces if piece.tube == SHIRT)
        left, right, *_ = self.parts["trunk"].pieces
        self.halves = left.fill, right.fill
        """The paths of the trousers' upper ends."""
        pieces = [piece for part in self.parts.values() for piece in part.pieces]
        caps: dict[PartName, PiecePaths] = {
            arm: next(piece for piece in self.parts[arm].pieces if piece.material == "top")
            for arm in _UPPER_ARMS
        }
        self.caps: dict[PartName, int] = {arm: cap.fill for arm, cap in caps.items()}
        """Of each sleeve the path next to the shirt."""
        self.cap_lines: dict[PartName, int] = {
            arm: self.regions.paths[cap.ink][1] for arm, cap in caps.items() if cap.ink is not None
        }
        """The regions that their lines are drawn round."""
        self.shades: dict[PartName, list[int]] = {}
        """Of what is coloured by a part's distance, the paths that it needs unless it is far back."""
        for piece in pieces:
            if piece.shade is not None:
                self.shades.setdefault(piece.toned_as, []).append(piece.shade)

    def _head(self, shape: HeadShape) -> HeadPlan:
        plan = self.regions
        head = Region("head", ink=(-0.1, 0.0, 0.0), round_start=True, round_end=True, lined_in_front=True)
        region = plan.region(head)
        shade = Region("head", kind="shade", round_start=True, round_end=True)
        hair = plan.region(
            Region("hair", kind="hair", ink=(-0.1, 0.0, 0.0), round_start=True, round_end=True)
        )
        bun = None
        if shape.bun is not None:
            round_bun = plan.region(Region("bun", ink=(-0.1, 0.0, 0.0), round_start=True, round_end=True))
            bun = plan.path(PLAIN, round_bun), plan.path(INKED, round_bun)
        return HeadPlan(
            plan.path(PLAIN, region),
            plan.path(INKED, region),
            plan.only(PLAIN, shade),
            plan.path(PLAIN, hair),
            plan.path(INKED, hair) if shape.swept else None,
            bun,
        )


def plan_piece(plan: RegionPlan, piece: PieceTable, side: str = "") -> PiecePaths:
    """Add the paths of a piece to a plan."""
    tube = f"{side}_{piece.tube}" if side else piece.tube
    region = outline = plan.region(_region(piece, tube))
    if piece.ink_start is not None:
        outline = plan.region(replace(plan.regions[region], start=piece.ink_start))

    def part_of(shares: Shares, kind: Kind = "seen") -> int:
        return plan.only(PLAIN, Region(tube, *shares, kind, hem_start=True, hem_end=True))

    fill = plan.path(PLAIN, region)
    band = None if piece.band is None else fill if piece.band == _WHOLE else part_of(piece.band)
    return PiecePaths(
        tube,
        piece.material,
        side,
        part_name("thigh" if piece.of_thigh else piece.part, side),
        region,
        fill,
        plan.path(INKED, outline) if piece.inked else None,
        plan.path(CAST, region) if piece.casts else None,
        plan.only(PLAIN, _region(piece, tube, "shade")) if piece.shaded else None,
        band,
        tuple(part_of(shares, "inside") for shares in piece.openings),
        piece.hip,
    )


def _sided(pieces: tuple[PieceTable, ...]) -> Iterator[tuple[PieceTable, str]]:
    for piece in pieces:
        for side in SIDES if piece.sided else ("",):
            yield piece, side


def _region(piece: PieceTable, tube: str, kind: Kind = "seen") -> Region:
    start, end = (kind == "shade" and piece.shade) or (piece.start, piece.end)
    return Region(
        tube,
        start,
        end,
        kind,
        piece.ink if kind == "seen" or piece.shade_fades else _EVEN,
        piece.cast_thins,
        piece.round_start,
        piece.round_end,
        piece.hem_start,
        piece.hem_end,
        evened=piece.part in _EVENED,
        shade_narrows=piece.shade_narrows,
    )

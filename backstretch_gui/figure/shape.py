"""A person's shape: the tables' cross-sections, grown to the person's lengths, girths and clothes. Metres."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.digits import DigitGroup, digit_group
from backstretch_gui.figure.frames import FrameNames, Frames, bone_of
from backstretch_gui.figure.headshape import HeadShape, head_shape
from backstretch_gui.figure.loft import RING_ANGLES, Net, Oval, Pull, Ring, Tube
from backstretch_gui.figure.person import Person, Vector
from backstretch_gui.figure.rings import BodyTables, GirthName, PieceTable, RingRow, TubeTable, part_name
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.skeleton import INDEX, bone_index, build_skeleton, side_sign

SIDES = ("left", "right")
SHIRT = "shirt"
_CLOTH = 0.0035
"""How far a trouser leg stands off the calf."""
_KNEE_RADIUS = 0.053
"""Of a trouser leg where it begins to hang straight."""
_GATHERED = 0.95
"""How wide a trouser leg's end is, of what it would be."""
_BARE_SHIN_FROM, _SHIN_HIDDEN = 0.72, 0.10
"""The shin is drawn from here on, as a share of its length, or from so far above the hem."""
_TO_THE_ANKLE = 0.90
_CALF_RINGS, _SHIN_RINGS = 4, 3
_UPPER_HEM = 0.72
"""Share of the sleeve's length at which it has a ring of its own."""
_LONG_SLEEVE, _NARROWING = 0.43, 0.022
_FRONT: Array = (1 + np.cos(RING_ANGLES)) / 2
"""(AROUND,): how far in front each point of a ring lies, 0 to 1."""


@dataclass(frozen=True, eq=False)
class Shape:
    """What a body is painted from."""

    net: Net
    shirt: Net
    """The shirt alone: it moves with the breath while the rest is still."""
    frames: Frames
    digits: dict[PartName, tuple[DigitGroup, ...]]
    """On each forearm and shank."""
    pieces: tuple[PieceTable, ...]
    head: HeadShape


def build_shape(person: Person, tables: BodyTables) -> Shape:
    """The shape of a person."""
    build = _Builder(person, tables)
    head = head_shape(person, tables.head)
    tubes = [*build.tubes(), *head.tubes(build.names, build.rest)]
    shirt = Net([tube for tube in tubes if tube.name == SHIRT])
    digits: dict[PartName, tuple[DigitGroup, ...]] = {}
    for side in SIDES:
        for part in dict.fromkeys(table.part for table in tables.digits):
            groups = (digit_group(table, person.girth, side) for table in tables.digits if table.part == part)
            digits[part_name(part, side)] = tuple(groups)
    return Shape(Net(tubes), shirt, build.names.finished(), digits, tables.pieces, head)


class _Builder:
    """Grows tubes to one person."""

    def __init__(self, person: Person, tables: BodyTables) -> None:
        self.person = person
        self.names = FrameNames()
        self._tables = tables
        skeleton = build_skeleton(person.lengths)
        self._at_rest = np.zeros((len(INDEX), 3))
        for i, parent in enumerate(skeleton.parents):
            self._at_rest[i] = skeleton.offsets[i] + (self._at_rest[parent] if parent >= 0 else 0)

    def rest(self, frame: str) -> Array:
        """(3,): where a frame sits in a body that hangs straight down."""
        return self._at_rest[bone_index(bone_of(frame))]

    def tubes(self) -> Iterator[Tube]:
        """All but the head's."""
        for table in self._tables.tubes:
            for side in SIDES if table.sided else ("",):
                yield self._tube(table, side)

    def _tube(self, table: TubeTable, side: str) -> Tube:
        rows = [*self._before(table), *table.rings, *self._after(table)]
        rings: list[Ring] = []
        rest: list[Array] = []
        for row in rows:
            frame = _sided(row.at, side)
            points = self._oval(row, table, side).points(self._centre(row, side))
            rings.append(
                Ring(self.names.number(frame), points, row.swell, tuple(self._pulls(row, side)), row.hem)
            )
            rest.append(points.mean(axis=0) + self.rest(frame))
        name = f"{side}_{table.name}" if side else table.name
        return Tube(name, rings, np.array(rest), table.upward, table.steps)

    def _pulls(self, row: RingRow, side: str) -> Iterator[Pull]:
        """What draws a ring along, its front or sides: one in the middle, on its left and right."""
        if row.pull is None:
            return
        for other in (side,) if side else SIDES:
            frame, at = _sided(row.pull.at, other), np.array(row.pull.pos)
            share = row.pull.share * (_FRONT if side else _of_a_side(other, row.pull.aside))
            start = at + self.rest(frame) - self.rest(_sided(row.at, side))
            yield Pull(self.names.number(frame), at, start, share)

    def _centre(self, row: RingRow, side: str) -> Vector:
        lengths = self.person.lengths
        x, y, z = row.pos
        y *= self._girth(row.aside_girth)
        y += row.shoulder_aside * lengths.shoulder + row.hip * lengths.hip
        z -= row.along * self._length(bone_of(row.at)) if row.along else 0.0
        z += self.person.clothes.top_hem if row.hem else 0.0
        return (x, side_sign(side) * y if side else y, z)

    def _length(self, bone: str) -> float:
        lengths: dict[str, float] = {
            "thigh": self.person.lengths.thigh,
            "shank": self.person.lengths.shank,
            "upper_arm": self.person.lengths.upper_arm,
            "forearm": self.person.lengths.forearm,
        }
        return lengths[bone]

    def _oval(self, row: RingRow, table: TubeTable, side: str) -> Oval:
        girth, lengths = self.person.girth, self.person.lengths
        factor = self._girth(table.girth if row.girth is None else row.girth)
        front, back, outer, inner = (radius * factor + row.cloth for radius in row.radii)
        if row.front_girth is not None:
            front = row.radii[0] * self._girth(row.front_girth) + row.cloth
        if row.back_girth is not None:
            back = row.radii[1] * self._girth(row.back_girth) + row.cloth
        front += row.belly * girth.belly + row.bust * girth.bust_depth
        outer, inner = outer + row.shoulder * lengths.shoulder, inner + row.shoulder * lengths.shoulder
        square = (row.square, row.seam or row.square)
        lean = row.lean
        if side == "right":
            outer, inner, square, lean = inner, outer, (square[1], square[0]), -lean
        return Oval(front, back, outer, inner, row.tilt, lean, square)

    def _girth(self, names: tuple[GirthName, ...]) -> float:
        factor = 1.0
        for name in names:
            factor *= float(getattr(self.person.girth, name))
        return factor

    def _before(self, table: TubeTable) -> Iterator[RingRow]:
        """The shin that a foot hangs from: from inside the trouser leg on."""
        if table.name != "foot":
            return
        start = min(self.person.clothes.leg_hem - _SHIN_HIDDEN, _BARE_SHIN_FROM)
        for share in np.linspace(start, _TO_THE_ANKLE, _SHIN_RINGS).tolist():
            front, back, wide, x = _profile(self._tables.profiles.shin, share)
            radii = (front, back, wide, wide)
            yield RingRow("shank", (x, 0, 0), radii, along=share, girth=("leg",))

    def _after(self, table: TubeTable) -> Iterator[RingRow]:
        """What ends where the clothes end."""
        if table.name == "trousers":
            yield from self._trouser_leg()
        if table.name == "sleeve":
            yield from self._sleeve()

    def _trouser_leg(self) -> Iterator[RingRow]:
        """Along the calf, or straight down if the leg is wide. Of a stout calf half shows."""
        clothes, leg = self.person.clothes, self.person.girth.leg
        calf = (1 + leg) / 2
        for share in np.linspace(0.28, clothes.leg_hem, _CALF_RINGS).tolist():
            front, back, wide, x = _profile(self._tables.profiles.calf, share)
            hem = clothes.hem_radius * 1.02
            hanging = hem + (_KNEE_RADIUS * leg - hem) * max(0.0, 1 - share / clothes.leg_hem) - 0.004
            gathered = _GATHERED if share >= clothes.leg_hem else 1.0
            radii = tuple(gathered * max(r * calf + _CLOTH, hanging) for r in (front, back, wide, wide))
            yield RingRow("shank", (x, 0, 0), (radii[0], radii[1], radii[2], radii[3]), along=share, girth=())

    def _sleeve(self) -> Iterator[RingRow]:
        sleeve = self.person.clothes.sleeve
        narrower = _NARROWING * max(0.0, sleeve - _LONG_SLEEVE)
        for share in (_UPPER_HEM, 1.0):
            front, back, wide, x = _profile(
                self._tables.profiles.sleeve, (share - _UPPER_HEM) / (1 - _UPPER_HEM)
            )
            cloth = 0.003 - (narrower if share == 1.0 else 0.0)
            radii = (front, back, wide, wide)
            yield RingRow("upper_arm~1!", (x, 0, 0), radii, along=share * sleeve, girth=("arm",), cloth=cloth)


def _of_a_side(side: str, aside: bool) -> Array:
    """(AROUND,): how far each point of a ring in the middle follows what draws one of its sides."""
    toward: Array = (1 + side_sign(side) * np.sin(RING_ANGLES)) / 2
    return toward**3 if aside else _FRONT**1.5 * toward


def _profile(table: tuple[tuple[float, ...], ...], share: float) -> tuple[float, float, float, float]:
    rows = np.array(table)
    front, back, wide, x = (float(np.interp(share, rows[:, 0], rows[:, i])) for i in (1, 2, 3, 4))
    return front, back, wide, x


def _sided(frame: str, side: str) -> str:
    """ "thigh@0.5" of the left side is "left_thigh@0.5"; what lies in the middle has no side."""
    if not side or bone_of(frame) in INDEX:
        return frame
    return f"{side}_{frame}"

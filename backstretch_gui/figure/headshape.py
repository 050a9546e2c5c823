"""The shape of a head: skin, hair and bun as nets, and places on the face. Metres."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from backstretch_gui.figure.frames import FrameNames
from backstretch_gui.figure.loft import AROUND, Oval, Ring, Tube
from backstretch_gui.figure.person import Head, Person
from backstretch_gui.figure.rings import Hairlines, HeadTable, Places
from backstretch_gui.figure.rotation import Array, unit

_PIVOT = np.array([0.0, 0.0, 0.03])
"""A larger head grows from here."""
_CHIN, _JAW_HEIGHT = 0.0125, 0.07
_JAW_TILT = 14.0
"""A jaw runs down to the front, degrees."""
_HAIR_RISE, _HAIR_FULL = 0.004, 0.022
"""Hair stands off the skull from so far below the hairline, fully so far above."""
_FULL_FROM, _FULL_AT, _FULLER = 0.125, 0.200, 0.75
"""Heights between which swept hair gets fuller, and by how much."""
_STRAND_WIDTH, _STRAND_POINTS = 0.0024, 7
"""Half of it, metres; points of either edge."""
_HAIR_SLOPE = 14.0
"""Turns metres above the hairline into values that contours are traced on."""
BUN_CENTRE, BUN_RADIUS = np.array([-0.0786, 0.0, 0.2325]), 0.046
BUN_WAY = unit(np.array([-0.6, 0.0, 0.75]))
"""Where it is in the head's axes, and which way it stands off."""
_BUN_ROWS, _BUN_FLATTENED = 9, 0.90


@dataclass(frozen=True, eq=False)
class HeadShape:
    """Nets of rows from the chin up, in the head's axes."""

    skin: Array
    hair: Array
    """(rows, AROUND, 3)"""
    hairiness: Array
    """(rows, AROUND): above zero where there is hair."""
    bun: Array | None
    swept: bool

    def tubes(self, names: FrameNames, rest: Callable[[str], Array]) -> list[Tube]:
        """Head, hair, and bun if there is one."""
        frame, place = names.number("head"), rest("head")
        nets = {"head": self.skin, "hair": self.hair}
        if self.bun is not None:
            nets["bun"] = self.bun
        return [
            Tube(name, [Ring(frame, row) for row in net], net.mean(axis=1) + place, upward=True, steps=1)
            for name, net in nets.items()
        ]

    def extremes(self) -> Array:
        """(n, 3): points that contain all of it."""
        nets = [self.hair] if self.bun is None else [self.hair, self.bun]
        return np.concatenate([net[:, ::2].reshape(-1, 3) for net in nets])

    def place(self, angle: float, height: float) -> Array:
        """(3,): the point of the face so many degrees to the left, at a height."""
        return _place(self.skin, angle, height)

    def normal(self, angle: float, height: float) -> Array:
        """(3,): the surface's normal there."""
        return _normal(self.skin, angle, height)

    def strand(self, places: Places) -> tuple[Array, Array, Array]:
        """Two edges of a strand of hair and the surface's normals along it, (points, 3) each.

        It begins at the first of three places, bends toward the second, and ends at the third.
        """
        start, bend, end = np.array(places)
        along = np.linspace(0, 1, _STRAND_POINTS)[:, None]
        curve = start * (1 - along) ** 2 + bend * (2 * along * (1 - along)) + end * along**2
        middle = np.array([_place(self.hair, *at) for at in curve.tolist()])
        normals = np.array([_normal(self.hair, *at) for at in curve.tolist()])
        aside = np.cross(normals, np.gradient(middle, axis=0))
        aside /= np.linalg.norm(aside, axis=1, keepdims=True)
        aside *= _STRAND_WIDTH * np.sin(math.pi * along)
        return middle - aside, middle + aside, normals


def _place(net: Array, angle: float, height: float) -> Array:
    """(3,): the point of a net so many degrees to the left, at a height."""
    column = angle % 360 / 360 * AROUND
    first = int(column)
    share = column - first
    a, b = (_in_column(net[:, number % AROUND], height) for number in (first, first + 1))
    return a * (1 - share) + b * share


def _normal(net: Array, angle: float, height: float) -> Array:
    across = _place(net, angle + 6, height) - _place(net, angle - 6, height)
    up = _place(net, angle, height + 0.005) - _place(net, angle, height - 0.005)
    return unit(np.cross(across, up))


def _in_column(line: Array, height: float) -> Array:
    return np.array([np.interp(height, line[:, 2], line[:, i]) for i in range(3)])


def head_shape(person: Person, table: HeadTable) -> HeadShape:
    """The head of a person."""
    skin = _PIVOT + (_skin(person, table) - _PIVOT) * person.girth.head
    angle = (np.linspace(0, 360, AROUND, endpoint=False) + 180) % 360 - 180
    line = _hairline(_cut(person.head, table.hairline), angle)
    above = skin[..., 2] - (_PIVOT[2] + (line - _PIVOT[2]) * person.girth.head)
    thick = person.head.hair * _fullness(above)
    if person.head.swept:
        thick *= 1 + _FULLER * _smooth((skin[..., 2] - _FULL_FROM) / (_FULL_AT - _FULL_FROM))
    hair = skin + _outward(skin) * thick[..., None]
    bun = _bun() if person.head.bun else None
    return HeadShape(skin, hair, above * _HAIR_SLOPE, bun, person.head.swept)


def _cut(head: Head, hairlines: Hairlines) -> Places:
    if head.swept:
        return hairlines.swept
    return hairlines.up if head.bun else hairlines.short


def _smooth(share: Array) -> Array:
    share = np.clip(share, 0, 1)
    smooth: Array = share * share * (3 - 2 * share)
    return smooth


def _skin(person: Person, table: HeadTable) -> Array:
    jaw = person.head.jaw
    rings: list[Array] = []
    for height, front, back, side, nose, square in table.rows:
        low = max(0.0, 1 - (height - _CHIN) / _JAW_HEIGHT)
        wider = 1 + (jaw - 1) * low
        middle = (front + back) / 2 - 0.004
        depth = (front - middle) * (1 + (jaw - 1) * 0.25 * low)
        tilt = _JAW_TILT * low**1.2
        oval = Oval(depth, middle - back, side * wider, side * wider, -tilt, 0.0, (square, square), nose)
        rings.append(oval.points((middle, 0, height + math.sin(math.radians(tilt)) * depth)))
    return np.array(rings)


def _hairline(places: Places, angles: Array) -> Array:
    """Heights at angles: of a table that begins at 0 the same on both sides."""
    table: Array = np.array(places, dtype=float)
    return np.interp(angles if table[0, 0] < 0 else np.abs(angles), table[:, 0], table[:, 1])


def _outward(skin: Array) -> Array:
    centre: Array = skin.mean(axis=1, keepdims=True)
    centre[..., 2] = np.clip(centre[..., 2], 0.09, 0.14)
    out: Array = skin - centre
    far: Array = np.sqrt((out * out).sum(axis=-1, keepdims=True))
    unit_out: Array = out / far
    return unit_out


def _fullness(above: Array) -> Array:
    return np.power(np.clip((above + _HAIR_RISE) / _HAIR_FULL, 0, 1), 0.7)


def _bun() -> Array:
    """Rows from its right to its left: where they end an outline is uneven, and there it seldom is."""
    side = np.array([0.0, 1.0, 0.0])
    angle = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    around = np.outer(_BUN_FLATTENED * np.cos(angle), BUN_WAY)
    around += np.outer(np.sin(angle), np.cross(side, BUN_WAY))
    polar = np.linspace(0.02, math.pi - 0.02, _BUN_ROWS)
    along, wide = -BUN_RADIUS * np.cos(polar), BUN_RADIUS * np.sin(polar)
    return BUN_CENTRE + along[:, None, None] * side + wide[:, None, None] * around

"""Fillets: where the outlines of two pieces of one cloth meet in a notch, it is filled to a smooth curve.

So a sleeve grows out of the shoulder of a shirt, though both are surfaces of their own.
"""

from __future__ import annotations

from cmath import phase
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from backstretch_gui.figure.rotation import Points

SLEEVE_REACH, SEAT_REACH = 0.055, 0.077
"""Metres along either outline from a notch to where its fillet begins: at a seat above the thighs."""
_BUMP, _FLAT, _SHALLOW, _DEEP = -0.25, -0.1, 0.9, 1.55
"""Radians the outlines turn outward in a notch: its fillet is whole between the second and the third; there
is none up to the first (it is no notch) and from the last on."""
_CURLED, _STRAIGHT = 0.78, 0.95
"""Cosines between an outline and its way from the notch: up to the first there is no fillet."""
_BEND, _LEAST_WAY = 0.92, 0.3
"""A cosine between an outline's step and its way from the notch: at a neck a fillet begins where an outline
bends by more, unless that is nearer than such a share of its reach."""
_HANDLE = 0.45
"""How far a fillet goes on as the outlines do, as a share of the way from one to the other."""
_LIFT = 0.0027
"""Metres it is drawn outward, so that it covers where the lines round both pieces end."""
_INWARD = 0.012
"""Metres a fillet reaches under both pieces, so that no seam shows."""
_NECK_NEAR, _NECK_FAR = 0.105, 0.15
"""Metres from a neckline's middle up to which notches are at the neck, and from where none is."""
_NECK_DEEPER, _NECK_CURLED, _NECK_REACH = 1.1, 0.25, 1.35
"""How many radians deeper those may be that have no whole fillet as it is, how much more outlines may curl
there (a cosine), and how many times as far their fillets reach: no armpit is there."""
_MERE = np.float32(1e-9)
_ALONG = np.linspace(0, 1, 9)
_CURVE = np.stack(
    [(1 - _ALONG) ** 3, 3 * _ALONG * (1 - _ALONG) ** 2, 3 * _ALONG**2 * (1 - _ALONG), _ALONG**3]
).astype(np.complex128)


class Seam(NamedTuple):
    """Two paths that are one cloth."""

    first: int
    second: int
    reach: float = SLEEVE_REACH
    """Of a whole fillet, metres."""
    most: float = 1.0
    """The largest share of it that fills a notch between them."""
    neck: complex | None = None
    """The middle of the neckline, pixels."""


@dataclass(frozen=True, eq=False)
class _Way:
    """A way along an outline, from a point in one of its steps."""

    outline: list[complex]
    start: complex
    step: int
    ahead: int
    """1 as the outline runs, -1 against it."""

    def after(self, length: float) -> tuple[complex, complex]:
        """Where one is after so many pixels, and the direction there."""
        at, number = self.start, self.step + (self.ahead > 0)
        while True:
            following = self.outline[number % len(self.outline)]
            step = following - at
            size = abs(step)
            if size >= length:
                return at + step * (length / (size or 1.0)), step / (size or 1.0)
            at, length, number = following, length - size, number + self.ahead

    def straight_up_to(self, length: float) -> float:
        """How far the outline goes without a bend, at most so many pixels, and at least a part of them."""
        at, number, gone = self.start, self.step + (self.ahead > 0), 0.0
        while gone < length:
            following = self.outline[number % len(self.outline)]
            if gone > length * _LEAST_WAY and _along(at - self.start, _unit(following - at)) < _BEND:
                return gone
            gone += abs(following - at)
            at, number = following, number + self.ahead
        return length


def fillets(
    first: Points,
    second: Points,
    scale: float,
    reach: float = SLEEVE_REACH,
    most: float = 1.0,
    neck: complex | None = None,
) -> list[Points]:
    """Those of all notches between two closed outlines of pixels, `scale` to the metre.

    They run round as the first outline does, and are at `most` such a share of whole ones, which `reach` so
    many metres. About the middle of a `neck`'s line, notches are filled that are deeper.
    """
    crossings = _crossings(first, second)
    if not crossings:
        return []
    found: list[Points] = []
    inside_first, inside_second = _inside(first), _inside(second)
    outlines: tuple[list[complex], list[complex]] = first.tolist(), second.tolist()
    for i, j, corner, turn in crossings:
        # from the notch on, each is outside of the other one way only
        ahead = 1 if turn * inside_second.imag > 0 else -1
        one = _Way(outlines[0], corner, i, ahead)
        other = _Way(outlines[1], corner, j, ahead if inside_first != inside_second else -ahead)
        ways = (other, one) if ahead > 0 else (one, other)
        reaches = reach * scale, reach * scale
        share = _share(ways, reaches, inside_first)
        left = 0.0 if neck is None or share >= 1 else _at_neck(abs(corner - neck) / scale)
        left *= min(1.0, 1.0 - share)
        if left > 0:
            far = reach * scale * (1 + (_NECK_REACH - 1) * left)
            near, other_near = (far + (way.straight_up_to(far) - far) * left for way in ways)
            reaches = near, other_near
            share = _share(ways, reaches, inside_first, left)
        share = min(share, most)
        if share > 0:
            found.append(_fillet(ways, (share * reaches[0], share * reaches[1]), inside_first, share * scale))
    return found


def _at_neck(far: float) -> float:
    """How much a notch so many metres from the neckline's middle is one at the neck."""
    return min(1.0, max(0.0, (_NECK_FAR - far) / (_NECK_FAR - _NECK_NEAR)))


def _inside(outline: Points) -> complex:
    """What turns the way an outline runs to the side of what it encloses."""
    return 1j if np.vdot(outline, _following(outline)).imag > 0 else -1j


def _following(outline: Points) -> Points:
    """The next point of each."""
    return np.concatenate((outline[1:], outline[:1]))


def _crossings(first: Points, second: Points) -> list[tuple[int, int, complex, float]]:
    """The steps of both in which they cross, where that is, and which way the second turns off the first."""
    x, y = second.real, second.imag
    after = _following(first)
    right = np.maximum(first.real, after.real) >= x.min()
    left = np.minimum(first.real, after.real) <= x.max()
    below = np.maximum(first.imag, after.imag) >= y.min()
    above = np.minimum(first.imag, after.imag) <= y.max()
    near = (right & left & below & above).nonzero()[0]
    steps = (after - first)[near, None]
    others = _following(second) - second
    apart = second - first[near, None]
    turn = (steps.conj() * others).imag
    turn += _MERE
    t, u = (apart.conj() * others).imag / turn, (apart.conj() * steps).imag / turn
    a, b = ((t >= 0) & (t < 1) & (u >= 0) & (u < 1)).nonzero()
    corners = first[near[a]] + steps[a, 0] * t[a, b]
    return list(zip(near[a].tolist(), b.tolist(), corners.tolist(), turn[a, b].tolist(), strict=True))


def _share(
    ways: tuple[_Way, _Way], reaches: tuple[float, float], inside: complex, at_neck: float = 0.0
) -> float:
    """How much of a fillet the notch has that two ways start from: none up to 0, a whole one at 1.

    Its fillet begins so many pixels along either way; `at_neck` it may be deeper, and the ways may curl.
    """
    corner = ways[0].start
    (p, from_p), (q, from_q) = (way.after(reach) for way, reach in zip(ways, reaches, strict=True))
    turn = -inside.imag * phase((q - corner) / ((corner - p) or 1.0))
    share = min(
        1.0, (_DEEP + at_neck * _NECK_DEEPER - turn) / (_DEEP - _SHALLOW), (turn - _BUMP) / (_FLAT - _BUMP)
    )
    straight = min(_along(p - corner, from_p), _along(q - corner, from_q))
    return min(share, (straight + at_neck * _NECK_CURLED - _CURLED) / (_STRAIGHT - _CURLED))


def _fillet(ways: tuple[_Way, _Way], reaches: tuple[float, float], inside: complex, scale: float) -> Points:
    """The fillet of the notch two ways start from: between the points so many pixels along them."""
    corner = ways[0].start
    (p, from_p), (q, from_q) = (way.after(reach) for way, reach in zip(ways, reaches, strict=True))
    across = q - p
    handle = _HANDLE * abs(across)
    inward = across / (abs(across) or 1.0) * inside * scale
    lift = inward * _LIFT
    result = np.empty(len(_ALONG) + 1, dtype=np.complex64)
    result[:-1] = np.array([p, p - from_p * handle - lift, q - from_q * handle - lift, q]) @ _CURVE
    result[-1] = corner + inward * _INWARD
    return result


def _unit(way: complex) -> complex:
    """The direction of a way."""
    return way / (abs(way) or 1.0)


def _along(way: complex, direction: complex) -> float:
    """The cosine between them."""
    return (way * direction.conjugate()).real / (abs(way) or 1.0)

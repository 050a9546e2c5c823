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
_HANDLE = 0.45
"""How far a fillet goes on as the outlines do, as a share of the way from one to the other."""
_LIFT = 0.0027
"""Metres it is drawn outward, so that it covers where the lines round both pieces end."""
_INWARD = 0.012
"""Metres a fillet reaches under both pieces, so that no seam shows."""
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


def fillets(
    first: Points, second: Points, scale: float, reach: float = SLEEVE_REACH, most: float = 1.0
) -> list[Points]:
    """Those of all notches between two closed outlines of pixels, `scale` to the metre.

    They run round as the first outline does, and are at `most` such a share of whole ones, which `reach` so
    many metres.
    """
    crossings = _crossings(first, second)
    if not crossings:
        return []
    found: list[Points | None] = []
    inside_first, inside_second = _inside(first), _inside(second)
    outlines: tuple[list[complex], list[complex]] = first.tolist(), second.tolist()
    for i, j, corner, turn in crossings:
        # from the notch on, each is outside of the other one way only
        ahead = 1 if turn * inside_second.imag > 0 else -1
        one = _Way(outlines[0], corner, i, ahead)
        other = _Way(outlines[1], corner, j, ahead if inside_first != inside_second else -ahead)
        if ahead > 0:
            one, other = other, one
        found.append(_fillet(one, other, inside_first, scale, reach * scale, most))
    return [fillet for fillet in found if fillet is not None]


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


def _fillet(
    one: _Way, other: _Way, inside: complex, scale: float, reach: float, most: float
) -> Points | None:
    """The fillet of the notch two ways start from, if it has one: from one way's end to the other's."""
    corner = one.start
    (p, from_p), (q, from_q) = (way.after(reach) for way in (one, other))
    turn = -inside.imag * phase((q - corner) / ((corner - p) or 1.0))
    share = min(most, (_DEEP - turn) / (_DEEP - _SHALLOW), (turn - _BUMP) / (_FLAT - _BUMP))
    straight = min(_along(p - corner, from_p), _along(q - corner, from_q))
    share = min(share, (straight - _CURLED) / (_STRAIGHT - _CURLED))
    if share <= 0:
        return None
    (p, from_p), (q, from_q) = (way.after(share * reach) for way in (one, other))
    across = q - p
    handle = _HANDLE * abs(across)
    inward = across / (abs(across) or 1.0) * inside * (share * scale)
    lift = inward * _LIFT
    result = np.empty(len(_ALONG) + 1, dtype=np.complex64)
    result[:-1] = np.array([p, p - from_p * handle - lift, q - from_q * handle - lift, q]) @ _CURVE
    result[-1] = corner + inward * _INWARD
    return result


def _along(way: complex, direction: complex) -> float:
    """The cosine between them."""
    return (way * direction.conjugate()).real / (abs(way) or 1.0)

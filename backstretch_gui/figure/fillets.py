"""Fillets: where the outlines of two pieces of one cloth meet in a notch, it is filled to a smooth curve.

So a sleeve grows out of the shoulder of a shirt, though both are surfaces of their own.
"""

from __future__ import annotations

from typing import cast

import numpy as np

from backstretch_gui.figure.rotation import Points

_REACH = 0.050
"""Metres along either outline from the notch to where its fillet begins."""
_SHALLOW, _DEEP = 0.9, 1.7
"""Radians an outline turns in a notch: from the first on its fillet is smaller, from the other it has none."""
_HANDLE = 0.36
"""How far a fillet goes on as the outlines do, as a share of the way from one to the other."""
_INWARD = 0.012
"""Metres a fillet reaches under both pieces, so that no seam shows."""
_ALONG = np.linspace(0, 1, 9)
_CURVE = np.stack(
    [(1 - _ALONG) ** 3, 3 * _ALONG * (1 - _ALONG) ** 2, 3 * _ALONG**2 * (1 - _ALONG), _ALONG**3]
)


def fillets(first: Points, second: Points, scale: float) -> list[Points]:
    """Those of all notches between two closed outlines of pixels, `scale` to the metre."""
    found: list[Points | None] = []
    inside_first, inside_second = _inside(first), _inside(second)
    for i, j, corner, turn in _crossings(first, second):
        # each leaves the other one way: the fillet goes back along the first, and on along the second
        way = 1 if turn * inside_second.imag > 0 else -1
        one, other = (first, i, way), (second, j, way if inside_first != inside_second else -way)
        found.append(_fillet(corner, one, other, -way * inside_first, scale))
    return [fillet for fillet in found if fillet is not None]


def _inside(outline: Points) -> complex:
    """What turns the way an outline runs to the side of what it encloses."""
    return 1j if float((outline.conj() * np.roll(outline, -1)).imag.sum()) > 0 else -1j


def _crossings(first: Points, second: Points) -> list[tuple[int, int, complex, float]]:
    """The steps of both in which they cross, where that is, and which way the second turns off the first."""
    beside = (first.real >= second.real.min()) & (first.real <= second.real.max())
    beside &= (first.imag >= second.imag.min()) & (first.imag <= second.imag.max())
    near = (beside | np.roll(beside, -1)).nonzero()[0]
    steps = (np.roll(first, -1) - first)[near, None]
    others = np.roll(second, -1) - second
    apart = second - first[near, None]
    turn = (steps.conj() * others).imag
    turn[turn == 0] = 1e-9
    t, u = (apart.conj() * others).imag / turn, (apart.conj() * steps).imag / turn
    a, b = ((t >= 0) & (t < 1) & (u >= 0) & (u < 1)).nonzero()
    corners = first[near[a]] + steps[a, 0] * t[a, b]
    return list(zip(near[a].tolist(), b.tolist(), corners.tolist(), turn[a, b].tolist(), strict=True))


def _fillet(
    corner: complex,
    one: tuple[Points, int, int],
    other: tuple[Points, int, int],
    inside: complex,
    scale: float,
) -> Points | None:
    """The fillet of one notch, if it is shallow enough to have one: from one outline to the other."""
    (p, _), (q, _) = (_walk(corner, *outline, _REACH * scale) for outline in (one, other))
    turn = abs(np.angle((q - corner) / ((corner - p) or 1.0)))
    share = min(1.0, (_DEEP - turn) / (_DEEP - _SHALLOW))
    if share <= 0:
        return None
    (p, from_p), (q, from_q) = (_walk(corner, *outline, share * _REACH * scale) for outline in (one, other))
    across = q - p
    curve = (
        np.array([p, p - from_p * (_HANDLE * abs(across)), q - from_q * (_HANDLE * abs(across)), q]) @ _CURVE
    )
    inward = across / (abs(across) or 1.0) * inside * (_INWARD * share * scale)
    return np.append(curve, corner + inward).astype(np.complex64)


def _walk(corner: complex, outline: Points, step: int, way: int, length: float) -> tuple[complex, complex]:
    """Where one is so far along an outline from a point in one of its steps, and the direction there."""
    at, number = corner, step + 1 if way > 0 else step
    while True:
        following = cast("complex", outline[number % len(outline)].item())
        ahead = following - at
        size = abs(ahead)
        if size >= length:
            return at + ahead * (length / size), ahead / size
        at, length, number = following, length - size, number + way

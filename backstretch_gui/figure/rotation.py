"""Rotations as unit quaternions (w, x, y, z) and as matrices. Angles in degrees."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Floats = NDArray[np.float32]
"""For what has to be right to a hundredth of a pixel, and is worked out for thousands of points a frame."""
Points = NDArray[np.complex64]
"""Places and ways on the screen, pixels: x to the right and i·y down. One number each is quicker than two."""
Indices = NDArray[np.intp]
Quaternion = Array
"""Four numbers: w, x, y, z."""

X_AXIS = (1.0, 0.0, 0.0)
Y_AXIS = (0.0, 1.0, 0.0)
Z_AXIS = (0.0, 0.0, 1.0)


def about(axis: Sequence[float], degrees: float) -> Quaternion:
    """The rotation about a unit axis."""
    half = math.radians(degrees) / 2
    s = math.sin(half)
    return np.array([math.cos(half), axis[0] * s, axis[1] * s, axis[2] * s])


def product(*rotations: Quaternion) -> Quaternion:
    """One after the other: the last is applied first."""
    result = rotations[0]
    for b in rotations[1:]:
        w, x, y, z = result
        v, i, j, k = b
        result = np.array(
            [
                w * v - x * i - y * j - z * k,
                w * i + x * v + y * k - z * j,
                w * j - x * k + y * v + z * i,
                w * k + x * j - y * i + z * v,
            ]
        )
    return result


_FIRST: Indices = np.array([10, 5, 5, 6, 7, 11])
_SECOND: Indices = np.array([15, 15, 10, 3, 2, 1])
"""Which products of a quaternion's numbers go together: yy zz, xx zz, xx yy; xy wz, xz wy, yz wx."""
_ENTRIES: Indices = np.array([0, 6, 13, 12, 1, 8, 7, 14, 2])
"""A matrix's nine numbers among three on its diagonal, six differences and six sums of those."""


def to_matrices(rotations: Array) -> Array:
    """(n, 4) quaternions as (n, 3, 3) matrices."""
    twice = (2 * rotations[:, :, None] * rotations[:, None, :]).reshape(-1, 16)
    first, second = twice.take(_FIRST, axis=1), twice.take(_SECOND, axis=1)
    entries = np.concatenate([1 - (first + second)[:, :3], first - second, first + second], axis=1)
    return entries.take(_ENTRIES, axis=1).reshape(-1, 3, 3)


def to_matrix(rotation: Quaternion) -> Array:
    """One quaternion as a (3, 3) matrix."""
    return to_matrices(rotation[None])[0]


def from_matrix(m: Array) -> Quaternion:
    """A (3, 3) rotation matrix as a quaternion (Shepperd's method: divide by the largest component)."""
    trace = float(m[0, 0] + m[1, 1] + m[2, 2])
    diagonal = (float(m[0, 0]), float(m[1, 1]), float(m[2, 2]))
    q = np.empty(4)
    if trace > max(diagonal):
        s = 2 * math.sqrt(1 + trace)
        q[:] = s / 4, (m[2, 1] - m[1, 2]) / s, (m[0, 2] - m[2, 0]) / s, (m[1, 0] - m[0, 1]) / s
    else:
        i = diagonal.index(max(diagonal))
        j, k = (i + 1) % 3, (i + 2) % 3
        s = 2 * math.sqrt(1 + diagonal[i] - diagonal[j] - diagonal[k])
        q[0] = (m[k, j] - m[j, k]) / s
        q[1 + i], q[1 + j], q[1 + k] = s / 4, (m[j, i] + m[i, j]) / s, (m[k, i] + m[i, k]) / s
    return q / length(q)


def slerp(a: Array, b: Array, t: float | Array) -> Array:
    """From (n, 4) quaternions `a` to `b` along the shorter arcs, all by one share or each by its own."""
    cosine = inner(a, b)
    b = b * np.where(cosine < 0, -1.0, 1.0)[:, None]
    angle = np.arccos(np.minimum(np.abs(cosine), 1.0))
    sine = np.sin(angle)
    near = sine < 1e-4
    sine[near] = 1.0
    from_a = np.where(near, 1 - t, np.sin((1 - t) * angle) / sine)
    from_b = np.where(near, t, np.sin(t * angle) / sine)
    q: Array = from_a[:, None] * a + from_b[:, None] * b
    return q / np.sqrt(inner(q, q))[:, None]


def slerp_along(a: Quaternion, b: Quaternion, t: float) -> Quaternion:
    """From `a` to `b` along the arc their signs choose, be it the longer one."""
    angle = math.acos(min(1.0, max(-1.0, float(a @ b))))
    sine = math.sin(angle)
    if sine < 1e-4:
        return a
    return (math.sin((1 - t) * angle) * a + math.sin(t * angle) * b) / sine


def inner(a: Array, b: Array) -> Array:
    """The inner products of the vectors in two arrays' last axes; numpy's sum is slow over so few numbers."""
    products: Array = np.vecdot(a, b)
    return products


def dot(a: Array, b: Array) -> Array:
    """The matrix product of a few numbers; the operator takes three times as long over so few."""
    products: Array = a.dot(b)
    return products


def cross(a: Array, b: Array) -> Array:
    """The cross product of two vectors; numpy's own is made for arrays and ten times slower."""
    return np.array([a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]])


def length(v: Array) -> float:
    """The length of a vector."""
    return math.sqrt(v.dot(v))


def unit(v: Array) -> Array:
    """The vector scaled to length 1; a null vector stays null."""
    return v / max(1e-9, length(v))

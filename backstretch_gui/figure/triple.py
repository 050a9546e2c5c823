"""Vectors of three plain floats: for the few that bend a limb they take a third of the time of arrays."""

from __future__ import annotations

import math

import numpy as np

from backstretch_gui.figure.person import Vector
from backstretch_gui.figure.rotation import Array


def triple(v: Array) -> Vector:
    """The numbers of a vector."""
    x, y, z = v.tolist()
    return x, y, z


def scaled(v: Vector, by: float) -> Vector:
    """The vector, so many times as long."""
    return v[0] * by, v[1] * by, v[2] * by


def added(a: Vector, times_a: float, b: Vector, times_b: float) -> Vector:
    """So much of the one and so much of the other."""
    return (
        a[0] * times_a + b[0] * times_b,
        a[1] * times_a + b[1] * times_b,
        a[2] * times_a + b[2] * times_b,
    )


def inner_of(a: Vector, b: Vector) -> float:
    """The inner product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross_of(a: Vector, b: Vector) -> Vector:
    """The cross product."""
    return a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]


def unit_of(v: Vector) -> Vector:
    """The vector scaled to length 1; a null vector stays null."""
    return scaled(v, 1 / max(1e-9, math.hypot(*v)))


def columns(x: Vector, y: Vector, z: Vector) -> Array:
    """(3, 3): the matrix with these columns."""
    return np.array(tuple(zip(x, y, z, strict=True)))

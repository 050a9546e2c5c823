from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.figure.rotation import (
    X_AXIS,
    Y_AXIS,
    Z_AXIS,
    Array,
    about,
    from_matrix,
    product,
    slerp,
    slerp_along,
    to_matrix,
    unit,
)

angles = st.floats(-360, 360)


def turned(a: float, b: float, c: float) -> Array:
    return product(about(Z_AXIS, a), about(Y_AXIS, b), about(X_AXIS, c))


rotations = st.builds(turned, angles, angles, angles)


def same(a: Array, b: Array) -> bool:
    """Two quaternions that rotate alike: equal, or each other's negative."""
    return bool(abs(abs(float(a @ b)) - 1) < 1e-9)


@given(rotations)
def test_a_matrix_gives_back_its_quaternion(q: Array) -> None:
    assert same(from_matrix(to_matrix(q)), q)


@given(rotations)
def test_a_matrix_is_a_rotation(q: Array) -> None:
    m = to_matrix(q)
    assert np.allclose(m @ m.T, np.eye(3))
    assert np.linalg.det(m) == pytest.approx(1)


@given(rotations, rotations)
def test_a_product_is_the_product_of_matrices(a: Array, b: Array) -> None:
    assert np.allclose(to_matrix(product(a, b)), to_matrix(a) @ to_matrix(b))


@given(rotations, rotations, st.floats(0, 1))
def test_slerp_goes_the_shorter_way_at_even_speed(a: Array, b: Array, t: float) -> None:
    def angle(p: Array, q: Array) -> float:
        return 2 * float(np.arccos(np.clip(abs(float(p @ q)), 0, 1)))

    between = slerp(a[None], b[None], t)[0]
    assert np.linalg.norm(between) == pytest.approx(1)
    assert angle(a, between) == pytest.approx(t * angle(a, b), abs=1e-3)


@given(rotations, rotations)
def test_both_arcs_of_slerp_begin_and_end_alike(a: Array, b: Array) -> None:
    for end in (b, -b):
        assert same(slerp_along(a, end, 0.0), a)
        if abs(float(a @ b)) < 0.999:
            assert same(slerp_along(a, end, 1.0), b)


def test_rotations_are_counter_clockwise() -> None:
    assert np.allclose(to_matrix(about(Z_AXIS, 90)) @ [1, 0, 0], [0, 1, 0])
    assert np.allclose(to_matrix(about(Y_AXIS, 90)) @ [0, 0, 1], [1, 0, 0])


def test_a_null_vector_has_no_direction() -> None:
    assert np.array_equal(unit(np.zeros(3)), np.zeros(3))

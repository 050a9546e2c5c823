"""Fillets between two outlines: in notches, on their outside, and the same whichever way the outlines run."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from backstretch_gui.figure.fillets import SEAT_REACH, SLEEVE_REACH, fillets

if TYPE_CHECKING:
    from backstretch_gui.figure.rotation import Points

SCALE = 300.0


def disc(x: float, y: float, radius: float) -> Points:
    """A circle of many points."""
    around = np.linspace(0, 2 * np.pi, 60, endpoint=False)
    return (x + 1j * y + radius * np.exp(1j * around)).astype(np.complex64)


def area(outline: Points) -> float:
    """What it encloses, negative if it runs the other way round."""
    return float(np.vdot(outline, np.roll(outline, -1)).imag) / 2


@pytest.mark.parametrize("first_back", [False, True])
@pytest.mark.parametrize("second_back", [False, True])
def test_a_notch_is_filled_whichever_way_outlines_run(first_back: bool, second_back: bool) -> None:
    first, second = disc(0, 0, 100), disc(90, 0, 100)
    found = fillets(first[::-1] if first_back else first, second[::-1] if second_back else second, SCALE)
    assert len(found) == 2
    for fillet in found:
        assert np.allclose(fillet.real.mean(), 45, atol=2)
        assert np.abs(fillet.imag).max() > np.sqrt(100**2 - 45**2) + 1  # it reaches out of the notch
        assert (area(fillet) > 0) == (area(first) > 0) ^ first_back


def test_one_that_reaches_farther_begins_farther_from_the_notch() -> None:
    first, second = disc(0, 0, 100), disc(90, 0, 100)
    near, far = (fillets(first, second, SCALE, reach)[0].real for reach in (SLEEVE_REACH, SEAT_REACH))
    assert np.ptp(far) > 1.2 * np.ptp(near)


def test_a_deep_notch_stays() -> None:
    assert fillets(disc(0, 0, 100), disc(190, 0, 100), SCALE) == []


def test_outlines_apart_have_none() -> None:
    assert fillets(disc(0, 0, 100), disc(300, 0, 100), SCALE) == []
    assert fillets(disc(0, 0, 100), disc(0, 0, 50), SCALE) == []


def test_at_a_neck_deeper_notches_are_filled() -> None:
    first, second = disc(0, 0, 100), disc(170, 0, 100)
    away, at_neck = 85 + 400j, 85 + 60j
    assert fillets(first, second, SCALE) == fillets(first, second, SCALE, neck=away) == []
    assert len(fillets(first, second, SCALE, neck=at_neck)) == 1


def test_at_a_neck_a_fillet_begins_at_the_corner_of_the_neckline() -> None:
    corners = [200 + 120j, 120j, 0j, 40 + 0j, 200 + 12j]
    ends = [*corners[1:], corners[0]]
    edges = [np.linspace(*edge, 30, endpoint=False) for edge in zip(corners, ends, strict=True)]
    shirt: Points = np.array(edges).ravel().astype(np.complex64)
    found = fillets(shirt, disc(49, 20, 40), SCALE, neck=20 + 0j)
    assert len(found) == 2
    assert min(np.abs(fillet).min() for fillet in found) < 5

"""The rhythm of breath: calm, and whole in every hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.session.breathing import breath_seconds, breaths


@given(st.floats(8, 300))
def test_a_hold_is_a_whole_number_of_calm_breaths(hold: float) -> None:
    each = breath_seconds(hold)

    assert hold / each == pytest.approx(round(hold / each))
    assert 4.6 <= each <= 10.5


@given(st.floats(3, 300))
def test_every_breath_that_is_led_goes_in_before_it_goes_out_within_the_hold(hold: float) -> None:
    for inward, outward in breaths(hold):
        assert 0 <= inward < outward < hold

from __future__ import annotations

import sys
from datetime import timedelta

import pytest

from backstretch_gui.desktop.last_input import TURN, since, time_since_input


def test_time_goes_on_over_the_turn_of_the_count() -> None:
    assert since(1_000, 61_000) == timedelta(minutes=1)
    assert since(TURN - 30_000, 30_000) == timedelta(minutes=1)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows")
def test_elsewhere_it_is_not_known() -> None:
    assert time_since_input() is None


@pytest.mark.skipif(sys.platform != "win32", reason="Windows alone is asked")
def test_windows_knows() -> None:
    past = time_since_input()

    assert past is not None
    assert timedelta(0) <= past < timedelta(days=1)

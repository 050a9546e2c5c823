"""No more frames than there is something to see."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Move, PoseRef, Segment, SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.training.frames import CALM_FRAME_MS, FRAME_MS, frame_ms, hold_frame_ms

RIM = math.pi * 170
"""Pixels once round the ring of a window of 1280 by 800."""
LYING, LIFTED = PoseRef("bridge", "supine"), PoseRef("bridge", "lifted")


@given(st.integers(3, 600))
def test_the_ring_of_a_hold_moves_by_a_pixel_or_so_a_frame(seconds: int) -> None:
    interval = hold_frame_ms(seconds)

    assert FRAME_MS <= interval <= CALM_FRAME_MS
    moved = RIM / seconds * interval / 1000
    assert moved < 1.3 or interval == FRAME_MS


def at(elapsed: float, kind: SegmentKind) -> Snapshot:
    segment = Segment(kind, 0, "bridge", 60.0, LYING, moves=(Move(10.0, 4.0, LIFTED),))
    return Snapshot(State.RUNNING, Plan("some", (segment,)), 0, elapsed)


@pytest.mark.parametrize(
    ("elapsed", "kind", "interval"),
    [
        (5.0, SegmentKind.HOLD, CALM_FRAME_MS),
        (12.0, SegmentKind.HOLD, FRAME_MS),
        (20.0, SegmentKind.HOLD, CALM_FRAME_MS),
        (5.0, SegmentKind.GUIDE, FRAME_MS),
    ],
)
def test_a_move_is_always_shown_smoothly(elapsed: float, kind: SegmentKind, interval: int) -> None:
    assert frame_ms(at(elapsed, kind)) == interval

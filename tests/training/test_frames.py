"""No more frames than there is something to see."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Move, PoseRef, Segment, SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.training.frames import CALM_FRAME_MS, FRAME_MS, frame_ms, hold_frame_ms, only_moves

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


HOLD = Segment(SegmentKind.HOLD, 0, "bridge", 60.0, LYING)
STILL = Snapshot(State.RUNNING, Plan("some", (HOLD, HOLD)), 0, 20.25)


@given(st.floats(0, 60), st.floats(0, 60))
def test_in_one_second_of_a_hold_only_arc_and_breath_move(one: float, other: float) -> None:
    before, now = replace(STILL, elapsed=one), replace(STILL, elapsed=other)

    assert only_moves(before, now) == (math.ceil(60 - one) == math.ceil(60 - other))


@pytest.mark.parametrize(
    "now",
    [
        replace(STILL, index=1),
        replace(STILL, state=State.PAUSED),
        replace(STILL, plan=Plan("another", STILL.plan.segments)),
    ],
)
def test_elsewhere_more_may_be_another(now: Snapshot) -> None:
    assert only_moves(STILL, STILL)
    assert not only_moves(STILL, now)


def test_a_figure_on_its_way_or_a_voice_that_tells_is_looked_at_each_time() -> None:
    moving, guide = at(5.0, SegmentKind.HOLD), at(5.0, SegmentKind.GUIDE)

    assert not only_moves(moving, moving)
    assert not only_moves(guide, guide)

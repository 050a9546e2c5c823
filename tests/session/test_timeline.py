"""A plan as one line of time is what the player plays when nobody asks anything of it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.events import CueDue, Event
from backstretch_gui.session.plan import Coaching, Plan
from backstretch_gui.session.player import Player
from backstretch_gui.session.segment import Cue, CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.session.timeline import PASSING_SECONDS, Caption, caption_at, moment, timeline
from tests.session.routines import coachings, speech, worlds

POSE = PoseRef("twist", "twist")


def a_plan(*segments: Segment) -> Plan:
    return Plan("any", segments)


def a_segment(kind: SegmentKind, seconds: float, *cues: Cue) -> Segment:
    return Segment(kind, 0, "twist", seconds, POSE, cues)


def step(at: float, text: str, number: int) -> Cue:
    return Cue(at, 2.0, CueKind.STEP, text, step=number)


@settings(max_examples=60)
@given(worlds(), coachings, st.floats(0.05, 0.4))
def test_it_is_what_the_player_plays(world: tuple[Catalog, Routine], coaching: Coaching, tick: float) -> None:
    """Cue for cue, and wherever the player stands, also at its end."""
    known, wanted = world
    now = 0.0
    heard: list[tuple[float, Cue]] = []

    def tell(event: Event) -> None:
        if isinstance(event, CueDue):
            heard.append((now, event.cue))

    player = Player(lambda changes: compile_plan(wanted, known, coaching, speech, changes), lambda: now, tell)
    plan = player.snapshot.plan
    if any(segment.waits for segment in plan.segments):
        return  # it stands still until somebody says so
    player.start()
    while (stands := player.snapshot).state is not State.ENDED:
        there = moment(plan, now)
        assert plan.starts[there.index] + there.elapsed == pytest.approx(
            plan.starts[stands.index] + stands.elapsed, abs=1e-6
        )
        now += min(tick, player.next_due or tick)
        player.tick()

    assert [each.cue for each in timeline(plan)] == [cue for _, cue in heard]
    assert [each.at for each in timeline(plan)] == pytest.approx([at for at, _ in heard], abs=0.41)
    assert moment(plan, plan.seconds).state is State.ENDED


@pytest.mark.parametrize(
    ("seconds", "caption"),
    [
        (0.0, Caption("Lie down.", 0)),
        (2.9, Caption("Lie down.", 0)),
        (3.0, Caption("Arms wide.", 1)),
        (6.5, Caption("Arms wide.", None)),
        (8.0, Caption("Let it sink.", None)),
        (16.0, Caption("Halfway.", None)),
        (16.0 + PASSING_SECONDS, Caption("Let it sink.", None)),
        (25.5, Caption("Let it sink.", None)),
    ],
)
def test_a_caption_stands_until_the_next_and_a_remark_of_the_moment_passes(
    seconds: float, caption: Caption
) -> None:
    plan = a_plan(
        a_segment(SegmentKind.GUIDE, 6.0, step(0, "Lie down.", 0), step(3, "Arms wide.", 1)),
        a_segment(
            SegmentKind.HOLD,
            20.0,
            Cue(2, 2, CueKind.FORM, "Let it sink."),
            Cue(10, 1, CueKind.HALFWAY, "Halfway."),
            Cue(19, 1, CueKind.COUNT, "One."),
        ),
    )

    there = moment(plan, seconds)

    assert caption_at(plan, there.index, there.elapsed) == caption


def test_before_anything_is_said_there_is_nothing_to_read() -> None:
    plan = a_plan(a_segment(SegmentKind.GUIDE, 6.0, step(1, "Lie down.", 0)))
    assert caption_at(plan, 0, 0.5) == Caption()

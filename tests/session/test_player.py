"""The player: whatever is asked of it and whenever, time in holds is kept and nothing gets stuck."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.events import (
    CueDue,
    Ended,
    Event,
    Interrupted,
    LeadInStarted,
    Paused,
    PauseReason,
    Resumed,
    SegmentStarted,
)
from backstretch_gui.session.plan import Coaching, Extent
from backstretch_gui.session.player import Player
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.session.walking import JUMP, STALL, EmptyPlanError
from tests.session.routines import BARE, catalog, coachings, routine, speech, stretch, worlds


@dataclass
class Session:
    """A player, a clock wound by hand, and everything it reported, with the time."""

    known: Catalog
    wanted: Routine
    coaching: Coaching = BARE
    speech: Callable[[str], float] = speech
    now: float = 100.0
    log: list[tuple[float, Event]] = field(default_factory=list[tuple[float, Event]])

    def __post_init__(self) -> None:
        self.player = Player(
            lambda changes: compile_plan(self.wanted, self.known, self.coaching, self.speech, changes),
            lambda: self.now,
            lambda event: self.log.append((self.now, event)),
        )

    def wind(self, seconds: float) -> None:
        """Let time pass as the app does: to each due moment, and at least twice a second."""
        end = self.now + seconds
        while self.now < end and self.player.snapshot.state is not State.ENDED:
            due = self.player.next_due
            self.now = min(end, self.now + min(0.4, 0.4 if due is None else due) + 1e-7)
            self.player.tick()

    def play_out(self) -> None:
        """Go on to the end, resuming whatever stands still."""
        for _ in range(400):
            if self.player.snapshot.state is State.ENDED:
                return
            self.player.resume()
            self.wind(30)
        raise AssertionError("stuck")

    def events(self, kind: type) -> list[Event]:
        return [event for _, event in self.log if isinstance(event, kind)]

    @property
    def segment(self) -> Segment:
        return self.player.snapshot.segment

    def wind_to(self, kind: SegmentKind, into: float = 0.0) -> None:
        for _ in range(5000):
            if self.segment.kind is kind:
                break
            self.wind(0.1)
        self.wind(into - self.player.snapshot.elapsed)


def simple(*entries: Entry, coaching: Coaching | None = None, **changes: object) -> Session:
    known = catalog(stretch("bend", **changes), stretch("lift", hold=20))
    session = Session(known, routine(*(entries or (Entry("bend"), Entry("lift")))), coaching or BARE)
    session.player.start()
    return session


def held(session: Session) -> float:
    ended = session.events(Ended)[-1]
    assert isinstance(ended, Ended)
    return sum(sum(entry.holds) for entry in ended.summary.entries)


commands = st.lists(
    st.tuples(
        st.floats(0, 20),
        st.sampled_from(
            ["pause", "resume", "next", "back", "repeat", "longer", "shorter", "replan", "sleep"]
        ),
    ),
    max_size=12,
)


def do(session: Session, command: str) -> None:
    match command:
        case "longer":
            session.player.add(5)
        case "shorter":
            session.player.add(-5)
        case "sleep":
            session.now += 1000
            session.player.tick()
        case _:
            getattr(session.player, command)()


@settings(max_examples=80)
@given(worlds(), coachings)
def test_left_alone_it_holds_exactly_what_was_set_and_ends_with_its_plan(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    session = Session(*world, coaching)
    plan = session.player.snapshot.plan
    session.player.start()

    session.wind(plan.seconds + 1)

    assert session.player.snapshot.state is State.ENDED
    assert held(session) == pytest.approx(sum(s.seconds for s in plan.segments if s.kind is SegmentKind.HOLD))
    ended_at = next(at for at, event in session.log if isinstance(event, Ended))
    assert ended_at - 100.0 == pytest.approx(plan.seconds, abs=0.001)


@settings(max_examples=80)
@given(worlds(), coachings)
def test_left_alone_every_cue_comes_once_when_it_is_due(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    session = Session(*world, coaching)
    plan = session.player.snapshot.plan
    session.player.start()

    session.wind(plan.seconds + 1)

    due = [
        (pytest.approx(100.0 + start + cue.at, abs=0.001), cue)
        for start, segment in zip(plan.starts, plan.segments, strict=True)
        for cue in segment.cues
    ]
    assert [(at, event.cue) for at, event in session.log if isinstance(event, CueDue)] == due


@settings(max_examples=150)
@given(worlds(), coachings, commands)
def test_whatever_is_asked_it_never_gets_stuck(
    world: tuple[Catalog, Routine], coaching: Coaching, asked: list[tuple[float, str]]
) -> None:
    session = Session(*world, coaching)
    session.player.start()
    for wait, command in asked:
        session.wind(wait)
        do(session, command)

    session.play_out()

    assert len(session.events(Ended)) == 1


@settings(max_examples=150)
@given(worlds(), coachings, commands)
def test_whatever_is_asked_nothing_is_said_over_something_else(
    world: tuple[Catalog, Routine], coaching: Coaching, asked: list[tuple[float, str]]
) -> None:
    session = Session(*world, coaching)
    session.player.start()
    for wait, command in asked:
        session.wind(wait)
        do(session, command)
    session.play_out()

    sounding: list[tuple[float, float]] = []
    for at, event in session.log:
        if isinstance(event, Interrupted) and sounding:
            begin, end = sounding.pop()
            sounding.append((begin, min(end, at)))
        if isinstance(event, CueDue) and (event.cue.spoken or event.cue.sound):
            sounding.append((at, at + event.cue.seconds - event.late))
    assert all(before[1] <= after[0] + 0.001 for before, after in pairwise(sounding))


@settings(max_examples=100)
@given(
    worlds(),
    st.lists(st.tuples(st.floats(0, 20), st.sampled_from(["pause", "resume", "repeat", "replan", "sleep"]))),
)
def test_pauses_and_sleep_take_nothing_from_a_hold(
    world: tuple[Catalog, Routine], asked: list[tuple[float, str]]
) -> None:
    session = Session(*world)
    plan = session.player.snapshot.plan
    session.player.start()
    for wait, command in asked:
        session.wind(wait)
        do(session, command)
    session.play_out()

    assert held(session) == pytest.approx(sum(s.seconds for s in plan.segments if s.kind is SegmentKind.HOLD))


def test_a_jump_of_the_clock_pauses_where_it_was() -> None:
    session = simple()
    session.wind_to(SegmentKind.HOLD, into=4.0)
    before = session.player.snapshot.elapsed

    session.now += JUMP + 3600
    session.player.tick()

    assert session.player.snapshot.state is State.PAUSED
    assert session.player.snapshot.elapsed == pytest.approx(before)
    assert session.events(Paused) == [Paused(PauseReason.CLOCK_JUMPED)]


def test_a_busy_machine_takes_nothing_from_a_hold_and_does_not_pause_it() -> None:
    session = simple()
    session.wind_to(SegmentKind.HOLD, into=4.0)
    before = session.player.snapshot.elapsed

    session.now += STALL + 1
    session.player.tick()

    assert session.player.snapshot.state is State.RUNNING
    assert session.player.snapshot.elapsed == pytest.approx(before)


def test_a_clock_that_goes_back_changes_nothing() -> None:
    session = simple()
    session.wind(1.0)
    before = session.player.snapshot

    session.now -= 50
    session.player.tick()

    assert session.player.snapshot == before


def test_going_on_after_a_pause_leads_in_and_then_holds_the_rest() -> None:
    session = simple(coaching=replace(BARE, lead_in=3.0))
    session.wind_to(SegmentKind.HOLD, into=4.0)
    session.player.pause()
    session.wind(60)

    session.player.resume()
    session.wind(2.9)
    assert session.player.snapshot.state is State.LEAD_IN
    assert session.player.snapshot.elapsed == pytest.approx(4.0, abs=0.01)
    session.wind(0.2)

    assert session.player.snapshot.state is State.RUNNING
    assert session.events(LeadInStarted)
    assert session.events(Resumed)


def test_a_sentence_of_the_guide_that_was_cut_off_is_said_again_whole() -> None:
    session = simple()
    session.wind_to(SegmentKind.GUIDE)
    session.wind(0.1)
    first = session.segment.cues[0]
    session.player.pause()
    session.log.clear()

    session.player.resume()
    session.wind(4)

    said = [event.cue for event in session.events(CueDue) if isinstance(event, CueDue)]
    assert said[0].kind is CueKind.RESUME
    assert said[1] == first


def test_next_goes_to_the_other_side_and_then_to_the_next_stretch() -> None:
    session = simple(Entry("bend"), Entry("lift"), sided=True)
    session.wind_to(SegmentKind.HOLD)

    session.player.next()
    assert (session.segment.kind, session.segment.part) == (SegmentKind.SWITCH, 1)
    session.player.next()
    assert (session.segment.kind, session.segment.stretch) == (SegmentKind.ANNOUNCE, "lift")


def test_what_was_skipped_is_not_counted_at_the_end() -> None:
    session = simple(coaching=replace(BARE, closing=Extent.SHORT))
    session.wind_to(SegmentKind.GUIDE)

    session.player.next()
    session.play_out()

    said = [event.cue.text for event in session.events(CueDue) if isinstance(event, CueDue)]
    assert "One stretch." in said


def test_what_was_skipped_and_gone_back_to_is_counted() -> None:
    session = simple(coaching=replace(BARE, closing=Extent.SHORT))
    session.wind_to(SegmentKind.GUIDE)

    session.player.next()
    session.player.back()
    session.play_out()

    said = [event.cue.text for event in session.events(CueDue) if isinstance(event, CueDue)]
    assert "2 stretches." in said


def test_going_on_is_said_in_the_lead_in() -> None:
    session = simple()
    session.wind_to(SegmentKind.HOLD, 1.0)
    session.player.pause()
    session.log.clear()

    session.player.resume()

    assert [event.cue.text for event in session.events(CueDue) if isinstance(event, CueDue)] == ["On."]


def test_next_in_the_last_stretch_finishes() -> None:
    session = simple(Entry("bend"))
    session.wind_to(SegmentKind.HOLD, into=2)

    session.player.next()
    session.wind(20)

    ended = session.events(Ended)[0]
    assert isinstance(ended, Ended)
    assert ended.finished
    assert not ended.summary.entries[0].complete


def test_back_repeats_this_part_and_soon_after_its_beginning_the_one_before() -> None:
    session = simple()
    session.wind_to(SegmentKind.HOLD, into=2)

    session.player.back()
    assert (session.segment.kind, session.segment.stretch) == (SegmentKind.ANNOUNCE, "bend")
    session.wind_to(SegmentKind.REST)
    session.wind_to(SegmentKind.HOLD)
    session.player.back()
    assert (session.segment.kind, session.segment.stretch) == (SegmentKind.ANNOUNCE, "lift")
    session.player.back()
    assert session.segment.stretch == "bend"


def test_a_stretch_done_again_counts_once() -> None:
    session = simple(Entry("bend"))
    session.wind_to(SegmentKind.RELEASE)
    session.player.back()

    session.play_out()

    assert held(session) == pytest.approx(10)


def test_five_seconds_more_count_at_once_and_for_the_other_side() -> None:
    session = simple(Entry("bend"), sided=True)
    session.wind_to(SegmentKind.HOLD, into=3)

    session.player.add(5)

    assert session.segment.seconds == 15
    assert session.player.snapshot.left == pytest.approx(12, abs=0.01)
    session.play_out()
    assert held(session) == pytest.approx(30)
    ended = session.events(Ended)[0]
    assert isinstance(ended, Ended)
    assert ended.summary.changed_holds == ((0, 15),)


def test_less_than_has_been_held_ends_the_hold_and_the_next_segment_begins_at_its_beginning() -> None:
    session = simple(Entry("bend", hold=30))
    session.wind_to(SegmentKind.HOLD, into=28)

    session.player.add(-5)

    assert session.segment.kind is SegmentKind.RELEASE
    assert session.player.snapshot.elapsed == pytest.approx(0)


def test_a_remark_is_not_said_twice_when_the_hold_gets_longer() -> None:
    session = simple(Entry("bend", hold=30))
    session.wind_to(SegmentKind.HOLD, into=12)
    session.player.add(5)
    session.player.add(5)
    session.play_out()

    said = [
        e.cue.text for e in session.events(CueDue) if isinstance(e, CueDue) and e.cue.kind is CueKind.FORM
    ]
    assert said.count("Breathe.") == 1


def test_saying_it_again_in_a_hold_takes_no_time_from_it() -> None:
    session = simple(Entry("bend", hold=30))
    session.wind_to(SegmentKind.HOLD, into=3)

    session.player.repeat()

    cue = session.events(CueDue)[-1]
    assert isinstance(cue, CueDue)
    assert cue.cue.text
    assert session.player.snapshot.elapsed == pytest.approx(3, abs=0.01)


def test_what_saying_it_again_would_talk_over_is_left_out() -> None:
    session = simple(Entry("bend", hold=30))
    session.wind_to(SegmentKind.HOLD, into=14.9)
    session.player.repeat()
    session.wind(2)

    said = [event.cue.text for event in session.events(CueDue)[-2:] if isinstance(event, CueDue)]
    assert "Halfway." not in said


def test_saying_it_again_in_the_guide_goes_back_to_that_sentence() -> None:
    session = simple()
    session.wind_to(SegmentKind.GUIDE)
    second: Cue = session.segment.cues[1]
    session.wind(second.at + 0.3)

    session.player.repeat()

    assert session.player.snapshot.elapsed == pytest.approx(second.at)


def test_a_stretch_switched_off_while_it_is_done_is_left_for_the_next_one() -> None:
    session = simple()
    session.wind_to(SegmentKind.HOLD, into=3)

    session.wanted = routine(Entry("bend", on=False), Entry("lift"))
    session.player.replan()

    assert (session.segment.stretch, session.segment.kind) == ("lift", SegmentKind.ANNOUNCE)


def test_a_paused_session_stays_paused_when_it_is_moved_about() -> None:
    session = simple()
    session.wind(1)
    session.player.pause()

    session.player.next()

    assert session.player.snapshot.state is State.PAUSED
    assert session.segment.stretch == "lift"


def test_stopping_says_what_was_done() -> None:
    session = simple()
    session.wind_to(SegmentKind.HOLD, into=4)

    session.player.stop()

    ended = session.events(Ended)[0]
    assert isinstance(ended, Ended)
    assert not ended.finished
    assert ended.summary.entries[0].holds == (pytest.approx(4, abs=0.01),)
    assert session.player.snapshot.state is State.ENDED


def test_an_empty_plan_is_refused() -> None:
    with pytest.raises(EmptyPlanError):
        simple(Entry("bend", on=False))


def test_the_first_report_is_the_first_segment() -> None:
    assert isinstance(simple().log[0][1], SegmentStarted)

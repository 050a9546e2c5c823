"""What hurts is left at once and gently; a hold can wait for a word; stretches may move meanwhile."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.easing import eased
from backstretch_gui.catalog.matching import places
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side, Step, Variant
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.events import (
    CueDue,
    Ended,
    Hurt,
    Interrupted,
    Paused,
    PauseReason,
    SegmentStarted,
)
from backstretch_gui.session.plan import Coaching, Talk
from backstretch_gui.session.segment import CueKind, SegmentKind
from backstretch_gui.session.snapshot import State
from tests.session.routines import BARE, catalog, coachings, english, routine, stretch, worlds
from tests.session.test_player import Session

EASIER = [Variant(english("Use a pillow."), "half")]


def session(*entries: Entry, coaching: Coaching | None = None) -> Session:
    known = catalog(
        stretch("bend", sided=True, easier=EASIER, repeats=2), stretch("lift", hold=20), stretch("rest")
    )
    begun = Session(known, routine(*(entries or (Entry("bend"), Entry("lift")))), coaching or BARE)
    begun.player.start()
    return begun


def summary(begun: Session) -> Ended:
    ended = begun.events(Ended)[-1]
    assert isinstance(ended, Ended)
    return ended


# This hurts ---------------------------------------------------------------------------------


def test_in_a_hold_it_is_silent_at_once_and_the_way_out_is_that_of_this_side() -> None:
    begun = session()
    begun.wind_to(SegmentKind.HOLD, 4)
    at, said = begun.now, len(begun.log)

    begun.player.hurts()

    assert begun.now == at
    events = [event for _, event in begun.log[said:]]
    assert isinstance(events[0], Interrupted)
    assert Hurt(0, "bend") in events
    assert (begun.segment.kind, begun.segment.side) == (SegmentKind.RELEASE, Side.RIGHT)
    first = next(event for event in events if isinstance(event, CueDue))
    assert (first.cue.kind, first.cue.text) == (CueKind.HURT, "Stop.")
    assert not any(cue.sound is Tone.END for cue in begun.segment.cues)


def test_the_rest_of_it_is_left_out_and_the_next_stretch_comes() -> None:
    begun = session()
    begun.wind_to(SegmentKind.HOLD, 4)
    begun.player.hurts()
    begun.play_out()

    ended = summary(begun)
    assert ended.finished
    assert ended.summary.hurt == (0,)
    assert [entry.holds for entry in ended.summary.entries] == [(pytest.approx(4, abs=0.01),), (20.0,)]
    kinds = [e.segment.kind for e in begun.events(SegmentStarted) if isinstance(e, SegmentStarted)]
    assert SegmentKind.SWITCH not in kinds


def test_the_figure_goes_from_where_it_is() -> None:
    begun = session()
    begun.wind_to(SegmentKind.GUIDE, 0.2)
    before = begun.segment.figure_at(begun.player.snapshot.elapsed)[0]
    begun.player.hurts()
    assert begun.segment.kind is SegmentKind.RELEASE
    assert begun.segment.opens == before


@pytest.mark.parametrize("kind", [SegmentKind.RELEASE, SegmentKind.REST])
def test_said_after_it_nothing_is_interrupted(kind: SegmentKind) -> None:
    begun = session()
    begun.wind_to(kind, 0.1)
    before = begun.segment
    begun.player.hurts()
    assert begun.segment == before
    assert begun.events(Hurt) == [Hurt(0, "bend")]


def test_said_before_it_begins_it_is_left_out_on_both_sides() -> None:
    begun = session()
    begun.player.hurts()
    assert (begun.segment.stretch, begun.segment.kind) == ("lift", SegmentKind.ANNOUNCE)


def test_done_again_it_is_the_easier_way_from_its_guide_on() -> None:
    begun = session()
    begun.wind_to(SegmentKind.HOLD, 4)
    begun.player.hurts()
    begun.wind(0.5)
    begun.wanted = begun.wanted.with_entry(0, Entry("bend", easier=True, hurt=True))
    begun.player.do_again(0)
    assert (begun.segment.entry, begun.segment.kind) == (0, SegmentKind.GUIDE)
    assert "Use a pillow." in [cue.text for cue in begun.segment.cues]
    assert begun.segment.closes.name == "half"
    begun.play_out()
    assert summary(begun).summary.hurt == ()
    assert [len(entry.holds) for entry in summary(begun).summary.entries] == [4, 1]


def test_the_easier_way_goes_to_its_own_pose() -> None:
    usual = stretch("bend", easier=EASIER)
    easier = eased(usual)
    assert easier.pose == "half"
    assert [step.pose for step in easier.guide] == ["lying", "half", "half"]
    assert eased(stretch("lift")) == stretch("lift")
    spoken = stretch("bend", easier=[Variant(english("Slowly."))])
    assert eased(spoken).guide == [*spoken.guide, Step(english("Slowly."), "bent")]


@settings(max_examples=60)
@given(worlds(), coachings, st.lists(st.floats(0.1, 40), min_size=1, max_size=5))
def test_whenever_it_hurts_the_session_comes_to_its_end(
    world: tuple[Catalog, Routine], coaching: Coaching, moments: list[float]
) -> None:
    begun = Session(*world, coaching)
    begun.player.start()
    for seconds in moments:
        begun.wind(seconds)
        begun.player.hurts()
    begun.play_out()
    assert summary(begun).finished


# Ready --------------------------------------------------------------------------------------


def test_a_hold_waits_until_they_are_ready_and_then_begins_at_once() -> None:
    begun = session(coaching=replace(BARE, ready=True))
    begun.wind(60)
    now = begun.player.snapshot
    assert now.waiting
    assert now.state is State.PAUSED
    assert begun.segment.kind is SegmentKind.GUIDE
    assert begun.events(Paused)[-1] == Paused(PauseReason.NOT_READY)
    assert "Ready?" in [cue.text for cue in begun.segment.cues]

    begun.player.resume()
    assert (begun.segment.kind, begun.player.snapshot.state) == (SegmentKind.HOLD, State.RUNNING)
    assert begun.player.snapshot.elapsed == 0
    begun.wind(60)
    assert begun.segment.kind is SegmentKind.AGAIN, "each hold waits"


def test_waiting_one_can_hear_it_again_or_go_on_to_the_next() -> None:
    begun = session(coaching=replace(BARE, ready=True))
    begun.wind(60)
    begun.player.repeat()
    assert begun.player.snapshot.state is State.RUNNING
    begun.wind(60)
    assert begun.player.snapshot.waiting
    begun.player.next()
    assert begun.player.snapshot.state is State.RUNNING
    assert not begun.player.snapshot.waiting


def test_who_pauses_while_it_waits_changes_nothing() -> None:
    begun = session(coaching=replace(BARE, ready=True))
    begun.wind(60)
    begun.player.pause()
    assert begun.player.snapshot.waiting


@settings(max_examples=40)
@given(worlds(), st.sampled_from(Talk))
def test_ready_or_not_every_hold_is_as_long(world: tuple[Catalog, Routine], talk: Talk) -> None:
    held: list[float] = []
    for ready in (False, True):
        begun = Session(*world, replace(BARE, talk=talk, ready=ready))
        begun.player.start()
        begun.play_out()
        held.append(sum(sum(entry.holds) for entry in summary(begun).summary.entries))
    assert held[0] == pytest.approx(held[1])


# Moving -------------------------------------------------------------------------------------

THREE = (Entry("bend"), Entry("lift"), Entry("rest"))


def change(begun: Session, *entries: Entry) -> None:
    moved = places(begun.wanted.stretches, entries)
    begun.wanted = msgspec.structs.replace(begun.wanted, stretches=list(entries))
    begun.player.replan(places=moved)


def test_the_stretch_being_done_may_move_and_goes_on() -> None:
    begun = session(*THREE)
    begun.wind_to(SegmentKind.HOLD, 4)
    change(begun, THREE[1], THREE[0], THREE[2])
    assert (begun.segment.stretch, begun.segment.entry, begun.segment.kind) == ("bend", 1, SegmentKind.HOLD)
    assert begun.player.snapshot.elapsed == pytest.approx(4, abs=0.01)
    begun.play_out()
    assert [entry.stretch for entry in summary(begun).summary.entries if entry.holds] == ["bend", "rest"]


def test_what_was_added_on_the_way_moves_along() -> None:
    begun = session(*THREE)
    begun.wind_to(SegmentKind.HOLD, 4)
    begun.player.add(5)
    change(begun, THREE[1], THREE[0], THREE[2])
    assert begun.segment.seconds == 15
    begun.play_out()
    assert summary(begun).summary.changed_holds == ((1, 15),)


def test_the_stretch_being_done_may_be_taken_out_and_the_next_one_comes() -> None:
    begun = session(*THREE)
    begun.wind_to(SegmentKind.HOLD, 4)
    change(begun, THREE[1], THREE[2])
    assert begun.segment.stretch == "lift"


def test_a_stretch_put_before_the_one_being_done_does_not_stop_it() -> None:
    begun = session(*THREE)
    begun.wind_to(SegmentKind.HOLD, 4)
    change(begun, THREE[2], *THREE)
    assert (begun.segment.stretch, begun.segment.entry, begun.segment.kind) == ("bend", 1, SegmentKind.HOLD)


ENTRIES = st.lists(
    st.builds(Entry, stretch=st.sampled_from(["bend", "lift", "rest"]), hold=st.none() | st.integers(3, 5)),
    min_size=1,
    max_size=6,
)


@given(ENTRIES, ENTRIES)
def test_each_entry_goes_to_one_place_of_its_own_stretch(before: list[Entry], after: list[Entry]) -> None:
    found = places(before, after)
    assert len(set(found.values())) == len(found)
    assert all(before[old].stretch == after[new].stretch for old, new in found.items())
    assert places(before, before) == {place: place for place in range(len(before))}


@given(st.data(), ENTRIES)
def test_in_another_order_every_entry_is_found(data: st.DataObject, entries: list[Entry]) -> None:
    shuffled = data.draw(st.permutations(entries))
    assert len(places(entries, shuffled)) == len(entries)


@settings(max_examples=60)
@given(ENTRIES, st.lists(st.tuples(st.floats(0.1, 60), ENTRIES), max_size=4))
def test_however_it_is_changed_on_the_way_it_comes_to_its_end(
    entries: list[Entry], changes: list[tuple[float, list[Entry]]]
) -> None:
    begun = session(*entries)
    for seconds, after in changes:
        begun.wind(seconds)
        change(begun, *after)
    begun.play_out()
    assert summary(begun).finished

"""Going on where an earlier session was interrupted."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.session.events import CueDue
from backstretch_gui.session.place import Place
from backstretch_gui.session.segment import CueKind, SegmentKind
from backstretch_gui.session.snapshot import State
from tests.session.routines import BARE, catalog, routine, stretch
from tests.session.test_player import Session


def fresh() -> Session:
    known = catalog(stretch("bend"), stretch("lift", hold=20))
    return Session(known, routine(Entry("bend"), Entry("lift")), BARE)


def interrupted(share: float) -> Place:
    session = fresh()
    session.player.start()
    session.wind(session.player.snapshot.plan.seconds * share)
    return Place.of(session.player.snapshot)


@pytest.mark.parametrize("share", [0.0, 0.2, 0.35, 0.5, 0.77, 0.95])
def test_a_session_goes_on_at_the_same_place_after_the_lead_in(share: float) -> None:
    place = interrupted(share)
    session = fresh()
    session.player.start(place)
    now = session.player.snapshot
    assert now.state is State.LEAD_IN
    assert now.plan.segments.index(now.segment) == place.index_in(now.plan)
    assert now.elapsed <= place.elapsed
    session.play_out()


def test_a_hold_has_what_was_left_of_it_and_says_nothing_again() -> None:
    session = fresh()
    plan = session.player.snapshot.plan
    hold = next(s for s in plan.segments if s.kind is SegmentKind.HOLD and s.seconds >= 20)
    session.player.start(Place(hold.entry, hold.stretch, hold.kind, 12.0, hold.side, hold.rep, hold.station))
    assert session.player.snapshot.elapsed == 12.0
    session.wind(session.coaching.lead_in + hold.seconds - 12.0 - 0.5)
    assert session.segment.key == hold.key
    said = [
        event.cue
        for event in session.events(CueDue)
        if isinstance(event, CueDue) and event.cue.kind is not CueKind.RESUME
    ]
    assert all(cue.at >= 12.0 for cue in said)
    session.wind(1.0)
    assert session.segment.key != hold.key


def test_a_place_that_is_gone_begins_at_the_beginning() -> None:
    session = fresh()
    session.player.start(Place(99, "lift", SegmentKind.HOLD, 3.0))
    assert (session.player.snapshot.index, session.player.snapshot.state) == (0, State.RUNNING)


@given(st.floats(0, 0.9))
def test_a_place_survives_being_written_down(share: float) -> None:
    place = interrupted(share)
    assert msgspec.json.decode(msgspec.json.encode(place), type=Place) == place

"""What is told at the end is what was done, over every command and every change of the routine."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping

import msgspec
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backstretch_gui.catalog.matching import places
from backstretch_gui.catalog.routine import Entry
from backstretch_gui.session.events import Ended, Outcome, SegmentStarted, Summary
from backstretch_gui.session.place import Place
from backstretch_gui.session.plan import Extent, Talk
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from tests.session.routines import BARE, catalog, routine, stretch
from tests.session.test_player import Session

NAMES = ("bend", "lift", "turn", "rest")
"""Each in the routine at most once, so that a name tells an entry wherever it goes."""

KNOWN = catalog(
    stretch("bend", sided=True, repeats=2), stretch("lift", hold=20), stretch("turn", hold=5), stretch("rest")
)

COMMANDS = (
    "pause", "resume", "next", "back", "repeat", "longer", "shorter", "replan", "sleep", "hurts", "again",
    "begin_now", "quieter", "take out", "move", "put in", "off", "rounds",
)  # fmt: skip

asked = st.lists(st.tuples(st.floats(0, 30), st.sampled_from(COMMANDS)), max_size=14)


class Watched(Session):
    """Measures by itself what is held, by the clock and by what is seen."""

    used: frozenset[str] = frozenset()
    """What was in the routine at any time."""

    def watch(self, seconds: float) -> None:
        end = self.now + seconds
        while self.now < end and self.player.snapshot.state is not State.ENDED:
            self.wind(min(0.25, end - self.now))

    def do_all(self, asked: list[tuple[float, str]]) -> None:
        for wait, command in asked:
            self.watch(wait)
            self.do(command)

    def do(self, command: str) -> None:
        player, entries = self.player, list(self.wanted.stretches)
        if player.snapshot.state is State.ENDED:
            return
        match command:
            case "longer":
                player.add(5)
            case "shorter":
                player.add(-5)
            case "sleep":
                self.now += 1000
                player.tick()
            case "again":
                entry = player.snapshot.segment.entry
                player.do_again(entry)
            case "quieter":
                talk = Talk.BRIEF if self.coaching.talk is Talk.FULL else Talk.FULL
                self.coaching = replace(self.coaching, talk=talk, ways=Extent.FULL, lead_in=1.0)
                player.replan()
            case "take out" if len(entries) > 1:
                self.used |= {entry.stretch for entry in entries}
                self.change(entries[1:])
            case "move":
                self.change([*entries[1:], entries[0]])
            case "put in":
                self.used |= {entry.stretch for entry in entries}
                missing = [name for name in NAMES if name not in self.used]
                self.change([*(Entry(name) for name in missing[:1]), *entries])
            case "off":
                self.change([msgspec.structs.replace(entries[0], on=not entries[0].on), *entries[1:]])
            case "rounds":
                self.wanted = msgspec.structs.replace(self.wanted, rounds=3 - self.wanted.rounds)
                player.replan()
            case "take out":
                pass
            case _:
                getattr(player, command)()

    def wind_until(self, arrived: Callable[[], bool]) -> None:
        while not arrived():
            self.wind(0.25)

    def change(self, entries: list[Entry]) -> None:
        moved = places(self.wanted.stretches, entries)
        self.wanted = msgspec.structs.replace(self.wanted, stretches=entries)
        self.player.replan(places=moved)


def watched(*names: str, rounds: int = 1) -> Watched:
    session = Watched(KNOWN, routine(*(Entry(name) for name in names), rounds=rounds), BARE)
    session.player.start()
    return session


def ended(session: Session) -> Ended:
    (event,) = session.events(Ended)
    assert isinstance(event, Ended)
    return event


def written(session: Session) -> Place:
    """Where a session stands, as it is read from its file."""
    return msgspec.json.decode(msgspec.json.encode(Place.of(session.player.snapshot)), type=Place)


def seen(session: Session, into: float = 0.0) -> dict[str, dict[tuple[object, ...], float]]:
    """For each stretch and each of its holds, the longest time between a beginning and an end, until now.

    `into`: the seconds by which the first segment had begun already.
    """
    held: dict[str, dict[tuple[object, ...], float]] = defaultdict(dict)
    marks = [(at, event.segment) for at, event in session.log if isinstance(event, SegmentStarted)]
    ends = [at for at, event in session.log if isinstance(event, Ended)] or [session.now]
    marks[0] = (marks[0][0] - into, marks[0][1])
    for (at, segment), end in zip(marks, [*(at for at, _ in marks[1:]), *ends], strict=True):
        if segment.kind is SegmentKind.HOLD:
            times, hold = held[segment.stretch], segment.key[2:]
            times[hold] = max(times.get(hold, 0.0), end - at)
    return held


@settings(max_examples=250)
@given(asked, st.integers(1, 2))
def test_whatever_is_asked_what_is_told_was_done(asked: list[tuple[float, str]], rounds: int) -> None:
    session = watched("bend", "lift", "turn", rounds=rounds)
    session.do_all(asked)
    session.play_out()

    summary = ended(session).summary
    assert_was_done(summary, seen(session), session)
    assert summary.seconds == pytest.approx(session.log[-1][0] - session.log[0][0])


@settings(max_examples=250)
@given(asked, asked, st.integers(1, 2))
@example([], [(0.0, each) for each in ("take out", "off", "next", "move", "take out")], 1)
@example([], [(0.0, each) for each in ("off", "move", "off", "move", "off", "next")], 1)
def test_over_an_interruption_too_what_is_told_was_done(
    before: list[tuple[float, str]], after: list[tuple[float, str]], rounds: int
) -> None:
    first = watched("bend", "lift", "turn", rounds=rounds)
    first.do_all(before)
    first.player.tick()
    if first.player.snapshot.state is State.ENDED or not any(entry.on for entry in first.wanted.stretches):
        return
    place = written(first)
    held = seen(first)
    session = Watched(KNOWN, first.wanted, first.coaching)
    session.used = first.used
    session.player.start(place)
    session.do_all(after)
    session.play_out()

    summary = ended(session).summary
    for stretch_, holds in seen(session, place.elapsed).items():
        for hold, seconds in holds.items():
            held[stretch_][hold] = max(seconds, held[stretch_].get(hold, 0.0))
    assert_was_done(summary, held, session)
    told = {entry.stretch: sum(entry.holds) for entry in summary.entries}
    for each in place.record.held:
        assert told[each.stretch] >= each.seconds, "what was done before is still done"
    assert summary.seconds == pytest.approx(place.record.seconds + session.log[-1][0] - session.log[0][0])


def assert_was_done(
    summary: Summary, held: Mapping[str, Mapping[tuple[object, ...], float]], session: Watched
) -> None:
    for entry in summary.entries:
        assert len(entry.holds) <= len(held[entry.stretch]), "no more holds than were seen to begin"
        assert sum(entry.holds) <= sum(held[entry.stretch].values()) + 0.01, "no second more than was seen"
        match entry.outcome:
            case Outcome.DONE | Outcome.PART:
                assert entry.holds
            case Outcome.SKIPPED | Outcome.NOT_REACHED:
                assert not entry.holds
            case Outcome.HURT:
                assert entry.entry in summary.hurt
    told = [entry.stretch for entry in summary.entries]
    assert len(set(told)) == len(told), "nothing is told twice"
    here = {entry.stretch for entry in session.wanted.stretches if entry.on}
    assert here <= set(told)
    gone = [entry for entry in summary.entries if entry.stretch not in here]
    assert all(entry.holds or entry.outcome is Outcome.HURT for entry in gone)


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.floats(0, 30), st.sampled_from(["pause", "resume", "repeat", "sleep"])), max_size=8)
)
def test_who_only_pauses_has_done_all_of_it(asked: list[tuple[float, str]]) -> None:
    session = watched("bend", "lift", "turn")
    session.do_all(asked)
    session.play_out()

    assert [entry.outcome for entry in ended(session).summary.entries] == [Outcome.DONE] * 3
    assert [sum(entry.holds) for entry in ended(session).summary.entries] == [40, 20, 5]


@settings(max_examples=60)
@given(st.floats(1, 120))
def test_over_an_interruption_it_is_told_as_if_there_had_been_none(moment: float) -> None:
    before = watched("bend", "lift", "turn")
    before.watch(moment)
    if before.player.snapshot.state is State.ENDED:
        return
    place = written(before)

    session = Watched(KNOWN, routine(*(Entry(name) for name in ("bend", "lift", "turn"))), BARE)
    session.player.start(place)
    session.play_out()

    summary = ended(session).summary
    assert [entry.outcome for entry in summary.entries] == [Outcome.DONE] * 3
    assert [round(sum(entry.holds), 1) for entry in summary.entries] == [40, 20, 5]
    assert summary.seconds >= moment


def test_what_was_held_in_a_round_that_is_there_no_more_is_still_told() -> None:
    session = watched("lift", "turn", rounds=2)
    session.wind_until(lambda: session.segment.round == 2)
    session.wind_to(SegmentKind.RELEASE)
    session.do("rounds")
    session.play_out()

    assert [entry.holds for entry in ended(session).summary.entries] == [(20.0, 20.0), (5.0,)]
    assert [entry.outcome for entry in ended(session).summary.entries] == [Outcome.DONE] * 2


def test_done_again_what_was_done_before_stays_done() -> None:
    session = watched("lift", "turn")
    session.wind_to(SegmentKind.RELEASE)
    session.player.do_again(0)
    session.wind_to(SegmentKind.HOLD, 3)
    session.player.stop()

    told = ended(session).summary.entries[0]
    assert (told.outcome, told.holds) == (Outcome.DONE, (20.0,))


def test_what_was_taken_out_before_an_interruption_is_told_after_it() -> None:
    before = watched("turn", "lift", "rest")
    before.wind_to(SegmentKind.RELEASE)
    before.change([Entry("lift"), Entry("rest")])
    before.wind(2)

    session = Watched(KNOWN, before.wanted, BARE)
    session.player.start(written(before))
    session.change([Entry("rest"), Entry("lift")])
    session.play_out()

    told = {entry.stretch: (entry.entry, entry.holds) for entry in ended(session).summary.entries}
    assert told["turn"] == (None, (5.0,))


@pytest.mark.parametrize("command", ["next", "hurts", "back", "longer", "again"])
def test_with_everything_off_what_is_being_done_goes_on(command: str) -> None:
    session = watched("turn", "lift", "rest")
    session.wind_to(SegmentKind.RELEASE)
    session.change([Entry("lift", on=False), Entry("turn", on=False)])
    session.do(command)
    session.change([Entry("turn"), Entry("lift")])
    session.play_out()

    told = {entry.stretch: (entry.entry, sum(entry.holds)) for entry in ended(session).summary.entries}
    assert told["turn"][0] == 0
    assert told["turn"][1] >= 5
    assert told["lift"] == (1, 20)


def test_what_was_taken_out_keeps_its_own_seconds() -> None:
    session = watched("lift", "turn", "rest")
    session.wind_to(SegmentKind.REST)
    session.wind_to(SegmentKind.HOLD, 3.0)

    session.change([Entry("lift"), Entry("rest")])
    session.play_out()

    told = {entry.stretch: (entry.entry, entry.holds) for entry in ended(session).summary.entries}
    assert told["lift"] == (0, (20.0,))
    assert told["turn"] == (None, (pytest.approx(3.0, abs=0.01),))


def test_ended_after_two_seconds_what_comes_later_was_not_reached_and_not_skipped() -> None:
    session = watched("bend", "lift", "turn")
    session.watch(2)

    session.player.stop()

    assert {entry.outcome for entry in ended(session).summary.entries} == {Outcome.NOT_REACHED}


def test_what_was_gone_past_was_skipped() -> None:
    session = watched("lift", "turn", "rest")
    session.wind_to(SegmentKind.GUIDE)
    session.player.next()
    session.wind_to(SegmentKind.REST)
    session.player.stop()

    assert [entry.outcome for entry in ended(session).summary.entries] == [
        Outcome.SKIPPED, Outcome.DONE, Outcome.NOT_REACHED,
    ]  # fmt: skip


def test_less_and_more_again_is_as_it_was() -> None:
    session = watched("turn")
    session.wind_to(SegmentKind.HOLD)

    session.player.add(-5)
    assert session.segment.seconds == 3
    session.player.add(-5)
    session.player.add(5)

    assert session.segment.seconds == 5


def test_a_movement_gets_longer_by_a_second_a_pose() -> None:
    from backstretch_gui.catalog.stretch import Station
    from tests.session.routines import english

    stations = [Station(english(n), "bent", english(f"{n}."), english(f"{n}.")) for n in ("cat", "cow")]
    session = Watched(catalog(stretch("move", hold=5, stations=stations)), routine(Entry("move")), BARE)
    session.player.start()
    session.player.add(5)
    session.player.add(5)

    assert {s.seconds for s in session.player.snapshot.plan.segments if s.kind is SegmentKind.HOLD} == {7}


def test_after_the_last_stretch_there_is_no_hold_to_change() -> None:
    session = watched("turn")
    session.wind_to(SegmentKind.FINISH)

    session.player.add(5)
    session.player.stop()

    assert ended(session).summary.changed_holds == ()


def test_done_again_the_next_stretch_is_not_announced_first() -> None:
    session = watched("bend", "lift")
    session.wind_to(SegmentKind.HOLD, 4)
    session.player.hurts()
    session.wind(0.5)
    session.log.clear()

    session.player.do_again(0)

    started = [event.segment for event in session.events(SegmentStarted) if isinstance(event, SegmentStarted)]
    assert [(segment.stretch, segment.kind) for segment in started] == [("bend", SegmentKind.GUIDE)]


def test_what_hurt_is_not_gone_back_to() -> None:
    session = watched("turn", "bend", "lift")
    session.wind_to(SegmentKind.REST)
    session.wind_to(SegmentKind.HOLD, 2)
    session.player.hurts()
    session.wind_to(SegmentKind.ANNOUNCE)
    assert session.segment.stretch == "lift"

    session.player.back()
    assert session.segment.stretch == "turn"
    session.player.next()
    assert session.segment.stretch == "lift"


def test_the_lead_in_is_as_long_as_it_is_set_now() -> None:
    session = watched("lift")
    session.wind_to(SegmentKind.HOLD, 2)
    session.coaching = replace(BARE, lead_in=9.0)
    session.player.replan()
    session.player.pause()
    session.player.resume()

    assert session.player.next_due == 9.0


def test_said_again_in_a_pause_it_is_heard_and_time_stands_still() -> None:
    session = watched("lift")
    session.wind_to(SegmentKind.GUIDE, 0.2)
    session.player.pause()
    session.log.clear()

    session.player.repeat()

    assert session.player.snapshot.state is State.PAUSED
    assert [type(event).__name__ for _, event in session.log] == ["Interrupted", "CueDue"]

"""A plan: everything that was asked for, in order, with room for every word."""

from __future__ import annotations

from itertools import pairwise

import msgspec
import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side, Station, Step
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.cues import GAP
from backstretch_gui.session.plan import Changes, Coaching, Extent, Plan, Talk
from backstretch_gui.session.segment import OPTIONAL, CueKind, SegmentKind
from backstretch_gui.session.turn import sides_of
from tests.session.routines import BARE, catalog, coachings, english, routine, speech, stretch, worlds


def plan_of(*entries: Entry, coaching: Coaching | None = None, **changes: object) -> Plan:
    known = catalog(stretch("bend", **changes), stretch("lift"))
    return compile_plan(routine(*entries), known, coaching or BARE, speech)


def kinds(plan: Plan) -> list[str]:
    return [segment.kind.value for segment in plan.segments]


@settings(max_examples=60)
@given(worlds(), coachings)
def test_every_cue_has_its_place_and_no_two_overlap(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    known, wanted = world

    plan = compile_plan(wanted, known, coaching, speech)

    now = 0.0
    cues: list[tuple[float, float]] = []
    for segment in plan.segments:
        assert all(cue.at >= 0 and cue.end <= segment.seconds + 1e-6 for cue in segment.cues)
        cues += [(now + cue.at, now + cue.end) for cue in segment.cues]
        now += segment.seconds
    assert all(after[0] - before[1] >= GAP - 1e-6 for before, after in pairwise(cues))


@settings(max_examples=60)
@given(worlds(), coachings)
def test_holds_add_up_to_what_was_set(world: tuple[Catalog, Routine], coaching: Coaching) -> None:
    known, wanted = world

    plan = compile_plan(wanted, known, coaching, speech)

    expected = 0.0
    for entry in wanted.stretches:
        found = known.stretches[entry.stretch]
        sides, reps = len(sides_of(entry, found)), entry.repeats or found.repeats
        expected += (entry.hold or found.hold) * sides * reps * max(1, len(found.stations)) * wanted.rounds
    assert sum(s.seconds for s in plan.segments if s.kind is SegmentKind.HOLD) == pytest.approx(expected)


@settings(max_examples=60)
@given(worlds(), coachings)
def test_the_figure_is_where_the_last_segment_left_it_and_arrives_in_time(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    known, wanted = world

    plan = compile_plan(wanted, known, coaching, speech)

    for before, after in pairwise(plan.segments):
        if after.kind is not SegmentKind.HOLD:
            assert after.opens == before.closes
    for segment in plan.segments:
        ends = [0.0, *(move.at + move.seconds for move in segment.moves)]
        assert all(move.at >= end - 1e-6 for move, end in zip(segment.moves, ends, strict=False))
        assert ends[-1] <= segment.seconds + 1e-6


@settings(max_examples=30)
@given(worlds(), coachings)
def test_segments_keep_their_keys_whatever_the_lengths(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    known, wanted = world

    plan = compile_plan(wanted, known, coaching, speech)
    slower = compile_plan(wanted, known, coaching, lambda text: 3 * speech(text), Changes({0: 33}))

    keys = [segment.key for segment in plan.segments]
    assert len(set(keys)) == len(keys)
    assert keys == [segment.key for segment in slower.segments]


def test_one_stretch_from_its_name_to_the_end() -> None:
    plan = plan_of(Entry("bend"))

    assert kinds(plan) == ["announce", "guide", "hold", "release", "finish"]


def test_two_sides_get_a_full_hold_each_and_the_words_name_them() -> None:
    plan = plan_of(
        Entry("bend"), sided=True, guide=[Step(english("To the {side}, away from the {other}."), "bent")]
    )

    assert kinds(plan) == [
        "announce", "guide", "hold", "switch", "guide", "hold", "release", "finish",
    ]  # fmt: skip
    holds = [s for s in plan.segments if s.kind is SegmentKind.HOLD]
    assert [(hold.side, hold.seconds) for hold in holds] == [(Side.RIGHT, 10), (Side.LEFT, 10)]
    assert plan.segments[1].cues[0].text == "To the right, away from the left."
    assert plan.segments[3].cues[-1].text == "Now the left side."


def test_the_guide_is_over_before_the_hold_begins() -> None:
    plan = plan_of(Entry("bend"), coaching=replace(BARE, settle=4.0))

    guide = plan.segments[1]
    assert max(cue.end for cue in guide.cues) <= guide.seconds - 4.0
    assert guide.settle == 4.0


def test_repeats_have_a_pause_between_them() -> None:
    plan = plan_of(Entry("bend", repeats=3))

    assert kinds(plan)[2:7] == ["hold", "again", "hold", "again", "hold"]


def test_a_movement_goes_through_its_stations_with_one_tone_at_each_end() -> None:
    stations = [
        Station(english("cat"), "bent", english("Round."), english("Cat.")),
        Station(english("cow"), "half", english("Hollow."), english("Cow.")),
    ]

    plan = plan_of(Entry("bend", hold=5), stations=stations, repeats=2)

    assert kinds(plan)[2:9] == ["hold", "shift", "hold", "shift", "hold", "shift", "hold"]
    said = [s.cues[0].text for s in plan.segments if s.kind is SegmentKind.SHIFT]
    assert said == ["Hollow.", "Cat.", "Cow."]
    tones = [cue.sound for s in plan.segments for cue in s.cues if cue.sound]
    assert tones == [Tone.START, Tone.END, Tone.FINISH]


def test_the_tone_that_ends_a_hold_sounds_at_its_very_end() -> None:
    plan = plan_of(Entry("bend"))

    release = plan.segments[3]
    assert (release.cues[0].at, release.cues[0].sound) == (0.0, Tone.END)


def test_what_is_off_is_left_out_and_the_others_keep_their_number() -> None:
    plan = plan_of(Entry("bend", on=False), Entry("lift"))

    assert plan.entries == (1,)


def test_brief_says_one_sentence_and_tones_none() -> None:
    brief = plan_of(Entry("bend"), coaching=replace(BARE, talk=Talk.BRIEF))
    tones = plan_of(Entry("bend"), coaching=replace(BARE, talk=Talk.TONES))

    steps = [cue.text for cue in brief.segments[1].cues if cue.kind is CueKind.STEP]
    assert steps == ["Bend."]
    assert tones.spoken() == []
    assert [cue.text for cue in tones.segments[1].cues] == ["Bend."]


def test_brief_goes_by_the_same_way_as_the_guide() -> None:
    steps = [Step(english("Lie down."), "lying"), Step(english("Bend slowly."), "bent", via="half")]
    brief = plan_of(Entry("bend"), coaching=replace(BARE, talk=Talk.BRIEF), guide=steps)

    assert [move.pose.name for move in brief.segments[1].moves][-2:] == ["half", "bent"]


def test_a_long_routine_says_when_half_of_it_is_done() -> None:
    long, short = [Entry("bend", hold=120)] * 4, [Entry("bend", hold=10)] * 2
    lopsided = [Entry("bend", hold=120), Entry("bend", hold=10)]

    assert "Half done." in plan_of(*long).spoken()
    assert "Half done." not in plan_of(*short).spoken()
    assert "Half done." not in plan_of(*lopsided).spoken()


def test_a_rest_is_told_where_there_is_time_for_it() -> None:
    def said(rest: float) -> list[str]:
        plan = plan_of(Entry("bend"), Entry("lift"), coaching=replace(BARE, rest=rest))
        return [cue.text for s in plan.segments if s.kind is SegmentKind.REST for cue in s.cues]

    assert said(5.0) == ["Rest."]
    assert said(0.1) == []


def test_the_end_tells_what_was_done_and_one_thing_for_the_day() -> None:
    def last_words(*skipped: int, session: int = 0, closing: Extent = Extent.FULL) -> list[str]:
        known = catalog(stretch("bend"), stretch("lift"))
        changes = Changes(skipped=frozenset(skipped))
        coaching = replace(BARE, closing=closing, session=session)
        plan = compile_plan(routine(Entry("bend"), Entry("lift")), known, coaching, speech, changes)
        return [cue.text for cue in plan.segments[-1].cues if cue.text]

    assert last_words() == ["2 stretches.", "A minute.", "Walk."]
    assert last_words(0, session=1) == ["One stretch.", "A minute.", "Move."]
    assert last_words(0, 1) == ["Walk."]
    assert last_words(closing=Extent.SHORT) == ["2 stretches.", "A minute."]
    assert last_words(closing=Extent.OFF) == []


@pytest.mark.parametrize("kind", OPTIONAL)
def test_each_kind_can_be_left_unsaid(kind: CueKind) -> None:
    entries = [Entry("bend", hold=60, repeats=2)] * 4
    sided = {"sided": True, "switch": [Step(english("Middle."), "lying")]}

    def heard(quiet: frozenset[CueKind]) -> set[CueKind]:
        plan = plan_of(*entries, coaching=Coaching(quiet=quiet), **sided)
        cues = [cue for segment in plan.segments for cue in segment.cues]
        cues += [plan.resume] if plan.resume else []
        return {cue.kind for cue in cues if cue.spoken and cue.text}

    assert kind in heard(frozenset())
    assert heard(frozenset({kind})) == heard(frozenset()) - {kind}


@settings(max_examples=60)
@given(worlds(), coachings)
def test_left_and_right_are_said_before_each_side_whatever_is_left_unsaid(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    known, wanted = world
    brief = english("To the {side}.")
    stretches = {
        id_: msgspec.structs.replace(s, brief=brief) if s.sided else s for id_, s in known.stretches.items()
    }
    named = Catalog(stretches, {}, {}, known.phrases)
    coaching = replace(coaching, talk=Talk.BRIEF)

    said = ""
    for segment in compile_plan(wanted, named, coaching, speech).segments:
        said += " ".join(cue.text for cue in segment.cues if cue.spoken)
        if segment.kind is SegmentKind.HOLD and segment.side is not None and segment.rep == 1:
            assert segment.side.value in said or segment.station
        if segment.kind in (SegmentKind.HOLD, SegmentKind.REST):
            said = ""


def test_nothing_to_play_is_an_empty_plan() -> None:
    assert plan_of(Entry("bend", on=False)).segments == ()

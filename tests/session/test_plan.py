"""A plan: everything that was asked for, in order, with room for every word."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given, settings

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side, Station, Step
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.cues import GAP
from backstretch_gui.session.plan import Coaching, Plan, Talk
from backstretch_gui.session.segment import CueKind, SegmentKind, Sound
from backstretch_gui.session.turn import sides_of
from tests.session.routines import catalog, coachings, english, routine, speech, stretch, worlds


def plan_of(*entries: Entry, coaching: Coaching | None = None, **changes: object) -> Plan:
    known = catalog(stretch("bend", **changes), stretch("lift"))
    return compile_plan(routine(*entries), known, coaching or Coaching(), speech)


def kinds(plan: Plan) -> list[str]:
    return [segment.kind.value for segment in plan.segments]


@settings(max_examples=60, deadline=None)
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


@settings(max_examples=60, deadline=None)
@given(worlds(), coachings)
def test_holds_add_up_to_what_was_set(world: tuple[Catalog, Routine], coaching: Coaching) -> None:
    known, wanted = world

    plan = compile_plan(wanted, known, coaching, speech)

    expected = 0.0
    for entry in wanted.stretches:
        found = known.stretches[entry.stretch]
        sides, reps = len(sides_of(entry, found)), entry.repeats or found.repeats
        expected += (entry.hold or found.hold) * sides * reps * max(1, len(found.stations))
    assert sum(s.seconds for s in plan.segments if s.kind is SegmentKind.HOLD) == pytest.approx(expected)


@settings(max_examples=60, deadline=None)
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


@settings(max_examples=30, deadline=None)
@given(worlds(), coachings)
def test_segments_keep_their_keys_whatever_the_lengths(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    known, wanted = world

    plan = compile_plan(wanted, known, coaching, speech)
    slower = compile_plan(wanted, known, coaching, lambda text: 3 * speech(text), {0: 33})

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
    plan = plan_of(Entry("bend"), coaching=Coaching(settle=4.0))

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
    assert tones == [Sound.START, Sound.END, Sound.FINISH]


def test_the_tone_that_ends_a_hold_sounds_at_its_very_end() -> None:
    plan = plan_of(Entry("bend"))

    release = plan.segments[3]
    assert (release.cues[0].at, release.cues[0].sound) == (0.0, Sound.END)


def test_what_is_off_is_left_out_and_the_others_keep_their_number() -> None:
    plan = plan_of(Entry("bend", on=False), Entry("lift"))

    assert plan.entries == (1,)


def test_brief_says_one_sentence_and_tones_none() -> None:
    brief = plan_of(Entry("bend"), coaching=Coaching(talk=Talk.BRIEF))
    tones = plan_of(Entry("bend"), coaching=Coaching(talk=Talk.TONES))

    steps = [cue.text for cue in brief.segments[1].cues if cue.kind is CueKind.STEP]
    assert steps == ["Bend."]
    assert tones.spoken() == []
    assert [cue.text for cue in tones.segments[1].cues] == ["Bend."]


def test_a_long_routine_says_when_half_of_it_is_done() -> None:
    long, short = [Entry("bend", hold=120)] * 3, [Entry("bend", hold=10)] * 2

    assert "Half done." in plan_of(*long).spoken()
    assert "Half done." not in plan_of(*short).spoken()


def test_nothing_to_play_is_an_empty_plan() -> None:
    assert plan_of(Entry("bend", on=False)).segments == ()

"""What is around the stretches: an opening, led changes of position, a closing; in full, short, or off."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from msgspec.structs import replace

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Position, Prop, Stretch, Travel
from backstretch_gui.catalog.ways import SHARED, way
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Extent, Plan, Talk
from backstretch_gui.session.segment import APART, CueKind, Segment, SegmentKind
from backstretch_gui.session.snapshot import State
from tests.session.routines import BARE, catalog, coachings, english, routine, speech, stretch, worlds
from tests.session.test_player import Session

STRAP, CUSHION, BALL = (Prop(english(f"a {thing}")) for thing in ("strap", "cushion", "ball"))
WALL = Prop(english("a wall"), fixed=True)

ON_THE_BACK = stretch("back", start="supine", position=Position.BACK, props=[STRAP, CUSHION])
ON_ALL_FOURS = stretch("fours", start="tabletop", position=Position.TABLETOP, props=[CUSHION])
TO_THE_WALL = Travel(english("To the wall."), 25)
AT_THE_WALL = stretch(
    "wall",
    start="wall",
    position=Position.BACK,
    props=[WALL, BALL],
    travel=TO_THE_WALL,
)
STANDING = stretch("stand", start="standing", position=Position.STANDING)


def plan_of(*stretches: Stretch, coaching: Coaching | None = None) -> Plan:
    entries = [Entry(each.id) for each in stretches]
    return compile_plan(routine(*entries), catalog(*stretches), coaching or Coaching(), speech)


def said(plan: Plan, *kinds: SegmentKind) -> list[str]:
    return [cue.text for s in plan.segments if s.kind in kinds for cue in s.cues if cue.text]


def of_kind(plan: Plan, kind: SegmentKind) -> list[Segment]:
    return [segment for segment in plan.segments if segment.kind is kind]


def test_it_opens_with_what_to_fetch_one_warning_and_the_way_into_the_first_position() -> None:
    plan = plan_of(ON_ALL_FOURS, ON_THE_BACK, AT_THE_WALL)

    assert [s.kind for s in plan.segments[:4]] == [
        SegmentKind.OPENING, SegmentKind.GET_READY, SegmentKind.ANNOUNCE, SegmentKind.GUIDE,
    ]  # fmt: skip
    assert said(plan, SegmentKind.OPENING) == [
        "Fetch a cushion, a strap, and a ball.",
        "Near a wall.",
        "Stop at pain.",
        "Onto the mat.",
        "From standing to tabletop.",
    ]
    opening = plan.segments[0]
    assert opening.opens.name == "standing"
    assert opening.closes.name == "tabletop"


def test_who_needs_nothing_fetches_nothing_and_who_stands_needs_no_mat() -> None:
    assert said(plan_of(STANDING), SegmentKind.OPENING) == ["Stop at pain.", "Stand."]


def test_there_is_time_to_get_there_which_is_counted() -> None:
    plan = plan_of(ON_THE_BACK, coaching=Coaching(getting_there=20))

    assert [s.seconds for s in of_kind(plan, SegmentKind.GET_READY)] == [20]
    assert of_kind(plan_of(ON_THE_BACK, coaching=Coaching(getting_there=0)), SegmentKind.GET_READY) == []


def test_who_is_there_begins_at_once() -> None:
    session = Session(catalog(ON_THE_BACK), routine(Entry("back")), Coaching())
    session.player.start()
    session.wind_to(SegmentKind.GET_READY, 1.0)

    session.player.begin_now()

    assert session.segment.kind is SegmentKind.ANNOUNCE
    session.player.begin_now()
    assert session.segment.kind is SegmentKind.ANNOUNCE, "once it has begun, there is nothing to begin"


def test_whoever_wants_to_be_waited_for_is_waited_for() -> None:
    session = Session(catalog(ON_THE_BACK), routine(Entry("back")), Coaching(ready=True))
    session.player.start()
    session.wind(120)
    assert (session.segment.kind, session.player.snapshot.waiting) == (SegmentKind.GET_READY, True)

    session.player.begin_now()

    assert (session.segment.kind, session.player.snapshot.state) == (SegmentKind.ANNOUNCE, State.RUNNING)


def test_what_hurts_before_anything_has_begun_pauses_and_leaves_nothing_out() -> None:
    session = Session(catalog(ON_THE_BACK), routine(Entry("back")), Coaching())
    session.player.start()
    session.wind(1.0)

    session.player.hurts()

    assert session.player.snapshot.state is State.PAUSED
    session.player.resume()
    session.wind_to(SegmentKind.HOLD)
    assert session.segment.stretch == "back"


def test_between_two_positions_the_way_is_led_in_words_poses_and_enough_time() -> None:
    plan = plan_of(ON_ALL_FOURS, ON_THE_BACK)

    (led,) = of_kind(plan, SegmentKind.WAY)
    assert said(plan, SegmentKind.WAY) == ["From tabletop to back."]
    assert [move.pose.name for move in led.moves] == ["tabletop-back", "supine"]
    assert led.seconds >= 6.0
    slower = plan_of(ON_ALL_FOURS, ON_THE_BACK, coaching=Coaching(changing=2.0))
    assert of_kind(slower, SegmentKind.WAY)[0].seconds >= 12.0


def test_to_a_wall_there_is_time_to_get_there() -> None:
    plan = plan_of(ON_THE_BACK, AT_THE_WALL)

    assert said(plan, SegmentKind.WAY) == ["To the wall."]
    assert of_kind(plan, SegmentKind.WAY)[0].seconds >= 25


def test_in_the_same_position_no_way_is_needed() -> None:
    assert of_kind(plan_of(ON_THE_BACK, ON_THE_BACK), SegmentKind.WAY) == []


def test_in_short_the_position_is_named_and_in_silence_the_figure_goes_alone() -> None:
    short = plan_of(ON_ALL_FOURS, ON_THE_BACK, coaching=Coaching(ways=Extent.SHORT))
    off = plan_of(ON_ALL_FOURS, ON_THE_BACK, coaching=Coaching(ways=Extent.OFF))

    assert said(short, SegmentKind.WAY) == ["To back."]
    assert of_kind(short, SegmentKind.WAY)[0].seconds >= 6.0
    assert of_kind(off, SegmentKind.WAY) == []
    (rest,) = of_kind(off, SegmentKind.REST)
    assert [move.pose.name for move in rest.moves] == ["tabletop-back", "supine"]


def test_it_closes_with_the_way_up() -> None:
    plan = plan_of(ON_THE_BACK)

    assert [s.kind for s in plan.segments[-2:]] == [SegmentKind.CLOSING, SegmentKind.FINISH]
    assert said(plan, SegmentKind.CLOSING) == ["Get up.", "From back to standing."]
    assert plan.segments[-1].closes.name == "standing"
    assert of_kind(plan_of(STANDING), SegmentKind.CLOSING) == []


@pytest.mark.parametrize("talk", [Talk.BRIEF, Talk.TONES])
def test_who_wants_few_words_has_a_short_form_of_everything(talk: Talk) -> None:
    plan = plan_of(ON_ALL_FOURS, ON_THE_BACK, coaching=Coaching(talk=talk))

    assert said(plan, SegmentKind.OPENING) == [
        "Fetch a cushion and a strap.",
        "Onto the mat.",
        "To tabletop.",
    ]
    assert said(plan, SegmentKind.WAY) == ["To back."]
    assert of_kind(plan, SegmentKind.CLOSING) == []
    assert (plan.spoken() == []) == (talk is Talk.TONES)


def test_without_all_of_it_there_are_the_stretches_alone() -> None:
    assert not [s for s in plan_of(ON_THE_BACK, coaching=BARE).segments[:-1] if s.kind in APART]


def test_a_caution_is_said_once_a_session_before_anything_of_it_is_done() -> None:
    careful = stretch("back", start="supine", cautions=[english("Careful.")], repeats=2)
    plan = plan_of(careful, ON_ALL_FOURS, careful)

    cues = [(s.kind, cue.text) for s in plan.segments for cue in s.cues if cue.kind is CueKind.CAUTION]
    assert cues == [(SegmentKind.ANNOUNCE, "Careful.")]


def test_a_stretch_gone_past_before_anyone_lay_down_for_it_is_not_where_the_next_one_begins() -> None:
    known = catalog(ON_ALL_FOURS, ON_THE_BACK, stretch("legs", start="supine", position=Position.BACK))
    session = Session(known, routine(Entry("fours"), Entry("back"), Entry("legs")), Coaching())
    session.player.start()
    session.wind_to(SegmentKind.REST)
    session.wind_to(SegmentKind.ANNOUNCE, 0.1)

    session.player.next()
    session.wind_to(SegmentKind.WAY)

    assert (session.segment.stretch, session.segment.cues[0].text) == ("legs", "From tabletop to back.")


def test_rounds_do_all_of_it_again_and_open_and_close_once() -> None:
    known = catalog(ON_ALL_FOURS, ON_THE_BACK)
    plan = compile_plan(routine(Entry("fours"), Entry("back"), rounds=3), known, Coaching(), speech)

    assert [(s.round, s.stretch) for s in of_kind(plan, SegmentKind.HOLD)] == [
        (1, "fours"), (1, "back"), (2, "fours"), (2, "back"), (3, "fours"), (3, "back"),
    ]  # fmt: skip
    assert len(of_kind(plan, SegmentKind.OPENING)) == len(of_kind(plan, SegmentKind.CLOSING)) == 1
    assert len(of_kind(plan, SegmentKind.WAY)) == 5


def test_what_hurts_in_a_later_round_has_been_done_in_the_earlier_ones() -> None:
    session = Session(catalog(ON_THE_BACK), routine(Entry("back"), rounds=3), BARE)
    session.player.start()
    session.wind_to(SegmentKind.REST)
    session.wind_to(SegmentKind.HOLD, 3.0)

    session.player.hurts()
    session.play_out()

    holds = of_kind(session.player.snapshot.plan, SegmentKind.HOLD)
    assert [hold.round for hold in holds] == [1, 2]


@settings(max_examples=60)
@given(worlds(), coachings)
def test_every_change_of_position_has_its_way_and_its_time(
    world: tuple[Catalog, Routine], coaching: Coaching
) -> None:
    known, wanted = world
    coaching = replace(coaching, ways=Extent.FULL, talk=Talk.FULL, opening=Extent.OFF)

    before: Stretch | None = None
    last = SegmentKind.ANNOUNCE
    for segment in compile_plan(wanted, known, coaching, speech).segments:
        now = known.stretches[segment.stretch]
        if segment.kind is SegmentKind.WAY and before is not None:
            steps = way(known.phrases.ways, before.begins_in, now.begins_in)
            needed = sum(step.seconds for step in steps) + (now.travel.seconds if now.travel else 0.0)
            assert segment.seconds >= needed * coaching.changing - 1e-6
            words = [cue.text for cue in segment.cues if cue.kind is CueKind.WAY]
            assert words[: len(steps)] == [step.say["en"] for step in steps]
        if segment.kind is SegmentKind.GUIDE:
            if before is not None and before.begins_in is not now.begins_in:
                assert last is SegmentKind.WAY or segment.part
            before = now
        last = segment.kind


def test_every_position_at_rest_is_the_end_of_its_ways() -> None:
    assert {leg.steps[-1].poses[-1] for leg in catalog().phrases.ways} == set(SHARED.values())

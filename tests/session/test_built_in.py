"""Every built-in routine, as it is led: nobody is hurried, and everything has its turn."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from backstretch_gui.catalog.catalog import Catalog, build_catalog
from backstretch_gui.catalog.easing import eased, usual
from backstretch_gui.catalog.reading import read_phrases, read_positions
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Extent, Plan, Talk
from backstretch_gui.session.segment import CueKind, SegmentKind
from backstretch_gui.session.words import Words

ASSETS = Path(__file__).parents[2] / "assets"
SECONDS_A_LETTER = 60 / 125 / 6
"""At 125 words a minute; see `voice.choice`."""


@cache
def built_in() -> Catalog:
    def read(name: str) -> str:
        return (ASSETS / name).read_text(encoding="utf-8")

    def folder(name: str) -> dict[str, str]:
        return {path.name: path.read_text(encoding="utf-8") for path in (ASSETS / name).glob("*.toml")}

    positions = read_positions(read("positions.toml"), "positions.toml")
    phrases = read_phrases(read("phrases.toml"), "phrases.toml")
    catalog, errors = build_catalog(folder("stretches"), folder("routines"), positions, phrases)
    assert not errors
    return catalog


def plan_of(routine: Routine, coaching: Coaching, pace: float = 1.0) -> Plan:
    return compile_plan(routine, built_in(), coaching, lambda text: pace * SECONDS_A_LETTER * len(text))


def a_routine(*entries: Entry) -> Routine:
    return Routine(1, "any", {"en": "Any"}, {"en": "Any."}, list(entries))


@st.composite
def routines(draw: st.DrawFn) -> Routine:
    """Any order of any of them, with any hold, on any side, in the easier way or not."""
    entries = st.builds(
        Entry,
        stretch=st.sampled_from(sorted(built_in().stretches)),
        hold=st.none() | st.integers(3, 120),
        repeats=st.none() | st.integers(1, 4),
        sides=st.sampled_from(["both", "left", "right"]),
        easier=st.booleans(),
    )
    return a_routine(*draw(st.lists(entries, min_size=1, max_size=5)))


extents = st.sampled_from(Extent)
coachings = st.builds(
    Coaching,
    talk=st.sampled_from(Talk),
    settle=st.floats(0, 10),
    rest=st.floats(0, 10),
    getting_there=st.floats(0, 60),
    changing=st.sampled_from([0.7, 1.0, 1.5]),
    opening=extents,
    ways=extents,
    closing=extents,
    session=st.integers(0, 20),
)
paces = st.floats(0.7, 1.5)
"""From a quick voice to a slow one."""


@settings(max_examples=120)
@given(routines(), coachings, paces)
def test_no_hold_begins_before_its_words_and_its_getting_there_are_over(
    routine: Routine, coaching: Coaching, pace: float
) -> None:
    plan = plan_of(routine, coaching, pace)

    for before, segment in pairwise(plan.segments):
        if segment.kind is SegmentKind.HOLD:
            assert all(cue.end <= before.seconds + 1e-6 for cue in before.cues)
            assert all(move.at + move.seconds <= before.seconds + 1e-6 for move in before.moves)
    ready = [s.seconds for s in plan.segments if s.kind is SegmentKind.GET_READY]
    assert all(seconds >= coaching.getting_there for seconds in ready)


@settings(max_examples=120)
@given(routines(), coachings, paces)
def test_a_hold_is_mostly_silent(routine: Routine, coaching: Coaching, pace: float) -> None:
    for segment in plan_of(routine, coaching, pace).segments:
        if segment.kind is not SegmentKind.HOLD:
            continue
        said = [cue for cue in segment.cues if cue.spoken and cue.text]
        edges = [0.0, *(edge for cue in said for edge in (cue.at, cue.end)), segment.seconds]
        silences = [after - before for before, after in zip(edges[::2], edges[1::2], strict=True)]
        assert sum(cue.seconds for cue in said) <= 0.35 * segment.seconds + 1e-6
        assert max(silences) >= 0.4 * segment.seconds - 1e-6
        kinds = [cue.kind for cue in said]
        assert kinds.count(CueKind.BREATH) in (0, 4)
        assert CueKind.COUNT not in kinds or segment.seconds >= 20
        assert CueKind.HALFWAY not in kinds or segment.seconds >= 45
        if built_in().stretches[segment.stretch].restful:
            assert not {CueKind.COUNT, CueKind.HALFWAY} & set(kinds)


@settings(max_examples=60)
@given(routines(), paces)
def test_no_remark_comes_twice_running(routine: Routine, pace: float) -> None:
    before: tuple[str, list[str]] = ("", [])
    for segment in plan_of(routine, Coaching(), pace).segments:
        if segment.kind in (SegmentKind.HOLD, SegmentKind.AGAIN, SegmentKind.SHIFT):
            said = [cue.text for cue in segment.cues if cue.kind is CueKind.FORM]
            if said:
                key = f"{segment.entry} {segment.stretch}"
                assert before[0] != key or not set(before[1]) & set(said)
                before = (key, said)


SESSIONS = 3
"""Whoever does so many has heard all there is to mind."""
BEGINNINGS = (0, 1, 2, 7, 23)
"""How many sessions there were before."""


def unheard(routine: Routine, before: int) -> list[str]:
    """What there is to mind in a routine, and was not said in three sessions."""
    plans = [plan_of(routine, Coaching(session=number)) for number in range(before, before + SESSIONS)]
    heard = {cue.text for p in plans for segment in p.segments for cue in segment.cues if cue.spoken}
    words = Words(built_in().phrases)
    missing: list[str] = []
    for entry in routine.stretches:
        stretch = (eased if entry.easier else usual)(built_in().stretches[entry.stretch])
        for text in (*(cue.say for cue in stretch.during), *stretch.cautions):
            if not {words.say(text, side) for side in Side} & heard:
                missing.append(text["en"])
    return missing


@pytest.mark.parametrize("before", BEGINNINGS)
@pytest.mark.parametrize("easier", [False, True])
@pytest.mark.parametrize("name", sorted(built_in().stretches))
def test_everything_there_is_to_mind_is_heard_within_three_sessions(
    name: str, easier: bool, before: int
) -> None:
    assert unheard(a_routine(Entry(name, easier=easier)), before) == []


@pytest.mark.parametrize("before", BEGINNINGS)
@pytest.mark.parametrize("name", sorted(built_in().routines))
def test_in_a_built_in_routine_as_well(name: str, before: int) -> None:
    assert unheard(built_in().routines[name], before) == []


def test_one_session_has_not_room_for_all_of_it() -> None:
    routine = built_in().routines["everyday-lower-back"]
    heard = {cue.text for s in plan_of(routine, Coaching()).segments for cue in s.cues}
    later = {cue.text for s in plan_of(routine, Coaching(session=1)).segments for cue in s.cues}

    assert later - heard


THINGS = {
    "a cushion": "cushion",
    "a folded blanket": "blanket",
    "a strap or a towel": "strap",
    "a tennis ball or rolled socks": "ball",
    "an empty wall": "wall",
}


@settings(max_examples=60)
@given(routines())
def test_whatever_is_fetched_is_used(routine: Routine) -> None:
    plan = plan_of(routine, Coaching())
    opening, *others = plan.segments
    fetched = " ".join(cue.text for cue in opening.cues)
    said = " ".join(cue.text.lower() for segment in others for cue in segment.cues)

    for thing, word in THINGS.items():
        assert thing not in fetched or word in said, thing
    assert {prop.name["en"] for s in built_in().stretches.values() for prop in s.props} == set(THINGS)


@pytest.mark.parametrize("name", sorted(built_in().routines))
def test_one_is_told_to_rest_once_at_a_time(name: str) -> None:
    plan = plan_of(built_in().routines[name], Coaching())
    said = [cue.text for segment in plan.segments for cue in segment.cues if cue.text]

    assert not any("rest" in a.lower().split()[-1] and b == "Rest a moment." for a, b in pairwise(said))
    assert all(a != b for a, b in pairwise(said)), "the same twice running"


@settings(max_examples=60)
@given(routines())
def test_half_of_it_is_said_near_the_middle_or_not_at_all(routine: Routine) -> None:
    plan = plan_of(routine, Coaching())
    for start, segment in zip(plan.starts, plan.segments, strict=True):
        if any(cue.kind is CueKind.HALF_DONE for cue in segment.cues):
            assert 0.38 < start / plan.seconds < 0.62


@pytest.mark.parametrize("name", sorted(built_in().routines))
def test_one_gets_down_once_and_up_once(name: str) -> None:
    plan = plan_of(built_in().routines[name], Coaching())

    poses = [move.pose.name for segment in plan.segments for move in segment.moves]
    standing_stretches = {"hand-on-the-wall", "toes-down", "dropped", "lifted", "hands-clasped", "turned"}
    on_the_floor = [pose for pose in poses if pose not in standing_stretches]
    upright = [pose.startswith("standing") for pose in on_the_floor]
    assert sum(a and not b for a, b in pairwise([True, *upright])) <= 1, "down"
    assert sum(b and not a for a, b in pairwise([True, *upright])) <= 1, "up"


def test_the_first_time_takes_about_five_minutes() -> None:
    plan = plan_of(built_in().routines["first-time"], replace(Coaching()))

    stretched = plan.seconds - sum(s.seconds for s in plan.segments if not s.of_stretch)
    assert 240 <= stretched <= 330

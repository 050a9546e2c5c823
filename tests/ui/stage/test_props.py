"""What the stage is told to show, moment by moment."""

from __future__ import annotations

import itertools

import msgspec
import pytest
from msgspec.structs import replace

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Entry
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.ui.stage.progress import course, place, round_of
from backstretch_gui.ui.stage.ring import Mode
from backstretch_gui.ui.stage.stage_props import Heard, PropsSource, StageProps
from tests.session.routines import routine
from tests.ui.stage.moments import moment


def at(
    catalog: Catalog,
    kind: SegmentKind,
    into: float = 0.0,
    *,
    state: State = State.RUNNING,
    part: int = 0,
    heard: Heard | None = None,
) -> StageProps:
    """The stage `into` seconds into the first segment of a kind, in a supine twist before a sphinx."""
    wanted = routine(Entry("supine-twist"), Entry("sphinx"))
    plan = compile_plan(wanted, catalog, Coaching(), lambda text: 0.06 * len(text))
    index = next(i for i, s in enumerate(plan.segments) if s.kind is kind and s.part == part)
    return PropsSource(catalog).derive(Snapshot(state, plan, index, into), heard or Heard("Said."))


def test_a_hold_shows_its_seconds_side_and_glow(catalog: Catalog) -> None:
    props = at(catalog, SegmentKind.HOLD, 3.2)

    assert (props.face.mode, props.face.seconds, props.face.word) == (Mode.HOLD, 7, "seconds")
    assert props.face.fraction == pytest.approx(0.68)
    assert props.side == "Right side"
    assert props.scene.glow == 1.0
    assert props.title == "Supine twist"


def test_a_guide_shows_the_step_and_the_hold_to_come(catalog: Catalog) -> None:
    props = at(catalog, SegmentKind.GUIDE, 0.5, heard=Heard("Lie down.", 1))

    assert props.steps == (5, 1)
    assert (props.face.mode, props.face.word) == (Mode.GUIDE, "then 10 s")
    assert props.caption == "Lie down."


def test_settling_is_seen_on_the_dial_and_the_glow_comes_with_its_end(catalog: Catalog) -> None:
    wanted = routine(Entry("supine-twist"))
    plan = compile_plan(wanted, catalog, Coaching(settle=4), lambda text: 0.06 * len(text))
    guide = next(s for s in plan.segments if s.kind is SegmentKind.GUIDE)
    half = at(catalog, SegmentKind.GUIDE, guide.seconds - 1 - 1.5)

    assert 0 < half.face.fraction < 1
    assert half.scene.glow == 0


def test_the_other_side_is_its_mirror_image(catalog: Catalog) -> None:
    right = at(catalog, SegmentKind.HOLD, 1)
    left = at(catalog, SegmentKind.HOLD, 1, part=1)

    assert not right.scene.after.mirrored
    assert left.scene.after.mirrored
    assert left.side == "Left side"


def test_the_side_is_named_that_is_seen_while_sides_are_switched(catalog: Catalog) -> None:
    assert at(catalog, SegmentKind.SWITCH, 0.5, part=1).side == "Right side"
    assert at(catalog, SegmentKind.SWITCH, 60, part=1).side == "Left side"


def test_what_follows_is_the_other_side_then_the_next_stretch_then_nothing(catalog: Catalog) -> None:
    assert at(catalog, SegmentKind.HOLD).follow == "the left side, 10 s"
    assert at(catalog, SegmentKind.HOLD, part=1).follow.startswith("Sphinx")
    assert at(catalog, SegmentKind.FINISH, part=0).follow == ""


def test_paused_says_so_and_takes_the_glow_away(catalog: Catalog) -> None:
    props = at(catalog, SegmentKind.HOLD, 3, state=State.PAUSED)

    assert (props.face.mode, props.face.word) == (Mode.PAUSED, "paused")
    assert props.paused
    assert props.scene.veiled
    assert props.scene.glow == 0
    assert props.strip.quiet


def test_paused_on_the_way_to_the_mat_the_clock_stands_where_it_goes_on(catalog: Catalog) -> None:
    """It showed the seconds of the first hold, and went back to its own with the lead-in."""
    running = at(catalog, SegmentKind.GET_READY, 1.0).face
    words = {"paused": State.PAUSED, "get ready": State.LEAD_IN}

    assert (running.mode, running.word) == (Mode.HOLD, "to begin")
    for word, state in words.items():
        face = at(catalog, SegmentKind.GET_READY, 1.0, state=state).face
        assert (face.mode, face.word) == (Mode.PAUSED, word)
        assert (face.seconds, face.fraction) == (running.seconds, running.fraction)


def test_the_strip_stands_where_the_session_does(catalog: Catalog) -> None:
    props = at(catalog, SegmentKind.HOLD, 3, part=1)

    assert props.strip.sides == (2, 1)
    assert props.strip.current == 0
    assert 0.5 < props.strip.fraction < 1
    assert props.place == "1 of 2"


def test_each_round_has_a_strip_of_its_own_and_says_which_it_is(catalog: Catalog) -> None:
    twice = catalog.routines["quick-relief"]
    first = moment(catalog, "quick-relief", lambda at: at.segment.kind is SegmentKind.HOLD)
    assert round_of(first) == ""
    rounds = dict(catalog.routines) | {"quick-relief": msgspec.structs.replace(twice, rounds=2)}
    second = moment(replace(catalog, routines=rounds), "quick-relief", lambda at: at.segment.round == 2)
    assert (round_of(second), place(second)) == ("Round 2 of 2", "1 of 3")
    sided = {id_: stretch.sided for id_, stretch in catalog.stretches.items()}
    assert course(second, sided).strip.lengths == course(first, sided).strip.lengths
    assert course(second, sided).strip.current == 0
    assert course(second, sided).at(second.elapsed).fraction < 0.5


def test_a_hold_breathes_in_and_out_again(catalog: Catalog) -> None:
    """Ten seconds are one breath: three sevenths of it go in."""
    moments = (0.0, 10 * 1.5 / 7, 10 * 3 / 7, 10 * 5 / 7, 10.0)
    breaths = [at(catalog, SegmentKind.HOLD, elapsed).scene.breath for elapsed in moments]

    assert breaths == [0.0, 0.5, 1.0, 0.5, 0.0]
    assert at(catalog, SegmentKind.GUIDE, 3.0).scene.breath == 0.0


def test_before_we_begin_the_easier_way_can_be_chosen_but_is_not_in_the_title(catalog: Catalog) -> None:
    source, heard = PropsSource(catalog), Heard("Said.")

    def shown(kind: SegmentKind) -> tuple[bool | None, bool]:
        now = moment(catalog, "quick-relief", lambda at: at.segment.kind is kind)
        props = source.derive(now, heard, easier=True)
        return props.easier, props.easier_title

    assert shown(SegmentKind.OPENING) == (True, False)
    assert shown(SegmentKind.GUIDE) == (True, True)
    assert shown(SegmentKind.CLOSING) == (None, False)


def test_what_stays_from_moment_to_moment_is_never_that_of_another(catalog: Catalog) -> None:
    """One source that is led through a session says the same as one that sees a moment only."""
    plan = compile_plan(
        catalog.routines["quick-relief"], catalog, Coaching(settle=4), lambda text: 0.06 * len(text)
    )
    source = PropsSource(catalog)
    shown: list[StageProps] = []
    for index, segment in enumerate(plan.segments):
        for part, state in itertools.product((0.0, 0.4, 0.9), (State.RUNNING, State.PAUSED)):
            now = Snapshot(state, plan, index, part * segment.seconds, waiting=part > 0.5)
            for heard in (Heard("Said."), Heard("And now.", 0)):
                for easier in (False, True):
                    props = source.derive(now, heard, easier=easier)
                    assert props == PropsSource(catalog).derive(now, heard, easier=easier)
                    shown.append(props)
    assert len({props.title for props in shown}) > 3
    assert len({props.strip.fraction for props in shown}) > 10

"""One voice says the whole of a stretch."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import HoldCue, Step
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.voices import OtherVoice, beyond, block_of
from tests.session.routines import BARE, catalog, coachings, english, routine, speech, stretch, worlds


def twice(text: str) -> float:
    """The other voice takes its time."""
    return 2 * speech(text)


def test_what_the_voice_lacks_a_word_of_is_the_others() -> None:
    known = catalog(stretch("bend"), stretch("lift", announce=english("My own lift.")), stretch("turn"))
    wanted = routine(Entry("bend"), Entry("lift"), Entry("turn"))
    segments = compile_plan(wanted, known, Coaching(), speech).segments

    assert beyond(segments, lambda text: "My own" not in text) == {1}
    assert beyond(segments, lambda text: text != "Stop at pain.") == {"opening"}
    assert beyond(segments, lambda _: True) == frozenset()


@settings(max_examples=60)
@given(worlds(), coachings, st.sampled_from([1, 2, 3]))
def test_no_two_voices_share_a_stretch_and_each_has_its_own_time(
    world: tuple[Catalog, Routine], coaching: Coaching, every: int
) -> None:
    known, wanted = world
    alone = compile_plan(wanted, known, coaching, speech)
    blocks = frozenset(sorted(map(block_of, alone.segments), key=str)[::every])

    plan = compile_plan(wanted, known, coaching, speech, other=OtherVoice(blocks, twice))

    for segment in plan.segments:
        lasts = twice if block_of(segment) in blocks else speech
        for cue in segment.cues:
            assert plan.line(cue, segment) == Line(cue.text, block_of(segment) in blocks)
            if cue.spoken and cue.text:
                assert cue.seconds == lasts(cue.text)


def test_what_both_say_is_wished_for_in_both_voices() -> None:
    remark = english("Breathe.")
    known = catalog(
        stretch("bend", during=[HoldCue(remark)]),
        stretch("lift", guide=[Step(english("Lift."), "lifted")], during=[HoldCue(remark)]),
    )
    other = OtherVoice(frozenset({1}), speech)

    plan = compile_plan(
        routine(Entry("bend", hold=30), Entry("lift", hold=30)), known, BARE, speech, other=other
    )

    lines = plan.lines()
    assert {Line("Breathe."), Line("Breathe.", by_other=True)} <= set(lines)
    assert Line("Lift.") not in lines
    assert len(lines) == len(set(lines))
    assert plan.spoken().count("Breathe.") == 1

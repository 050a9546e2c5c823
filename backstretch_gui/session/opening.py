"""Before the first stretch: what to fetch, when to stop, onto the mat, and time to get there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from backstretch_gui.catalog.stretch import Position, Stretch
from backstretch_gui.session.changing import say_way
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.plan import Extent
from backstretch_gui.session.script import Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def opening(pen: Pen, stretches: Sequence[Stretch], first: Turn) -> Iterator[Segment]:
    """All that comes before the first of `stretches`. Without it, the figure is there from the start."""
    extent = pen.coaching.extent(pen.coaching.opening)
    first = replace(first, reps=1)
    if extent is Extent.OFF:
        pen.position = first.stretch.begins_in
        pen.pose = first.pose(first.stretch.start)
        return
    pen.pose = PoseRef(first.stretch.id, "standing", first.side)
    script = pen.script()
    _say_props(pen, script, stretches)
    if extent is Extent.FULL:
        script.say(pen.words.say(pen.phrases.safety), CueKind.OPENING)
    stands = all(stretch.begins_in is Position.STANDING for stretch in stretches)
    script.say(pen.words.say(pen.phrases.stand if stands else pen.phrases.onto_mat), CueKind.OPENING)
    say_way(pen, script, first, extent, pace=0.0)
    yield pen.close(script, SegmentKind.OPENING, first)
    if pen.coaching.ready or pen.coaching.getting_there > 0:
        yield _get_ready(pen, first)


def _get_ready(pen: Pen, first: Turn) -> Segment:
    """Where it waits for a word, it stands still at the end of the sentence."""
    script = pen.script()
    ready = pen.coaching.ready
    text = pen.phrases.get_there_ready if ready else pen.phrases.get_there
    script.say(pen.words.say(text), CueKind.OPENING)
    seconds = 0.0 if ready else pen.coaching.getting_there
    return pen.close(script, SegmentKind.GET_READY, first, at_least=seconds)


def _say_props(pen: Pen, script: Script, stretches: Sequence[Stretch]) -> None:
    """What is needed for the whole routine, each thing once; what can't be carried is gone to."""
    props = {pen.words.say(prop.name): prop for stretch in stretches for prop in stretch.props}
    for fixed, phrase in ((False, pen.phrases.fetch), (True, pen.phrases.lay_mat_near)):
        things = [name for name, prop in props.items() if prop.fixed is fixed]
        if things:
            text = pen.words.say(phrase).replace("{things}", pen.words.listed(things))
            script.say(text, CueKind.OPENING)

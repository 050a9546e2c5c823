"""Before the first stretch: what to fetch, when to stop, onto the mat, and time to get there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from backstretch_gui.catalog.stretch import Position, Stretch
from backstretch_gui.session.changing import say_way
from backstretch_gui.session.plan import Extent
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.script import Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def opening(writer: PlanWriter, stretches: Sequence[Stretch], first: Turn) -> Iterator[Segment]:
    """All that comes before the first of `stretches`. Without it, the figure is there from the start."""
    extent = writer.coaching.extent(writer.coaching.opening)
    first = replace(first, reps=1)
    if extent is Extent.OFF:
        writer.position = first.stretch.begins_in
        writer.pose = first.pose(first.stretch.start)
        return
    writer.pose = PoseRef(first.stretch.id, "standing", first.side)
    script = writer.script()
    _say_props(writer, script, stretches)
    if extent is Extent.FULL:
        script.say(writer.words.say(writer.phrases.safety), CueKind.OPENING)
    stands = all(stretch.begins_in is Position.STANDING for stretch in stretches)
    script.say(writer.words.say(writer.phrases.stand if stands else writer.phrases.onto_mat), CueKind.OPENING)
    say_way(writer, script, first, extent, pace=0.0)
    yield writer.close(script, SegmentKind.OPENING, first)
    if writer.coaching.ready or writer.coaching.getting_there > 0:
        yield _get_ready(writer, first)


def _get_ready(writer: PlanWriter, first: Turn) -> Segment:
    """Where it waits for a word, it stands still at the end of the sentence."""
    script = writer.script()
    ready = writer.coaching.ready
    text = writer.phrases.get_there_ready if ready else writer.phrases.get_there
    script.say(writer.words.say(text), CueKind.OPENING)
    seconds = 0.0 if ready else writer.coaching.getting_there
    return writer.close(script, SegmentKind.GET_READY, first, at_least=seconds)


def _say_props(writer: PlanWriter, script: Script, stretches: Sequence[Stretch]) -> None:
    """What is needed for the whole routine, each thing once; what can't be carried is gone to."""
    props = {writer.words.say(prop.name): prop for stretch in stretches for prop in stretch.props}
    for fixed, phrase in ((False, writer.phrases.fetch), (True, writer.phrases.lay_mat_near)):
        things = [name for name, prop in props.items() if prop.fixed is fixed]
        if things:
            text = writer.words.say(phrase).replace("{things}", writer.words.listed(things))
            script.say(text, CueKind.OPENING)

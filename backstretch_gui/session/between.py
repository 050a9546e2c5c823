"""Between two stretches, and half way through."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from backstretch_gui.catalog.stretch import Text
from backstretch_gui.session.changing import needs_way, unspoken_way
from backstretch_gui.session.cues import GAP
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.script import NATURAL_MOVE, Script
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind
from backstretch_gui.session.turn import Turn

LONG_ROUTINE = 240
"""From this many seconds on, the coach says when half of it is done."""

NEARLY_HALF = 0.1
"""How far from the middle that may be, as a share of the whole."""


def rest(writer: PlanWriter, following: Turn) -> Segment:
    """A pause. Where the way to the next stretch is not led, the figure goes it meanwhile."""
    script = writer.script()
    said = writer.phrases.rest[writer.rests % len(writer.phrases.rest)]
    writer.rests += 1
    _say_if_it_fits(writer, script, said)
    script.wait_until(writer.coaching.rest)
    if not needs_way(writer, following):
        script.move_through(unspoken_way(writer, following), 0.0, NATURAL_MOVE)
    return writer.close(script, SegmentKind.REST, replace(following, reps=1))


def with_half_done(writer: PlanWriter, written: Sequence[Segment]) -> list[Segment]:
    """On a long routine, a rest close to its middle says that half of it is done."""
    segments = list(written)
    plan = Plan("", tuple(segments))
    rests = [place for place, segment in enumerate(segments) if segment.kind is SegmentKind.REST]
    if not writer.full or not writer.wants(CueKind.HALF_DONE) or plan.seconds < LONG_ROUTINE or not rests:
        return segments

    def off(place: int) -> float:
        return abs(plan.starts[place] - plan.seconds / 2)

    middle = min(rests, key=off)
    if off(middle) > NEARLY_HALF * plan.seconds:
        return segments
    resting = segments[middle]
    writer.block = resting.entry
    script = writer.script_from(resting.opens)
    since = script.say(writer.words.say(writer.phrases.half_done), CueKind.HALF_DONE)
    script.wait_until(writer.coaching.rest)
    script.move_through([move.pose for move in resting.moves], since, NATURAL_MOVE)
    changed = script.segment(SegmentKind.REST, resting.entry, resting.stretch, side=resting.side)
    segments[middle] = replace(changed, round=resting.round)
    return segments


def resume(writer: PlanWriter) -> Cue | None:
    """What is said when it goes on after a pause, if the way back into the pose is long enough for it."""
    text = writer.words.say(writer.phrases.resume)
    seconds = writer.speech(text)
    fits = seconds + GAP <= writer.coaching.lead_in
    return Cue(0.0, seconds, CueKind.RESUME, text) if fits and writer.says(CueKind.RESUME) else None


def _say_if_it_fits(writer: PlanWriter, script: Script, text: Text) -> None:
    words = writer.words.say(text)
    if writer.wants(CueKind.REST) and script.time_for(words) <= writer.coaching.rest:
        script.say(words, CueKind.REST)

"""Between two stretches, half way through, and at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from backstretch_gui.catalog.stretch import Side, Stretch
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.catalog.ways import SHARED, way
from backstretch_gui.session.cues import GAP
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.script import NATURAL_MOVE, Script
from backstretch_gui.session.segment import Cue, CueKind, PoseRef, Segment, SegmentKind
from backstretch_gui.session.turn import Turn

LONG_ROUTINE = 240
"""From this many seconds on, the coach says when half of it is done."""


def rest(pen: Pen, following: Turn) -> Segment:
    """The figure goes to where the next stretch begins; what that is, is said where there is time for it."""
    script = pen.script()
    _name_what_follows(pen, script, following.stretch)
    script.now = max(script.now, pen.coaching.rest)
    script.move_through(_way_to(pen, following), 0.0, NATURAL_MOVE)
    return pen.close(script, SegmentKind.REST, replace(following, reps=1))


def finish(pen: Pen, last: Turn, written: Sequence[Segment], skipped: frozenset[int]) -> Segment:
    """It is done: what was, in numbers."""
    script = pen.script()
    script.sound(Tone.FINISH)
    if pen.wants(CueKind.FINISH):
        done = [segment for segment in written if segment.entry not in skipped]
        if done:
            script.say(_looking_back(pen, done), CueKind.FINISH)
        script.say(pen.words.say(pen.phrases.finish), CueKind.FINISH)
    return pen.close(script, SegmentKind.FINISH, replace(last, reps=1))


def with_half_done(pen: Pen, written: Sequence[Segment]) -> list[Segment]:
    """On a long routine, the rest nearest to the middle says that half of it is done."""
    segments = list(written)
    plan = Plan("", tuple(segments))
    rests = [place for place, segment in enumerate(segments) if segment.kind is SegmentKind.REST]
    if not pen.full or not pen.wants(CueKind.HALF_DONE) or plan.seconds < LONG_ROUTINE or not rests:
        return segments
    middle = min(rests, key=lambda place: abs(plan.starts[place] - plan.seconds / 2))
    resting = segments[middle]
    script = pen.script_from(resting.opens)
    since = script.say(pen.words.say(pen.phrases.half_done), CueKind.HALF_DONE)
    _name_what_follows(pen, script, pen.catalog.stretches[resting.stretch])
    script.now = max(script.now, pen.coaching.rest)
    script.move_through([move.pose for move in resting.moves], since, NATURAL_MOVE)
    segments[middle] = script.segment(SegmentKind.REST, resting.entry, resting.stretch, side=resting.side)
    return segments


def resume(pen: Pen) -> Cue | None:
    """What is said when it goes on after a pause, if the way back into the pose is long enough for it."""
    text = pen.words.say(pen.phrases.resume)
    seconds = pen.speech(text)
    fits = seconds + GAP <= pen.coaching.lead_in
    return Cue(0.0, seconds, CueKind.RESUME, text) if fits and pen.says(CueKind.RESUME) else None


def _name_what_follows(pen: Pen, script: Script, stretch: Stretch) -> None:
    """Say what comes after the rest, if that ends before the rest does."""
    text = pen.words.say(pen.phrases.rest).replace("{name}", pen.words.say(stretch.name))
    if pen.wants(CueKind.NEXT) and script.time_for(text) <= pen.coaching.rest:
        script.say(text, CueKind.NEXT)


def _looking_back(pen: Pen, done: Sequence[Segment]) -> str:
    """How many stretches, in how many minutes."""
    minutes = max(1, round(sum(segment.seconds for segment in done) / 60))
    stretches = pen.words.count(pen.phrases.stretches, len({segment.entry for segment in done}))
    text = pen.words.say(pen.phrases.done).replace("{stretches}", stretches)
    return text.replace("{minutes}", pen.words.count(pen.phrases.minutes, minutes))


def _way_to(pen: Pen, turn: Turn) -> list[PoseRef]:
    """To where a stretch begins, the way a person goes there; who is seen mirrored turns round first."""
    before = pen.catalog.stretches[pen.pose.stretch]
    names = [*way(before.position, turn.stretch.position), turn.stretch.start]
    turns = _mirrored(before, pen.pose.side) != _mirrored(turn.stretch, turn.side)
    if turns and pen.pose.name in SHARED.values() and pen.pose.name != names[0]:
        names.insert(0, pen.pose.name)
    return [turn.pose(name) for name in names]


def _mirrored(stretch: Stretch, side: Side | None) -> bool:
    return side is not None and side is not stretch.works

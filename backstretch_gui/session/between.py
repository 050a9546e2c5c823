"""Between two stretches, half way through, and at the end."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from backstretch_gui.catalog.stretch import Side, Stretch
from backstretch_gui.catalog.ways import SHARED, way
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.script import NATURAL_MOVE, Script
from backstretch_gui.session.segment import CueKind, PoseRef, Segment, SegmentKind, Sound
from backstretch_gui.session.turn import Turn

LONG_ROUTINE = 240
"""From this many seconds on, the coach says when half of it is done."""


def rest(pen: Pen, following: Turn) -> Segment:
    """Quiet, while the figure goes to where the next stretch begins."""
    script = pen.script()
    script.wait(pen.coaching.rest)
    script.move_through(_way_to(pen, following), 0.0, NATURAL_MOVE)
    return pen.close(script, SegmentKind.REST, replace(following, reps=1))


def finish(pen: Pen, last: Turn) -> Segment:
    """It is done."""
    script = pen.script()
    script.sound(Sound.FINISH)
    script.say(pen.words.say(pen.phrases.finish), CueKind.PRAISE)
    return pen.close(script, SegmentKind.FINISH, replace(last, reps=1))


def with_half_done(pen: Pen, written: Sequence[Segment]) -> tuple[Segment, ...]:
    """On a long routine, the rest nearest to the middle says that half of it is done."""
    segments = list(written)
    plan = Plan("", tuple(segments))
    rests = [place for place, segment in enumerate(segments) if segment.kind is SegmentKind.REST]
    if not pen.full or plan.seconds < LONG_ROUTINE or not rests:
        return plan.segments
    middle = min(rests, key=lambda place: abs(plan.starts[place] - plan.seconds / 2))
    resting = segments[middle]
    script = Script(pen.speech, pen.aloud, resting.opens)
    since = script.say(pen.words.say(pen.phrases.half_done), CueKind.PRAISE)
    script.now = max(script.now, pen.coaching.rest)
    script.move_through([move.pose for move in resting.moves], since, NATURAL_MOVE)
    segments[middle] = script.segment(SegmentKind.REST, resting.entry, resting.stretch, side=resting.side)
    return tuple(segments)


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

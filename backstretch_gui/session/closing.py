"""After the last stretch: up from the floor, what was done, and one thing for the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from backstretch_gui.catalog.stretch import Position
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.changing import follow_way
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.plan import Extent
from backstretch_gui.session.segment import CueKind, Segment, SegmentKind
from backstretch_gui.session.turn import Turn


def closing(pen: Pen, last: Turn, written: Sequence[Segment], skipped: frozenset[int]) -> Iterator[Segment]:
    """The end of the session, behind the segments `written` so far."""
    last = replace(last, reps=1)
    extent = pen.coaching.extent(pen.coaching.closing)
    if extent is Extent.FULL and pen.position is not Position.STANDING:
        yield _up(pen, last)
    yield _finish(pen, last, extent, [segment for segment in written if segment.entry not in skipped])


def _up(pen: Pen, last: Turn) -> Segment:
    script = pen.script()
    script.say(pen.words.say(pen.phrases.get_up), CueKind.CLOSING)
    follow_way(pen, script, last, Position.STANDING, Extent.FULL, pen.coaching.changing)
    return pen.close(script, SegmentKind.CLOSING, last)


def _finish(pen: Pen, last: Turn, extent: Extent, done: Sequence[Segment]) -> Segment:
    """It is done: what was, in numbers."""
    script = pen.script()
    script.sound(Tone.FINISH)
    if pen.wants(CueKind.FINISH) and extent is not Extent.OFF:
        if done:
            for sentence in _looking_back(pen, done):
                script.say(sentence, CueKind.FINISH)
        if extent is Extent.FULL:
            things = pen.phrases.for_the_day
            script.say(pen.words.say(things[pen.coaching.session % len(things)]), CueKind.FINISH)
    return pen.close(script, SegmentKind.FINISH, last)


def _looking_back(pen: Pen, done: Sequence[Segment]) -> tuple[str, str]:
    """How many stretches, and how many minutes."""
    minutes = max(1, round(sum(segment.seconds for segment in done) / 60))
    stretches = len({segment.entry for segment in done if segment.of_stretch})
    return (
        pen.words.count(pen.phrases.done_stretches, stretches),
        pen.words.count(pen.phrases.done_minutes, minutes),
    )

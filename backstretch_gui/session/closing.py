"""After the last stretch: up from the floor, what was done, and one thing for the day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec.structs import replace

from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.stretch import Position, Text
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.session.changing import follow_way
from backstretch_gui.session.plan import Extent
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.segment import APART, CueKind, Segment, SegmentKind
from backstretch_gui.session.turn import Turn

LAST_REST = 6.0
"""Seconds to stay where one is after the last stretch, before the way up; a stiff back's time."""


def closing(
    writer: PlanWriter, last: Turn, written: Sequence[Segment], skipped: frozenset[int]
) -> Iterator[Segment]:
    """The end of the session, behind the segments `written` so far."""
    last = replace(last, reps=1)
    extent = writer.coaching.extent(writer.coaching.closing)
    if extent is Extent.FULL and writer.position is not Position.STANDING:
        yield _up(writer, last)
    yield _finish(writer, last, extent, [segment for segment in written if segment.entry not in skipped])


def _up(writer: PlanWriter, last: Turn) -> Segment:
    writer.block = APART[SegmentKind.CLOSING]
    script = writer.script()
    script.say(writer.words.say(writer.phrases.get_up), CueKind.CLOSING)
    script.wait(LAST_REST * writer.coaching.changing)
    follow_way(writer, script, last, Position.STANDING, Extent.FULL, writer.coaching.changing)
    return writer.close(script, SegmentKind.CLOSING, last)


def _finish(writer: PlanWriter, last: Turn, extent: Extent, done: Sequence[Segment]) -> Segment:
    """It is done: what was, in numbers."""
    writer.block = APART[SegmentKind.FINISH]
    script = writer.script()
    script.sound(Tone.FINISH)
    if writer.wants(CueKind.FINISH) and extent is not Extent.OFF:
        if done:
            for sentence in _looking_back(writer, done):
                script.say(sentence, CueKind.FINISH)
        if extent is Extent.FULL:
            thing = thing_for_the_day(writer.phrases, writer.coaching.session)
            script.say(writer.words.say(thing), CueKind.FINISH)
    return writer.close(script, SegmentKind.FINISH, last)


def thing_for_the_day(phrases: Phrases, session: int) -> Text:
    """Another one after each session, round and round."""
    return phrases.for_the_day[session % len(phrases.for_the_day)]


def _looking_back(writer: PlanWriter, done: Sequence[Segment]) -> tuple[str, str]:
    """How many stretches, and how many minutes."""
    minutes = max(1, round(sum(segment.seconds for segment in done) / 60))
    stretches = len({segment.entry for segment in done if segment.of_stretch})
    return (
        writer.words.count(writer.phrases.done_stretches, stretches),
        writer.words.count(writer.phrases.done_minutes, minutes),
    )

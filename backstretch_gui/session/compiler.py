"""Compiles a routine into a plan, before anything is played. All times are seconds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.session import between, holding, leading
from backstretch_gui.session.cues import Speech
from backstretch_gui.session.pen import Pen
from backstretch_gui.session.plan import NO_CHANGES, Changes, Coaching, Plan
from backstretch_gui.session.segment import Segment
from backstretch_gui.session.turn import Turn, entry_hold, turns_of


def compile_plan(
    routine: Routine,
    catalog: Catalog,
    coaching: Coaching,
    speech: Speech,
    changes: Changes = NO_CHANGES,
) -> Plan:
    """The plan of a routine.

    `speech` tells how long a sentence is heard; `changes` says what has become of the routine on the way.
    Entries that are off, or whose stretch is unknown, are left out.
    """
    pen = Pen(catalog, coaching, speech)
    entries = _entries(routine, catalog, changes.holds)
    segments = between.with_half_done(pen, list(_segments(pen, entries)))
    if segments:
        segments.append(between.finish(pen, entries[-1][-1], segments, changes.skipped))
    return Plan(routine.id, tuple(segments), between.resume(pen))


def _entries(routine: Routine, catalog: Catalog, holds: Mapping[int, int]) -> list[tuple[Turn, ...]]:
    """The turns of each entry that is played."""
    return [
        turns_of(index, entry, stretch, holds.get(index, entry_hold(entry, stretch)))
        for index, entry in enumerate(routine.stretches)
        if entry.on and (stretch := catalog.stretches.get(entry.stretch)) is not None
    ]


def _segments(pen: Pen, entries: list[tuple[Turn, ...]]) -> Iterator[Segment]:
    for place, turns in enumerate(entries):
        if place == 0:
            pen.pose = turns[0].pose(turns[0].stretch.start)
        else:
            yield between.rest(pen, turns[0])
        for turn in turns:
            yield from _turn(pen, turn)
        yield leading.release(pen, turns[-1])


def _turn(pen: Pen, turn: Turn) -> Iterator[Segment]:
    """One side of a stretch, up to the end of its last hold."""
    yield leading.announce(pen, turn) if turn.part == 0 else leading.switch(pen, turn)
    yield leading.guide(pen, turn)
    yield from holding.rounds(pen, turn) if turn.stretch.is_movement else holding.holds(pen, turn)

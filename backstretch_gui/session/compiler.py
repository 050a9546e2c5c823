"""Compiles a routine into a plan, before anything is played. All times are seconds."""

from __future__ import annotations

from collections.abc import Iterator

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.easing import eased
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
    entries = _entries(routine, catalog, changes)
    segments = between.with_half_done(pen, list(_segments(pen, entries, changes)))
    if segments:
        segments.append(between.finish(pen, entries[-1][-1], segments, changes.skipped))
    at_any_time = (pen.words.say(pen.phrases.hurts),) if pen.aloud else ()
    return Plan(routine.id, tuple(segments), between.resume(pen), at_any_time)


def _entries(routine: Routine, catalog: Catalog, changes: Changes) -> list[tuple[Turn, ...]]:
    """The turns of each entry that is played; of one that hurt, those up to where it did."""
    found: list[tuple[Turn, ...]] = []
    for index, entry in enumerate(routine.stretches):
        stretch = catalog.stretches.get(entry.stretch)
        if stretch is not None and (entry.on or index in changes.hurt):
            stretch = eased(stretch) if entry.easier else stretch
            hold = changes.holds.get(index, entry_hold(entry, stretch))
            turns = turns_of(index, entry, stretch, hold)
            found.append(turns[: changes.hurt.get(index, len(turns)) + 1])
    return found


def _segments(pen: Pen, entries: list[tuple[Turn, ...]], changes: Changes) -> Iterator[Segment]:
    for place, turns in enumerate(entries):
        if place == 0:
            pen.pose = turns[0].pose(turns[0].stretch.start)
        else:
            yield between.rest(pen, turns[0])
        for turn in turns:
            yield from _turn(pen, turn)
        yield leading.release(pen, turns[-1], hurt=turns[-1].index in changes.hurt)


def _turn(pen: Pen, turn: Turn) -> Iterator[Segment]:
    """One side of a stretch, up to the end of its last hold."""
    yield leading.announce(pen, turn) if turn.part == 0 else leading.switch(pen, turn)
    yield leading.guide(pen, turn)
    yield from holding.rounds(pen, turn) if turn.stretch.is_movement else holding.holds(pen, turn)

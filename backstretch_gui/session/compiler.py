"""Compiles a routine into a plan, before anything is played. All times are seconds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.easing import eased, usual
from backstretch_gui.catalog.line import Line
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.session import between, holding, leading
from backstretch_gui.session.changing import needs_way, way_to
from backstretch_gui.session.closing import closing
from backstretch_gui.session.cues import Speech
from backstretch_gui.session.opening import opening
from backstretch_gui.session.plan import NO_CHANGES, Changes, Coaching, Plan
from backstretch_gui.session.plan_writer import PlanWriter
from backstretch_gui.session.segment import Segment
from backstretch_gui.session.turn import Turn, entry_hold, turns_of
from backstretch_gui.session.voices import Block, OtherVoice, beyond


def compile_plan(
    routine: Routine,
    catalog: Catalog,
    coaching: Coaching,
    speech: Speech,
    changes: Changes = NO_CHANGES,
    other: OtherVoice | None = None,
) -> Plan:
    """The plan of a routine.

    `speech` tells how long a sentence is heard; `changes` says what has become of the routine on the way;
    `other` which parts of it another voice says.
    Entries that are off, or whose stretch is unknown, are left out.
    """
    writer = PlanWriter(catalog, coaching, speech, other)
    entries = _entries(routine, catalog, changes)
    segments = list(_segments(writer, entries, changes))
    if segments:
        segments += closing(writer, entries[-1][-1], segments, changes.skipped)
        segments = between.with_half_done(writer, segments)
    at_any_time = (writer.words.say(writer.phrases.hurts),) if writer.aloud else ()
    blocks = other.blocks if other is not None else frozenset[Block]()
    return Plan(routine.id, tuple(segments), between.resume(writer), at_any_time, coaching.lead_in, blocks)


def compile_in_voices(
    routine: Routine,
    catalog: Catalog,
    coaching: Coaching,
    says: Callable[[str], bool],
    seconds: Callable[[Line], float],
    changes: Changes = NO_CHANGES,
) -> Plan:
    """The same, spoken: what the coach's voice can't say is said by the other one, and the stretch with it.

    `says` tells whether it can; `seconds` how long a line is heard.
    """

    def compiled(other: OtherVoice | None = None) -> Plan:
        return compile_plan(routine, catalog, coaching, lambda text: seconds(Line(text)), changes, other)

    plan = compiled()
    blocks = beyond(plan.segments, says)
    return compiled(OtherVoice(blocks, lambda text: seconds(Line(text, by_other=True)))) if blocks else plan


def _entries(routine: Routine, catalog: Catalog, changes: Changes) -> list[tuple[Turn, ...]]:
    """The turns of each entry, round after round; of one that hurt, those up to where it did."""
    found: list[tuple[Turn, ...]] = []
    for round_ in range(1, routine.rounds + 1):
        for index, entry in enumerate(routine.stretches):
            stretch = catalog.stretches.get(entry.stretch)
            if stretch is None or not (entry.on or index in changes.hurt):
                continue
            stretch = eased(stretch) if entry.easier else usual(stretch)
            hold = changes.holds.get(index, entry_hold(entry, stretch))
            turns = turns_of(index, entry, stretch, hold, round_)
            if index in changes.hurt:
                turns = tuple(turn for turn in turns if (round_, turn.part) <= changes.hurt[index])
            if turns:
                found.append(turns)
    return found


def _segments(writer: PlanWriter, entries: list[tuple[Turn, ...]], changes: Changes) -> Iterator[Segment]:
    for place, turns in enumerate(entries):
        first = turns[0]
        if place == 0:
            yield from opening(writer, [others[0].stretch for others in entries], first)
        writer.block = first.index
        if place > 0:
            yield between.rest(writer, first)
        before = writer.position, writer.pose
        yield leading.announce(writer, first, waits=place == 0 and writer.coaching.ready)
        if needs_way(writer, first):
            yield way_to(writer, first)
        for turn in turns:
            yield from _turn(writer, turn)
        hurt = changes.hurt.get(first.index) == (first.round, turns[-1].part)
        yield leading.release(writer, turns[-1], hurt=hurt)
        if (first.index, first.round) in changes.passed:
            writer.position, writer.pose = before


def _turn(writer: PlanWriter, turn: Turn) -> Iterator[Segment]:
    """One side of a stretch, up to the end of its last hold."""
    if turn.part > 0:
        yield leading.switch(writer, turn)
    yield leading.guide(writer, turn)
    yield from holding.rounds(writer, turn) if turn.stretch.is_movement else holding.holds(writer, turn)

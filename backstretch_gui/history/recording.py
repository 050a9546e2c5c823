"""From what a session reports to what is kept of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

import msgspec

from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import Side, Stretch
from backstretch_gui.history.records import LONGEST, VERSION, EntryRecord, Result, SessionRecord
from backstretch_gui.session.events import EntrySummary, Summary
from backstretch_gui.session.turn import entry_hold


def begun(id_: str, start: datetime, routine: Routine, language: str) -> SessionRecord:
    """A session of which nothing has been done."""
    return SessionRecord(VERSION, id_, start, start, routine.id, language, 0.0, ())


def gone_on(before: SessionRecord) -> SessionRecord:
    """The same session, gone on with: what is kept of it from now on counts more."""
    return msgspec.structs.replace(before, finished=False, revision=before.revision + 1)


def noted(
    session: SessionRecord,
    summary: Summary,
    routine: Routine,
    stretches: Mapping[str, Stretch],
    end: datetime,
    seconds: float,
    *,
    finished: bool,
) -> SessionRecord:
    """The session with what was done of it; `seconds`: from start to end, without pauses."""
    entries = tuple(_entry(entry, routine, stretches) for entry in summary.entries)
    seconds = round(min(max(0.0, seconds), LONGEST), 1)
    return msgspec.structs.replace(session, end=end, seconds=seconds, entries=entries, finished=finished)


def _entry(done: EntrySummary, routine: Routine, stretches: Mapping[str, Stretch]) -> EntryRecord:
    by_side: dict[Side | None, tuple[float, ...]] = {}
    for side, seconds in zip(done.sides, done.holds, strict=True):
        by_side[side] = (*by_side.get(side, ()), round(seconds, 1))
    place = done.entry
    entry = routine.stretches[place] if place is not None and place < len(routine.stretches) else None
    stretch = stretches.get(done.stretch)
    known = entry is not None and stretch is not None and entry.stretch == done.stretch
    return EntryRecord(
        done.stretch,
        Result(done.outcome.value),
        held=by_side.get(None, ()),
        left=by_side.get(Side.LEFT, ()),
        right=by_side.get(Side.RIGHT, ()),
        hold=float(entry_hold(entry, stretch)) if known and entry and stretch else 0.0,
        easier=entry.easier if known and entry else False,
    )

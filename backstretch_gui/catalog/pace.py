"""The pace of a whole routine: every hold shorter or longer, and exactly back again. Times are seconds."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

import msgspec

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import HOLD_SECONDS, Stretch


class Pace(StrEnum):
    """How long the holds of a routine are, against what they usually are."""

    GENTLE = "gentle"
    NORMAL = "normal"
    LONGER = "longer"


FACTOR: Final = {Pace.GENTLE: 0.7, Pace.NORMAL: 1.0, Pace.LONGER: 1.5}

_EVEN_FROM: Final = 20
"""Holds of at least this are paced in steps of five seconds."""


def paced_hold(usual: int, pace: Pace) -> int:
    """A hold at this pace; at the normal one it is what it usually is."""
    if pace is Pace.NORMAL:
        return usual
    step = 5 if usual >= _EVEN_FROM else 1
    hold = step * round(usual * FACTOR[pace] / step)
    return min(HOLD_SECONDS[1], max(HOLD_SECONDS[0], hold))


def at_pace(routine: Routine, pace: Pace, stretches: Mapping[str, Stretch]) -> Routine:
    """The routine at this pace. Each entry remembers its usual hold until the pace is normal again."""
    entries = [_at_pace(entry, pace, stretches[entry.stretch].hold) for entry in routine.stretches]
    return msgspec.structs.replace(routine, stretches=entries)


def pace_of(routine: Routine) -> Pace | None:
    """The pace that every hold keeps; None where they differ."""
    keeping = [pace for pace in (Pace.NORMAL, *Pace) if all(_keeps(e, pace) for e in routine.stretches)]
    return keeping[0] if keeping else None


def _at_pace(entry: Entry, pace: Pace, own: int) -> Entry:
    usual = entry.usual or entry.hold or own
    if pace is Pace.NORMAL:
        return msgspec.structs.replace(entry, hold=None if usual == own else usual, usual=None)
    return msgspec.structs.replace(entry, hold=paced_hold(usual, pace), usual=usual)


def _keeps(entry: Entry, pace: Pace) -> bool:
    if pace is Pace.NORMAL or entry.usual is None:
        return pace is Pace.NORMAL and entry.usual is None
    return entry.hold == paced_hold(entry.usual, pace)

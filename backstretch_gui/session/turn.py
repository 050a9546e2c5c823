"""One entry of a routine on one side: what all its segments have in common."""

from __future__ import annotations

import msgspec

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import Side, Stretch
from backstretch_gui.session.segment import PoseRef


def entry_hold(entry: Entry, stretch: Stretch) -> int:
    """Seconds of one hold of this entry."""
    return entry.hold or stretch.hold


def sides_of(entry: Entry, stretch: Stretch) -> tuple[Side | None, ...]:
    """The sides worked, in order; one None where the stretch has none."""
    if not stretch.sided:
        return (None,)
    if entry.sides == "both":
        return (entry.starts_with, entry.starts_with.other)
    return (Side(entry.sides),)


class Turn(msgspec.Struct, frozen=True):
    """One entry on one side."""

    index: int
    """Place in the routine."""
    stretch: Stretch
    side: Side | None
    part: int = 0
    """0 on the first side (or the only one), 1 on the second."""
    hold: int = 0
    """Seconds of one hold."""
    reps: int = 1
    round: int = 1
    """Which time the whole routine is done."""

    def pose(self, name: str) -> PoseRef:
        """A pose of the stretch, on this side."""
        return PoseRef(self.stretch.id, name, self.side)


def turns_of(index: int, entry: Entry, stretch: Stretch, hold: int, round_: int = 1) -> tuple[Turn, ...]:
    """An entry's turns, in order: one for each side that is worked."""
    return tuple(
        Turn(index, stretch, side, part, hold, entry.repeats or stretch.repeats, round_)
        for part, side in enumerate(sides_of(entry, stretch))
    )

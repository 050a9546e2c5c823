"""Where a session stands. All times are seconds."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from backstretch_gui.session.hold_log import Held
from backstretch_gui.session.plan import Part, Plan
from backstretch_gui.session.segment import Segment


class State(StrEnum):
    """What the player is doing."""

    READY = "ready"
    RUNNING = "running"
    LEAD_IN = "lead-in"
    PAUSED = "paused"
    ENDED = "ended"


class Record(msgspec.Struct, frozen=True):
    """What was done of a session, as it can be written down."""

    seconds: float = 0.0
    """Since it began, pauses included."""
    held: tuple[Held, ...] = ()
    holds: tuple[tuple[int, int], ...] = ()
    """(entry, seconds) where a hold was made longer or shorter."""
    hurt: tuple[tuple[int, Part], ...] = ()
    """(entry, round and part) of what was broken off because it hurt."""


NOTHING_YET = Record()


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where the session stands."""

    state: State
    plan: Plan
    index: int
    elapsed: float
    """Seconds into the segment."""
    lead_in_left: float = 0.0
    waiting: bool = False
    """Time stands still because a hold comes next, and whoever stretches has not said yet."""
    record: Record = field(default=NOTHING_YET, compare=False)
    """What was done so far."""

    @property
    def segment(self) -> Segment:
        """The segment being played."""
        return self.plan.segments[self.index]

    @property
    def left(self) -> float:
        """Seconds of the segment to come."""
        return max(0.0, self.segment.seconds - self.elapsed)

    @property
    def left_in_all(self) -> float:
        """Seconds of the session to come, pauses not counted."""
        return max(0.0, self.plan.seconds - self.plan.starts[self.index] - self.elapsed)

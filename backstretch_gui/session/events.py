"""What the player reports: facts, each one frozen. All times are seconds."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from backstretch_gui.catalog.stretch import Side
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Cue, Segment


class PauseReason(StrEnum):
    """Why time stands still."""

    ASKED = "asked"
    CLOCK_JUMPED = "clock jumped"
    """The machine slept, or was too busy to keep time."""
    NOT_READY = "not ready"
    """A hold comes next, and whoever stretches says when."""


class SegmentStarted(msgspec.Struct, frozen=True):
    """The player is now in `segment`."""

    segment: Segment


class CueDue(msgspec.Struct, frozen=True):
    """Say, sound or show this now. `late`: how long ago it was due."""

    cue: Cue
    segment: Segment
    late: float


class Interrupted(msgspec.Struct, frozen=True):
    """Whatever is being said no longer belongs here: silence."""


class Paused(msgspec.Struct, frozen=True):
    """Time stands still."""

    reason: PauseReason


class LeadInStarted(msgspec.Struct, frozen=True):
    """Going on in `seconds`."""

    seconds: float


class Resumed(msgspec.Struct, frozen=True):
    """Time runs again."""


class Replanned(msgspec.Struct, frozen=True):
    """Lengths have changed; what is to come is in `plan`."""

    plan: Plan


class Hurt(msgspec.Struct, frozen=True):
    """A stretch was broken off because it hurt; it is being left gently."""

    entry: int
    stretch: str


class Outcome(StrEnum):
    """What has become of an entry."""

    DONE = "done"
    PART = "part"
    """Something of it was held, and not all."""
    HURT = "hurt"
    """It was broken off because it hurt."""
    SKIPPED = "skipped"
    """It was gone past."""
    NOT_REACHED = "not reached"
    """The session ended before it."""


class EntrySummary(msgspec.Struct, frozen=True):
    """What was done of one entry."""

    entry: int | None
    """Its place in the routine; None if it has been taken out on the way."""
    stretch: str
    holds: tuple[float, ...]
    """Seconds of each hold that was held, in order."""
    outcome: Outcome
    sides: tuple[Side | None, ...] = ()
    """The side of each hold."""

    @property
    def complete(self) -> bool:
        """Whether all of it was held."""
        return self.outcome is Outcome.DONE


class Summary(msgspec.Struct, frozen=True):
    """What was done."""

    entries: tuple[EntrySummary, ...]
    seconds: float
    """From start to end, pauses included."""
    changed_holds: tuple[tuple[int, int], ...]
    """(entry, seconds) where the hold was made longer or shorter on the way."""
    hurt: tuple[int, ...] = ()
    """The entries that were broken off because they hurt."""


class Ended(msgspec.Struct, frozen=True):
    """The session is over. `finished`: it came to its end and was not stopped."""

    summary: Summary
    finished: bool


Event = SegmentStarted | CueDue | Interrupted | Paused | LeadInStarted | Resumed | Replanned | Hurt | Ended

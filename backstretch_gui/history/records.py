"""What is kept of a session: one line of JSON. Seconds everywhere; times of day with their offset from UTC.

The names are those of the file, so that whoever opens it in an editor can read it. Ten years are some twenty
thousand of these, which the garbage collector need not walk (`gc=False`): none can hold itself.
"""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated, Final, Literal

import msgspec

VERSION: Final = 1

MOST_ENTRIES: Final = 1000
MOST_HOLDS: Final = 10_000
LONGEST: Final = 7 * 24 * 3600
"""No session is longer. Seconds."""

_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
_Seconds = Annotated[float, msgspec.Meta(ge=0, le=LONGEST)]
_Holds = Annotated[tuple[_Seconds, ...], msgspec.Meta(max_length=MOST_HOLDS)]


class Result(StrEnum):
    """What has become of a stretch."""

    DONE = "done"
    PART = "part"
    """Something of it was held, and not all."""
    HURT = "hurt"
    SKIPPED = "skipped"
    NOT_REACHED = "not reached"


class Feel(StrEnum):
    """What a session did, as the person says."""

    BETTER = "better"
    SAME = "same"
    WORSE = "worse"


class EntryRecord(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """What was done of one stretch."""

    stretch: _Words
    result: Result
    held: _Holds = ()
    """Each hold of a stretch without sides, in order."""
    left: _Holds = ()
    right: _Holds = ()
    hold: _Seconds = 0.0
    """The hold that was set for it."""
    easier: bool = False
    """It was done in its easier way."""

    @property
    def holds(self) -> tuple[float, ...]:
        """Every hold, whichever the side."""
        return (*self.held, *self.left, *self.right)

    @property
    def was_easy(self) -> bool:
        """Whether all of it was held for as long as was set."""
        return self.result is Result.DONE and min(self.holds, default=0.0) >= self.hold - 0.5


class SessionRecord(msgspec.Struct, frozen=True, omit_defaults=True, gc=False):
    """One session, begun once, however often it was interrupted and gone on with."""

    version: Literal[1]
    id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    start: Annotated[datetime, msgspec.Meta(tz=True)]
    end: Annotated[datetime, msgspec.Meta(tz=True)]
    routine: _Words
    language: Annotated[str, msgspec.Meta(max_length=20)]
    """The one that was spoken."""
    seconds: _Seconds
    """From start to end, without pauses and interruptions."""
    entries: Annotated[tuple[EntryRecord, ...], msgspec.Meta(max_length=MOST_ENTRIES)]
    finished: bool = False
    """It came to its end and was not stopped."""
    feel: Feel | None = None
    revision: Annotated[int, msgspec.Meta(ge=0, le=1_000_000)] = 0
    """Of two lines with the same id, the one with the higher number counts."""

    @property
    def day(self) -> date:
        """The day it began, where it was done."""
        return self.start.date()

    @property
    def anything_held(self) -> bool:
        """Whether anything was held at all."""
        return any(entry.holds for entry in self.entries)

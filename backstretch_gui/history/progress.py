"""A little more after easy sessions: what is offered, and why. Pure; nothing is ever changed by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import msgspec

from backstretch_gui.catalog.routine import Routine
from backstretch_gui.history.records import EntryRecord, SessionRecord

EASY: Final = 3
"""So many sessions in a row."""

MORE: Final = 5
"""Seconds."""

LONGEST: Final = 60
"""A hold is not made longer than this by an offer. Seconds."""

SHORTEST: Final = 10
"""Shorter holds are those of movements, whose pace is the breath's. Seconds."""


class More(msgspec.Struct, frozen=True):
    """A little more of one entry of a routine."""

    entry: int
    stretch: str
    was: int
    """Seconds of a hold."""
    now: int
    """The same where the usual way is offered instead of the easier one."""

    @property
    def usual_way(self) -> bool:
        """Whether it is the usual way again."""
        return self.now == self.was

    @property
    def key(self) -> str:
        """What is remembered if it is declined."""
        return "usual" if self.usual_way else f"hold {self.now}"


def offers(sessions: Sequence[SessionRecord], routine: Routine) -> tuple[More, ...]:
    """What can be offered after the last of these sessions, which was of `routine`."""
    if not sessions or sessions[-1].routine != routine.id:
        return ()
    found: list[More] = []
    for place, entry in enumerate(routine.stretches):
        times = _last_times(sessions, entry.stretch)
        if len(times) == EASY and all(_same_and_easy(times[-1], time) for time in times):
            was = round(times[-1].hold)
            if times[-1].easier and entry.easier:
                found.append(More(place, entry.stretch, was, was))
            elif SHORTEST <= was <= LONGEST - MORE and not entry.easier:
                found.append(More(place, entry.stretch, was, was + MORE))
    done_now = {entry.stretch for entry in sessions[-1].entries if entry.holds}
    return tuple(offer for offer in found if offer.stretch in done_now)


def _last_times(sessions: Sequence[SessionRecord], stretch: str) -> list[EntryRecord]:
    """The last few times a stretch came up and was begun, in order."""
    found: list[EntryRecord] = []
    for session in reversed(sessions):
        for entry in session.entries:
            if entry.stretch == stretch and (entry.holds or entry.result.value == "hurt"):
                found.append(entry)
                break
        if len(found) == EASY:
            break
    return found[::-1]


def _same_and_easy(last: EntryRecord, time: EntryRecord) -> bool:
    return time.was_easy and time.hold == last.hold and time.easier == last.easier

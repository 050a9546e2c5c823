"""When to remind: at set times on set days, or after a while at the desk. Pure; asked again and again.

Times are the person's own clock times. A reminder that falls into a session, or into a time when the system
asks for quiet, waits; one that was missed by more than half an hour, because the machine slept, is let go.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

import msgspec

STALE = timedelta(minutes=30)
"""A set time that is over by more is not made up for."""
SNOOZE = timedelta(minutes=15)
"""What "later" means."""
BREAK = timedelta(minutes=5)
"""Away from the machine for so long is a break from sitting."""


EVERY_DAY = frozenset(range(7))


class AtTimes(msgspec.Struct, frozen=True):
    """At these times, on these days (0 is Monday)."""

    days: frozenset[int]
    times: tuple[time, ...]


class AtDesk(msgspec.Struct, frozen=True):
    """After so long at the machine without a break, on these days and between these times."""

    after: timedelta
    days: frozenset[int] = EVERY_DAY
    since: time = time(0)
    until: time = time(0)
    """Over midnight if it is not later than `since`; the same: all day."""

    def covers(self, now: datetime) -> bool:
        """Whether it may remind at this time. After midnight it is still the evening's day."""
        if self.since < self.until:
            return now.weekday() in self.days and self.since <= now.time() < self.until
        day = now if now.time() >= self.since else now - timedelta(days=1)
        return day.weekday() in self.days and (now.time() >= self.since or now.time() < self.until)


Wish = AtTimes | AtDesk


def next_time(wish: AtTimes, after: datetime) -> datetime | None:
    """The first of the set times after `after`; None if there are no times or no days."""
    for ahead in range(8):
        day = after.date() + timedelta(days=ahead)
        if day.weekday() in wish.days:
            for at in sorted(wish.times):
                moment = datetime.combine(day, at)
                if moment > after:
                    return moment
    return None


class Schedule:
    """Follows one wish."""

    def __init__(self, wish: Wish, now: datetime) -> None:
        self._wish = wish
        self._looked = now
        self._sitting_since = now
        self._next = next_time(wish, now) if isinstance(wish, AtTimes) else None
        self._snoozed: datetime | None = None

    def look(self, now: datetime, away: timedelta | None, quiet: bool) -> bool:
        """Whether to remind now. To be asked at least once a minute.

        `away`: since when nobody has touched the machine, None if that can't be known. `quiet`: a session
        is on, or the system asks not to be disturbed.
        """
        slept = now - self._looked > BREAK
        self._looked = now
        if slept or (away is not None and away >= BREAK):
            self._sitting_since = now
        if quiet:
            return False
        if self._snoozed is not None and now >= self._snoozed:
            self._snoozed = None
            self._sitting_since = now
            return True
        return self._is_due(now)

    def later(self, now: datetime) -> None:
        """Remind again in a while."""
        self._snoozed = now + SNOOZE

    def stretched(self, now: datetime) -> None:
        """A session has been done: sitting begins anew, and there is nothing to be reminded of again."""
        self._snoozed = None
        self._sitting_since = now

    def _is_due(self, now: datetime) -> bool:
        match self._wish:
            case AtTimes():
                return self._is_time(self._wish, now)
            case AtDesk():
                if self._snoozed is not None or now - self._sitting_since < self._wish.after:
                    return False
                if not self._wish.covers(now):
                    return False
                self._sitting_since = now
                return True

    def _is_time(self, wish: AtTimes, now: datetime) -> bool:
        if self._next is None or now < self._next:
            return False
        overdue = now - self._next
        self._next = next_time(wish, now)
        return overdue <= STALE

"""What a history comes to: weeks, days, each stretch. Pure; minutes are those of doing, without pauses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

import msgspec

from backstretch_gui.history.records import Feel, Result, SessionRecord

DAYS: Final = 7
YEAR: Final = 53
"""Weeks."""

_DAY: Final = timedelta(days=1)


class Week(msgspec.Struct, frozen=True):
    """Seven days, and the minutes of each."""

    first: date
    minutes: tuple[float, ...]
    goal: int
    """Minutes."""

    @property
    def total(self) -> float:
        """Minutes."""
        return sum(self.minutes)

    @property
    def reached(self) -> bool:
        """Whether the goal was; to the minute as it is shown."""
        return round(self.total) >= self.goal

    @property
    def days(self) -> int:
        """On so many something was done. The others are rest, which a week needs as well."""
        return sum(minutes > 0 for minutes in self.minutes)


class Sitting(msgspec.Struct, frozen=True, gc=False):
    """What was done of a stretch on one day."""

    day: date
    hold: float
    """The mean of its holds, in seconds; 0 if none was held."""
    hurt: bool
    easier: bool


class OfStretch(msgspec.Struct, frozen=True):
    """All that was ever done of a stretch."""

    stretch: str
    sittings: tuple[Sitting, ...]
    """In order; those with nothing held and no pain are left out."""

    @property
    def times(self) -> int:
        """How often something of it was held."""
        return sum(sitting.hold > 0 for sitting in self.sittings)

    @property
    def last(self) -> date | None:
        """When it was held last."""
        return next((sitting.day for sitting in reversed(self.sittings) if sitting.hold > 0), None)

    @property
    def hurt(self) -> tuple[date, ...]:
        """When it hurt."""
        return tuple(sitting.day for sitting in self.sittings if sitting.hurt)

    @property
    def hold(self) -> float:
        """The mean hold of the last time, in seconds."""
        return next((sitting.hold for sitting in reversed(self.sittings) if sitting.hold > 0), 0.0)


def week_beginning(day: date, first_day: int = 0) -> date:
    """The first day of the week a day is in; `first_day`: 0 for Monday."""
    return day - timedelta(days=(day.weekday() - first_day) % DAYS)


def minutes_by_day(sessions: Iterable[SessionRecord]) -> dict[date, float]:
    """Only days on which something was done."""
    found: dict[date, float] = {}
    for session in sessions:
        if session.anything_held:
            found[session.day] = found.get(session.day, 0.0) + session.seconds / 60
    return found


def week_of(by_day: Mapping[date, float], day: date, goal: int, first_day: int = 0) -> Week:
    """The week that `day` is in."""
    first = week_beginning(day, first_day)
    return Week(first, tuple(by_day.get(first + number * _DAY, 0.0) for number in range(DAYS)), goal)


def year_of(by_day: Mapping[date, float], day: date, goal: int, first_day: int = 0) -> tuple[Week, ...]:
    """The weeks of a year, this one last."""
    return tuple(
        week_of(by_day, day - DAYS * back * _DAY, goal, first_day)
        for back in reversed(range(YEAR))
        if (day - date.min).days >= DAYS * (back + 1)
    )


def by_stretch(sessions: Sequence[SessionRecord]) -> dict[str, OfStretch]:
    """Each stretch that came up, with what was done of it, in the order in which they came up first."""
    found: dict[str, list[Sitting]] = {}
    for session in sessions:
        day = session.day
        for entry in session.entries:
            holds, hurt = entry.holds, entry.result is Result.HURT
            if holds or hurt:
                mean = sum(holds) / len(holds) if holds else 0.0
                found.setdefault(entry.stretch, []).append(Sitting(day, mean, hurt, entry.easier))
    return {stretch: OfStretch(stretch, tuple(sittings)) for stretch, sittings in found.items()}


def feelings(sessions: Iterable[SessionRecord]) -> dict[Feel, int]:
    """How often each answer was given."""
    found = dict.fromkeys(Feel, 0)
    for session in sessions:
        if session.feel is not None:
            found[session.feel] += 1
    return found

"""What the last weeks say of each stretch, for whoever chooses among them. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from typing import Final

import msgspec

from backstretch_gui.catalog.stretch import Quality, Stretch
from backstretch_gui.history.records import Result, SessionRecord

LONG_AGO: Final = 21
"""Days after which it makes no difference how long ago something was."""

REMEMBERED: Final = timedelta(days=60)
"""What hurt longer ago is tried again."""

RESTED: Final = 7
"""Days without a stretch that hurt and has no easier way."""

OFTEN: Final = 2
"""What hurt so often is left out."""


class Lately(msgspec.Struct, frozen=True):
    """What became of one stretch."""

    last: date | None = None
    """When something of it was held last."""
    hurt: tuple[date, ...] = ()
    """When it hurt, as far as that is remembered."""
    easier: bool = False
    """It was done in its easier way the last time."""

    def age(self, day: date) -> int:
        """Days since it was done, at most `LONG_AGO`; that if it never was."""
        return LONG_AGO if self.last is None else max(0, min(LONG_AGO, (day - self.last).days))

    @property
    def hurts(self) -> bool:
        """Whether it hurt so often that it is better left out."""
        return len(self.hurt) >= OFTEN


NOTHING: Final = Lately()


def lately(sessions: Iterable[SessionRecord], day: date) -> dict[str, Lately]:
    """What is known on `day` of each stretch that came up before."""
    found: dict[str, Lately] = {}
    for session in sessions:
        if session.day > day:
            continue
        for entry in session.entries:
            before = found.get(entry.stretch, NOTHING)
            hurts = entry.result is Result.HURT and session.day > day - REMEMBERED
            hurt = (*before.hurt, session.day) if hurts else before.hurt
            if entry.holds:
                found[entry.stretch] = Lately(session.day, hurt, entry.easier)
            elif hurts:
                found[entry.stretch] = Lately(before.last, hurt, before.easier)
    return found


def neglect(
    sessions: Iterable[SessionRecord], stretches: Mapping[str, Stretch], day: date
) -> dict[Quality, float]:
    """How little of each quality there was in the last week: 0 for the most of all, 1 for none."""
    counts = dict.fromkeys(Quality, 0)
    for session in sessions:
        if 0 <= (day - session.day).days < 7:
            for entry in session.entries:
                stretch = stretches.get(entry.stretch)
                for quality in stretch.trains if stretch is not None and entry.holds else ():
                    counts[quality] += 1
    most = max(counts.values())
    return {quality: 1 - count / most if most else 1.0 for quality, count in counts.items()}

"""What to do today: a few stretches from what was done, what hurt, and the minutes one has. Pure.

What has not come up for longest comes first, whatever it is, so that each comes within two weeks; the others
are chosen for their turn and for a balance of bending, turning, extending, hips and strength. Nothing that
hurt twice is in it. The order is from standing by way of the knees to the back: down once, and up once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Final
from zlib import crc32

import msgspec
from msgspec.structs import replace

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import Position, Quality, Spot, Stretch
from backstretch_gui.history.dose import LESS, MORE, Dose, Seconds, dosed, fitted
from backstretch_gui.history.lately import NOTHING, RESTED, Lately, lately, neglect
from backstretch_gui.history.reasons import Reason, reasons_for
from backstretch_gui.history.records import SessionRecord

MINUTES: Final = (3, 6, 10, 15)
"""What one can wish for."""

MOST: Final = 12
"""Stretches on a card."""

_MISSES: Final = 3
"""So many stretches that are too long end the search for another one."""

_TRIED: Final = 5

_BALANCE: Final = 1.0
"""Days that a quality which is not on the card yet is worth."""

BEGINNING: Final = 1
"""Whoever has done fewer sessions is offered what is gentle before anything else."""

_FIRST: Final = 1000.0
"""Days that it is worth to be gentle then: more than anything else is."""

_ORDER: Final = (
    Position.STANDING,
    Position.KNEELING,
    Position.TABLETOP,
    Position.STOMACH,
    Position.SITTING,
    Position.BACK,
)


class Wish(msgspec.Struct, frozen=True):
    """What is wanted today."""

    day: date
    minutes: int = 6
    spot: Spot = Spot.MAT
    not_now: frozenset[str] = frozenset()
    """Stretches that are not wanted today."""
    never: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    """The stretches of the card before this one, which is not to come twice running."""


class Card(msgspec.Struct, frozen=True):
    """What to do, in order, and why."""

    entries: tuple[Entry, ...]
    seconds: float
    reasons: tuple[Reason, ...]

    def without(self, stretch: str, seconds: Seconds) -> Card:
        """Without one of them; what is left takes less time."""
        kept = tuple(entry for entry in self.entries if entry.stretch != stretch)
        return replace(self, entries=kept, seconds=seconds(kept) if kept else 0.0)


def rank(stretch: Stretch) -> tuple[int, bool]:
    """Its place in a session that goes down once: by position, and rests after what is done there."""
    return _ORDER.index(stretch.begins_in), stretch.restful


def card_for_today(
    stretches: Mapping[str, Stretch], sessions: Sequence[SessionRecord], wish: Wish, seconds: Seconds
) -> Card:
    """The card; without entries if there is nothing that can be done. The same for the same arguments."""
    chooser = _Chooser(stretches, sessions, wish, seconds)
    dose = chooser.choose()
    known = chooser.known
    offered = [entry.stretch for entry in dose.entries]
    left_out = [id_ for id_ in chooser.could_be if known.get(id_, NOTHING).hurts]
    whole = not chooser.short
    return Card(dose.entries, dose.seconds, reasons_for(offered, left_out, known, whole=whole))


def swapped(
    card: Card,
    stretch: str,
    stretches: Mapping[str, Stretch],
    sessions: Sequence[SessionRecord],
    wish: Wish,
    seconds: Seconds,
) -> Card:
    """The card with another stretch in the place of one; without it, if there is no other.

    `wish` says that it is not wanted now.
    """
    kept = [entry for entry in card.entries if entry.stretch != stretch]
    chooser = _Chooser(stretches, sessions, wish, seconds)
    another = chooser.instead_of(stretches[stretch], {entry.stretch for entry in kept})
    if another is not None:
        kept.append(chooser.entry(another))
    kept.sort(key=lambda entry: rank(stretches[entry.stretch]))
    return replace(card, entries=tuple(kept), seconds=seconds(kept) if kept else 0.0)


class _Chooser:
    """Chooses by what is known on the day."""

    def __init__(
        self,
        stretches: Mapping[str, Stretch],
        sessions: Sequence[SessionRecord],
        wish: Wish,
        seconds: Seconds,
    ) -> None:
        self._stretches = stretches
        self._wish = wish
        self._seconds = seconds
        self._seconds_wished = wish.minutes * 60.0
        self.known = lately(sessions, wish.day)
        self._begins = sum(session.anything_held for session in sessions) < BEGINNING
        self._neglect = neglect(sessions, stretches, wish.day)
        self.could_be = [id_ for id_, stretch in stretches.items() if self._is_possible(id_, stretch)]
        """Whatever the spot and the person allow."""
        self._pool = sorted(filter(self._is_good, self.could_be), key=self._turn)
        self.short = False
        """There was not enough to fill the time."""

    def choose(self) -> Dose:
        """The best dose that is another one than before."""
        dose = self._choose(frozenset())
        if not self._is_as_before(dose):
            return dose
        others = sorted((entry.stretch for entry in dose.entries), key=self._turn, reverse=True)
        for id_ in others:  # what is due waits longest
            another = self._choose(frozenset({id_}))
            if another.entries and not self._is_as_before(another):
                return another
        return dose

    def _is_as_before(self, dose: Dose) -> bool:
        return frozenset(entry.stretch for entry in dose.entries) == self._wish.before

    def entry(self, id_: str) -> Entry:
        """A stretch in its usual dose; in its easier way if it hurt, or was done so the last time."""
        known = self.known.get(id_, NOTHING)
        easier = bool(self._stretches[id_].easier) and (known.easier or bool(known.hurt))
        return Entry(id_, easier=easier)

    def instead_of(self, stretch: Stretch, kept: set[str]) -> str | None:
        """What gives the back most nearly the same."""
        others = [id_ for id_ in self._pool if id_ not in kept and id_ != stretch.id]
        wanted = set(stretch.trains)

        def likeness(id_: str) -> int:
            return len(wanted & set(self._stretches[id_].trains))

        return max(others, key=likeness, default=None)

    # Choosing -------------------------------------------------------------------------------

    def _choose(self, without: frozenset[str]) -> Dose:
        """Grow the card by one after the other, as long as the time is not full; keep what fits best."""
        chosen: list[str] = []
        pool = [id_ for id_ in self._pool if id_ not in without]
        best: Dose | None = None
        misses = 0
        while pool and len(chosen) < MOST and misses < _MISSES:
            next_ = max(pool, key=lambda id_: self._worth(id_, chosen)) if chosen else pool[0]
            pool.remove(next_)
            usual = self._usual([*chosen, next_])
            dose, room = fitted(usual, self._stretches, self._seconds_wished, self._seconds)
            if dose is None and not room:  # too long, even in its smallest dose
                misses += best is not None
                continue
            chosen.append(next_)
            if dose is not None and (best is None or self._strain(dose) <= self._strain(best)):
                best = dose
            elif best is not None:
                break  # it only gets tighter from here
        return best or self._whatever_there_is(chosen)

    def _strain(self, dose: Dose) -> float:
        """One stretch alone is a poor card, if there is time for two."""
        alone = len(dose.entries) == 1 and self._wish.minutes > MINUTES[0]
        return dose.strain + (1.0 if alone else 0.0)

    def _whatever_there_is(self, chosen: list[str]) -> Dose:
        """Too little for the time: all of it, in the largest dose that makes sense. Else the shortest one."""
        if chosen:
            entries = dosed(self._usual(chosen), self._stretches, MORE[-1])
            if (takes := self._seconds(entries)) <= self._seconds_wished:
                self.short = True
                return Dose(entries, takes, MORE[-1])
        smallest = [dosed(self._usual([id_]), self._stretches, LESS[-1]) for id_ in self._pool[:_TRIED]]
        doses = [Dose(entries, self._seconds(entries), 1.0) for entries in smallest]
        return min(doses, key=lambda dose: dose.seconds, default=Dose((), 0.0, 0.0))

    def _usual(self, chosen: list[str]) -> list[Entry]:
        return [self.entry(id_) for id_ in sorted(chosen, key=lambda id_: rank(self._stretches[id_]))]

    def _turn(self, id_: str) -> tuple[bool, int, int]:
        """What was done longest ago comes first, what is gentle for who begins; then the day decides."""
        strenuous = self._begins and not self._stretches[id_].gentle
        age = self._known(id_).age(self._wish.day)
        return strenuous, -age, crc32(f"{self._wish.day} {id_}".encode())

    def _worth(self, id_: str, chosen: Sequence[str]) -> tuple[float, int]:
        covered = {quality for other in chosen for quality in self._stretches[other].trains}
        new: list[Quality] = [quality for quality in self._stretches[id_].trains if quality not in covered]
        balance = sum(0.5 + self._neglect[quality] for quality in new)
        strenuous, age, chance = self._turn(id_)
        return _BALANCE * balance - age - _FIRST * strenuous, -chance

    # What can be chosen ---------------------------------------------------------------------

    def _is_possible(self, id_: str, stretch: Stretch) -> bool:
        if id_ in self._wish.never or id_ in self._wish.not_now:
            return False
        match self._wish.spot:
            case Spot.MAT:
                return True
            case Spot.CHAIR:
                return stretch.chair
            case Spot.STANDING:
                return stretch.begins_in is stretch.position is Position.STANDING

    def _is_good(self, id_: str) -> bool:
        """What hurt twice is not; what hurt once has an easier way, or a week of rest."""
        known = self._known(id_)
        if known.hurts:
            return False
        if known.hurt and not self._stretches[id_].easier:
            return (self._wish.day - known.hurt[-1]).days >= RESTED
        return True

    def _known(self, id_: str) -> Lately:
        return self.known.get(id_, NOTHING)

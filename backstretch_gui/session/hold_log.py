"""Notes down what was held, for the page at the end. All times are seconds."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import msgspec
from msgspec.structs import replace

from backstretch_gui.catalog.stretch import Side
from backstretch_gui.session.events import EntrySummary, Outcome, Summary
from backstretch_gui.session.plan import Changes, Plan
from backstretch_gui.session.segment import Segment, SegmentKind

WORTH_NOTING: Final = 1.0
"""A hold left sooner than this was not held."""


class Held(msgspec.Struct, frozen=True):
    """One hold that was held, as it can be written down."""

    entry: int
    """Its place in the routine; below zero if it has been taken out, for each such entry another number."""
    stretch: str
    side: Side | None
    rep: int
    station: int | None
    round: int
    seconds: float
    complete: bool
    """It was not left before its end."""


_Place = tuple[Side | None, int, int | None, int]
"""Side, repeat, station, round."""


class HoldLog:
    """What was held, hold by hold. An entry keeps what was done of it wherever it goes, or if it is gone."""

    def __init__(self) -> None:
        self._began = 0.0
        self._latest = 0.0
        self._ids: dict[int, int] = {}
        self._held: dict[tuple[int, _Place], Held] = {}
        self._next_id = 0
        self._record: tuple[Held, ...] | None = ()

    def begin(self, now: float, earlier: float = 0.0, held: Iterable[Held] = ()) -> None:
        """The session starts at `now`, or goes on after `earlier` seconds in which this was `held`."""
        self._began = now - earlier
        self._latest = now
        for each in held:
            self._note(each)
        self._ids = {entry: id_ for entry, id_ in self._ids.items() if entry >= 0}

    def seconds(self, now: float) -> float:
        """Since the session began; a clock that is set back takes nothing from it."""
        self._latest = max(self._latest, now)
        return self._latest - self._began

    @property
    def record(self) -> tuple[Held, ...]:
        """What was held, of each entry where it is now."""
        if self._record is None:
            places = {id_: entry for entry, id_ in self._ids.items()}
            self._record = tuple(
                replace(held, entry=places.get(id_, -1 - id_)) for (id_, _), held in self._held.items()
            )
        return self._record

    def passed(self, segment: Segment, seconds: float) -> None:
        """A segment came to its end after `seconds`."""
        if segment.kind is SegmentKind.HOLD:
            self._note(_held(segment, seconds, complete=True))

    def left(self, segment: Segment, elapsed: float) -> None:
        """A segment was left before its end."""
        if segment.kind is SegmentKind.HOLD and elapsed >= WORTH_NOTING:
            self._note(_held(segment, elapsed, complete=False))

    def skipped(self, plan: Plan, left: int, to: int, before: frozenset[int]) -> frozenset[int]:
        """The entries with nothing held that lie behind, when segment `left` is left for segment `to`.

        `before`: those that lay behind until now; what is gone back to may still be done.
        """
        segment = plan.segments[left]
        ahead = {segment.entry for segment in plan.segments[to:] if segment.of_stretch}
        undone = segment.of_stretch and segment.entry not in ahead and not self.has_held(segment.entry)
        return (before | {segment.entry} if undone else before) - ahead

    def moved(self, places: Mapping[int, int]) -> None:
        """Entries have gone from one place to another, or are gone."""
        self._ids = {places[entry]: id_ for entry, id_ in self._ids.items() if entry in places}
        self._record = None

    def has_held(self, entry: int) -> bool:
        """Whether anything of an entry was held."""
        return any(id_ == self._ids.get(entry) for id_, _ in self._held)

    def summary(self, plan: Plan, now: float, changes: Changes) -> Summary:
        """What was done until `now`, and what of `plan` was not."""
        planned = {self._id(entry): entry for entry in plan.entries}
        gone = dict.fromkeys(id_ for id_, _ in self._held if id_ not in planned)
        return Summary(
            (
                *(self._gone(id_) for id_ in gone),
                *(self._entry(plan, entry, changes) for entry in plan.entries),
            ),
            self.seconds(now),
            tuple(sorted(changes.holds.items())),
            tuple(sorted(changes.hurt)),
        )

    def _gone(self, id_: int) -> EntrySummary:
        """What was done of an entry that is in the plan no more."""
        held = [each for (of, _), each in self._held.items() if of == id_]
        places = {of: entry for entry, of in self._ids.items()}
        return _summed_up(places.get(id_), held[0].stretch, held, Outcome.PART)

    def _entry(self, plan: Plan, entry: int, changes: Changes) -> EntrySummary:
        segments = plan.of_entry(entry)
        planned = [segment for segment in segments if segment.kind is SegmentKind.HOLD]
        id_ = self._id(entry)
        held = [each for (of, _), each in self._held.items() if of == id_]
        whole = (self._held.get((id_, _place(segment))) for segment in planned)
        if entry in changes.hurt:
            outcome = Outcome.HURT
        elif all(each is not None and each.complete for each in whole):
            outcome = Outcome.DONE
        elif held:
            outcome = Outcome.PART
        else:
            outcome = Outcome.SKIPPED if entry in changes.skipped else Outcome.NOT_REACHED
        return _summed_up(entry, segments[0].stretch, held, outcome)

    def _note(self, held: Held) -> None:
        """A hold that is done again counts once, by the better time: what was done stays done."""
        key = self._id(held.entry), (held.side, held.rep, held.station, held.round)
        before = self._held.get(key)
        if before is not None:
            better, complete = max(held.seconds, before.seconds), held.complete or before.complete
            held = replace(held, seconds=better, complete=complete)
        self._held[key] = held
        self._record = None

    def _id(self, entry: int) -> int:
        """What stays the same of the entry at this place."""
        if entry not in self._ids:
            self._ids[entry] = self._next_id
            self._next_id += 1
        return self._ids[entry]


def _held(segment: Segment, seconds: float, *, complete: bool) -> Held:
    return Held(
        segment.entry,
        segment.stretch,
        segment.side,
        segment.rep,
        segment.station,
        segment.round,
        seconds,
        complete,
    )


def _summed_up(entry: int | None, stretch: str, held: Sequence[Held], outcome: Outcome) -> EntrySummary:
    seconds, sides = tuple(each.seconds for each in held), tuple(each.side for each in held)
    return EntrySummary(entry, stretch, seconds, outcome, sides)


def _place(segment: Segment) -> _Place:
    return segment.side, segment.rep, segment.station, segment.round

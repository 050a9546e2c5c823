"""A routine as segments of known length, and how it is to be led. All times are seconds."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import TypeVar

import msgspec
from msgspec.structs import replace

from backstretch_gui.catalog.line import Line
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.segment import Cue, CueKind, Segment
from backstretch_gui.session.voices import Block, block_of


class Talk(StrEnum):
    """How much the coach says."""

    FULL = "full"
    BRIEF = "brief"
    TONES = "tones"


class Extent(StrEnum):
    """How much is said before the first stretch, between two, or after the last one."""

    FULL = "full"
    SHORT = "short"
    OFF = "off"


class Coaching(msgspec.Struct, frozen=True):
    """How a routine is led, whichever it is."""

    talk: Talk = Talk.FULL
    language: str = FALLBACK
    settle: float = 3.0
    """Seconds between the last word of a guide and the hold; a stretch may need more."""
    rest: float = 5.0
    """Seconds between two stretches."""
    lead_in: float = 3.0
    """Seconds to get back into the pose after a pause."""
    quiet: frozenset[CueKind] = frozenset()
    """What is not said, of what can be left unsaid; in a guide it still stands as a caption."""
    ready: bool = False
    """Whoever stretches says when each hold begins, and the first stretch."""
    getting_there: float = 15.0
    """Seconds to get into the first position, once everything has been said."""
    changing: float = 1.0
    """The time for changes of position, as a share of what a stiff back needs."""
    opening: Extent = Extent.FULL
    ways: Extent = Extent.FULL
    """Of changes of position: led, named, or in the rest without a word."""
    closing: Extent = Extent.FULL
    session: int = 0
    """How many sessions were led before: what is said goes round from one to the next."""

    def extent(self, wanted: Extent) -> Extent:
        """What is said in full is short where the coach says little."""
        return Extent.SHORT if wanted is Extent.FULL and self.talk is not Talk.FULL else wanted


Part = tuple[int, int]
"""A round, from 1, and a part of a stretch in it: 0 on its first side, 1 on its second."""

_T = TypeVar("_T")


class Changes(msgspec.Struct, frozen=True):
    """What has become of a routine on the way."""

    holds: Mapping[int, int] = msgspec.field(default_factory=dict[int, int])
    """Seconds, where a hold was made longer or shorter, by entry."""
    skipped: frozenset[int] = frozenset()
    """Entries that were left before anything of them was held."""
    hurt: Mapping[int, Part] = msgspec.field(default_factory=dict[int, Part])
    """Entries that were broken off because they hurt, and in which round and part (0 or 1) that was."""

    passed: frozenset[tuple[int, int]] = frozenset()
    """Entries, each with its round, that were left before anybody was in their position."""

    def with_hold(self, entry: int, seconds: int) -> Changes:
        """Another hold for an entry."""
        return replace(self, holds={**self.holds, entry: seconds})

    def without_hold(self, entry: int | None) -> Changes:
        """An entry's hold as the routine has it."""
        return replace(self, holds={place: hold for place, hold in self.holds.items() if place != entry})

    def with_hurt(self, entry: int, part: Part) -> Changes:
        """An entry is broken off."""
        return replace(self, hurt={**self.hurt, entry: part})

    def without_hurt(self, entry: int) -> Changes:
        """An entry is done after all."""
        return replace(self, hurt={place: part for place, part in self.hurt.items() if place != entry})

    def moved(self, places: Mapping[int, int]) -> Changes:
        """The same, after entries have gone from one place to another, or are gone."""

        def there(old: Mapping[int, _T]) -> dict[int, _T]:
            return {places[place]: value for place, value in old.items() if place in places}

        skipped = frozenset(places[place] for place in self.skipped if place in places)
        passed = frozenset((places[place], round_) for place, round_ in self.passed if place in places)
        return Changes(there(self.holds), skipped, there(self.hurt), passed)


NO_CHANGES = Changes()


class Plan(msgspec.Struct, frozen=True, dict=True):
    """Segments in order, and where each begins."""

    routine: str
    segments: tuple[Segment, ...]
    resume: Cue | None = None
    """What is said when it goes on after a pause."""
    at_any_time: tuple[str, ...] = ()
    """What may have to be said without warning."""
    lead_in: float = 0.0
    """Seconds to get back into the pose after a pause."""
    by_other: frozenset[Block] = frozenset()
    """What another voice says, as a whole."""

    @cached_property
    def starts(self) -> tuple[float, ...]:
        """When each segment begins, counted from the start of the plan."""
        starts, now = list[float](), 0.0
        for segment in self.segments:
            starts.append(now)
            now += segment.seconds
        return tuple(starts)

    @property
    def seconds(self) -> float:
        """The whole length."""
        return self.starts[-1] + self.segments[-1].seconds if self.segments else 0.0

    @cached_property
    def entries(self) -> tuple[int, ...]:
        """The routine's entries that are played, in order."""
        return tuple(dict.fromkeys(s.entry for s in self.segments if s.of_stretch))

    def of_entry(self, entry: int) -> tuple[Segment, ...]:
        """All segments of one entry."""
        return tuple(segment for segment in self.segments if segment.entry == entry and segment.of_stretch)

    def with_segment(self, index: int, segment: Segment) -> Plan:
        """The same plan, but for one segment."""
        return replace(self, segments=(*self.segments[:index], segment, *self.segments[index + 1 :]))

    def line(self, cue: Cue, segment: Segment) -> Line:
        """What is heard of a cue in a segment."""
        return Line(cue.text, block_of(segment) in self.by_other)

    def lines(self, since: int = 0) -> list[Line]:
        """Every sentence to be heard from segment `since` on, in order, each once in each voice."""
        said = [
            self.line(cue, segment)
            for segment in self.segments[since:]
            for cue in segment.cues
            if cue.spoken and cue.text
        ]
        resume = (self.resume.text,) if self.resume is not None else ()
        anywhere = [
            Line(text, by_other)
            for text in (*resume, *self.at_any_time)
            for by_other in ((False, True) if self.by_other else (False,))
        ]
        return list(dict.fromkeys((*said, *anywhere)))

    def spoken(self) -> list[str]:
        """Every sentence to be heard, in order, each once."""
        return list(dict.fromkeys(line.text for line in self.lines()))

"""A routine as segments of known length, and how it is to be led. All times are seconds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from functools import cached_property

from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind


class Talk(StrEnum):
    """How much the coach says."""

    FULL = "full"
    BRIEF = "brief"
    TONES = "tones"


@dataclass(frozen=True, slots=True)
class Coaching:
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
    """Whoever stretches says when each hold begins."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What has become of a routine on the way."""

    holds: Mapping[int, int] = field(default_factory=dict[int, int])
    """Seconds, where a hold was made longer or shorter, by entry."""
    skipped: frozenset[int] = frozenset()
    """Entries that were left before anything of them was held."""
    hurt: Mapping[int, int] = field(default_factory=dict[int, int])
    """Entries that were broken off because they hurt, and the part (0 or 1) in which that was."""

    def with_hold(self, entry: int, seconds: int) -> Changes:
        """Another hold for an entry."""
        return replace(self, holds={**self.holds, entry: seconds})

    def without_hold(self, entry: int | None) -> Changes:
        """An entry's hold as the routine has it."""
        return replace(self, holds={place: hold for place, hold in self.holds.items() if place != entry})

    def with_hurt(self, entry: int, part: int) -> Changes:
        """An entry is broken off."""
        return replace(self, hurt={**self.hurt, entry: part})

    def without_hurt(self, entry: int) -> Changes:
        """An entry is done after all."""
        return replace(self, hurt={place: part for place, part in self.hurt.items() if place != entry})

    def moved(self, places: Mapping[int, int]) -> Changes:
        """The same, after entries have gone from one place to another, or are gone."""

        def there(old: Mapping[int, int]) -> dict[int, int]:
            return {places[place]: value for place, value in old.items() if place in places}

        skipped = frozenset(places[place] for place in self.skipped if place in places)
        return Changes(there(self.holds), skipped, there(self.hurt))


NO_CHANGES = Changes()


@dataclass(frozen=True)
class Plan:
    """Segments in order, and where each begins."""

    routine: str
    segments: tuple[Segment, ...]
    resume: Cue | None = None
    """What is said when it goes on after a pause."""
    at_any_time: tuple[str, ...] = ()
    """What may have to be said without warning."""

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
        return tuple(dict.fromkeys(s.entry for s in self.segments if s.kind is not SegmentKind.FINISH))

    def of_entry(self, entry: int) -> tuple[Segment, ...]:
        """All segments of one entry."""
        return tuple(segment for segment in self.segments if segment.entry == entry)

    def with_segment(self, index: int, segment: Segment) -> Plan:
        """The same plan, but for one segment."""
        return replace(self, segments=(*self.segments[:index], segment, *self.segments[index + 1 :]))

    def spoken(self, since: int = 0) -> list[str]:
        """Every sentence to be heard from segment `since` on, in order, each once."""
        cues = [cue for segment in self.segments[since:] for cue in segment.cues]
        cues += [self.resume] if self.resume is not None else []
        texts = [cue.text for cue in cues if cue.spoken and cue.text]
        return list(dict.fromkeys((*texts, *self.at_any_time)))

"""A routine as segments of known length, and how it is to be led. All times are seconds."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from backstretch_gui.session.segment import Segment, SegmentKind


class Talk(StrEnum):
    """How much the coach says."""

    FULL = "full"
    BRIEF = "brief"
    TONES = "tones"


@dataclass(frozen=True, slots=True)
class Coaching:
    """How a routine is led, whichever it is."""

    talk: Talk = Talk.FULL
    language: str = "en"
    settle: float = 3.0
    """Seconds between the last word of a guide and the hold; a stretch may need more."""
    rest: float = 5.0
    """Seconds between two stretches."""
    lead_in: float = 3.0
    """Seconds to get back into the pose after a pause."""


@dataclass(frozen=True)
class Plan:
    """Segments in order, and where each begins."""

    routine: str
    segments: tuple[Segment, ...]

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
        return Plan(self.routine, (*self.segments[:index], segment, *self.segments[index + 1 :]))

    def spoken(self, since: int = 0) -> list[str]:
        """Every sentence to be heard from segment `since` on, in order, each once."""
        cues = (cue for segment in self.segments[since:] for cue in segment.cues)
        return list(dict.fromkeys(cue.text for cue in cues if cue.spoken and cue.text))

"""A place in a plan, and the cues still to come in its segment. All times are seconds."""

from __future__ import annotations

from msgspec.structs import replace

from backstretch_gui.session.cues import GAP
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.replanning import cues_to_come
from backstretch_gui.session.segment import Cue, Segment, SegmentKind

_ROUNDING = 1e-9


class Cursor:
    """Where the player is. It moves, and knows no state, no clock and no listener."""

    def __init__(self, plan: Plan) -> None:
        self.plan = plan
        self.index = 0
        self.elapsed = 0.0
        """Seconds into the segment."""
        self.due: list[Cue] = []
        """The cues of the segment that have not been given."""
        self.last_cue: Cue | None = None
        """The last one with words."""
        self.silent_from = 0.0
        """When the last cue of this segment is over."""

    @property
    def segment(self) -> Segment:
        """The segment it is in."""
        return self.plan.segments[self.index]

    @property
    def wait(self) -> float:
        """Seconds until a cue is due or the segment is over."""
        coming = [cue.at for cue in self.due[:1]] + [self.segment.seconds]
        return max(0.0, min(coming) - self.elapsed)

    @property
    def over(self) -> float | None:
        """How long the segment has been over, or None if it is not."""
        over = self.elapsed - self.segment.seconds
        return None if over < -_ROUNDING else max(0.0, over)

    @property
    def is_last(self) -> bool:
        """Whether there is no segment after this one."""
        return self.index + 1 == len(self.plan.segments)

    @property
    def next_waits(self) -> bool:
        """Whether the segment after this one waits for a word of whoever stretches."""
        return not self.is_last and self.plan.segments[self.index + 1].waits

    def renumber(self, entry: int) -> None:
        """The segment is part of another entry by now."""
        if entry != self.segment.entry:
            self.plan = self.plan.with_segment(self.index, replace(self.segment, entry=entry))

    def enter(self, index: int, elapsed: float = 0.0) -> None:
        """Be in another segment, or at the beginning of this one."""
        self.index = index
        self.elapsed = elapsed
        self.silent_from = 0.0
        self.due = list(self.segment.cues)

    def enter_midway(self, index: int, elapsed: float) -> None:
        """Be in another segment where somebody was before: what was due by then has been said."""
        self.enter(index, min(elapsed, self.plan.segments[index].seconds))
        said = [cue for cue in self.due if cue.at <= self.elapsed]
        self.due = self.due[len(said) :]
        for cue in said:
            self.note(cue)

    def take(self) -> Cue | None:
        """The next cue, if its time has come."""
        if not self.due or self.due[0].at > self.elapsed + _ROUNDING:
            return None
        return self.note(self.due.pop(0))

    def note(self, cue: Cue) -> Cue:
        """`cue` is heard from now on."""
        if cue.text:
            self.last_cue = cue
        self.silent_from = cue.end
        return cue

    def go_back_to(self, cue: Cue) -> None:
        """Back to `cue`, or to the beginning of the segment if it was said before that."""
        target = cue.at if cue in self.segment.cues else 0.0
        self.elapsed = min(self.elapsed, target)
        self.due = [later for later in self.segment.cues if later.at >= target - _ROUNDING]

    def adopt(self, plan: Plan, index: int) -> None:
        """Go on at the same place, which is segment `index` of a new plan.

        A hold takes its new length at once; a sentence that has begun is finished as it was.
        """
        before, self.index = self.segment, index
        if before.kind is not SegmentKind.HOLD:
            self.plan = plan.with_segment(index, before)
            return
        self.plan = plan
        self.elapsed = min(self.elapsed, self.segment.seconds)
        self.due = cues_to_come(before, self.due, self.segment, self.elapsed, self.silent_from)

    @property
    def talks_into_the_end(self) -> bool:
        """Whether what is being heard lasts beyond the end of a hold that has been made shorter."""
        hold = self.segment.kind is SegmentKind.HOLD
        return hold and self.elapsed < self.silent_from and self.silent_from > self.segment.seconds - GAP

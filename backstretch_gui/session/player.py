"""Walks a plan by an injected clock. Pure: time comes in through `clock`, facts go out through `tell`.

The owner calls `tick` at least every half second, and at the moment `next_due` names. All times
are seconds.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from backstretch_gui.catalog.stretch import HOLD_SECONDS
from backstretch_gui.session.cues import GAP, fits
from backstretch_gui.session.diary import Diary
from backstretch_gui.session.events import (
    CueDue,
    Ended,
    Event,
    Interrupted,
    LeadInStarted,
    Paused,
    PauseReason,
    Replanned,
    Resumed,
    SegmentStarted,
)
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind

STALL = 2.0
"""A longer silence of the clock was not lived through: the machine was too busy. It does not count."""

JUMP = 10.0
"""A silence of the clock longer than this means that the machine slept, and whoever stretched has gone."""

BACK_TO_START = 4.0
"""Going back later than this into a part goes to the part's own beginning."""

Clock = Callable[[], float]
Planner = Callable[[Mapping[int, int]], Plan]
"""Compiles the routine anew; the mapping overrides the holds of single entries."""


class EmptyPlanError(ValueError):
    """Every stretch of the routine is off."""


class State(StrEnum):
    """What the player is doing."""

    READY = "ready"
    RUNNING = "running"
    LEAD_IN = "lead-in"
    PAUSED = "paused"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where the session stands."""

    state: State
    plan: Plan
    index: int
    elapsed: float
    """Seconds into the segment."""
    lead_in_left: float = 0.0

    @property
    def segment(self) -> Segment:
        """The segment being played."""
        return self.plan.segments[self.index]

    @property
    def left(self) -> float:
        """Seconds of the segment to come."""
        return max(0.0, self.segment.seconds - self.elapsed)

    @property
    def left_in_all(self) -> float:
        """Seconds of the session to come, pauses not counted."""
        return max(0.0, self.plan.seconds - self.plan.starts[self.index] - self.elapsed)


class Player:
    """Plays one session: made for it, and used up by it.

    Raises:
        EmptyPlanError: there is nothing to play.
    """

    def __init__(
        self, planner: Planner, clock: Clock, tell: Callable[[Event], None], *, lead_in: float = 3.0
    ) -> None:
        self._planner = planner
        self._clock = clock
        self._tell = tell
        self._lead_in = lead_in
        self._holds: dict[int, int] = {}
        self._plan = planner(self._holds)
        if not self._plan.segments:
            raise EmptyPlanError
        self._state = State.READY
        self._index = 0
        self._elapsed = 0.0
        self._due: list[Cue] = []
        self._last_cue: Cue | None = None
        self._silent_from = 0.0
        """When the last cue of this segment is over."""
        self._lead_in_left = 0.0
        self._now = 0.0
        self._diary = Diary()

    # Reading --------------------------------------------------------------------------------

    @property
    def snapshot(self) -> Snapshot:
        """Where the session stands as of the last tick."""
        return Snapshot(self._state, self._plan, self._index, self._elapsed, self._lead_in_left)

    @property
    def next_due(self) -> float | None:
        """Seconds from the last tick until something is to happen, or None if time stands still."""
        if self._state is State.LEAD_IN:
            return self._lead_in_left
        if self._state is not State.RUNNING:
            return None
        coming = [cue.at for cue in self._due[:1]] + [self._segment.seconds]
        return max(0.0, min(coming) - self._elapsed)

    @property
    def holds(self) -> Mapping[int, int]:
        """The holds changed on the way, by entry."""
        return dict(self._holds)

    @property
    def _segment(self) -> Segment:
        return self._plan.segments[self._index]

    # Commands -------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin with the first segment."""
        if self._state is not State.READY:
            return
        self._now = self._clock()
        self._diary.begin(self._now)
        self._state = State.RUNNING
        self._enter(0)

    def tick(self) -> None:
        """Let time pass, and report what has come due. A stall takes no time; a jump of the clock pauses."""
        now = self._clock()
        passed = now - self._now
        self._now = now
        if self._state not in (State.RUNNING, State.LEAD_IN):
            return
        if passed > JUMP:
            self._pause(PauseReason.CLOCK_JUMPED)
        elif 0 < passed <= STALL:
            self._pass(passed)

    def pause(self) -> None:
        """Let time stand still, and be silent."""
        self.tick()
        if self._state in (State.RUNNING, State.LEAD_IN):
            self._pause(PauseReason.ASKED)

    def resume(self) -> None:
        """Go on after the lead-in. An interrupted sentence of a guide is said again, whole."""
        if self._state is not State.PAUSED:
            return
        self._now = self._clock()
        self._rewind_interrupted()
        self._state = State.LEAD_IN
        self._lead_in_left = self._lead_in
        self._tell(LeadInStarted(self._lead_in))
        self._pass(0.0)

    def next(self) -> None:
        """On to the other side, or to the next stretch, or to the end."""
        self._jump(self._part_after(self._index))

    def back(self) -> None:
        """To the beginning of this part, or of the one before if this one has only begun."""
        begin = self._part_begin(self._index)
        into = self._plan.starts[self._index] + self._elapsed - self._plan.starts[self._skip_rest(begin)]
        if into < BACK_TO_START and begin > 0:
            begin = self._part_begin(begin - 1)
        self._jump(begin)

    def repeat(self) -> None:
        """Say again what was said. A hold goes on meanwhile; anything else goes back to the sentence."""
        self.tick()
        if self._state is not State.RUNNING or self._last_cue is None:
            return
        if self._segment.kind is SegmentKind.HOLD:
            self._repeat_in_hold(self._last_cue)
        else:
            self._tell(Interrupted())
            self._rewind_to(self._last_cue)
            self._pass(0.0)

    def add(self, seconds: int) -> None:
        """Hold this stretch longer, or shorter if negative, from now on."""
        self.tick()
        if self._state is State.ENDED:
            return
        entry = self._segment.entry
        now = next((s.seconds for s in self._plan.of_entry(entry) if s.kind is SegmentKind.HOLD), None)
        if now is not None:
            self._holds[entry] = min(HOLD_SECONDS[1], max(HOLD_SECONDS[0], round(now) + seconds))
            self.replan()

    def replan(self, *, forget: int | None = None) -> None:
        """Compile anew, because a hold, a length of speech or the routine has changed, and go on in place.

        `forget`: an entry whose change on the way is replaced by what the routine says now.
        """
        self.tick()
        if self._state is State.ENDED:
            return
        if forget is not None:
            self._holds.pop(forget, None)
        plan = self._planner(self._holds)
        if plan.segments:
            self._adopt(plan)

    def stop(self) -> None:
        """End here."""
        self.tick()
        if self._state not in (State.ENDED, State.READY):
            self._tell(Interrupted())
            self._end(finished=False)

    # Time -----------------------------------------------------------------------------------

    def _pass(self, seconds: float) -> None:
        if self._state is State.LEAD_IN:
            spent = min(seconds, self._lead_in_left)
            self._lead_in_left -= spent
            seconds -= spent
            if self._lead_in_left > 1e-9:
                return
            self._state = State.RUNNING
            self._tell(Resumed())
        self._elapsed += seconds
        self._catch_up()

    def _catch_up(self) -> None:
        """Report every cue that has come due, segment after segment."""
        while self._state is State.RUNNING:
            while self._due and self._due[0].at <= self._elapsed + 1e-9:
                self._give(self._due.pop(0))
            over = self._elapsed - self._segment.seconds
            if over < -1e-9:
                return
            self._diary.passed(self._segment, self._segment.seconds)
            if self._index + 1 == len(self._plan.segments):
                self._end(finished=True)
                return
            self._enter(self._index + 1, max(0.0, over))

    def _give(self, cue: Cue) -> None:
        if cue.text:
            self._last_cue = cue
        self._silent_from = cue.end
        self._tell(CueDue(cue, self._segment, max(0.0, self._elapsed - cue.at)))

    def _enter(self, index: int, elapsed: float = 0.0) -> None:
        self._index = index
        self._elapsed = elapsed
        self._silent_from = 0.0
        self._due = list(self._segment.cues)
        self._tell(SegmentStarted(self._segment))
        self._catch_up()

    def _pause(self, reason: PauseReason) -> None:
        self._state = State.PAUSED
        self._tell(Interrupted())
        self._tell(Paused(reason))

    def _end(self, *, finished: bool) -> None:
        if not finished:
            self._diary.left(self._segment, self._elapsed)
        self._state = State.ENDED
        self._tell(Ended(self._diary.summary(self._plan, self._now, self._holds), finished))

    # Moving about ---------------------------------------------------------------------------

    def _part_begin(self, index: int) -> int:
        """Where the part of a segment begins. A rest belongs to the stretch it leads to."""
        begin = index
        while begin > 0 and self._same_part(begin - 1, index):
            begin -= 1
        return begin

    def _part_after(self, index: int) -> int:
        after = index
        while after < len(self._plan.segments) and self._same_part(after, index):
            after += 1
        return after

    def _same_part(self, one: int, other: int) -> bool:
        a, b = self._plan.segments[one], self._plan.segments[other]
        finishing = (a.kind is SegmentKind.FINISH, b.kind is SegmentKind.FINISH)
        return (a.entry, a.part) == (b.entry, b.part) and finishing[0] == finishing[1]

    def _jump(self, index: int) -> None:
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        self._tell(Interrupted())
        self._diary.left(self._segment, self._elapsed)
        if index >= len(self._plan.segments):
            self._end(finished=True)
            return
        if index <= self._index:
            self._diary.undo(self._plan.segments[index : self._index + 1])
        paused = self._state is State.PAUSED
        self._state = State.RUNNING
        self._last_cue = None
        self._enter(self._skip_rest(index))
        if paused:
            self._pause(PauseReason.ASKED)

    def _skip_rest(self, index: int) -> int:
        """Who asks for the next stretch has rested."""
        segments = self._plan.segments
        resting = segments[index].kind is SegmentKind.REST and index + 1 < len(segments)
        return index + 1 if resting else index

    # Words ----------------------------------------------------------------------------------

    def _rewind_interrupted(self) -> None:
        """Before going on, go back to the start of a sentence that was cut off; in a hold it is left out."""
        cue = self._last_cue
        if cue is None or self._segment.kind is SegmentKind.HOLD or cue not in self._segment.cues:
            return
        if cue.spoken and cue.at <= self._elapsed < cue.end:
            self._rewind_to(cue)

    def _rewind_to(self, cue: Cue) -> None:
        """Back to `cue`, or to the beginning of the segment if it was said before that."""
        target = cue.at if cue in self._segment.cues else 0.0
        self._elapsed = min(self._elapsed, target)
        self._due = [later for later in self._segment.cues if later.at >= target - 1e-9]

    def _repeat_in_hold(self, cue: Cue) -> None:
        """Say it now if it ends before the hold does; what it would talk over is left out, not cut."""
        again = replace(cue, at=self._elapsed)
        if again.end > self._segment.seconds - GAP:
            return
        counting = [later for later in self._due if later.kind is CueKind.COUNT]
        if not fits(again, counting, self._segment.seconds):
            return
        self._tell(Interrupted())
        self._due = [later for later in self._due if fits(later, [again], self._segment.seconds)]
        self._give(again)

    # A new plan -----------------------------------------------------------------------------

    def _adopt(self, plan: Plan) -> None:
        """Go on in `plan` at the same place, or where that place used to be."""
        current = self._segment
        keys = [segment.key for segment in plan.segments]
        if current.key in keys:
            self._adopt_in_place(plan, keys.index(current.key))
        else:
            self._adopt_elsewhere(plan, current.entry)
        self._tell(Replanned(self._plan))
        self._catch_up()

    def _adopt_in_place(self, plan: Plan, index: int) -> None:
        """A hold takes its new length at once; a sentence that has begun is finished as it was."""
        current = self._segment
        begun = self._state is not State.READY
        if not begun or current.kind is SegmentKind.HOLD:
            self._plan, self._index = plan, index
            self._elapsed = min(self._elapsed, self._segment.seconds)
            if begun:
                self._due = self._cues_to_come(current)
                self._hush_what_no_longer_fits()
            return
        segments = list(plan.segments)
        segments[index] = current
        self._plan, self._index = Plan(plan.routine, tuple(segments)), index

    def _cues_to_come(self, before: Segment) -> list[Cue]:
        """The new cues of a hold that neither repeat nor talk over what has been said."""
        waiting = {cue.text for cue in self._due}
        said = {cue.text for cue in before.cues if cue.text not in waiting and cue.kind is not CueKind.COUNT}
        clear = self._silent_from + GAP if self._silent_from > self._elapsed else self._elapsed
        return [cue for cue in self._segment.cues if cue.at >= clear and cue.text not in said]

    def _hush_what_no_longer_fits(self) -> None:
        """A word that would sound into the end tone of a hold made shorter."""
        if self._elapsed < self._silent_from and self._silent_from > self._segment.seconds - GAP:
            self._tell(Interrupted())

    def _adopt_elsewhere(self, plan: Plan, entry: int) -> None:
        """The stretch being done is gone from the routine: on to the first one after it."""
        self._tell(Interrupted())
        self._diary.left(self._segment, self._elapsed)
        self._plan = plan
        later = [i for i, segment in enumerate(plan.segments) if segment.entry > entry]
        index = later[0] if later else len(plan.segments) - 1
        if self._state is State.READY:
            self._index = 0
            return
        state = self._state
        self._state = State.RUNNING
        self._enter(self._skip_rest(index))
        if state is not State.RUNNING and self._state is State.RUNNING:
            self._pause(PauseReason.ASKED)

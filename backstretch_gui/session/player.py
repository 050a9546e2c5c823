"""Walks a plan by an injected clock. Pure: time comes in through `clock`, facts go out through `tell`.

The owner calls `tick` at least every half second, and when `next_due` says. All times are seconds.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from backstretch_gui.catalog.stretch import HOLD_SECONDS
from backstretch_gui.session.cursor import Cursor
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
from backstretch_gui.session.parts import back_from, part_after, skip_rest
from backstretch_gui.session.plan import Changes, Plan
from backstretch_gui.session.replanning import first_after, same_place
from backstretch_gui.session.saying_again import cut_off_cue, make_room
from backstretch_gui.session.segment import Cue, SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State

STALL = 2.0
"""A longer silence of the clock was not lived through: the machine was too busy. It does not count."""

JUMP = 10.0
"""A silence of the clock longer than this means that the machine slept, and whoever stretched has gone."""

Clock = Callable[[], float]
Planner = Callable[[Changes], Plan]
"""Compiles the routine anew, with what has become of it on the way."""


class EmptyPlanError(ValueError):
    """Every stretch of the routine is off."""


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
        self._changes = Changes()
        self._at = Cursor(planner(self._changes))
        if not self._at.plan.segments:
            raise EmptyPlanError
        self._state = State.READY
        self._lead_in_left = 0.0
        self._now = 0.0
        self._diary = Diary()

    # Reading --------------------------------------------------------------------------------

    @property
    def snapshot(self) -> Snapshot:
        """Where the session stands as of the last tick."""
        return Snapshot(self._state, self._at.plan, self._at.index, self._at.elapsed, self._lead_in_left)

    @property
    def next_due(self) -> float | None:
        """Seconds from the last tick until something is to happen, or None if time stands still."""
        if self._state is State.RUNNING:
            return self._at.wait
        return self._lead_in_left if self._state is State.LEAD_IN else None

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
        cut_off = cut_off_cue(self._at.segment, self._at.last_cue, self._at.elapsed)
        if cut_off is not None:
            self._at.go_back_to(cut_off)
        self._state = State.LEAD_IN
        self._lead_in_left = self._lead_in
        self._tell(LeadInStarted(self._lead_in))
        if self._at.plan.resume is not None:
            self._tell(CueDue(self._at.plan.resume, self._at.segment, 0.0))
        self._pass(0.0)

    def next(self) -> None:
        """On to the other side, or to the next stretch, or to the end."""
        self._jump(part_after(self._at.plan, self._at.index))

    def back(self) -> None:
        """To the beginning of this part, or of the one before if this one has only begun."""
        self._jump(back_from(self._at.plan, self._at.index, self._at.elapsed))

    def repeat(self) -> None:
        """Say again what was said. A hold goes on meanwhile; anything else goes back to the sentence."""
        self.tick()
        if self._state is not State.RUNNING or self._at.last_cue is None:
            return
        if self._at.segment.kind is SegmentKind.HOLD:
            self._repeat_in_hold(self._at.last_cue)
        else:
            self._tell(Interrupted())
            self._at.go_back_to(self._at.last_cue)
            self._pass(0.0)

    def add(self, seconds: int) -> None:
        """Hold this stretch longer, or shorter if negative, from now on."""
        self.tick()
        if self._state is State.ENDED:
            return
        entry = self._at.segment.entry
        now = next((s.seconds for s in self._at.plan.of_entry(entry) if s.kind is SegmentKind.HOLD), None)
        if now is not None:
            hold = min(HOLD_SECONDS[1], max(HOLD_SECONDS[0], round(now) + seconds))
            self._changes = self._changes.with_hold(entry, hold)
            self.replan()

    def replan(self, *, forget: int | None = None) -> None:
        """Compile anew, because a hold, a length of speech or the routine has changed, and go on in place.

        `forget`: an entry whose change on the way is replaced by what the routine says now.
        """
        self.tick()
        if self._state is State.ENDED:
            return
        self._changes = self._changes.without_hold(forget)
        plan = self._planner(self._changes)
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
        self._at.elapsed += seconds
        self._catch_up()

    def _catch_up(self) -> None:
        """Report every cue that has come due, segment after segment."""
        while self._state is State.RUNNING:
            cue = self._at.take()
            if cue is not None:
                self._tell_cue(cue)
                continue
            over = self._at.over
            if over is None:
                return
            self._diary.passed(self._at.segment, self._at.segment.seconds)
            if self._at.is_last:
                self._end(finished=True)
                return
            self._enter(self._at.index + 1, over)

    def _tell_cue(self, cue: Cue) -> None:
        self._tell(CueDue(cue, self._at.segment, max(0.0, self._at.elapsed - cue.at)))

    def _enter(self, index: int, elapsed: float = 0.0) -> None:
        self._at.enter(index, elapsed)
        self._tell(SegmentStarted(self._at.segment))
        self._catch_up()

    def _pause(self, reason: PauseReason) -> None:
        self._state = State.PAUSED
        self._tell(Interrupted())
        self._tell(Paused(reason))

    def _end(self, *, finished: bool) -> None:
        if not finished:
            self._diary.left(self._at.segment, self._at.elapsed)
        self._state = State.ENDED
        self._tell(Ended(self._diary.summary(self._at.plan, self._now, self._changes.holds), finished))

    # Moving about, saying again --------------------------------------------------------------

    def _jump(self, index: int) -> None:
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        self._tell(Interrupted())
        self._diary.left(self._at.segment, self._at.elapsed)
        if index >= len(self._at.plan.segments):
            self._end(finished=True)
            return
        if index <= self._at.index:
            self._diary.undo(self._at.plan.segments[index : self._at.index + 1])
        self._note_skipped(index)
        paused = self._state is State.PAUSED
        self._state = State.RUNNING
        self._at.last_cue = None
        self._enter(skip_rest(self._at.plan, index))
        if paused:
            self._pause(PauseReason.ASKED)

    def _note_skipped(self, index: int) -> None:
        """Plan anew if going to segment `index` leaves a stretch undone, or comes back to one."""
        skipped = self._diary.skipped(self._at.plan, self._at.index, index, self._changes.skipped)
        if skipped != self._changes.skipped:
            self._changes = replace(self._changes, skipped=skipped)
            self._at.plan = self._planner(self._changes)
            self._tell(Replanned(self._at.plan))

    def _repeat_in_hold(self, cue: Cue) -> None:
        """Say it now if it ends before the hold does; what it would talk over is left out, not cut."""
        again = replace(cue, at=self._at.elapsed)
        room = make_room(again, self._at.due, self._at.segment.seconds)
        if room is not None:
            self._tell(Interrupted())
            self._at.due = room
            self._tell_cue(self._at.note(again))

    # A new plan -----------------------------------------------------------------------------

    def _adopt(self, plan: Plan) -> None:
        """Go on in `plan` at the same place, or where that place used to be."""
        index = same_place(plan, self._at.segment)
        if index is not None:
            self._adopt_in_place(plan, index)
        else:
            self._adopt_elsewhere(plan)
        self._tell(Replanned(self._at.plan))
        self._catch_up()

    def _adopt_in_place(self, plan: Plan, index: int) -> None:
        """A word that would sound into the end tone of a hold made shorter is broken off."""
        if self._state is State.READY:
            self._at.plan, self._at.index = plan, index
            return
        self._at.adopt(plan, index)
        if self._at.talks_into_the_end:
            self._tell(Interrupted())

    def _adopt_elsewhere(self, plan: Plan) -> None:
        """The stretch being done is gone from the routine: on to the first one after it."""
        self._tell(Interrupted())
        self._diary.left(self._at.segment, self._at.elapsed)
        index = first_after(plan, self._at.segment.entry)
        self._at.plan = plan
        if self._state is State.READY:
            self._at.index = 0
            return
        state = self._state
        self._state = State.RUNNING
        self._enter(skip_rest(plan, index))
        if state is not State.RUNNING and self._state is State.RUNNING:
            self._pause(PauseReason.ASKED)

"""Lets time pass in a plan: cue after cue, segment after segment. All times are seconds."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from msgspec.structs import replace

from backstretch_gui.session.cursor import Cursor
from backstretch_gui.session.events import (
    CueDue,
    Ended,
    Event,
    Interrupted,
    Outcome,
    Paused,
    PauseReason,
    Resumed,
    SegmentStarted,
    Summary,
)
from backstretch_gui.session.hold_log import HoldLog
from backstretch_gui.session.plan import Changes, Plan
from backstretch_gui.session.segment import Cue
from backstretch_gui.session.snapshot import Record, Snapshot, State

STALL = 2.0
"""A longer silence of the clock was not lived through: the machine was too busy. It does not count."""

JUMP = 10.0
"""A silence of the clock longer than this means that the machine slept, and whoever stretched has gone."""

Clock = Callable[[], float]
Planner = Callable[[Changes], Plan]
"""Compiles the routine anew, with what has become of it on the way."""


class EmptyPlanError(ValueError):
    """Every stretch of the routine is off."""


class Walker:
    """What a player is when nobody asks anything of it but the time.

    Raises:
        EmptyPlanError: there is nothing to play.
    """

    def __init__(self, planner: Planner, clock: Clock, tell: Callable[[Event], None]) -> None:
        self._planner = planner
        self._clock = clock
        self._tell = tell
        self._changes = Changes()
        self._at = Cursor(planner(self._changes))
        if not self._at.plan.segments:
            raise EmptyPlanError
        self._state = State.READY
        self._lead_in_left = 0.0
        self._waiting = False
        self._now = 0.0
        self._hold_log = HoldLog()
        self._owed: dict[int, int] = {}
        """Seconds, by entry, that were to be taken from a hold that had them not."""
        self._moves: Mapping[int, int] | None = None
        """Where entries have gone in a routine that has nothing left to play, as long as that is so."""
        self._nothing_on = False
        """Every stretch of the routine was switched off meanwhile: the plan of before goes on."""

    # Reading --------------------------------------------------------------------------------

    @property
    def snapshot(self) -> Snapshot:
        """Where the session stands as of the last tick."""
        at = self._at
        record = Record(
            self._hold_log.seconds(self._now),
            self._hold_log.record,
            tuple(self._changes.holds.items()),
            tuple(self._changes.hurt.items()),
        )
        return Snapshot(self._state, at.plan, at.index, at.elapsed, self._lead_in_left, self._waiting, record)

    @property
    def summary(self) -> Summary:
        """What was done as of the last tick; of a routine with nothing on, what was not is no one's wish."""
        summary = self._hold_log.summary(self._at.plan, self._now, self._changes)
        if not self._nothing_on:
            return summary
        done = tuple(entry for entry in summary.entries if entry.holds or entry.outcome is Outcome.HURT)
        return replace(summary, entries=done)

    @property
    def next_due(self) -> float | None:
        """Seconds from the last tick until something is to happen, or None if time stands still."""
        if self._state is State.RUNNING:
            return self._at.wait
        return self._lead_in_left if self._state is State.LEAD_IN else None

    def _planned(self, changes: Changes) -> Plan:
        """The plan with these changes; that of now, as long as the routine has nothing to play."""
        if self._nothing_on:
            return self._at.plan
        plan = self._planner(changes)
        return plan if plan.segments else self._at.plan

    # Time -----------------------------------------------------------------------------------

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
            if self._at.next_waits:
                self._wait()
                return
            self._hold_log.passed(self._at.segment, self._at.segment.seconds)
            if self._at.is_last:
                self._end(finished=True)
                return
            self._enter(self._at.index + 1, over)

    def _wait(self) -> None:
        """Stand still at the very end of the segment, until whoever stretches says so."""
        self._at.elapsed = self._at.segment.seconds
        self._waiting, self._state = True, State.PAUSED
        self._tell(Paused(PauseReason.NOT_READY))

    def _begin_hold(self) -> None:
        """They are ready: no lead-in."""
        self._waiting, self._state = False, State.RUNNING
        self._tell(Resumed())
        self._hold_log.passed(self._at.segment, self._at.segment.seconds)
        self._enter(self._at.index + 1)

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
            self._hold_log.left(self._at.segment, self._at.elapsed)
        self._state = State.ENDED
        self._tell(Ended(self.summary, finished))

"""Walks a plan by an injected clock. Pure: time comes in through `clock`, facts go out through `tell`.

The owner calls `tick` at least every half second, and when `next_due` says. All times are seconds.
"""

from __future__ import annotations

from collections.abc import Mapping

from msgspec.structs import replace

from backstretch_gui.session.events import (
    CueDue,
    Hurt,
    Interrupted,
    LeadInStarted,
    PauseReason,
    Replanned,
    SegmentStarted,
)
from backstretch_gui.session.parts import (
    ahead_from,
    back_from,
    done_before,
    entry_after,
    find,
    skip_rest,
)
from backstretch_gui.session.place import Place
from backstretch_gui.session.plan import NO_CHANGES, Plan
from backstretch_gui.session.replanning import first_after, joined, longer, place_after_moving, same_place
from backstretch_gui.session.saying_again import cut_off_cue, make_room
from backstretch_gui.session.segment import Cue, Segment, SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.session.walking import Walker


class Player(Walker):
    """Plays one session: made for it, and used up by it. What is asked of it comes in here."""

    # Commands -------------------------------------------------------------------------------

    def start(self, at: Place | None = None) -> None:
        """Begin with the first segment; or go on `at` a place of an earlier session, after the lead-in."""
        if self._state is not State.READY:
            return
        self._now = self._clock()
        index = self._go_back_to(at) if at is not None else None
        if at is None or index is None:
            self._hold_log.begin(self._now)
            self._state = State.RUNNING
            self._enter(0)
            return
        self._at.enter_midway(index, at.elapsed)
        self._tell(SegmentStarted(self._at.segment))
        self._state = State.PAUSED
        self.resume()

    def begin_now(self) -> None:
        """They are there: on with the first stretch, or with the hold that waits."""
        self.tick()
        if self._waiting:
            self.resume()
        elif self._state is State.RUNNING and self._at.segment.kind in (
            SegmentKind.OPENING,
            SegmentKind.GET_READY,
        ):
            self.next()

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
        if self._waiting:
            self._begin_hold()
            return
        self._tell(Interrupted())
        cut_off = cut_off_cue(self._at.segment, self._at.last_cue, self._at.elapsed)
        if cut_off is not None:
            self._at.go_back_to(cut_off)
        self._state = State.LEAD_IN
        self._lead_in_left = self._at.plan.lead_in
        self._tell(LeadInStarted(self._lead_in_left))
        if self._at.plan.resume is not None:
            self._tell(CueDue(self._at.plan.resume, self._at.segment, 0.0))
        self._pass(0.0)

    def next(self) -> None:
        """On to the other side, or to the next stretch, or to the end."""
        self._jump(ahead_from(self._at.plan, self._at.index, self._changes.hurt))

    def back(self) -> None:
        """To the beginning of this part, or of the one before if this one has only begun."""
        self._jump(back_from(self._at.plan, self._at.index, self._at.elapsed, self._changes.hurt))

    def repeat(self) -> None:
        """Say again what was said. A hold or a pause goes on meanwhile; anything else goes back to it."""
        self.tick()
        last = self._at.last_cue
        if last is None or self._state not in (State.RUNNING, State.PAUSED):
            return
        if self._state is State.PAUSED and not self._waiting:
            self._tell(Interrupted())
            self._tell_cue(last)
            return
        self._waiting, self._state = False, State.RUNNING
        if self._at.segment.kind is SegmentKind.HOLD:
            self._repeat_in_hold(last)
        else:
            self._tell(Interrupted())
            self._at.go_back_to(last)
            self._pass(0.0)

    def add(self, seconds: int) -> None:
        """Hold this stretch longer, or shorter if negative, from now on; each pose of a movement by a second.

        What was taken at the shortest hold there is comes back first: less and more again is as it was.
        """
        self.tick()
        segment = self._at.segment
        if self._state is State.ENDED or not segment.of_stretch:
            return
        entry = segment.entry
        now = next((s for s in self._at.plan.of_entry(entry) if s.kind is SegmentKind.HOLD), None)
        if now is not None:
            by = seconds if now.station is None else max(-1, min(1, seconds))
            hold, self._owed[entry] = longer(round(now.seconds), by, self._owed.get(entry, 0))
            self._changes = self._changes.with_hold(entry, hold)
            self.replan()

    def hurts(self) -> None:
        """Break this stretch off at once, and come out of it gently; the rest of it is left out.

        Who says so in the rest after a stretch, or on the way out of it, means that stretch. Before the first
        one there is none to mean: time stands still.
        """
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        segment = self._at.segment
        if segment.kind in (SegmentKind.OPENING, SegmentKind.GET_READY):
            self.pause()
            return
        done = self._at.plan.segments[done_before(self._at.plan, self._at.index)]
        self._changes = self._changes.with_hurt(done.entry, (done.round, _part_that_hurts(segment)))
        match segment.kind:
            case SegmentKind.RELEASE | SegmentKind.REST | SegmentKind.CLOSING | SegmentKind.FINISH:
                self.replan()
            case SegmentKind.ANNOUNCE | SegmentKind.WAY:
                self._jump(entry_after(self._at.plan, self._at.index))
            case _:
                self._leave_gently(segment)
        self._tell(Hurt(done.entry, done.stretch))

    def do_again(self, entry: int) -> None:
        """Do an entry from its guide on, also if it hurt: the routine has it in an easier way now."""
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        round_, _ = self._changes.hurt.get(entry, (self._at.segment.round, 0))
        self._changes = self._changes.without_hurt(entry)
        plan = self._planned(self._changes)
        index = find(plan, entry, round_, SegmentKind.GUIDE)
        if index is not None:
            # Not by way of `replan`: what comes next would begin to speak before it is left again.
            self._tell(Interrupted())
            self._hold_log.left(self._at.segment, self._at.elapsed)
            self._go_to(plan, index)

    def replan(self, *, forget: int | None = None, places: Mapping[int, int] | None = None) -> None:
        """Compile anew, because a hold, a length of speech or the routine has changed, and go on in place.

        `forget`: an entry whose change on the way is replaced by what the routine says now. `places`: where
        each entry is now that was in the routine before, if they have moved.
        """
        self.tick()
        if self._state is State.ENDED:
            return
        self._changes = self._changes.without_hold(forget)
        if forget is not None:
            self._owed.pop(forget, None)
        moves = joined(self._moves, places)
        changes = self._changes if moves is None else self._changes.moved(moves)
        plan = self._planner(changes)
        self._nothing_on = not plan.segments
        if self._nothing_on:  # what is being done goes on
            self._moves = moves
            return
        entry, gone = self._at.segment.entry, False
        if moves is not None:
            if entry not in moves:
                self._hold_log.left(self._at.segment, self._at.elapsed)
            self._owed = {moves[place]: owed for place, owed in self._owed.items() if place in moves}
            self._hold_log.moved(moves)
            entry, gone = place_after_moving(entry, moves)
        self._changes, self._moves = changes, None
        self._adopt(plan, entry, gone=gone)

    def stop(self) -> None:
        """End here."""
        self.tick()
        if self._state not in (State.ENDED, State.READY):
            self._tell(Interrupted())
            self._end(finished=False)

    # Moving about, saying again --------------------------------------------------------------

    def _jump(self, index: int) -> None:
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        self._tell(Interrupted())
        self._hold_log.left(self._at.segment, self._at.elapsed)
        if index >= len(self._at.plan.segments):
            self._end(finished=True)
            return
        target = self._at.plan.segments[index]
        self._note_skipped(index)
        found = same_place(self._at.plan, target)
        # What was left for may be gone with what is left out: on to what stands there, or to the end.
        index = found if found is not None else min(index, len(self._at.plan.segments) - 1)
        paused = self._state is State.PAUSED and not self._waiting
        self._waiting, self._state = False, State.RUNNING
        self._at.last_cue = None
        self._enter(skip_rest(self._at.plan, index))
        if paused:
            self._pause(PauseReason.ASKED)

    def _go_to(self, plan: Plan, index: int) -> None:
        """Go on in another plan, from the beginning of a segment of it."""
        self._at.plan = plan
        self._tell(Replanned(plan))
        self._waiting, self._state = False, State.RUNNING
        self._at.last_cue = None
        self._enter(index)

    def _go_back_to(self, at: Place) -> int | None:
        """Have done what was done until that place; returns its segment, or None if it is lost."""
        self._changes = replace(self._changes, holds=dict(at.record.holds), hurt=dict(at.record.hurt))
        plan = self._planner(self._changes)
        index = at.index_in(plan)
        if index is None:
            self._changes = NO_CHANGES
            return None
        self._hold_log.begin(self._now, at.record.seconds, at.record.held)
        ahead = {segment.entry for segment in plan.segments[index:] if segment.of_stretch}
        behind = {segment.entry for segment in plan.segments[:index] if segment.of_stretch} - ahead
        skipped = frozenset(entry for entry in behind if not self._hold_log.has_held(entry))
        self._changes = replace(self._changes, skipped=skipped)
        self._at.plan = self._planner(self._changes)
        return index

    def _leave_gently(self, segment: Segment) -> None:
        """To the way out of this side, from where the figure is right now."""
        self._tell(Interrupted())
        self._hold_log.left(segment, self._at.elapsed)
        if not self._hold_log.has_held(segment.entry):
            self._changes = replace(self._changes, skipped=self._changes.skipped | {segment.entry})
        plan = self._planned(self._changes)
        index = find(plan, segment.entry, segment.round, SegmentKind.RELEASE)
        if index is None:  # the routine has lost it meanwhile
            self._jump(entry_after(self._at.plan, self._at.index))
            return
        before, after, progress = segment.figure_at(self._at.elapsed)
        release = replace(plan.segments[index], opens=after if progress >= 0.5 else before)
        self._go_to(plan.with_segment(index, release), index)

    def _note_skipped(self, index: int) -> None:
        """Plan anew if going to segment `index` leaves a stretch undone, or comes back to one."""
        segment, ahead = self._at.segment, self._at.plan.segments[index:]
        coming = {(later.entry, later.round) for later in ahead if later.of_stretch}
        passed = self._changes.passed - coming
        if segment.kind in (SegmentKind.ANNOUNCE, SegmentKind.WAY) and index > self._at.index:
            passed |= {(segment.entry, segment.round)}
        skipped = self._hold_log.skipped(self._at.plan, self._at.index, index, self._changes.skipped)
        changes = replace(self._changes, skipped=skipped, passed=passed)
        if changes != self._changes:
            self._changes = changes
            self._at.plan = self._planned(self._changes)
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

    def _adopt(self, plan: Plan, entry: int, *, gone: bool) -> None:
        """Go on in `plan` at the same place, which is in `entry` now, or where that place used to be."""
        self._at.renumber(entry)
        index = None if gone else same_place(plan, self._at.segment)
        if index is not None:
            self._adopt_in_place(plan, index)
        else:
            self._adopt_elsewhere(plan, gone=gone)
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

    def _adopt_elsewhere(self, plan: Plan, *, gone: bool) -> None:
        """The stretch being done is off, or gone from the routine: on to the first one after it."""
        self._tell(Interrupted())
        if not gone:
            self._hold_log.left(self._at.segment, self._at.elapsed)
        index = first_after(plan, self._at.segment)
        self._at.plan = plan
        if self._state is State.READY:
            self._at.index = 0
            return
        state = self._state
        self._state = State.RUNNING
        self._enter(skip_rest(plan, index))
        if state is not State.RUNNING and self._state is State.RUNNING:
            self._pause(PauseReason.ASKED)


def _part_that_hurts(segment: Segment) -> int:
    """The last part that is done: while sides are switched the first, and both after that."""
    match segment.kind:
        case SegmentKind.SWITCH:
            return 0
        case SegmentKind.REST | SegmentKind.CLOSING | SegmentKind.FINISH:
            return 1
        case _:
            return segment.part

"""Walks a plan by an injected clock. Pure: time comes in through `clock`, facts go out through `tell`.

The owner calls `tick` at least every half second, and when `next_due` says. All times are seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from backstretch_gui.catalog.stretch import HOLD_SECONDS
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
    back_from,
    entry_after,
    entry_done_before,
    find,
    part_after,
    skip_rest,
)
from backstretch_gui.session.place import Place
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.replanning import first_after, place_after_moving, same_place
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
        self._diary.begin(self._now)
        index = at.index_in(self._at.plan) if at is not None else None
        if at is None or index is None:
            self._state = State.RUNNING
            self._enter(0)
            return
        self._at.enter_midway(index, at.elapsed)
        self._tell(SegmentStarted(self._at.segment))
        self._state = State.PAUSED
        self.resume()

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
        if self._waiting and self._at.last_cue is not None:
            self._waiting, self._state = False, State.RUNNING
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

    def hurts(self) -> None:
        """Break this stretch off at once, and come out of it gently; the rest of it is left out.

        Who says so in the rest after a stretch, or on the way out of it, means that stretch.
        """
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        segment = self._at.segment
        entry = entry_done_before(self._at.plan, self._at.index)
        stretch = self._at.plan.of_entry(entry)[0].stretch
        self._changes = self._changes.with_hurt(entry, _part_that_hurts(segment))
        match segment.kind:
            case SegmentKind.RELEASE | SegmentKind.REST | SegmentKind.FINISH:
                self.replan()
            case SegmentKind.ANNOUNCE:
                self._at.plan = self._planner(self._changes)
                self._jump(entry_after(self._at.plan, self._at.index))
            case _:
                self._leave_gently(segment)
        self._tell(Hurt(entry, stretch))

    def do_again(self, entry: int) -> None:
        """Do an entry that hurt after all, from its guide on: the routine has it in an easier way now."""
        self.tick()
        if self._state in (State.ENDED, State.READY):
            return
        self._changes = self._changes.without_hurt(entry)
        self.replan()
        index = find(self._at.plan, entry, SegmentKind.GUIDE)
        if index is not None:
            self._jump(index)

    def replan(self, *, forget: int | None = None, places: Mapping[int, int] | None = None) -> None:
        """Compile anew, because a hold, a length of speech or the routine has changed, and go on in place.

        `forget`: an entry whose change on the way is replaced by what the routine says now. `places`: where
        each entry is now that was in the routine before, if they have moved.
        """
        self.tick()
        if self._state is State.ENDED:
            return
        self._changes = self._changes.without_hold(forget)
        entry, gone = self._at.segment.entry, False
        if places is not None:
            self._changes = self._changes.moved(places)
            self._diary.moved(places)
            entry, gone = place_after_moving(entry, places)
        plan = self._planner(self._changes)
        if plan.segments:
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
        self._diary.left(self._at.segment, self._at.elapsed)
        if index >= len(self._at.plan.segments):
            self._end(finished=True)
            return
        if index <= self._at.index:
            self._diary.undo(self._at.plan.segments[index : self._at.index + 1])
        self._note_skipped(index)
        paused = self._state is State.PAUSED and not self._waiting
        self._waiting, self._state = False, State.RUNNING
        self._at.last_cue = None
        self._enter(skip_rest(self._at.plan, index))
        if paused:
            self._pause(PauseReason.ASKED)

    def _leave_gently(self, segment: Segment) -> None:
        """To the way out of this side, from where the figure is right now."""
        self._tell(Interrupted())
        self._diary.left(segment, self._at.elapsed)
        if not self._diary.has_held(segment.entry):
            self._changes = replace(self._changes, skipped=self._changes.skipped | {segment.entry})
        plan = self._planner(self._changes)
        index = find(plan, segment.entry, SegmentKind.RELEASE)
        if index is None:  # the routine has lost it meanwhile
            self._jump(entry_after(self._at.plan, self._at.index))
            return
        before, after, progress = segment.figure_at(self._at.elapsed)
        release = replace(plan.segments[index], opens=after if progress >= 0.5 else before)
        self._at.plan = plan.with_segment(index, release)
        self._tell(Replanned(self._at.plan))
        self._waiting, self._state = False, State.RUNNING
        self._enter(index)

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

    def _adopt(self, plan: Plan, entry: int, *, gone: bool) -> None:
        """Go on in `plan` at the same place, which is in `entry` now, or where that place used to be."""
        self._at.renumber(entry)
        index = None if gone else same_place(plan, self._at.segment)
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


def _part_that_hurts(segment: Segment) -> int:
    """The last part that is done: while sides are switched the first, and both after that."""
    match segment.kind:
        case SegmentKind.SWITCH:
            return 0
        case SegmentKind.REST | SegmentKind.FINISH:
            return 1
        case _:
            return segment.part

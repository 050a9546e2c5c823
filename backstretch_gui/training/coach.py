"""Leads a session: lets the player's time pass, and hands what comes due to the voice.

The only place where session and voice meet. It knows no widget: what happens is told by one signal.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.session.compiler import compile_in_voices
from backstretch_gui.session.events import (
    CueDue,
    Ended,
    Event,
    Interrupted,
    Replanned,
    SegmentStarted,
    Summary,
)
from backstretch_gui.session.place import Place
from backstretch_gui.session.plan import Changes, Coaching, Plan
from backstretch_gui.session.player import Player
from backstretch_gui.session.segment import Cue, Segment
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.session.walking import Clock
from backstretch_gui.training.speech import Renders, Speaks, Speech
from backstretch_gui.training.warm_up import WarmUp
from backstretch_gui.voice.clip import Clip

log = logging.getLogger(__name__)

HEARTBEAT_MS = 400
"""The player is told the time at least this often while it runs, so that it notices a jump."""

REPLAN_MS = 120
"""Clips that arrive together change the plan together."""


class Coach(QObject):
    """Leads one session after the other."""

    began = Signal()
    """There is a session now; it runs as soon as its first words are ready."""
    happened = Signal(object)
    """An `Event` of the player, after the voice has been told."""
    ended = Signal()
    """There is none any more."""
    said = Signal(object, object)
    """A `Cue` that is due, and its `Clip` if it is heard."""

    def __init__(
        self,
        catalog: Catalog,
        renderer: Renders,
        speaker: Speaks,
        clock: Clock,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.catalog = catalog
        """What the session is made of, from its beginning to its end."""
        self._renderer = renderer
        self._speech = Speech(renderer, speaker, clock)
        self._clock = clock
        self._routine: Routine | None = None
        self._coaching = Coaching()
        self._player: Player | None = None
        self._begin_at: Place | None = None
        self._eventful = False
        self._untold: SegmentStarted | None = None
        """What has begun in this very moment: told after the voice has been given what comes due with it."""
        self._alarm = _single_shot(self, self._on_alarm)
        self._alarm.setTimerType(Qt.TimerType.PreciseTimer)
        self._warm_up = WarmUp(clock, self)
        self._warm_up.over.connect(self._start)
        self._starting = _single_shot(self, self._start_if_ready)
        self._replanning = _single_shot(self, self._replan)

    # Reading --------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether there is a session."""
        return self._player is not None

    @property
    def session(self) -> int:
        """How many sessions there were before this one, or before the last one."""
        return self._coaching.session

    @property
    def last_routine(self) -> Routine | None:
        """The routine of the session, or of the last one."""
        return self._routine

    @property
    def goes_on(self) -> bool:
        """Whether the session, or the last one, goes on where an earlier one stood."""
        return self._begin_at is not None

    def summary(self) -> Summary | None:
        """What was done of the session when it was last looked at; no time passes by asking."""
        return self._player.summary if self._player is not None else None

    def standing(self) -> Snapshot | None:
        """Where the session was last seen to stand; no time passes by asking."""
        return self._player.snapshot if self._player is not None else None

    def moment(self) -> Snapshot | None:
        """Where the session stands right now."""
        if self._player is None:
            return None
        self._eventful = False
        self._player.tick()
        self._tell_begun()
        if self._eventful:  # else the alarm is set for what comes next already
            self._schedule()
        return self._player.snapshot if self._player else None

    # Commands -------------------------------------------------------------------------------

    def use(self, catalog: Catalog) -> None:
        """What the next session is made of; one that runs is to be over."""
        self.catalog = catalog

    def begin(self, routine: Routine, coaching: Coaching, at: Place | None = None) -> None:
        """Lead through `routine`, as soon as the first words are ready; never before this returns.

        `at`: go on at this place of it, rather than begin.

        Raises:
            EmptyPlanError: every stretch of it is off.
        """
        self.stop()
        self._routine, self._coaching, self._begin_at = routine, coaching, at
        self._player = Player(self._plan, self._clock, self._on_event)
        self._speech.begin()
        self._warm_up.begin()
        self._starting.start(0)
        self._want_words()
        self.began.emit()

    def change(
        self,
        routine: Routine,
        coaching: Coaching,
        *,
        forget: int | None = None,
        places: Mapping[int, int] | None = None,
    ) -> None:
        """The routine or how it is led has changed: from now on it is done like this.

        `forget` and `places` as in `Player.replan`.
        """
        if self._player is None:
            return
        self._routine, self._coaching = routine, coaching
        self._player.replan(forget=forget, places=places)
        self._tell_begun()
        self._schedule()

    def toggle_pause(self) -> None:
        """Pause or go on."""
        if self._player is None:
            return
        if self._player.snapshot.state is State.PAUSED:
            self._command(Player.resume)
        else:
            self._command(Player.pause)

    def pause(self) -> None:
        """Let time stand still."""
        self._command(Player.pause)

    def begin_now(self) -> None:
        """They are in the first position, or in the pose: on with it."""
        self._command(Player.begin_now)

    def next(self) -> None:
        """To the next side or stretch."""
        self._command(Player.next)

    def back(self) -> None:
        """To the beginning of this side or stretch, or to the one before."""
        self._command(Player.back)

    def repeat(self) -> None:
        """Say it again."""
        self._command(Player.repeat)

    def hurts(self) -> None:
        """Break this stretch off at once, and come out of it gently."""
        self._command(Player.hurts)

    def do_again(self, entry: int) -> None:
        """Do an entry that hurt after all."""
        self._command(lambda player: player.do_again(entry))

    def add(self, seconds: int) -> None:
        """Hold longer, or shorter if negative."""
        self._command(lambda player: player.add(seconds))

    def stop(self) -> None:
        """End the session."""
        self._warm_up.stop()
        self._starting.stop()
        if self._player is not None and self._player.snapshot.state is State.READY:
            self._player = None
            self.ended.emit()
        self._command(Player.stop)

    def on_clip_ready(self, _clip: object) -> None:
        """A sentence that was wished for can be heard now: begin, or go on with its true length."""
        self._speech.catch_up()
        if self._warm_up.active:
            self._warm_up.go_on()
            self._starting.start(0)
        elif self._player is not None and not self._replanning.isActive():
            self._replanning.start(REPLAN_MS)

    # Inside ---------------------------------------------------------------------------------

    def _plan(self, changes: Changes) -> Plan:
        assert self._routine is not None
        voice = self._renderer
        return compile_in_voices(
            self._routine, self.catalog, self._coaching, voice.says, voice.seconds, changes
        )

    def _command(self, do: Callable[[Player], None]) -> None:
        if self._player is None:
            return
        do(self._player)
        self._tell_begun()
        self._schedule()

    def _start_if_ready(self) -> None:
        """Begin once everything that is said up to the first hold is there."""
        if not self._warm_up.active or self._player is None:
            return
        plan = self._player.snapshot.plan
        if self._speech.has(plan, plan.segments[:2]):
            self._start()

    def _start(self) -> None:
        self._warm_up.stop()
        if self._player is not None:
            self._player.replan()
            log.info("the session begins")
            at = self._begin_at
            self._command(lambda player: player.start(at))

    def _replan(self) -> None:
        self._command(Player.replan)

    def _want_words(self) -> None:
        """Ask for what is still to be said."""
        if self._player is not None:
            now = self._player.snapshot
            self._speech.want(now.plan, now.index)

    def _schedule(self) -> None:
        due = self._player.next_due if self._player else None
        if due is None:
            self._alarm.stop()
        else:
            self._alarm.start(min(HEARTBEAT_MS, max(0, int(due * 1000))))

    def _on_alarm(self) -> None:
        self._command(Player.tick)

    def _on_event(self, event: Event) -> None:
        """The voice first: whoever is told paints, and what is due now would wait for that."""
        self._eventful = True
        clip: Clip | None = None
        match event:
            case CueDue(cue=cue, segment=segment):
                clip = self._give(cue, segment)
            case Interrupted():
                self._speech.hush()
            case _:
                pass
        self._tell_begun()
        match event:
            case SegmentStarted():
                self._untold = event
                return
            case CueDue(cue=cue):
                self.said.emit(cue, clip)
            case Replanned():
                self._want_words()
            case Ended():
                log.info("the session has ended")
                self._player = None
                self._speech.begin()
            case _:
                pass
        self.happened.emit(event)
        if isinstance(event, Ended):
            self.ended.emit()

    def _tell_begun(self) -> None:
        """A segment has begun: have its words, then tell whoever listens."""
        event, self._untold = self._untold, None
        if event is not None:
            self._want_words()  # who goes back comes to what was not asked for
            self._prepare()
            self.happened.emit(event)

    def _give(self, cue: Cue, segment: Segment) -> Clip | None:
        assert self._player is not None
        return self._speech.give(self._player.snapshot.plan, cue, segment)

    def _prepare(self) -> None:
        """Load what is said in this segment and the next one."""
        if self._player is not None:
            now = self._player.snapshot
            self._speech.prepare(now.plan, now.plan.segments[now.index : now.index + 2])


def _single_shot(owner: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(owner)
    timer.setSingleShot(True)
    timer.timeout.connect(then)
    return timer

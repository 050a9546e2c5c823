"""The session: begun, steered and ended, and what is kept of it. Widgets are given this to call."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.matching import places
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.session.events import Ended, Event, Hurt, SegmentStarted
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.session.walking import EmptyPlanError
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.ui.stage.stage import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.catalog.routine import Entry, Routine
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.session.place import Place
    from backstretch_gui.session.plan import Coaching
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.coach_voice import CoachVoice
    from backstretch_gui.training.resuming import Resuming
    from backstretch_gui.training.session_count import SessionCount
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
    from backstretch_gui.training.session_transcript import SessionTranscript
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.stage.offer_card import HurtOffer, KeepOffer, MoreOffer


BEFORE_IT_BEGINS = (
    SegmentKind.OPENING,
    SegmentKind.GET_READY,
    SegmentKind.REST,
    SegmentKind.ANNOUNCE,
    SegmentKind.WAY,
)
"""Segments of a stretch that nobody is in yet: its way can change without doing it again."""


FLOOR_DEGREES = {"upright": 0, "left": -90, "right": 90}
"""By how much the floor view is turned, clockwise: who lies on the left side has the head at the left."""


class Training(QObject):
    """What is wanted of the session, whether there is one or not; what follows from it is told by signals."""

    began = Signal()
    """There is a session, and the presenter shows it."""
    refused = Signal(str)
    """It can't begin: a sentence for the person."""
    hurt = Signal(str, bool)
    """The name of a stretch that hurts, and whether it has an easier way."""
    hurt_settled = Signal()
    """It has been answered, or is over."""
    leaving_asked = Signal(str)
    """Another routine would end the session that runs; the name of that session's routine."""
    leaving_settled = Signal()
    """It has been answered, or there is no session any more."""
    home_wanted = Signal()
    """There is nothing to follow any more: the chosen routine is to be shown."""

    def __init__(
        self,
        window: MainWindow,
        catalog: CatalogKeeper,
        settings: SettingsKeeper,
        routines: RoutineKeeper,
        languages: Languages,
        session: SessionOnDemand,
        voice: CoachVoice,
        resuming: Resuming,
        transcript: SessionTranscript,
        count: SessionCount,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._catalog = catalog
        self._settings = settings
        self._routines = routines
        self._languages = languages
        self._session = session
        self._voice = voice
        self._resuming = resuming
        self._transcript = transcript
        self._count_of_sessions = count
        self._hurt: int | None = None
        """The entry that hurt last, as long as something is offered for it."""
        self._then: Callable[[], None] | None = None
        """What is done if the session is left for it."""
        session.built.connect(self._on_built)
        settings.changed.connect(self._on_settings_changed)
        routines.changed.connect(self._on_routine_changed)

    @property
    def active(self) -> bool:
        """Whether there is a session."""
        return self._session.coach is not None and self._session.coach.active

    @property
    def last_routine(self) -> Routine | None:
        """The routine of the session, or of the last one."""
        return self._session.coach.last_routine if self._session.coach is not None else None

    def _coaching(self) -> Coaching:
        number = self._count_of_sessions.number
        return coaching(self._settings.settings, self._languages.spoken, number)

    # Commands -------------------------------------------------------------------------------

    def start(self) -> None:
        """Begin the chosen routine."""
        self.start_at(None)

    def start_at(self, place: Place | None) -> None:
        """Begin the chosen routine, or go on at a place of it."""
        parts = self._session.need()
        self._voice.apply(parts, anew=True)
        parts.coach.stop()
        parts.coach.use(self._catalog.now)
        parts.presenter.use(self._catalog.now)
        self._count_of_sessions.begin(goes_on=place is not None)
        try:
            parts.coach.begin(self._routines.routine, self._coaching(), place)
        except EmptyPlanError:
            self.refused.emit(self.tr("Every stretch is off: switch one on in the panel, then start."))
            return
        parts.presenter.begin()
        self.began.emit()

    def start_or_pause(self) -> None:
        """Start, pause or go on, whichever there is to do. What is asked at the end stays until answered."""
        if self._window.stage.page is Page.DONE and not self.active:
            return
        if not self.active:
            self.start()
        else:
            self._steer(lambda coach: coach.toggle_pause())

    @property
    def is_awaited(self) -> bool:
        """Whether the session gives time to get to the mat, and the first stretch can begin at any moment."""
        now = self._session.coach.standing() if self._session.coach is not None else None
        if now is None or now.segment.kind is not SegmentKind.GET_READY:
            return False
        return now.waiting or now.state is State.RUNNING

    def begin_now(self) -> None:
        """They are on the mat: the first stretch begins."""
        self._steer(lambda coach: coach.begin_now())

    def pause(self) -> None:
        """Let time stand still."""
        self._steer(lambda coach: coach.pause())

    def next(self) -> None:
        """To the next side or stretch."""
        self._steer(lambda coach: coach.next())

    def back(self) -> None:
        """To the beginning of this side or stretch, or to the one before."""
        self._steer(lambda coach: coach.back())

    def longer(self) -> None:
        """Hold five seconds more."""
        self._steer(lambda coach: coach.add(5))

    def shorter(self) -> None:
        """Hold five seconds less."""
        self._steer(lambda coach: coach.add(-5))

    def repeat(self) -> None:
        """Say it again."""
        self._steer(lambda coach: coach.repeat())

    def hurts(self) -> None:
        """Leave the stretch that hurts, at once and gently; that is remembered."""
        self._steer(lambda coach: coach.hurts())

    def easier(self) -> None:
        """The stretch that hurt in its easier way; else the one being done, in the other way than now.

        If it has begun it is done from its guide on.
        """
        coach = self._session.coach
        now = coach.moment() if coach is not None else None
        if coach is None or now is None or coach.last_routine is None:
            return
        hurt, kind = self._hurt, now.segment.kind
        entry = hurt if hurt is not None else now.segment.entry
        before = coach.last_routine.stretches[entry]
        over = hurt is None and kind in (SegmentKind.CLOSING, SegmentKind.FINISH)
        if over or not coach.catalog.stretches[before.stretch].easier:
            return
        self._set_entry(entry, easier=hurt is not None or not before.easier)
        self._put_offer_away()
        if hurt is not None or kind not in BEFORE_IT_BEGINS:
            self._steer(lambda coach: coach.do_again(entry))

    def leave_out(self) -> None:
        """The stretch that hurt is off from the next time on."""
        if self._hurt is not None:
            self._set_entry(self._hurt, on=False)
            self._put_offer_away()

    def ease_next_time(self, offer: HurtOffer) -> None:
        """Remember the easier way."""
        self._set_entry(offer.entry, easier=True)

    def take_usual_way(self, offer: MoreOffer) -> None:
        """Remember the usual way."""
        self._set_entry(offer.entry, easier=False, hurt=False)

    def leave_out_next_time(self, offer: HurtOffer) -> None:
        """Remember to leave it out."""
        self._set_entry(offer.entry, on=False)

    def end(self) -> None:
        """Out of the floor view; then out of the session; then back to the routine."""
        if self._window.floor is not None:
            self.toggle_floor_view()
        elif self.active:
            self._resuming.end()
            if self._window.stage.page is Page.SESSION:
                self.home_wanted.emit()
        elif self._window.stage.page is Page.DONE:
            self.home_wanted.emit()

    def toggle_floor_view(self) -> None:
        """To read from the mat; only while there is something to follow."""
        parts = self._session.parts
        if self._window.floor is not None and parts is not None:
            parts.presenter.leave_floor_view()
            return
        if not self.active:
            self.start()
        if self.active:
            self._session.need().presenter.enter_floor_view()

    def show_home(self) -> None:
        """Back to the routine."""
        self.home_wanted.emit()

    def show_transcript(self) -> None:
        """What was said, to be read."""
        self._transcript.show()

    def go_on(self) -> None:
        """Go on with the session that was interrupted."""
        offered = self._resuming.take()
        if offered is not None:
            self._routines.choose(offered.routine)
            self.start_at(offered.place)

    def decline_to_go_on(self) -> None:
        """Forget the session that was interrupted."""
        self._resuming.decline()

    def ask_to_leave(self, then: Callable[[], None]) -> bool:
        """Whether a session runs: then the person is asked whether to end it and do `then`."""
        routine = self.last_routine
        if not self.active or routine is None:
            return False
        self._then = then
        self.leaving_asked.emit(in_language(routine.name, self._languages.shown))
        return True

    def leave_session(self) -> None:
        """End the session for what would end it."""
        then, self._then = self._then, None
        if then is not None:
            self._resuming.end()
            self.home_wanted.emit()
            then()

    def stay_in_session(self) -> None:
        """Go on, and forget what would have ended it."""
        self._then = None
        self.leaving_settled.emit()

    # What has changed -----------------------------------------------------------------------

    def _on_routine_changed(self, routine: Routine) -> None:
        """The chosen routine is another one, or differs: if it is the one being done, it counts at once."""
        session = self.last_routine
        if session is None or session.id != routine.id:
            return
        moved = places(session.stretches, routine.stretches)
        stayed = all(old == new for old, new in moved.items()) and len(moved) == len(session.stretches)
        changed = _entry_with_new_hold(session, routine) if stayed else None
        if self._hurt is not None:
            self._hurt = moved.get(self._hurt)
        how = self._coaching()
        self._steer(
            lambda coach: coach.change(routine, how, forget=changed, places=None if stayed else moved)
        )

    def keep_hold(self, offer: KeepOffer) -> None:
        """It belongs to the routine that was done; another one may have been chosen meanwhile."""
        self._set_entry(offer.entry, hold=offer.now)

    # Inside ---------------------------------------------------------------------------------

    def _set_entry(self, index: int, **fields: object) -> None:
        """Change an entry of the routine that is or was being done, if it is still what it was."""
        done = self.last_routine
        now = self._routines.routines.get(done.id) if done is not None else None
        if done is None or now is None or index >= len(now.stretches):
            return
        before = now.stretches[index]
        if before.stretch == done.stretches[index].stretch:
            self._routines.set_entry(index, msgspec.structs.replace(before, **fields), done.id)

    def _on_happened(self, event: Event) -> None:
        match event:
            case Hurt(entry=entry, stretch=id_):
                self._hurt = entry
                self._set_entry(entry, hurt=True)
                stretch = self._catalog.now.stretches[id_]
                name = in_language(stretch.name, self._languages.shown)
                self.hurt.emit(name, bool(stretch.easier) and not self._is_easier(entry))
            case SegmentStarted(segment=segment) if segment.kind is SegmentKind.HOLD:
                self._count_of_sessions.count()
                self._put_offer_away()
            case Ended():
                self._put_offer_away()
                self._then = None
                self.leaving_settled.emit()
            case _:
                pass

    def _is_easier(self, entry: int) -> bool:
        done = self.last_routine
        return done is not None and done.stretches[entry].easier

    def _put_offer_away(self) -> None:
        self._hurt = None
        self.hurt_settled.emit()

    def _on_built(self, parts: SessionParts) -> None:
        parts.coach.happened.connect(self._on_happened)
        self._count(parts)

    def _on_settings_changed(self) -> None:
        """How it is led counts at once."""
        if self._session.parts is not None:
            self._count(self._session.parts)
        routine = self.last_routine
        if routine is not None:
            self._steer(lambda coach: coach.change(routine, self._coaching()))

    def _count(self, parts: SessionParts) -> None:
        settings = self._settings.settings
        parts.presenter.count_in_breaths(settings.counting.value == "breaths")
        parts.presenter.floor_degrees = FLOOR_DEGREES[settings.floor_turn.value]

    def _steer(self, do: Callable[[Coach], None]) -> None:
        """Ask the coach for something; without a session nothing happens."""
        parts = self._session.parts
        if parts is not None and parts.coach.active:
            do(parts.coach)
            parts.presenter.refresh()


def _entry_with_new_hold(before: Routine, after: Routine) -> int | None:
    """The entry whose hold was set just now: that is meant to count, whatever was added on the way."""
    pairs: zip[tuple[Entry, Entry]] = zip(before.stretches, after.stretches, strict=False)
    return next((i for i, (old, new) in enumerate(pairs) if old.hold != new.hold), None)

"""The session: begun, steered and ended, and what is kept of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Qt, Signal

from backstretch_gui.catalog.matching import places
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language.amounts import tr
from backstretch_gui.session.events import Ended, Event, Hurt, SegmentStarted
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.walking import EmptyPlanError
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.ui.stage.stage import Page

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.catalog.routine import Entry, Routine
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.session.place import Place
    from backstretch_gui.session.plan import Coaching
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.home_control import HomeControl
    from backstretch_gui.training.session_parts import Ensemble
    from backstretch_gui.training.voice_control import VoiceControl
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.stage.offer_card import HurtOffer, KeepOffer


class SessionControl(QObject):
    """What is wanted of the session, whether there is one or not."""

    began = Signal()

    def __init__(
        self,
        window: MainWindow,
        panel: Panel,
        catalog: CatalogKeeper,
        settings: SettingsKeeper,
        routines: RoutineKeeper,
        voice: VoiceControl,
        home: HomeControl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._catalog = catalog
        self._settings = settings
        self._routines = routines
        self._voice = voice
        self._home = home
        self._entry: int | None = None
        self._hurt: int | None = None
        """The entry that hurt last, as long as something is offered for it."""
        voice.built.connect(self._on_built)

    @property
    def coach(self) -> Coach | None:
        """Who leads the session, once there has been one."""
        return self._voice.parts.coach if self._voice.parts else None

    @property
    def active(self) -> bool:
        """Whether there is a session."""
        return self.coach is not None and self.coach.active

    def _coaching(self) -> Coaching:
        return coaching(self._settings.settings, self._voice.language)

    # Commands -------------------------------------------------------------------------------

    def start(self, at: Place | None = None) -> None:
        """Begin the chosen routine, or go on `at` a place of it."""
        parts = self._voice.ensemble()
        self._voice.apply(anew=True)
        parts.coach.stop()
        parts.coach.use(self._catalog.now)
        parts.presenter.use(self._catalog.now)
        try:
            parts.coach.begin(self._routines.routine, self._coaching(), at)
        except EmptyPlanError:
            self._window.stage.notice.tell(
                tr("Every stretch is off: switch one on in the panel, then start.")
            )
            return
        self.show_top_bar()
        parts.presenter.begin()
        self.began.emit()
        self._window.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def start_or_pause(self) -> None:
        """Start, pause or go on, whichever there is to do."""
        if not self.active:
            self.start()
        else:
            self.steer(lambda coach: coach.toggle_pause())

    def steer(self, do: Callable[[Coach], None]) -> None:
        """Ask the coach for something; without a session nothing happens."""
        parts = self._voice.parts
        if parts is not None and parts.coach.active:
            do(parts.coach)
            parts.presenter.refresh()

    def next(self) -> None:
        """To the next side or stretch."""
        self.steer(lambda coach: coach.next())

    def back(self) -> None:
        """To the beginning of this side or stretch, or to the one before."""
        self.steer(lambda coach: coach.back())

    def longer(self) -> None:
        """Hold five seconds more."""
        self.steer(lambda coach: coach.add(5))

    def shorter(self) -> None:
        """Hold five seconds less."""
        self.steer(lambda coach: coach.add(-5))

    def repeat(self) -> None:
        """Say it again."""
        self.steer(lambda coach: coach.repeat())

    def hurts(self) -> None:
        """Leave the stretch that hurts, at once and gently; that is remembered."""
        self.steer(lambda coach: coach.hurts())

    def easier(self) -> None:
        """The stretch that hurt, or else the one being done, in its easier way from its guide on."""
        coach = self.coach
        now = coach.moment() if coach is not None else None
        if coach is None or now is None or coach.last_routine is None:
            return
        entry = self._hurt if self._hurt is not None else now.segment.entry
        before = coach.last_routine.stretches[entry]
        if coach.catalog.stretches[before.stretch].easier:
            self._set_entry(entry, easier=True)
            self._put_offer_away()
            self.steer(lambda coach: coach.do_again(entry))

    def leave_out(self) -> None:
        """The stretch that hurt is off from the next time on."""
        if self._hurt is not None:
            self._set_entry(self._hurt, on=False)
            self._put_offer_away()

    def ease_next_time(self, offer: HurtOffer) -> None:
        """Remember the easier way."""
        self._set_entry(offer.entry, easier=True)

    def leave_out_next_time(self, offer: HurtOffer) -> None:
        """Remember to leave it out."""
        self._set_entry(offer.entry, on=False)

    def end(self) -> None:
        """Out of the floor view; then out of the session; then back to the routine."""
        if self._window.floor is not None:
            self.toggle_floor_view()
        elif self.coach is not None and self.coach.active:
            self.coach.stop()
            if self._window.stage.page is Page.SESSION:
                self._home.show()
        elif self._window.stage.page is Page.DONE:
            self._home.show()

    def toggle_floor_view(self) -> None:
        """To read from the mat; only while there is something to follow."""
        parts = self._voice.parts
        if self._window.floor is not None and parts is not None:
            parts.presenter.leave_floor_view()
            return
        if not self.active:
            self.start()
        if self.active:
            self._voice.ensemble().presenter.enter_floor_view()

    # What has changed -----------------------------------------------------------------------

    def routine_changed(self, routine: Routine) -> None:
        """The chosen routine is another one, or differs: if it is the one being done, it counts at once."""
        self._mark_current()
        session = self.coach.last_routine if self.coach is not None else None
        if session is None or session.id != routine.id:
            return
        moved = places(session.stretches, routine.stretches)
        stayed = all(old == new for old, new in moved.items()) and len(moved) == len(session.stretches)
        changed = _entry_with_new_hold(session, routine) if stayed else None
        if self._hurt is not None:
            self._hurt = moved.get(self._hurt)
        how = self._coaching()
        self.steer(lambda coach: coach.change(routine, how, forget=changed, places=None if stayed else moved))

    def settings_changed(self) -> None:
        """How it is led counts at once."""
        if self._voice.parts is not None:
            self._count(self._voice.parts)
        routine = self.coach.last_routine if self.coach is not None else None
        if routine is not None:
            self.steer(lambda coach: coach.change(routine, self._coaching()))

    def show_top_bar(self) -> None:
        """The routine's name stands above the stage while the panel is folded."""
        name = "" if self._window.panel_open else in_language(self._routines.routine.name, "en")
        self._window.stage.top_bar.show_state(in_session=self.active, routine=name)

    def keep_hold(self, offer: KeepOffer) -> None:
        """It belongs to the routine that was done; another one may have been chosen meanwhile."""
        self._set_entry(offer.entry, hold=offer.now)

    # Inside ---------------------------------------------------------------------------------

    def _set_entry(self, index: int, **fields: object) -> None:
        """Change an entry of the routine that is or was being done, if it is still what it was."""
        done = self.coach.last_routine if self.coach is not None else None
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
                name = in_language(stretch.name, "en")
                self._window.stage.offer.ask(name, easier=bool(stretch.easier))
            case SegmentStarted(segment=segment) if segment.kind is SegmentKind.HOLD:
                self._put_offer_away()
            case Ended():
                self._put_offer_away()
            case _:
                pass

    def _put_offer_away(self) -> None:
        self._hurt = None
        self._window.stage.offer.hide()

    def _on_built(self, parts: Ensemble) -> None:
        parts.presenter.entry_entered.connect(self._on_entry_entered)
        parts.presenter.ended.connect(self._home.show)
        parts.presenter.over.connect(self._on_over)
        parts.coach.happened.connect(self._on_happened)
        self._count(parts)

    def _count(self, parts: Ensemble) -> None:
        parts.presenter.count_in_breaths(self._settings.settings.counting.value == "breaths")

    def _on_over(self) -> None:
        self._window.stage.top_bar.show_state(in_session=False, routine="")

    def _on_entry_entered(self, entry: int | None) -> None:
        self._entry = entry
        self._mark_current()

    def _mark_current(self) -> None:
        """The stretch being done, as long as the panel shows the routine it is part of."""
        session = self.coach.last_routine if self.coach is not None else None
        shown = session is not None and session.id == self._routines.routine.id
        self._panel.set_current(self._entry if shown else None)


def _entry_with_new_hold(before: Routine, after: Routine) -> int | None:
    """The entry whose hold was set just now: that is meant to count, whatever was added on the way."""
    pairs: zip[tuple[Entry, Entry]] = zip(before.stretches, after.stretches, strict=False)
    return next((i for i, (old, new) in enumerate(pairs) if old.hold != new.hold), None)

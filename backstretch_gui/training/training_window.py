"""Joins the session to the window: what happens in it, to what is shown of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.ui.stage.stage import Page

if TYPE_CHECKING:
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.coach_voice import CoachVoice
    from backstretch_gui.training.home_page import HomePage
    from backstretch_gui.training.resuming import Resuming
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
    from backstretch_gui.training.training import Training
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel


class TrainingWindow(QObject):
    """Shows home, the session's place in the routine, and what is asked of the person meanwhile."""

    def __init__(
        self,
        window: MainWindow,
        panel: Panel,
        home: HomePage,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        languages: Languages,
        training: Training,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._home = home
        self._catalog = catalog
        self._routines = routines
        self._language = languages.shown
        self._training = training
        self._entry: int | None = None
        self._refusal = ""
        training.began.connect(self._on_began)
        training.refused.connect(self._on_refused)
        training.hurt.connect(self._on_hurt)
        training.hurt_settled.connect(window.stage.offer.hide)
        training.leaving_asked.connect(window.stage.leave.ask)
        training.leaving_settled.connect(window.stage.leave.hide)
        training.home_wanted.connect(home.show)
        window.panel_toggled.connect(self._show_top_bar)

    def follow_choices(self, settings: SettingsKeeper) -> None:
        """What home says is true to what is chosen and set; a session that runs goes on with its catalog."""
        self._routines.changed.connect(self._on_routine_changed)
        self._routines.changed.connect(self._take_back_refusal)
        self._catalog.changed.connect(self._refresh)
        settings.changed.connect(self._refresh)

    def follow_session(self, session: SessionOnDemand, voice: CoachVoice) -> None:
        """What is built with the first session is shown from then on."""
        session.built.connect(self._on_built)
        voice.voices_listed.connect(self._panel.show_voices)
        voice.ailing.connect(self._window.stage.notice.warn)
        voice.recovered.connect(self._window.stage.notice.withdraw)

    def follow_offers(self, resuming: Resuming) -> None:
        """What can be gone on with is asked about: what was interrupted, and what was ended by hand."""
        bar = self._window.stage.resume
        resuming.settled.connect(bar.hide)
        resuming.offering.connect(partial(self._offer_to_go_on, resuming))
        self._window.put_away.connect(partial(self._on_put_away, resuming))
        self._offer_to_go_on(resuming)

    def _offer_to_go_on(self, resuming: Resuming, by_hand: bool = False) -> None:
        """Unless its routine is gone; `by_hand`: it was ended just now."""
        offered = resuming.offered
        routine = self._routines.routines.get(offered.routine) if offered is not None else None
        if offered is None or routine is None or offered.place.stretch not in self._catalog.now.stretches:
            return
        stretch = self._catalog.now.stretches[offered.place.stretch]
        names = (in_language(text, self._language) for text in (routine.name, stretch.name))
        self._window.stage.resume.ask(*names, by_hand=by_hand)

    def routine_chosen(self) -> None:
        """Somebody has chosen a routine: what was done is looked at no longer."""
        if self._window.stage.page is Page.DONE:
            self._home.show()

    def _on_refused(self, sentence: str) -> None:
        self._refusal = sentence
        self._window.stage.notice.warn(sentence)

    def _take_back_refusal(self) -> None:
        """It was refused for what the routine was; that has changed."""
        self._window.stage.notice.withdraw(self._refusal)

    def _on_began(self) -> None:
        self._window.page.show_stage()
        self._take_back_refusal()
        self._window.stage.notice.forget_what_happened()
        self._show_top_bar()
        self._window.stage.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_hurt(self, name: str, easier: bool) -> None:
        self._window.stage.offer.ask(name, easier=easier)

    def _on_built(self, parts: SessionParts) -> None:
        parts.presenter.entry_entered.connect(self._on_entry_entered)
        parts.presenter.ended.connect(self._home.show)
        parts.presenter.over.connect(self._on_over)

    def _on_over(self) -> None:
        self._window.stage.top_bar.show_state(in_session=False, routine="")

    def _on_entry_entered(self, entry: int | None) -> None:
        self._entry = entry
        self._mark_current()

    def _on_routine_changed(self) -> None:
        self._mark_current()
        self._home.refresh()

    def _refresh(self) -> None:
        self._home.refresh()

    def _mark_current(self) -> None:
        """The stretch being done, as long as the panel shows the routine it is part of."""
        session = self._training.last_routine
        shown = session is not None and session.id == self._routines.routine.id
        self._panel.set_current(self._entry if shown else None)

    def _show_top_bar(self) -> None:
        """The routine's name stands above the stage while the panel is folded."""
        name = "" if self._window.panel_open else in_language(self._routines.routine.name, self._language)
        self._window.stage.top_bar.show_state(in_session=self._training.active, routine=name)

    def _on_put_away(self, resuming: Resuming) -> None:
        """The window is gone, the program stays: the session can be gone on with when it is back."""
        resuming.put_away()
        if self._window.stage.page is Page.SESSION:
            self._home.show()

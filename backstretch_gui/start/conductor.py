"""Joins the window's wishes to the parts that fulfil them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtWidgets import QAbstractButton

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language.spoken import spoken_language
from backstretch_gui.routines.paper_control import PaperControl
from backstretch_gui.routines.routine_control import RoutineControl
from backstretch_gui.routines.sharing_control import SharingControl
from backstretch_gui.training.home_control import HomeControl
from backstretch_gui.training.session_control import SessionControl
from backstretch_gui.training.transcript_control import TranscriptControl
from backstretch_gui.training.voice_control import VoiceControl
from backstretch_gui.ui.keys import Command, install_keys
from backstretch_gui.ui.stage.stage import Page

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.session.place import Place
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.resuming import ResumeControl
    from backstretch_gui.training.session_parts import Ensemble
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme


class Conductor(QObject):
    """Builds the controls of voice, home page and session, and joins them to the window and the keepers."""

    def __init__(
        self,
        window: MainWindow,
        panel: Panel,
        theme: Theme,
        catalog: CatalogKeeper,
        settings: SettingsKeeper,
        routines: RoutineKeeper,
        build_ensemble: Callable[[], Ensemble],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._theme = theme
        self._catalog = catalog
        self._settings = settings
        self._routines = routines
        self._chosen = settings.settings.routine
        self._system_reduced = False
        self.language = language = spoken_language(catalog.now.phrases, QLocale.system().name())
        """What is spoken, and what routines and stretches are called in."""
        self.voice = VoiceControl(panel, window.stage.notice, settings, language, build_ensemble, self)
        self.home = HomeControl(window.stage, panel, catalog, settings, routines, language)
        self.session = SessionControl(window, panel, catalog, settings, routines, self.voice, self.home)
        self.transcript = TranscriptControl(window, theme, self.voice)
        self.routines = RoutineControl(window, panel, theme, catalog, routines)
        self.sharing = SharingControl(window, panel, theme, catalog, routines, self.home)
        self.paper = PaperControl(window, panel, theme, catalog, routines, self.home)
        self._join_stage()
        self._join_panel()
        self._join_keys()
        settings.changed.connect(self._on_settings_changed)
        routines.changed.connect(self._on_routine_changed)
        catalog.changed.connect(self._on_catalog_changed)
        window.panel_toggled.connect(self._on_panel_toggled)
        window.closing.connect(self._on_closing)
        window.put_away.connect(self._on_put_away)

    @property
    def coach(self) -> Coach | None:
        """Who leads the session, once there has been one."""
        return self.session.coach

    def welcome(self) -> None:
        """The first page: what this is, and when to see a doctor first."""
        from backstretch_gui.ui.dialogs.welcome import Welcome

        self._settings.set("welcomed", True)
        page = Welcome(self._theme, self._window)
        page.listen_wanted.connect(self.voice.say)
        page.start_wanted.connect(self.session.start)
        page.open()

    def show_home(self) -> None:
        """The chosen routine, ready to start."""
        self.home.show()

    def start(self) -> None:
        """Begin the chosen routine."""
        self.session.start()

    def start_or_pause(self) -> None:
        """Start, pause or go on, whichever there is to do."""
        self.session.start_or_pause()

    def end(self) -> None:
        """Out of the floor view, out of the session, back to the routine."""
        self.session.end()

    def open_routine_file(self, path: Path) -> None:
        """Show the routine in a file, to be kept or not."""
        self.sharing.open_routine_file(path)

    def toggle_floor_view(self) -> None:
        """To read from the mat, and back."""
        self.session.toggle_floor_view()

    # Joining --------------------------------------------------------------------------------

    def _join_stage(self) -> None:
        stage, session = self._window.stage, self.session
        stage.start_wanted.connect(session.start)
        stage.top_bar.end_wanted.connect(session.end)
        stage.top_bar.floor_wanted.connect(session.toggle_floor_view)
        stage.top_bar.panel_wanted.connect(self._window.toggle_panel)
        transport = stage.transport
        transport.pause_wanted.connect(session.start_or_pause)
        transport.next_wanted.connect(session.next)
        transport.back_wanted.connect(session.back)
        transport.longer_wanted.connect(session.longer)
        transport.shorter_wanted.connect(session.shorter)
        transport.repeat_wanted.connect(session.repeat)
        transport.hurts_wanted.connect(session.hurts)
        stage.offer.easier_wanted.connect(session.easier)
        stage.offer.leave_out_wanted.connect(session.leave_out)
        stage.done_sheet.home_wanted.connect(self.home.show)
        stage.done_sheet.again_wanted.connect(session.start)
        stage.done_sheet.transcript_wanted.connect(self.transcript.show)
        stage.done_sheet.kept.connect(session.keep_hold)
        stage.done_sheet.eased.connect(session.ease_next_time)
        stage.done_sheet.left_out.connect(session.leave_out_next_time)

    def _join_panel(self) -> None:
        self._panel.routine_chosen.connect(self.choose_routine)
        self._panel.setting_changed.connect(self._settings.set)
        self._panel.menu.transcript_wanted.connect(self.transcript.show)
        self._panel.menu.welcome_wanted.connect(self.welcome)
        self._panel.listen_wanted.connect(self._on_listen)
        self._panel.voices_wanted.connect(self.voice.list_voices)

    def _join_keys(self) -> None:
        session = self.session
        self._shortcuts = install_keys(
            self._window,
            {
                Command.START_OR_PAUSE: self._on_space,
                Command.NEXT: session.next,
                Command.BACK: session.back,
                Command.LONGER: session.longer,
                Command.SHORTER: session.shorter,
                Command.REPEAT: session.repeat,
                Command.HURTS: session.hurts,
                Command.EASIER: session.easier,
                Command.FLOOR: session.toggle_floor_view,
                Command.PANEL: self._window.toggle_panel,
                Command.IMPORT: self.sharing.ask_for_import,
                Command.EXPORT: self.sharing.ask_for_export,
                Command.PRINT: self.paper.ask_for_printer,
                Command.HANDOUT: self.paper.ask_for_handout,
                Command.TRANSCRIPT: self.transcript.show,
                Command.UNDO: self.routines.undo,
                Command.REDO: self.routines.redo,
                Command.END: session.end,
                Command.QUIT: self._quit,
            },
        )

    # What happens ---------------------------------------------------------------------------

    def _on_listen(self) -> None:
        """Let the chosen voice be heard."""
        self.voice.say(in_language(self._catalog.now.phrases.listen, self.language))

    def _on_space(self) -> None:
        """Space presses the button that has the keyboard's focus, and is start or pause everywhere else."""
        focused = self._window.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.isEnabled() and focused.isVisible():
            focused.click()
        else:
            self.session.start_or_pause()

    def choose_routine(self, routine: str) -> None:
        """Show this one, and remember it."""
        self._settings.set("routine", routine)
        self._routines.choose(routine)
        if self._window.stage.page is Page.DONE:
            self.home.show()

    def _on_routine_changed(self, routine: Routine) -> None:
        self._settings.set("routine", routine.id)
        self._panel.show_routine(routine)
        self.session.routine_changed(routine)
        self.home.refresh()

    def _on_catalog_changed(self, catalog: Catalog) -> None:
        """A session that runs goes on with what it began with."""
        self._panel.show_catalog(catalog, self._routines.routine)
        self.home.refresh()

    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.routine != self._chosen:  # somebody has written it into the file
            self._chosen = settings.routine
            self._routines.choose(settings.routine)
        self._theme.set_appearance(settings.appearance.value)
        self._move_as_set(settings)
        self._panel.show_settings(settings)
        self.voice.apply()
        self.session.settings_changed()
        self.home.refresh()

    def _on_panel_toggled(self, is_open: bool) -> None:
        self._settings.set("panel_open", is_open)
        self.session.show_top_bar()

    def offer_to_go_on(self, resuming: ResumeControl) -> None:
        """Ask whether to go on with what was interrupted, unless its routine is gone."""
        bar, offered = self._window.stage.resume, resuming.offered
        routine = self._routines.routines.get(offered.routine) if offered is not None else None
        if offered is None or routine is None or offered.place.stretch not in self._catalog.now.stretches:
            return
        stretch = self._catalog.now.stretches[offered.place.stretch]
        bar.ask(in_language(routine.name, self.language), in_language(stretch.name, self.language))
        bar.go_on_wanted.connect(resuming.go_on)
        bar.declined.connect(resuming.decline)
        bar.declined.connect(bar.hide)
        self.session.began.connect(bar.hide)
        resuming.wanted.connect(self._on_go_on)

    def _on_go_on(self, routine: str, place: Place) -> None:
        if routine != self._routines.routine.id:
            self.choose_routine(routine)
        self.session.start(place)

    def system_motion_changed(self, reduced: bool) -> None:
        """The system asks for less motion, or does not any more."""
        self._system_reduced = reduced
        self._move_as_set(self._settings.settings)

    def _move_as_set(self, settings: Settings) -> None:
        asked = self._system_reduced and settings.motion.value == "system"
        self._theme.reduced_motion = asked or settings.motion.value == "reduced"

    def _quit(self) -> None:
        self._window.stays_behind = False
        self._window.close()

    def _on_put_away(self) -> None:
        """The window is gone, the program stays: there is no session, and nothing unwritten."""
        if self.session.active:
            self.session.end()
        if self.session.active:  # that was the floor view
            self.session.end()
        self._write_now()

    def _on_closing(self) -> None:
        self.voice.close()
        self._write_now()

    def _write_now(self) -> None:
        for keeper in (self._catalog, self._routines, self._settings):
            keeper.write_now()

"""What is in the window: every part of the page, built and joined in named steps."""

from __future__ import annotations

import time
from functools import partial
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon

from backstretch_gui.desktop.reduced_motion import SystemMotion
from backstretch_gui.export.exporter import Exporter
from backstretch_gui.history.on_demand import HistoryOnDemand
from backstretch_gui.language.languages import Languages
from backstretch_gui.routines.editing import Editing
from backstretch_gui.routines.exchange import Exchange
from backstretch_gui.routines.opening import open_collection
from backstretch_gui.routines.paper import Paper
from backstretch_gui.routines.routines_window import RoutinesWindow
from backstretch_gui.settings.settings_window import SettingsWindow
from backstretch_gui.start.in_force import languages_of
from backstretch_gui.start.own_stills import OwnStills
from backstretch_gui.start.window_actions import WindowActions
from backstretch_gui.storage.bundle import open_bundle
from backstretch_gui.training.coach_voice import CoachVoice
from backstretch_gui.training.desktop_session import DesktopSession, SessionServices, session_services
from backstretch_gui.training.home_page import HomePage
from backstretch_gui.training.interrupted import InterruptedFile
from backstretch_gui.training.planning import Planning
from backstretch_gui.training.resuming import Resuming
from backstretch_gui.training.session_count import SessionCount
from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
from backstretch_gui.training.session_transcript import SessionTranscript
from backstretch_gui.training.training import Training
from backstretch_gui.training.training_window import TrainingWindow
from backstretch_gui.ui.commands import Commands
from backstretch_gui.ui.keys import bind_keys, key_actions
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.session_keys import SessionKeys
from backstretch_gui.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShortcut
    from PySide6.QtWidgets import QApplication

    from backstretch_gui.history.history_window import HistoryWindow
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.start.foundation import Foundation
    from backstretch_gui.start.options import Options
    from backstretch_gui.ui.main_window import MainWindow


class Surroundings(msgspec.Struct, frozen=True):
    """What there is before the page is built, and what a session is built from."""

    application: QApplication
    window: MainWindow
    foundation: Foundation
    theme: Theme
    catalogs: CatalogKeeper
    routines: RoutineKeeper
    languages: Languages


class Features(msgspec.Struct, frozen=True):
    """What a person can do, each by one object; none of them knows the panel."""

    session: SessionOnDemand
    voice: CoachVoice
    resuming: Resuming
    training: Training
    planning: Planning
    editing: Editing
    exchange: Exchange
    paper: Paper
    actions: WindowActions
    history: HistoryOnDemand
    exporter: Exporter

    def commands(self, surroundings: Surroundings) -> Commands:
        """As widgets are given them."""
        settings = surroundings.foundation.settings
        return Commands(
            self.training,
            self.editing,
            self.exchange,
            self.paper,
            settings,
            self.voice,
            self.actions,
            self.history,
            self.exporter,
        )


class MainPage(msgspec.Struct, frozen=True):
    """All of it."""

    surroundings: Surroundings
    features: Features
    panel: Panel
    home: HomePage
    training_window: TrainingWindow
    settings_window: SettingsWindow
    motion: SystemMotion
    stills: OwnStills
    desktop: DesktopSession
    shortcuts: list[QShortcut]
    session_keys: SessionKeys


def survey(
    application: QApplication, window: MainWindow, foundation: Foundation, options: Options
) -> Surroundings:
    """The languages, then files with the words in them, then the look."""
    settings = foundation.settings.settings
    application.setStyle("Fusion")
    open_bundle()
    window.setWindowIcon(QIcon(":/app/backstretch.svg"))
    languages = languages_of(options, settings)
    catalogs, routines = open_collection(
        foundation.paths, languages, options.routine, settings.routine, foundation.notices.tell, window
    )
    foundation.translators.show(languages.shown)
    window.setLocale(QLocale())  # it was made before that, and hands its digits on to what is in it
    theme = Theme(application, settings.appearance.value, settings.figure.value)
    theme.set_text_size(settings.text_size)
    theme.reduced_motion = settings.motion.value == "reduced"
    return Surroundings(application, window, foundation, theme, catalogs, routines, languages)


def build_features(
    surroundings: Surroundings,
    build_session: Callable[[Surroundings], SessionParts],
    build_history: Callable[[], HistoryWindow],
) -> Features:
    """In the order in which they come to know of a change: voice, session, routines."""
    window, theme, languages = surroundings.window, surroundings.theme, surroundings.languages
    catalogs, routines = surroundings.catalogs, surroundings.routines
    settings, paths = surroundings.foundation.settings, surroundings.foundation.paths
    session = SessionOnDemand(lambda: build_session(surroundings), window)
    voice = CoachVoice(catalogs, settings, languages, session, window)
    resuming = Resuming(InterruptedFile(paths.interrupted, time.time), session, window)
    transcript = SessionTranscript(window, theme, session)
    training = Training(
        window,
        catalogs,
        settings,
        routines,
        languages,
        session,
        voice,
        resuming,
        transcript,
        SessionCount(paths.session_count),
    )
    editing = Editing(window, theme, languages, settings, catalogs, routines, training.ask_to_leave)
    planning = Planning(settings, languages)
    exchange = Exchange(window, theme, languages, catalogs, routines, planning.seconds)
    paper = Paper(window, theme, languages, catalogs, routines, planning.seconds)
    actions = WindowActions(window, theme, settings, training, voice)
    history = HistoryOnDemand(build_history)
    exporter = Exporter(window, theme, languages, settings, routines)
    return Features(
        session, voice, resuming, training, planning, editing, exchange, paper, actions, history, exporter
    )


def build_page(surroundings: Surroundings, features: Features, come_back: Callable[[], None]) -> MainPage:
    """Widgets, and what joins each feature to them. `come_back`: the window, to the front."""
    window, foundation = surroundings.window, surroundings.foundation
    commands = features.commands(surroundings)
    window.build(surroundings.theme, commands)
    panel = _build_panel(surroundings, commands, features.planning)
    settings_window = SettingsWindow(window, panel, surroundings.theme, foundation.settings)
    motion = SystemMotion(window)
    motion.changed.connect(settings_window.system_motion_changed)
    motion.follow()
    home = HomePage(
        window.stage,
        panel,
        surroundings.catalogs,
        surroundings.routines,
        features.planning,
        surroundings.languages,
    )
    training_window = _join_features(surroundings, features, panel, home)
    stills = OwnStills(foundation.paths.cache / "stills", surroundings.catalogs, surroundings.theme, window)
    desktop = _join_desktop(surroundings, features, come_back)
    actions = key_actions(commands)
    return MainPage(
        surroundings,
        features,
        panel,
        home,
        training_window,
        settings_window,
        motion,
        stills,
        desktop,
        bind_keys(window, actions),
        SessionKeys(
            window,
            actions,
            lambda: features.training.active,
            window.take_focus_back,
            lambda: features.training.is_awaited,
            features.training.begin_now,
            lambda: surroundings.foundation.settings.settings.any_key,
        ),
    )


def _build_panel(surroundings: Surroundings, commands: Commands, planning: Planning) -> Panel:
    settings, routines = surroundings.foundation.settings.settings, surroundings.routines
    theme, catalog = surroundings.theme, surroundings.catalogs.now
    panel = Panel(theme, catalog, surroundings.languages, commands, planning.seconds)
    panel.show_routines(routines.routines, routines.routine.id)
    panel.show_routine(routines.routine)
    panel.show_settings(settings)
    surroundings.window.page.arranged.connect(panel.fit)
    surroundings.window.put_panel(panel, is_open=settings.panel_open)
    return panel


def _join_features(
    surroundings: Surroundings, features: Features, panel: Panel, home: HomePage
) -> TrainingWindow:
    window, catalogs, routines = surroundings.window, surroundings.catalogs, surroundings.routines
    RoutinesWindow(window, panel, catalogs, routines).follow(
        features.editing, features.exchange, features.paper
    )
    features.exporter.done.connect(partial(panel.note.tell, undo=False))
    features.exporter.failed.connect(window.stage.notice.tell)
    joined = TrainingWindow(
        window, panel, home, catalogs, routines, surroundings.languages, features.training
    )
    joined.follow_choices(surroundings.foundation.settings)
    joined.follow_session(features.session, features.voice)
    features.editing.chosen.connect(joined.routine_chosen)
    return joined


def _join_desktop(
    surroundings: Surroundings, features: Features, come_back: Callable[[], None]
) -> DesktopSession:
    """Its services are looked for when the first session begins."""
    window, buses = surroundings.window, surroundings.foundation.buses
    reminding = surroundings.foundation.reminding

    def build(position: Callable[[], float]) -> SessionServices:
        return session_services(buses.session, buses.system, position, window)

    def on_built(parts: SessionParts) -> None:
        parts.coach.began.connect(reminding.session_began)
        parts.coach.ended.connect(reminding.session_ended)

    features.session.built.connect(on_built)
    return DesktopSession(
        features.training, features.session, surroundings.languages, build, come_back, window
    )

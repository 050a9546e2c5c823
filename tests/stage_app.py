"""The whole app in this process, with its sound noted down instead of played and its clock wound by hand."""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.routines.catalog_keeper import CatalogKeeper
from backstretch_gui.routines.routine_keeper import RoutineKeeper
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State
from backstretch_gui.settings.settings_keeper import SettingsKeeper
from backstretch_gui.start.app import App
from backstretch_gui.start.figures import Figures
from backstretch_gui.start.main_page import Features, MainPage, Surroundings
from backstretch_gui.start.options import Options
from backstretch_gui.storage.user_paths import Paths
from backstretch_gui.training.coach import Coach
from backstretch_gui.training.presenter import Presenter
from backstretch_gui.training.session_parts import SessionParts
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.stage.stage import Page, Stage
from backstretch_gui.ui.theme import Theme
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.renderer import Renderer
from backstretch_gui.voice.speaker import Speaker
from harness.clock import Clock
from tests.engines import SYSTEM_ONLY
from tests.rehearsal import Loudspeaker, Studio
from tests.voice.wavs import beep

LOG = logging.getLogger("backstretch_gui")
STEP = 0.25


class StageApp(App):
    """Everything but the helper process and the sound device is real."""

    def __init__(self, application: QApplication, options: Options, folder: Path) -> None:
        super().__init__(application, options)
        self.clock = Clock()
        self.studio = Studio(beep(folder / "beep.wav"))
        self.speaker = Loudspeaker()
        self.coach: Coach | None = None
        self._closed = False
        self._log_before = LOG.level, list(LOG.handlers)

    def _welcome(self, page: MainPage) -> None:
        """Not in the way: what the first page does has tests of its own."""

    def _build_session(self, surroundings: Surroundings) -> SessionParts:
        catalog, languages = surroundings.catalogs.now, surroundings.languages
        cache = ClipCache(self.paths.clips, SYSTEM_ONLY)
        window = surroundings.window
        self.coach = coach = Coach(catalog, self.studio, self.speaker, self.clock, window)
        self.studio.clip_ready.connect(coach.on_clip_ready)
        figures = Figures(surroundings.theme, self.settings)
        presenter = Presenter(window, coach, catalog, languages, figures.chosen, window)
        return SessionParts(
            SYSTEM_ONLY, cache, cast("Renderer", self.studio), cast("Speaker", self.speaker), coach, presenter
        )

    def open(self) -> None:
        """As by a double click, and active."""
        self.window = self.show_first_frame()
        self.window.activateWindow()
        assert QTest.qWaitForWindowActive(self.window)
        self.main = self.build_the_rest()
        QCoreApplication.processEvents()

    @property
    def current(self) -> MainPage:
        """The page as it is now: another language brings another one."""
        assert self._page is not None
        return self._page

    @property
    def features(self) -> Features:
        return self.main.features

    @property
    def panel(self) -> Panel:
        return self.main.panel

    @property
    def theme(self) -> Theme:
        return self._surroundings.theme

    @property
    def catalogs(self) -> CatalogKeeper:
        return self._surroundings.catalogs

    @property
    def catalog(self) -> Catalog:
        return self.catalogs.now

    @property
    def routines(self) -> RoutineKeeper:
        return self._surroundings.routines

    @property
    def settings(self) -> SettingsKeeper:
        return self.foundation().settings

    @property
    def paths(self) -> Paths:
        return self.foundation().paths

    @property
    def _surroundings(self) -> Surroundings:
        return self.main.surroundings

    @property
    def stage(self) -> Stage:
        return self.window.stage

    @property
    def page(self) -> Page:
        return self.stage.page

    def key(self, key: str) -> None:
        """Press a key, as it is written on it, wherever the focus is."""
        QTest.keySequence(QApplication.focusWidget() or self.window, QKeySequence(key))
        QCoreApplication.processEvents()

    def start(self) -> None:
        """By Space; with this voice it begins at once, and whoever stretches is on the mat already."""
        self.key("Space")
        assert self.now().state is State.RUNNING
        assert self.coach is not None
        self.coach.begin_now()

    def now(self) -> Snapshot:
        now = self.moment()
        assert now is not None, "there is no session"
        return now

    def moment(self) -> Snapshot | None:
        """Where the session stands, if there is one."""
        return self.coach.moment() if self.coach is not None else None

    def wind(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.clock.now += STEP
            self.moment()
        QCoreApplication.processEvents()

    def wind_until(self, arrived: Callable[[], bool]) -> None:
        for _ in range(8000):
            if arrived():
                QCoreApplication.processEvents()
                return
            self.clock.now += STEP
            self.moment()
        raise AssertionError

    def wind_into(self, kind: SegmentKind) -> None:
        self.wind_until(lambda: self.now().segment.kind is kind)

    def wind_to_the_end(self) -> None:
        self.wind_until(lambda: self.moment() is None)

    def close(self) -> None:
        """As by the window's own button; everything is put away. Once is enough."""
        if self._closed:
            return
        self._closed = True
        self.window.close()
        self.theme.deleteLater()
        self.window.deleteLater()
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        level, handlers = self._log_before
        LOG.setLevel(level)
        for handler in [handler for handler in LOG.handlers if handler not in handlers]:
            LOG.removeHandler(handler)
            handler.close()


def open_app(application: QApplication, folder: Path, **options: object) -> StageApp:
    """Opened as by a double click, and active."""
    wanted = Options()
    for name, value in options.items():
        setattr(wanted, name, value)
    app = StageApp(application, wanted, folder)
    app.open()
    return app

"""The composition root: builds each part and joins them, in named steps.

What the first frame needs comes first; everything else waits until it has been painted, and what
only a session needs waits until the first Start.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtWidgets import QApplication

from backstretch_gui.desktop.instance import Instance, instance_folder
from backstretch_gui.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QIcon

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.conductor import Conductor, Ensemble
    from backstretch_gui.conductor.desktop_control import Company, DesktopControl
    from backstretch_gui.conductor.reminder_control import Remembrancers, ReminderControl
    from backstretch_gui.conductor.resume_control import ResumeControl
    from backstretch_gui.desktop.bus import Bus
    from backstretch_gui.desktop.motion import SystemMotion
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.options import Options
    from backstretch_gui.storage.keepers import SettingsKeeper
    from backstretch_gui.storage.paths import Paths
    from backstretch_gui.storage.routine_keeper import RoutineKeeper
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme
    from backstretch_gui.voice.cache import ClipCache
    from backstretch_gui.voice.tones import Tone


def run(options: Options) -> int:
    """Open the window, and stay until it is closed; or hand over to one that is open, and leave."""
    QCoreApplication.setApplicationName("BackStretch")
    instance = Instance(instance_folder())
    if not instance.claim() and instance.hand_over(sys.argv[1:]):
        return 0
    application = QApplication(sys.argv[:1])
    app = App(application, options, owns_process=True)
    if options.background:
        app.wait_in_background()
    else:
        app.open_window()
    return application.exec()


def session_clock() -> float:
    """Seconds that go on counting while the machine sleeps, where the system has such a clock."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class App(QObject):
    """Owns the parts. Each step builds one and joins it to those before it."""

    theme: Theme
    window: MainWindow
    paths: Paths
    settings: SettingsKeeper
    catalog: Catalog
    routines: RoutineKeeper
    panel: Panel
    conductor: Conductor
    reminders: ReminderControl
    desktop: DesktopControl
    motion: SystemMotion
    resuming: ResumeControl

    def __init__(
        self,
        application: QApplication,
        options: Options,
        clock: Callable[[], float] = session_clock,
        *,
        owns_process: bool = False,
    ) -> None:
        """`owns_process`: what nobody catches in it may be reported here."""
        super().__init__(application)
        self._clock = clock
        self._application = application
        self._options = options
        self._notices: list[str] = []
        self._figures: dict[str, FigureModel] = {}
        self._buses: dict[str, Bus | None] = {}
        self._is_prepared = False
        self._owns_process = owns_process

    # Before the first frame -----------------------------------------------------------------

    def open_window(self) -> None:
        """Bring the window to the front; what is in it follows its first frame."""
        if hasattr(self, "window"):
            self.window.come_back()
            return
        self.show_first_frame()
        self.window.first_painted.connect(self.build_the_rest)

    def show_first_frame(self) -> None:
        """The window, with a picture of what will be in it."""
        self.window = MainWindow()
        self.window.show()

    # Without a window -----------------------------------------------------------------------

    def wait_in_background(self) -> None:
        """Remind as it is set until the window is wanted; without reminders there is nothing to wait for."""
        self._prepare()
        if not self.reminders.staying:
            QTimer.singleShot(0, self._application.quit)

    def start_a_session(self) -> None:
        """What a reminder's Start is for: the window, and the chosen routine begun in it."""
        if hasattr(self, "conductor"):
            self.window.come_back()
            self.conductor.start()
        else:
            self._options.start = True
            self.open_window()

    # After it -------------------------------------------------------------------------------

    def build_the_rest(self) -> None:
        """Everything else the home page needs, in order."""
        import logging
        from pathlib import Path

        self._prepare()
        self._build_stage()
        self._load_catalog()
        self._build_panel()
        self._build_conductor()
        self._build_desktop()
        self.conductor.show_home()
        self._tell_what_went_wrong()
        self._offer_to_go_on()
        self._welcome()
        if self._options.file:
            self.conductor.open_routine_file(Path(self._options.file))
        logging.getLogger(__name__).info("ready")
        if self._options.start:
            self.conductor.start()

    def _welcome(self) -> None:
        """The first page, the first time; not in the way of who wants something particular."""
        wants_something = self._options.start or self._options.routine or self._options.file
        if self.settings.first_time and not self.settings.settings.welcomed and not wants_something:
            self.conductor.welcome()

    def _prepare(self) -> None:
        """What is needed with a window and without one."""
        if not self._is_prepared:
            self._is_prepared = True
            self._open_log()
            self._watch_for_crashes()
            self._load_settings()
            self._build_reminders()
            if self._owns_process:
                self._receive()

    def _open_log(self) -> None:
        from backstretch_gui.storage.log import open_log
        from backstretch_gui.storage.paths import Paths

        self.paths = Paths.of_user()
        open_log(self.paths.log_file)

    def _watch_for_crashes(self) -> None:
        from datetime import datetime
        from pathlib import Path

        from backstretch_gui.diagnose import diagnosis
        from backstretch_gui.storage.crash import CrashReports

        self.crashes = CrashReports(self.paths.log, Path.home(), datetime.now, diagnosis, self._tell_of_crash)
        before = self.crashes.left_behind()
        if before is not None:
            sentence = self.tr(
                "BackStretch ended unexpectedly the last time. Nothing you made is lost; a report is in {0}"
            )
            self._notices.append(sentence.format(before))
        if self._owns_process:
            self.crashes.install()

    def _tell_of_crash(self, report: Path | None) -> None:
        sentence = self.tr(
            "Something went wrong inside BackStretch. You can go on; nothing you made is lost."
        )
        if report is not None:
            sentence += " " + self.tr("A report is in {0}").format(report)
        if hasattr(self, "conductor"):
            self.window.stage.notice.tell(sentence)
        else:
            self._notices.append(sentence)

    def _load_settings(self) -> None:
        from backstretch_gui.storage.keepers import SettingsKeeper
        from backstretch_gui.storage.settings_file import SettingsFile

        self.settings = SettingsKeeper(SettingsFile(self.paths.settings), self)

    def _build_reminders(self) -> None:
        from pathlib import Path

        from PySide6.QtCore import QStandardPaths

        from backstretch_gui.conductor.reminder_control import ReminderControl
        from backstretch_gui.desktop.autostart import autostart, own_command

        config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
        at_login = autostart(Path.home(), Path(config), own_command("--background"))
        self.reminders = ReminderControl(self.settings, at_login, self._build_remembrancers, self)
        self.reminders.open_wanted.connect(self.open_window)
        self.reminders.start_wanted.connect(self.start_a_session)
        self.reminders.quit_wanted.connect(self._application.quit)
        self.reminders.staying_changed.connect(self._on_staying_changed)
        self.reminders.notice.connect(self._notices.append)
        self.reminders.apply()

    def _receive(self) -> None:
        """From now on, later starts are this one's to answer."""
        from backstretch_gui.desktop.instance import Reception

        self.reception = Reception(instance_folder(), self)
        self.reception.arrived.connect(self.on_handed_over)
        self.reception.look()

    def on_handed_over(self, arguments: list[str]) -> None:
        """Somebody has started BackStretch again, with these arguments."""
        from pathlib import Path

        from backstretch_gui.options import parse

        options = parse(arguments)
        if options.background:
            return
        if not hasattr(self, "conductor"):
            self._options = options
            self.open_window()
            return
        self.window.come_back()
        if options.routine is not None and options.routine in self.routines.routines:
            self.conductor.choose_routine(options.routine)
        if options.file:
            self.conductor.open_routine_file(Path(options.file))
        if options.start:
            self.conductor.start()

    def _on_staying_changed(self, stays: bool) -> None:
        """With reminders, closing the window only puts it away."""
        self._application.setQuitOnLastWindowClosed(not stays)
        if hasattr(self, "window"):
            self.window.stays_behind = stays

    def _build_stage(self) -> None:
        from backstretch_gui.bundle import open_bundle
        from backstretch_gui.ui.theme import Theme

        self._application.setStyle("Fusion")
        open_bundle()
        settings = self.settings.settings
        self.theme = Theme(self._application, settings.appearance.value)
        self.theme.reduced_motion = settings.motion.value == "reduced"
        self.window.build(self.theme)

    def _load_catalog(self) -> None:
        from backstretch_gui.library import collect, load_catalog
        from backstretch_gui.storage.routine_keeper import RoutineKeeper
        from backstretch_gui.storage.routines import RoutineFolder

        routines, stretches = RoutineFolder(self.paths.routines), RoutineFolder(self.paths.stretches)
        own_stretches, own_routines = stretches.load(), routines.load()
        self.catalog, wrong_stretches, wrong_routines = load_catalog(own_stretches, own_routines)
        for error in wrong_routines:
            routines.refuse(error)
        self._notices += [str(error) for error in wrong_stretches] + stretches.notices
        chosen = self._options.routine or self.settings.settings.routine
        if chosen not in self.catalog.routines:
            self._notices.append(self.tr("There is no routine “{0}”: here is another one.").format(chosen))
        collection = collect(self.catalog, own_routines, wrong_routines)
        self.routines = RoutineKeeper(collection, chosen, routines, self)

    def _build_panel(self) -> None:
        from backstretch_gui.ui.panel.panel import Panel

        self.panel = Panel(self.theme, self.catalog)
        self.panel.show_routines(self.routines.routines, self.routines.routine.id)
        self.panel.show_routine(self.routines.routine)
        self.panel.show_settings(self.settings.settings)
        self.window.put_panel(self.panel, is_open=self.settings.settings.panel_open)

    def _build_conductor(self) -> None:
        from backstretch_gui.conductor import Conductor

        self.conductor = Conductor(
            self.window,
            self.panel,
            self.theme,
            self.catalog,
            self.settings,
            self.routines,
            self._build_ensemble,
        )

    def _build_desktop(self) -> None:
        """What the desktop offers a session, and asks of one."""
        from backstretch_gui.conductor.desktop_control import DesktopControl
        from backstretch_gui.desktop.motion import SystemMotion

        self.window.stays_behind = self.reminders.staying
        self.window.closing.connect(self._close_buses)
        self.window.closing.connect(self._application.quit)
        self.desktop = DesktopControl(
            self.conductor.session, self.catalog, self._build_company, self.open_window, self
        )
        self.conductor.voice.built.connect(self._on_ensemble_built)
        self.motion = SystemMotion(self)
        self.motion.changed.connect(self.conductor.system_motion_changed)
        self.motion.follow()

    def _offer_to_go_on(self) -> None:
        """What was interrupted within a day, by a kill or a flat battery."""
        from backstretch_gui.conductor.resume_control import ResumeControl
        from backstretch_gui.storage.whereabouts import Whereabouts

        self.resuming = ResumeControl(Whereabouts(self.paths.whereabouts, time.time), self)
        self.conductor.offer_to_go_on(self.resuming)

    def _on_ensemble_built(self, parts: Ensemble) -> None:
        self.resuming.follow(parts.coach)
        self.desktop.follow(parts.coach)
        self.reminders.follow(parts.coach)

    def _tell_what_went_wrong(self) -> None:
        for keeper in (self.settings, self.routines):
            keeper.notice.connect(self.window.stage.notice.tell)
            keeper.tell()
            keeper.watch()
        for sentence in self._notices:
            self.window.stage.notice.tell(sentence)

    # When it is first needed ----------------------------------------------------------------

    def _bus(self, kind: str) -> Bus | None:
        """The desktop's bus ("SESSION") or the machine's ("SYSTEM"), where there is one."""
        if sys.platform != "linux":
            return None
        if kind not in self._buses:
            from backstretch_gui.desktop.bus import Bus

            self._buses[kind] = Bus.open(kind, self)
        return self._buses[kind]

    def _close_buses(self) -> None:
        for bus in self._buses.values():
            if bus is not None:
                bus.close()

    def _build_remembrancers(self) -> Remembrancers:
        from backstretch_gui.conductor.reminder_control import remembrancers

        return remembrancers(self._bus("SESSION"), self._icon(), self)

    def _build_company(self, position: Callable[[], float]) -> Company:
        from backstretch_gui.conductor.desktop_control import company

        return company(self._bus("SESSION"), self._bus("SYSTEM"), position, self)

    def _icon(self) -> QIcon:
        from PySide6.QtGui import QIcon

        from backstretch_gui.bundle import open_bundle

        open_bundle()
        return QIcon(":/app/backstretch.svg")

    # At the first Start ---------------------------------------------------------------------

    def _build_ensemble(self) -> Ensemble:
        """What a session needs: voice, coach, figure, and what shows them."""
        from backstretch_gui.coach import Coach
        from backstretch_gui.conductor import Ensemble
        from backstretch_gui.presenter import Presenter
        from backstretch_gui.voice.cache import ClipCache
        from backstretch_gui.voice.launch import worker_command
        from backstretch_gui.voice.renderer import Renderer
        from backstretch_gui.voice.speaker import Speaker

        cache = ClipCache(self.paths.clips)
        renderer = Renderer(cache, worker_command(), parent=self)
        speaker = Speaker(self._tones(cache), self)
        coach = Coach(self.catalog, renderer, speaker, self._clock, self)
        renderer.clip_ready.connect(coach.on_clip_ready)
        presenter = Presenter(self.window, coach, self.catalog, self._build_figure, self)
        return Ensemble(cache, renderer, speaker, coach, presenter)

    def _tones(self, cache: ClipCache) -> dict[Tone, Path]:
        """The tones, beside the clips, or where clips can be written if the cache can't be."""
        from backstretch_gui.voice.tones import write_tones

        try:
            return write_tones(self.paths.cache / "tones")
        except OSError:
            return write_tones(cache.folder)

    def _build_figure(self) -> FigureModel:
        """The person that is chosen, built once."""
        from backstretch_gui.bundle import read_asset
        from backstretch_gui.figure.model import FigureModel
        from backstretch_gui.figure.person import read_person
        from backstretch_gui.ui.figure_colours import figure_colours

        name = self.settings.settings.figure.value
        if name not in self._figures:
            person = read_person(read_asset(f"people/{name}.toml").encode())
            colours = figure_colours(self.theme.tokens, person)
            model = FigureModel(person, colours, self.catalog.stretches, self.catalog.positions)
            self.theme.changed.connect(
                lambda: model.artist.set_colours(figure_colours(self.theme.tokens, person))
            )
            self._figures[name] = model
        return self._figures[name]

"""The composition root: builds each part and joins them, in named steps.

What the first frame needs comes first; everything else waits until it has been painted, and what
only a session needs waits until the first Start.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from backstretch_gui.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.desktop.desktop_control import DesktopControl
    from backstretch_gui.desktop.reduced_motion import SystemMotion
    from backstretch_gui.desktop.reminder_control import ReminderControl
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.start.conductor import Conductor
    from backstretch_gui.start.notices import Notices
    from backstretch_gui.start.options import Options
    from backstretch_gui.storage.user_paths import Paths
    from backstretch_gui.training.resuming import ResumeControl
    from backstretch_gui.training.session_parts import Ensemble
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme


class App(QObject):
    """Owns the parts. Each step builds one and joins it to those before it."""

    theme: Theme
    window: MainWindow
    paths: Paths
    notices: Notices
    buses: Buses
    settings: SettingsKeeper
    catalogs: CatalogKeeper
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
        clock: Callable[[], float] | None = None,
        *,
        owns_process: bool = False,
    ) -> None:
        """`clock`: seconds; `owns_process`: what nobody catches in it may be reported here."""
        super().__init__(application)
        self._clock = clock
        self._application = application
        self._options = options
        self._is_prepared = False
        self._owns_process = owns_process

    @property
    def catalog(self) -> Catalog:
        """What there is to choose from right now."""
        return self.catalogs.now

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
        from backstretch_gui.start.options import Options

        options = Options()
        options.start = True
        self.do(options)

    def do(self, options: Options) -> None:
        """What is asked for while the program runs: the window, and what goes on in it."""
        if not hasattr(self, "conductor"):
            self._options = options
            self.open_window()
            return
        self.window.come_back()
        if options.routine is not None and options.routine in self.routines.routines:
            self.conductor.choose_routine(options.routine)
        self._begin(options)

    # After it -------------------------------------------------------------------------------

    def build_the_rest(self) -> None:
        """Everything else the home page needs, in order."""
        import logging

        self._prepare()
        self._build_stage()
        self._load_catalog()
        self._build_panel()
        self._build_conductor()
        self._build_desktop()
        self.conductor.show_home()
        self._tell_what_went_wrong()
        self._offer_to_go_on()
        self._draw_stills()
        self._welcome()
        logging.getLogger(__name__).info("ready")
        self._begin(self._options)

    def _begin(self, options: Options) -> None:
        if options.file:
            from pathlib import Path

            self.conductor.open_routine_file(Path(options.file))
        if options.start:
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
        from backstretch_gui.start.notices import Notices
        from backstretch_gui.storage.log import open_log
        from backstretch_gui.storage.user_paths import Paths

        self.paths = Paths.of_user()
        self.notices = Notices()
        open_log(self.paths.log_file)

    def _watch_for_crashes(self) -> None:
        from backstretch_gui.start.crash_notices import watch_for_crashes

        watch_for_crashes(self.paths.log, self.notices, from_now_on=self._owns_process)

    def _load_settings(self) -> None:
        from backstretch_gui.settings.settings_file import SettingsFile
        from backstretch_gui.settings.settings_keeper import SettingsKeeper

        self.settings = SettingsKeeper(SettingsFile(self.paths.settings), self)

    def _build_reminders(self) -> None:
        from backstretch_gui.desktop.buses import Buses
        from backstretch_gui.start.build_reminders import build_reminders

        self.buses = Buses(self)
        self.reminders = build_reminders(self.settings, self.buses, self)
        self.reminders.open_wanted.connect(self.open_window)
        self.reminders.start_wanted.connect(self.start_a_session)
        self.reminders.quit_wanted.connect(self._application.quit)
        self.reminders.staying_changed.connect(self._on_staying_changed)
        self.reminders.notice.connect(self.notices.tell)
        self.reminders.apply()

    def _receive(self) -> None:
        """From now on, later starts are this one's to answer."""
        from backstretch_gui.start.instance import Reception, instance_folder

        self.reception = Reception(instance_folder(), self)
        self.reception.arrived.connect(self._on_handed_over)
        self.reception.look()

    def _on_handed_over(self, arguments: list[str]) -> None:
        """Somebody has started BackStretch again, with these arguments."""
        from backstretch_gui.start.options import parse

        options = parse(arguments)
        if not options.background:
            self.do(options)

    def _on_staying_changed(self, stays: bool) -> None:
        """With reminders, closing the window only puts it away."""
        self._application.setQuitOnLastWindowClosed(not stays)
        if hasattr(self, "window"):
            self.window.stays_behind = stays

    def _build_stage(self) -> None:
        from PySide6.QtGui import QIcon

        from backstretch_gui.storage.bundle import open_bundle
        from backstretch_gui.ui.theme import Theme

        self._application.setStyle("Fusion")
        open_bundle()
        self.window.setWindowIcon(QIcon(":/app/backstretch.svg"))
        settings = self.settings.settings
        self.theme = Theme(self._application, settings.appearance.value)
        self.theme.reduced_motion = settings.motion.value == "reduced"
        self.window.build(self.theme)

    def _load_catalog(self) -> None:
        from backstretch_gui.start.build_collection import load_collection

        chosen = self._options.routine or self.settings.settings.routine
        self.catalogs, self.routines = load_collection(self.paths, chosen, self.notices, self)

    def _build_panel(self) -> None:
        from backstretch_gui.ui.panel.panel import Panel

        self.panel = Panel(self.theme, self.catalog)
        self.panel.show_routines(self.routines.routines, self.routines.routine.id)
        self.panel.show_routine(self.routines.routine)
        self.panel.show_settings(self.settings.settings)
        self.window.put_panel(self.panel, is_open=self.settings.settings.panel_open)

    def _build_conductor(self) -> None:
        from backstretch_gui.start.conductor import Conductor

        self.conductor = Conductor(
            self.window,
            self.panel,
            self.theme,
            self.catalogs,
            self.settings,
            self.routines,
            self._build_ensemble,
        )

    def _build_desktop(self) -> None:
        """What the desktop offers a session, and asks of one."""
        from backstretch_gui.desktop.reduced_motion import SystemMotion
        from backstretch_gui.start.build_desktop import build_desktop

        self.window.stays_behind = self.reminders.staying
        self.desktop = build_desktop(self.conductor, self.buses, self.open_window, self)
        self.window.closing.connect(self._leave_the_desktop)
        self.conductor.voice.built.connect(self._on_ensemble_built)
        self.motion = SystemMotion(self)
        self.motion.changed.connect(self.conductor.system_motion_changed)
        self.motion.follow()

    def _offer_to_go_on(self) -> None:
        """What was interrupted within a day, by a kill or a flat battery."""
        import time

        from backstretch_gui.training.interrupted import Whereabouts
        from backstretch_gui.training.resuming import ResumeControl

        self.resuming = ResumeControl(Whereabouts(self.paths.whereabouts, time.time), self)
        self.conductor.offer_to_go_on(self.resuming)

    def _draw_stills(self) -> None:
        """Of one's own stretches, those that have none yet."""
        from backstretch_gui.start.own_stills import OwnStills

        self.stills = OwnStills(self.paths.cache / "stills", self.catalogs, self.theme, self)

    def _on_ensemble_built(self, parts: Ensemble) -> None:
        self.resuming.follow(parts.coach)
        self.desktop.follow(parts.coach)
        self.reminders.follow(parts.coach)

    def _leave_the_desktop(self) -> None:
        self.buses.close()
        self._application.quit()

    def _tell_what_went_wrong(self) -> None:
        for keeper in (self.settings, self.catalogs, self.routines):
            keeper.notice.connect(self.window.stage.notice.tell)
            keeper.tell()
            keeper.watch()
        self.notices.show_by(self.window.stage.notice.tell)

    # At the first Start ---------------------------------------------------------------------

    def _build_ensemble(self) -> Ensemble:
        from backstretch_gui.start.build_session import build_ensemble
        from backstretch_gui.start.figures import Figures
        from backstretch_gui.start.session_clock import session_clock

        figures = Figures(self.theme, self.settings)
        clock = self._clock or session_clock
        return build_ensemble(self.window, self.catalog, self.paths, clock, figures.chosen, self)

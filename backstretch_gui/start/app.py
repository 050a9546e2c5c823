"""The composition root: the window first, as a picture; then what is in it; a session at the first Start."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer

from backstretch_gui.start.window_memory import WindowMemory, window_file
from backstretch_gui.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QApplication

    from backstretch_gui.history.history_window import HistoryWindow
    from backstretch_gui.start.foundation import Foundation
    from backstretch_gui.start.instance import LaunchRequests
    from backstretch_gui.start.main_page import MainPage, Surroundings
    from backstretch_gui.start.options import Options
    from backstretch_gui.training.session_parts import SessionParts


PAINTED_MS = 1
"""A timer waits for what is to be painted; at 0, Qt makes it an event that is delivered before that."""


class App(QObject):
    """Owns the window, the foundation and the page, each None until it is needed."""

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
        self._owns_process = owns_process
        self._memory = WindowMemory(window_file())
        self._shown: MainWindow | None = None
        self._foundation: Foundation | None = None
        self._launch_requests: LaunchRequests | None = None
        self._page: MainPage | None = None

    # Before the first frame -----------------------------------------------------------------

    def open_window(self) -> None:
        """Bring the window to the front; what is in it follows its first frame."""
        if self._shown is not None:
            self._shown.come_back()
            return
        self.show_first_frame().first_painted.connect(self._fill_window)

    def show_first_frame(self) -> MainWindow:
        """The window, with a picture of what will be in it."""
        self._shown = window = MainWindow(self._memory.recall())
        window.show()
        return window

    # Without a window -----------------------------------------------------------------------

    def wait_in_background(self) -> None:
        """Remind as it is set until the window is wanted; without reminders there is nothing to wait for."""
        if not self.foundation().reminding.staying:
            QTimer.singleShot(0, self._application.quit)

    def foundation(self) -> Foundation:
        """What is needed with a window and without one, built now if it has not been."""
        if self._foundation is None:
            from backstretch_gui.start import lean_msgspec

            lean_msgspec.load()
            from backstretch_gui.start.foundation import lay_foundation
            from backstretch_gui.start.language_change import LanguageChange

            self._foundation = foundation = lay_foundation(
                self._application, self, self._options, owns_process=self._owns_process
            )
            self._languages = LanguageChange(foundation, self._options, self)
            self._languages.wanted.connect(self._renew_window)
            reminding = foundation.reminding
            reminding.open_wanted.connect(self.open_window)
            reminding.start_wanted.connect(self._start_a_session)
            reminding.quit_wanted.connect(self._application.quit)
            reminding.staying_changed.connect(self._on_staying_changed)
            reminding.apply()
            if self._owns_process:
                self._end_by_signals()
                self._receive()
        return self._foundation

    def _end_by_signals(self) -> None:
        """From now on, there may be something to write before the end."""
        from backstretch_gui.start.ending import EndingSignals

        signals = EndingSignals(self)
        signals.wanted.connect(self.end)
        signals.install()

    def _receive(self) -> None:
        """From now on, later starts are this one's to answer."""
        from backstretch_gui.start.instance import LaunchRequests, instance_folder

        self._launch_requests = LaunchRequests(instance_folder(), self)
        self._launch_requests.arrived.connect(self._on_handed_over)
        self._launch_requests.look()

    def _on_handed_over(self, asked: dict[str, Any]) -> None:
        """Somebody has started BackStretch again, and asks for this."""
        from backstretch_gui.start.options import taken_over

        options = taken_over(asked)
        if not options.background:
            self.do(options)

    def _start_a_session(self) -> None:
        """What a reminder's Start is for: the window, and the chosen routine begun in it."""
        from backstretch_gui.start.options import Options

        options = Options()
        options.start = True
        self.do(options)

    def do(self, options: Options) -> None:
        """What is asked for while the program runs: the window, and what goes on in it."""
        if self._page is None:
            self._options = options
            self.open_window()
            return
        self._page.surroundings.window.come_back()
        if options.routine is not None and options.routine in self._page.surroundings.routines.routines:
            self._page.features.editing.choose(options.routine)
        elif options.routine is not None:
            sentence = self.tr("There is no routine “{0}”.").format(options.routine)
            self._page.surroundings.foundation.notices.tell(sentence)
        _begin(self._page, options)

    def _on_staying_changed(self, stays: bool) -> None:
        """With reminders, closing the window only puts it away."""
        self._application.setQuitOnLastWindowClosed(not stays)
        if self._shown is not None:
            self._shown.stays_behind = stays

    # After the first frame ------------------------------------------------------------------

    def _fill_window(self) -> None:
        """Whatever goes wrong with it, the window says so."""
        try:
            self.build_the_rest()
        except Exception as error:
            if not self._owns_process or self._shown is None:
                raise
            import sys

            from backstretch_gui.start.fallback import Fallback

            sys.excepthook(type(error), error, error.__traceback__)
            self._fallback = Fallback(self._shown, error)

    def build_the_rest(self) -> MainPage:
        """Everything else the home page needs, in order."""
        import logging

        foundation = self.foundation()
        from backstretch_gui.start.main_page import build_features, build_page, survey
        from backstretch_gui.ui import accessible

        accessible.install()

        window = self._shown or self.show_first_frame()
        window.stays_behind = foundation.reminding.staying
        surroundings = survey(self._application, window, foundation, self._options)
        features = build_features(surroundings, self._build_session, self._build_history)
        self._page = page = build_page(surroundings, features, self.open_window)
        self._languages.follow(page)
        window.closing.connect(self._on_closing)
        window.put_away.connect(self._write_now)
        window.stage.keep_room_for_card()
        page.home.show()
        _tell_what_went_wrong(page)
        page.training_window.follow_offers(features.resuming)
        self._welcome(page)
        window.settle()
        logging.getLogger(__name__).info("ready")
        _begin(page, self._options)
        QTimer.singleShot(PAINTED_MS, self, features.history.need)
        return page

    def _welcome(self, page: MainPage) -> None:
        """The first page, the first time; not in the way of who wants something particular."""
        wants_something = self._options.start or self._options.routine or self._options.file
        settings = page.surroundings.foundation.settings
        if settings.first_time and not settings.settings.welcomed and not wants_something:
            page.features.actions.welcome()

    def _build_session(self, surroundings: Surroundings) -> SessionParts:
        """At the first Start."""
        from backstretch_gui.start.build_session import build_session
        from backstretch_gui.start.figures import Figures
        from backstretch_gui.start.session_clock import session_clock

        figures = Figures(surroundings.theme, surroundings.foundation.settings)
        parts = build_session(
            surroundings.window,
            surroundings.languages,
            surroundings.catalogs.now,
            surroundings.foundation.paths,
            self._clock or session_clock,
            figures.chosen,
            surroundings.window,
        )
        surroundings.theme.pictures_changed.connect(parts.presenter.change_person)
        return parts

    def _build_history(self) -> HistoryWindow:
        """When it is first wanted, or once the home page is there."""
        from backstretch_gui.start.build_history import build_history
        from backstretch_gui.start.session_clock import session_clock

        assert self._page is not None
        clock = self._clock or session_clock
        return build_history(self._page.surroundings, self._page.features, clock)

    # Another language -----------------------------------------------------------------------

    def _renew_window(self) -> None:
        """The window once more, in the language that is set now: every text in it was made with it."""
        before, old = self._page, self._shown
        assert before is not None
        assert old is not None
        opened = before.panel.settings.opened
        focused = before.panel.settings.focused_list
        self._put_page_away(before)
        self._options = self._options.for_another_window(before.surroundings.routines.routine.id)
        self._page = None
        old.closing.disconnect(self._on_closing)
        window = self.show_first_frame()
        page = self.build_the_rest()
        page.panel.settings.open(opened)
        page.panel.settings.focus_list(focused)
        window.come_back()
        old.hide()
        old.deleteLater()
        before.surroundings.theme.deleteLater()

    # The end --------------------------------------------------------------------------------

    def end(self) -> None:
        """The system wants it to end: what is unwritten is written, and a session can be gone on with."""
        if self._page is None and self._foundation is not None:
            self._foundation.settings.write_now()
        if self._shown is not None:
            self._shown.stays_behind = False
        self._on_closing()

    def _on_closing(self) -> None:
        if self._page is not None:
            self._page.features.resuming.leave()
            self._put_page_away(self._page)
            self._page.surroundings.foundation.buses.close()
        self._application.quit()

    def _put_page_away(self, page: MainPage) -> None:
        page.features.exporter.process.cancel()
        page.features.session.close()
        self._write_now()

    def _write_now(self) -> None:
        if self._shown is not None:
            self._memory.keep(self._shown.place)
        if self._page is not None:
            surroundings = self._page.surroundings
            for keeper in (surroundings.catalogs, surroundings.routines, surroundings.foundation.settings):
                keeper.write_now()
            self._page.features.history.write_now()


def _begin(page: MainPage, options: Options) -> None:
    if options.file:
        from pathlib import Path

        page.features.exchange.open_routine_file(Path(options.file))
    is_there = options.routine is None or options.routine in page.surroundings.routines.routines
    if options.start and is_there:
        page.features.training.start()


def _tell_what_went_wrong(page: MainPage) -> None:
    surroundings = page.surroundings
    bar = surroundings.window.stage.notice
    for keeper in (surroundings.foundation.settings, surroundings.catalogs, surroundings.routines):
        keeper.notice.connect(bar.warn)
        keeper.notice_over.connect(bar.withdraw)
        keeper.happened.connect(bar.tell)
        keeper.tell()
        keeper.watch()
    surroundings.foundation.notices.show_by(bar)

"""Joins what was done, and what to do today, to the window."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QObject, Qt
from PySide6.QtWidgets import QApplication

from backstretch_gui.history import progress, statistics
from backstretch_gui.history.for_today import ROUTINE
from backstretch_gui.history.today import MINUTES
from backstretch_gui.language.amounts import hold
from backstretch_gui.ui.accessible import announce
from backstretch_gui.ui.dialogs.confirm import Confirm
from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to
from backstretch_gui.ui.history import words
from backstretch_gui.ui.history.feel_bar import FeelBar
from backstretch_gui.ui.history.today_card import TodayCard, TodayProps
from backstretch_gui.ui.stage.offer_card import MoreOffer
from backstretch_gui.ui.stage.stage import Page

if TYPE_CHECKING:
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.history.for_today import ForToday
    from backstretch_gui.history.history import History
    from backstretch_gui.history.records import Feel
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
    from backstretch_gui.training.training import Training
    from backstretch_gui.ui.history.page import HistoryPage, HistoryProps
    from backstretch_gui.ui.history.stretches_card import StretchRow
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme

log = logging.getLogger(__name__)

ANSWERS: Final = 400
"""So many answers at most are shown."""


class HistoryWindow(QObject):
    """The card on the home page, the page behind it, and what is asked after a session."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        settings: SettingsKeeper,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        training: Training,
        history: History,
        for_today: ForToday,
        today: Callable[[], date],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._language = languages.shown
        self._settings = settings
        self._catalog = catalog
        self._routines = routines
        self._training = training
        self._history = history
        self._for_today = for_today
        self._today = today
        self._page: HistoryPage | None = None
        self.card = TodayCard(theme, MINUTES)
        self._feel: FeelBar | None = None
        window.stage.add_card(self.card, Page.HOME)
        self._follow()
        self.refresh()

    def follow_session(self, session: SessionOnDemand) -> None:
        """What is asked after it."""
        if session.parts is None:
            session.built.connect(self._on_built)
        else:
            self._on_built(session.parts)

    def write_now(self) -> None:
        """What could not be written before."""
        self._history.write_now()

    def _follow(self) -> None:
        self._training.began.connect(self._window.leave_over)
        self.card.start_wanted.connect(self.start)
        self.card.chosen.connect(self._settings.set)
        self.card.swap_wanted.connect(self._for_today.swap)
        self.card.not_now_wanted.connect(self._for_today.not_now)
        self.card.never_wanted.connect(self._for_today.never)
        self._for_today.changed.connect(self.refresh)
        self._history.changed.connect(self._show_page_again)
        self._history.notice.connect(self._window.stage.notice.tell)

    # Today ----------------------------------------------------------------------------------

    def refresh(self) -> None:
        """Show today's card, unless there is nothing to do."""
        if self._training.active:
            return
        card, stretches = self._for_today.card, self._catalog.now.stretches
        self.card.setVisible(bool(card.entries))
        if not card.entries:
            return
        self.card.show_props(
            TodayProps(
                self._title(),
                self._reason(),
                tuple(
                    (
                        entry.stretch,
                        words.name_of(stretches, entry.stretch, self._language),
                        hold(entry.hold or stretches[entry.stretch].hold),
                    )
                    for entry in card.entries
                ),
                self._settings.settings.today_minutes,
                self._settings.settings.today_spot,
                self._for_today.spots,
            )
        )
        self._window.stage.fit_cards()

    def start(self) -> None:
        """Begin what is on the card."""
        if not self._training.ask_to_leave(self._begin):
            self._begin()

    def _begin(self) -> None:
        self._for_today.take_in(self._title(), self._reason())
        self._training.start()

    def _title(self) -> str:
        return words.today_title(self._settings.settings.today_minutes, self._for_today.card.seconds)

    def _reason(self) -> str:
        stretches, day = self._catalog.now.stretches, self._today()
        reasons = self._for_today.card.reasons
        return " ".join(words.reason_in_words(each, stretches, day, self._language) for each in reasons)

    # After a session ------------------------------------------------------------------------

    @property
    def feel(self) -> FeelBar:
        """The question, made when it is first to be asked."""
        if self._feel is None:
            self._feel = FeelBar(self._theme)
            self._feel.answered.connect(self._on_felt)
            self._window.stage.add_card(self._feel, Page.DONE)
        return self._feel

    def _on_built(self, parts: SessionParts) -> None:
        parts.coach.began.connect(self._on_began)
        parts.coach.ended.connect(self._on_ended)

    def _on_began(self) -> None:
        """Nobody is asked any more about the session before."""
        if self._feel is not None:
            self._feel.hide()

    def _on_ended(self) -> None:
        """Ask what is to be asked, once the finished page is there."""
        settings, routine = self._settings.settings, self._training.last_routine
        if self._window.stage.page is not Page.DONE or not settings.history:
            return
        if settings.ask_feel:
            self.feel.show()
        self._window.stage.fit_cards()
        if routine is None or routine.id == ROUTINE:
            return  # what is on a card of today is chosen anew each day
        day, choices = self._today(), self._for_today.choices
        for more in progress.offers(self._history.recent(day), routine):
            if not choices.was_declined(more.stretch, more.key, day):
                name = words.name_of(self._catalog.now.stretches, more.stretch, self._language)
                offer = MoreOffer(more.entry, more.stretch, name, more.was, more.now, more.key)
                self._window.stage.done_sheet.add_offer(offer)

    def decline_more(self, offer: MoreOffer) -> None:
        """Not to be offered again for a while."""
        self._for_today.decline(offer.stretch, offer.key)

    def _on_felt(self, feel: Feel) -> None:
        self._history.rate(feel)

    # The page -------------------------------------------------------------------------------

    def show_page(self) -> None:
        """What was done, over the whole window."""
        if self._training.active:
            return
        if self._page is None:
            self._page = self._build_page()
        self._refresh_page(self._page)
        self._window.show_over(self._page)
        self._page.back.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self._page, self._page.title)

    def _build_page(self) -> HistoryPage:
        from backstretch_gui.ui.history.page import HistoryPage

        page = HistoryPage(self._theme)
        page.left.connect(self._window.leave_over)
        page.csv_wanted.connect(lambda: self._ask_where("backstretch.csv", self.csv))
        page.json_wanted.connect(lambda: self._ask_where("backstretch.json", self.json))
        page.pdf_wanted.connect(lambda: self._ask_where("backstretch.pdf", self.pdf))
        page.month.day_chosen.connect(self._on_day_chosen)
        page.month.delete_wanted.connect(self._ask_to_delete_day)
        page.choices.chosen.connect(self._settings.set)
        page.choices.delete_wanted.connect(self._ask_to_delete_all)
        page.choices.bring_back_wanted.connect(self._for_today.bring_back)
        self._settings.changed.connect(self._show_page_again)
        self._for_today.changed.connect(self._show_page_again)
        return page

    def _show_page_again(self) -> None:
        if self._page is not None and self._page.isVisible():
            self._refresh_page(self._page)

    def _refresh_page(self, page: HistoryPage) -> None:
        page.show_props(self.props())
        page.show_settings(self._settings.settings)
        stretches, choices = self._catalog.now.stretches, self._for_today.choices
        page.choices.show_never([words.name_of(stretches, id_, self._language) for id_ in choices.never])

    def props(self) -> HistoryProps:
        """What the page shows right now."""
        from backstretch_gui.ui.history.page import HistoryProps

        sessions, day = self._history.sessions, self._today()
        first_day = QLocale().firstDayOfWeek().value - 1
        by_day = statistics.minutes_by_day(sessions)
        answers = tuple((each.day, each.feel) for each in sessions if each.feel is not None)
        rows = map(self._row, statistics.by_stretch(sessions).values())
        return HistoryProps(
            day,
            first_day,
            statistics.year_of(by_day, day, self._settings.settings.week_goal, first_day),
            by_day,
            tuple(sorted(rows, key=lambda row: (row.last or date.min, row.times), reverse=True)),
            answers[-ANSWERS:],
            statistics.feelings(sessions),
        )

    def _row(self, of: statistics.OfStretch) -> StretchRow:
        from backstretch_gui.ui.history.stretches_card import StretchRow

        holds = tuple(sitting.hold for sitting in of.sittings if sitting.hold > 0)
        name = words.name_of(self._stretches, of.stretch, self._language)
        return StretchRow(of.stretch, name, of.times, of.last, holds, of.hurt)

    @property
    def _stretches(self) -> dict[str, Stretch]:
        return dict(self._catalog.now.stretches)

    def _on_day_chosen(self, day: date) -> None:
        if self._page is None:
            return
        sessions = [each for each in self._history.sessions if each.day == day and each.anything_held]
        names = dict.fromkeys(entry.stretch for each in sessions for entry in each.entries if entry.holds)
        done = ", ".join(words.name_of(self._stretches, id_, self._language) for id_ in names)
        minutes = words.minutes(sum(each.seconds for each in sessions) / 60)
        self._page.month.show_day(day, f"{minutes}. {done}." if done else "")

    # Taking it along, deleting it ----------------------------------------------------------

    def _ask_where(self, name: str, content: Callable[[], bytes]) -> None:
        def write(path: str) -> None:
            try:
                Path(path).write_bytes(content())
            except OSError as error:
                log.warning("%s: %s", path, error)
                self._tell(self.tr("{0} can’t be written there.").format(Path(path).name))

        ask_where_to(self._window, self.tr("Save what you did"), name, write)

    def csv(self) -> bytes:
        """The content of the file."""
        from backstretch_gui.history.export import as_csv

        return as_csv(self._history.sessions).encode("utf-8-sig")

    def json(self) -> bytes:
        """The content of the file."""
        from backstretch_gui.history.export import as_json

        return as_json(self._history.sessions)

    def pdf(self) -> bytes:
        """The content of the file."""
        from backstretch_gui.ui.history.report import Report

        return Report(self.props(), self._theme.font("body")).pdf()

    def _ask_to_delete_day(self, day: date) -> None:
        self._confirm(
            self.tr("Delete {0}?").format(words.long_date(day)),
            self.tr("What was done on that day is gone for good."),
            lambda: self._history.delete_day(day),
        )

    def _ask_to_delete_all(self) -> None:
        self._confirm(
            self.tr("Delete everything that was noted down?"),
            self.tr("Every session and every choice made of them is gone for good. Your routines stay."),
            self._delete_all,
        )

    def _delete_all(self) -> None:
        if self._history.delete_all():
            self._for_today.forget()

    def _confirm(self, question: str, what_follows: str, then: Callable[[], object]) -> None:
        dialog = Confirm(self._theme, question, what_follows, self.tr("Delete"), self._window)
        dialog.accepted.connect(then)
        dialog.open()

    def _tell(self, sentence: str) -> None:
        self._window.stage.notice.tell(sentence)
        QApplication.beep()

"""Reminders: the schedule asked every so often, a notification when it is time, and what is answered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from backstretch_gui.desktop.notifications import OPEN
from backstretch_gui.desktop.schedule import Schedule

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from backstretch_gui.desktop.notifications import Notifier
    from backstretch_gui.desktop.schedule import Wish

LOOK_MS = 20_000
START, LATER, SKIP = "start", "later", "skip"


class Reminders(QObject):
    """Reminds as wished; never during a session, and not while the system asks for quiet."""

    start_wanted = Signal()
    open_wanted = Signal()

    def __init__(
        self,
        notifier: Notifier,
        now: Callable[[], datetime],
        away: Callable[[], timedelta | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._notifier = notifier
        self._now = now
        self._away = away
        self._wish: Wish | None = None
        self._schedule: Schedule | None = None
        self._in_session = False
        self._looking = QTimer(self)
        self._looking.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._looking.setInterval(LOOK_MS)
        self._looking.timeout.connect(self.look)
        notifier.answered.connect(self._on_answer)

    def follow(self, wish: Wish | None) -> None:
        """Remind as wished from now on; None not at all."""
        if wish == self._wish:
            return
        self._wish = wish
        self._schedule = Schedule(wish, self._now()) if wish else None
        if wish:
            self._looking.start()
        else:
            self._looking.stop()
            self._notifier.withdraw()

    def look(self) -> None:
        """See whether it is time."""
        if self._schedule is not None:
            quiet = self._in_session or self._notifier.quiet
            if self._schedule.look(self._now(), self._away(), quiet):
                self._remind()

    def later(self) -> None:
        """Remind again in a while."""
        if self._schedule is not None:
            self._schedule.later(self._now())
            self._notifier.withdraw()

    def session_began(self) -> None:
        """Nobody has to be reminded now."""
        self._in_session = True
        self._notifier.withdraw()

    def session_ended(self) -> None:
        """Somebody has stretched."""
        self._in_session = False
        if self._schedule is not None:
            self._schedule.stretched(self._now())

    def _remind(self) -> None:
        answers = {
            START: self.tr("Start"),
            LATER: self.tr("In 15 minutes"),
            SKIP: self.tr("Skip"),
            OPEN: self.tr("Open BackStretch"),
        }
        text = self.tr("A few minutes on the mat, whenever it suits you.")
        self._notifier.show(self.tr("Time for your back"), text, answers)

    def _on_answer(self, answer: str) -> None:
        if answer == START:
            self.start_wanted.emit()
        elif answer == LATER:
            self.later()
        elif answer == OPEN:
            self.open_wanted.emit()

"""A month of days, and what was done on the one that is looked at."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal

from backstretch_gui.ui.accessible import announce
from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.history.charts import MonthDrawing
from backstretch_gui.ui.history.drawing import DrawingCard
from backstretch_gui.ui.history.words import long_date, minutes, month_and_year

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backstretch_gui.ui.theme import Theme

translate = QCoreApplication.translate


class MonthCard(DrawingCard):
    """Months to go through, days to choose."""

    day_chosen = Signal(object)
    """A `date`: what was done on it is asked for."""
    delete_wanted = Signal(object)
    """The `date` of which nothing is to be kept."""

    def __init__(self, theme: Theme) -> None:
        self._drawing = MonthDrawing(theme)
        columns = (translate("History", "Day"), translate("History", "Minutes"))
        super().__init__(theme, "", columns, self._drawing)
        self.earlier = ToolButton(theme, "left", self.tr("The month before"), height=30, icon_size=16)
        self.later = ToolButton(theme, "right", self.tr("The month after"), height=30, icon_size=16)
        self.delete = PushButton(theme, self.tr("Delete this day…"), height=32)
        self.delete.hide()
        self.head.insertWidget(1, self.earlier)
        self.head.insertWidget(2, self.later)
        self.body.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignLeft)
        self.earlier.clicked.connect(lambda: self._turn(self._drawing.month - timedelta(days=1)))
        self.later.clicked.connect(lambda: self._turn(self._drawing.month + timedelta(days=31)))
        self.delete.clicked.connect(self._on_delete)
        self._drawing.chosen.connect(self.day_chosen)

    def show_month(self, today: date, by_day: Mapping[date, float], first_day: int) -> None:
        """The month of today; or the one looked at, if there is one."""
        self._drawing.today, self._drawing.minutes, self._drawing.first_day = today, by_day, first_day
        if self._drawing.month == date.min:
            self._drawing.month = today.replace(day=1)
        self._refresh()

    def show_day(self, day: date, done: str) -> None:
        """What was done on the day that is looked at; empty for a day of rest."""
        head = self.tr("{0}: rest.") if not done else self.tr("{0}: {1}")
        self.sentence.setText(head.format(long_date(day), done))
        self.sentence.show()
        self._drawing.setAccessibleDescription(self.sentence.text())
        if self._drawing.hasFocus():
            announce(self._drawing, self.sentence.text())
        self.delete.setVisible(bool(done))

    def _turn(self, somewhere: date) -> None:
        self._drawing.month = somewhere.replace(day=1)
        self._drawing.day = None
        self._refresh()

    def _refresh(self) -> None:
        drawing, month = self._drawing, self._drawing.month
        self.title.setText(month_and_year(month))
        self.later.setEnabled((month.year, month.month) < (drawing.today.year, drawing.today.month))
        self.earlier.setEnabled(bool(drawing.minutes) and month > min(drawing.minutes))
        days = {
            d: m for d, m in sorted(drawing.minutes.items()) if (d.year, d.month) == (month.year, month.month)
        }
        choose, nothing = self.tr("Choose a day to see what was done."), self.tr("Nothing in this month.")
        self.show_rows(
            choose if days else nothing,
            [(long_date(day), minutes(value)) for day, value in days.items()],
        )
        self.delete.hide()
        if drawing.day is not None:
            self.day_chosen.emit(drawing.day)

    def _on_delete(self) -> None:
        if self._drawing.day is not None:
            self.delete_wanted.emit(self._drawing.day)

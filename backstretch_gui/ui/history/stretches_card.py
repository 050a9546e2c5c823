"""Each stretch: how often, when last, how long it was held, and when it hurt."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from backstretch_gui.language.amounts import hold
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.thumb import Thumb
from backstretch_gui.ui.history.charts import HoldLine
from backstretch_gui.ui.history.drawing import Card
from backstretch_gui.ui.history.words import last_time, times

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.ui.theme import Theme

translate = QCoreApplication.translate

THUMB: Final = (72, 48)
LINE: Final = 40
"""So many holds at most are in a line."""


@dataclass(frozen=True, slots=True)
class StretchRow:
    """What is known of one."""

    stretch: str
    name: str
    times: int
    last: date | None
    holds: tuple[float, ...]
    """The mean hold of each time it was done, in seconds."""
    hurt: tuple[date, ...]


class StretchesCard(Card):
    """A table of labels, which a screen reader goes through as well as an eye."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, translate("History", "Stretch by stretch"))
        self._table: QWidget | None = None

    def show_rows(self, rows: Sequence[StretchRow], today: date) -> None:
        """Those done last come first."""
        if self._table is not None:
            self.body.removeWidget(self._table)
            self._table.deleteLater()
        self._table = table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(rows):
            self._add(grid, number, row, today)
        self.body.addWidget(table)

    def _add(self, grid: QGridLayout, number: int, row: StretchRow, today: date) -> None:
        theme = self._theme
        thumb = Thumb(theme, *THUMB)
        thumb.show_stretch(row.stretch)
        grid.addWidget(thumb, number, 0)
        grid.addLayout(self._words(row, today), number, 1)
        line = HoldLine(theme, row.holds[-LINE:], self.tr("{0}: hold over time").format(row.name))
        held = self.tr("held {0} the last time").format(hold(row.holds[-1])) if row.holds else ""
        line.setAccessibleDescription(held)
        line.setToolTip(held)
        grid.addWidget(line, number, 2)
        grid.addWidget(Label(theme, hold(row.holds[-1]) if row.holds else "", tabular=True), number, 3)

    def _words(self, row: StretchRow, today: date) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(self._theme, row.name, weight=600))
        if row.last is not None:
            done = self.tr("{0}, last {1}").format(times(row.times), last_time(row.last, today))
            words.addWidget(Label(self._theme, done, "small", "text2", tabular=True))
        if row.hurt:
            hurt = self.tr("hurt {0}, last {1}").format(times(len(row.hurt)), last_time(row.hurt[-1], today))
            words.addWidget(Label(self._theme, hurt, "small", "accent", 500, tabular=True))
        words.addStretch(1)
        return words

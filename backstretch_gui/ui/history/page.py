"""The page of what was done. It shows what it is told, and says what is wanted of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QScrollArea, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.access_keys import give_menu_access_keys
from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.folding_row import FoldingRow
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.history.charts import FeelDrawing, WeekDrawing, YearDrawing
from backstretch_gui.ui.history.choices_card import ChoicesCard
from backstretch_gui.ui.history.drawing import DrawingCard
from backstretch_gui.ui.history.month_card import MonthCard
from backstretch_gui.ui.history.stretches_card import StretchesCard, StretchRow
from backstretch_gui.ui.history.words import (
    day_name,
    feel_name,
    feelings_in_words,
    minutes,
    short_date,
    week_in_words,
    weeks_reached,
)

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backstretch_gui.history.records import Feel
    from backstretch_gui.history.statistics import Week
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.ui.theme import Theme

WIDEST: Final = 1080
"""Pixels; wider lines are hard to read."""

NARROW: Final = 820
"""A page narrower than this has one column."""


@dataclass(frozen=True, slots=True)
class HistoryProps:
    """Everything the page shows."""

    today: date
    first_day: int
    """Of the week, 0 for Monday."""
    weeks: tuple[Week, ...]
    """This one last."""
    minutes: Mapping[date, float]
    stretches: tuple[StretchRow, ...]
    answers: tuple[tuple[date, Feel], ...]
    feelings: Mapping[Feel, int]


class HistoryPage(QWidget):
    """Cards in two columns, or in one where it is narrow."""

    left = Signal()
    """Back to where one came from."""
    print_wanted = Signal()
    pdf_wanted = Signal()
    csv_wanted = Signal()
    json_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.week = DrawingCard(
            theme, self.tr("This week"), (self.tr("Day"), self.tr("Minutes")), WeekDrawing(theme)
        )
        self.year = DrawingCard(
            theme, self.tr("The last year"), (self.tr("Week of"), self.tr("Minutes")), YearDrawing(theme)
        )
        self.month = MonthCard(theme)
        self.feel = DrawingCard(
            theme, self.tr("How your back felt"), (self.tr("Day"), self.tr("You said")), FeelDrawing(theme)
        )
        self.stretches = StretchesCard(theme)
        self.choices = ChoicesCard(theme)
        self._nothing = Label(
            theme,
            self.tr(
                "Nothing has been done yet. After your first session it is here: minutes, days, stretches."
            ),
            "lead",
            "text2",
            wrap=True,
        )
        self._build()
        theme.changed.connect(self.update)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.tr("What you did")

    def show_props(self, props: HistoryProps) -> None:
        """Show this."""
        anything = bool(props.minutes)
        self._nothing.setVisible(not anything)
        for card in (self.week, self.year, self.month, self.stretches):
            card.setVisible(anything)
        self.feel.setVisible(bool(props.answers))
        self._show_weeks(props)
        self.month.show_month(props.today, props.minutes, props.first_day)
        self.stretches.show_rows(props.stretches, props.today)
        self._show_feelings(props)

    def show_settings(self, settings: Settings) -> None:
        """What is set, without telling it."""
        self.choices.show_settings(settings)

    def _show_weeks(self, props: HistoryProps) -> None:
        week = props.weeks[-1]
        drawing = self.week.drawing
        assert isinstance(drawing, WeekDrawing)
        drawing.week, drawing.today = week, props.today
        days = [day_name((number + props.first_day) % 7, short=False) for number in range(7)]
        self.week.show_rows(week_in_words(week), list(zip(days, map(minutes, week.minutes), strict=True)))
        year = self.year.drawing
        assert isinstance(year, YearDrawing)
        year.weeks = props.weeks
        rows = [(short_date(week.first), minutes(week.total)) for week in reversed(props.weeks)]
        self.year.show_rows(weeks_reached(props.weeks), rows)

    def _show_feelings(self, props: HistoryProps) -> None:
        drawing = self.feel.drawing
        assert isinstance(drawing, FeelDrawing)
        drawing.answers, drawing.today = props.answers, props.today
        rows = [(short_date(day), feel_name(feel)) for day, feel in reversed(props.answers)]
        self.feel.show_rows(feelings_in_words(props.feelings), rows)

    # Layout ---------------------------------------------------------------------------------

    def _build(self) -> None:
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(16)
        self._pair.addWidget(self.week, 1)
        self._pair.addWidget(self.month, 1)
        inner = QWidget()
        inner.setMaximumWidth(WIDEST)
        self._column = QVBoxLayout(inner)
        self._column.setSpacing(16)
        self._column.addLayout(self._head())
        self._column.addWidget(self._nothing)
        self._column.addLayout(self._pair)
        for card in (self.year, self.stretches, self.feel, self.choices):
            self._column.addWidget(card)
        self._column.addStretch(1)
        middle = QWidget()
        row = QHBoxLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(inner)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(middle)
        area.viewport().setAutoFillBackground(False)
        middle.setAutoFillBackground(False)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)

    def _head(self) -> QHBoxLayout:
        self.back = ToolButton(
            self._theme, "left", self.tr("Back (Escape)"), self.tr("Back"), icon_size=18, token="text"
        )
        self.back.clicked.connect(self.left)
        self.more = PushButton(self._theme, self.tr("Take it with you"), icon_name="export")
        self.more.setMenu(self._menu())
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.back)
        title = Label(self._theme, self.title, "title", weight=600, wrap=True, heading=True)
        head.addLayout(FoldingRow(title, (self.more,)), 1)
        return head

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        give_menu_access_keys(menu)
        menu.addAction(self.tr("A page for the physiotherapist: print…"), self.print_wanted.emit)
        menu.addAction(self.tr("A page for the physiotherapist: PDF…"), self.pdf_wanted.emit)
        menu.addSeparator()
        menu.addAction(self.tr("Everything as a table (CSV)…"), self.csv_wanted.emit)
        menu.addAction(self.tr("Everything as JSON…"), self.json_wanted.emit)
        return menu

    def event(self, event: QEvent) -> bool:
        """Escape is the page's own, before it is a key of the window."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() == Qt.Key.Key_Escape)
            if event.isAccepted():
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """One column or two."""
        super().resizeEvent(event)
        narrow = event.size().width() < NARROW
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._pair.setDirection(direction)
        margin = 16 if narrow else 40
        self._column.setContentsMargins(margin, 16, margin, 32)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground."""
        QPainter(self).fillRect(event.rect(), self._theme.colour("ground"))

"""The drawings: this week, the month, the year, holds over time, and how the back felt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from backstretch_gui.history.records import Feel
from backstretch_gui.history.statistics import DAYS, Week, week_beginning
from backstretch_gui.ui.history.drawing import Drawing
from backstretch_gui.ui.history.words import day_name, feel_name

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme

_DAY: Final = timedelta(days=1)
_CENTRE: Final = Qt.AlignmentFlag.AlignCenter
_LABEL: Final = 20
"""The height of a line of small words below a drawing. Pixels."""


class WeekDrawing(Drawing):
    """A bar for each day, and one for the week that fills towards the goal."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 168)
        self.week: Week | None = None
        self.today: date | None = None

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Days above, the week below."""
        week = self.week
        if week is None:
            return
        self._paint_goal(painter, QRectF(area.left(), area.bottom() - 12, area.width(), 12), week)
        bars = area.adjusted(0, 0, 0, -28)
        pitch = bars.width() / DAYS
        top = max(20.0, *week.minutes)
        for number, minutes in enumerate(week.minutes):
            day = week.first + number * _DAY
            column = QRectF(bars.left() + number * pitch, bars.top(), pitch, bars.height())
            self._paint_day(painter, column, minutes / top, day)

    def _paint_day(self, painter: QPainter, column: QRectF, share: float, day: date) -> None:
        theme, is_today = self._theme, day == self.today
        words = QRectF(column.left(), column.bottom() - _LABEL, column.width(), _LABEL)
        painter.setFont(theme.font("small", 600 if is_today else 400))
        painter.setPen(theme.colour("text" if is_today else "text2"))
        painter.drawText(words, _CENTRE, day_name(day.weekday()))
        width = min(28.0, column.width() * 0.5)
        room = QRectF(column.center().x() - width / 2, column.top(), width, column.height() - _LABEL - 4)
        painter.setPen(Qt.PenStyle.NoPen)
        if share > 0:
            height = max(6.0, room.height() * share)
            painter.setBrush(theme.colour("teal"))
            painter.drawRoundedRect(QRectF(room.left(), room.bottom() - height, width, height), 5, 5)
        else:  # rest is part of a week: a quiet mark, not a gap
            painter.setBrush(theme.colour("track"))
            painter.drawEllipse(QPointF(room.center().x(), room.bottom() - 4), 4, 4)

    def _paint_goal(self, painter: QPainter, bar: QRectF, week: Week) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("track"))
        painter.drawRoundedRect(bar, 6, 6)
        share = min(1.0, week.total / week.goal)
        if share > 0:
            painter.setBrush(self._theme.colour("teal" if week.reached else "lav"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), max(12.0, bar.width() * share), 12), 6, 6)


class YearDrawing(Drawing):
    """A bar for each week, the goal as a line across."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 150)
        self.weeks: Sequence[Week] = ()

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """The weeks from left to right, months below."""
        if not self.weeks:
            return
        bars = area.adjusted(0, 6, 0, -_LABEL)
        goal = self.weeks[-1].goal
        top = max(goal * 1.25, *(week.total for week in self.weeks))
        pitch = bars.width() / len(self.weeks)
        for number, week in enumerate(self.weeks):
            left = bars.left() + number * pitch
            self._paint_week(painter, QRectF(left, bars.top(), pitch, bars.height()), week, top)
            if week.first.day <= DAYS and (number + 4) * pitch < bars.width():
                self._paint_month(painter, left, bars.bottom(), week.first)
        y = bars.bottom() - bars.height() * goal / top
        painter.setPen(QPen(self._theme.colour("text2"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(bars.left(), y), QPointF(bars.right(), y))

    def _paint_week(self, painter: QPainter, column: QRectF, week: Week, top: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        width = max(2.0, column.width() * 0.62)
        height = column.height() * week.total / top
        if height <= 0:
            painter.setBrush(self._theme.colour("track"))
            painter.drawRect(QRectF(column.left(), column.bottom() - 2, width, 2))
            return
        painter.setBrush(self._theme.colour("teal" if week.reached else "lav"))
        bar = QRectF(column.left(), column.bottom() - max(3.0, height), width, max(3.0, height))
        painter.drawRoundedRect(bar, min(3.0, width / 2), min(3.0, width / 2))

    def _paint_month(self, painter: QPainter, left: float, y: float, first: date) -> None:
        from PySide6.QtCore import QLocale

        painter.setPen(self._theme.colour("text2"))
        painter.setFont(self._theme.font("small"))
        name = QLocale().standaloneMonthName(first.month, QLocale.FormatType.ShortFormat)
        painter.drawText(QRectF(left, y + 3, 60, _LABEL), Qt.AlignmentFlag.AlignLeft, name)


class MonthDrawing(Drawing):
    """A month as a grid; a disc for each day with something done, larger for more. One can be chosen."""

    chosen = Signal(object)
    """A `date`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 236)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.month = date.min
        self.minutes: Mapping[date, float] = {}
        self.today = date.min
        self.day: date | None = None
        self.first_day = 0

    def choose(self, day: date) -> None:
        """This day is looked at."""
        self.day = day
        self.update()
        self.chosen.emit(day)

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Names of days above, six weeks below."""
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("text2"))
        for number in range(DAYS):
            cell = self._cell(area, number, -1)
            painter.drawText(cell, _CENTRE, day_name((number + self.first_day) % DAYS))
        for row in range(6):
            for column in range(DAYS):
                day = self._first() + (row * DAYS + column) * _DAY
                if day.month == self.month.month:
                    self._paint_day(painter, self._cell(area, column, row), day)

    def _paint_day(self, painter: QPainter, cell: QRectF, day: date) -> None:
        theme, minutes = self._theme, self.minutes.get(day, 0.0)
        most = min(cell.width(), cell.height()) / 2 - 1
        if minutes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("teal"))
            radius = most * (0.72 + 0.28 * min(1.0, minutes / 20))
            painter.drawEllipse(cell.center(), radius, radius)
        if day == self.day or day == self.today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(theme.colour("text" if day == self.day else "edge"), 2 if day == self.day else 1)
            )
            painter.drawEllipse(cell.center(), most, most)
        painter.setFont(theme.font("small", 600 if minutes else 400, tabular=True))
        painter.setPen(theme.colour("surface" if minutes else "text2"))
        painter.drawText(cell, _CENTRE, str(day.day))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The day under the pointer."""
        area = QRectF(self.rect())
        column = int(event.position().x() / (area.width() / DAYS))
        row = int(event.position().y() / (area.height() / 7)) - 1
        day = self._first() + (row * DAYS + column) * _DAY
        if row >= 0 and day.month == self.month.month:
            self.choose(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from day to day within the month, from today or its first day on."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -DAYS, Qt.Key.Key_Down: DAYS}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        here = self.today if self.today.replace(day=1) == self.month else self.month
        day = self.day + step * _DAY if self.day is not None else here
        if (day.year, day.month) == (self.month.year, self.month.month):
            self.choose(day)

    def _first(self) -> date:
        return week_beginning(self.month.replace(day=1), self.first_day)

    def _cell(self, area: QRectF, column: int, row: int) -> QRectF:
        width, height = area.width() / DAYS, area.height() / 7
        return QRectF(area.left() + column * width, area.top() + (row + 1) * height, width, height)


class HoldLine(QWidget):
    """How long a stretch was held, time after time: a small line, without a scale."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, holds: Sequence[float], name: str) -> None:
        super().__init__()
        self._theme = theme
        self._holds = tuple(holds)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        """Small enough for a row."""
        return QSize(120, 28)

    def paintEvent(self, _event: object) -> None:
        """From the first to the last one."""
        if not self._holds:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(6, 8, -6, -8)
            least, most = min(self._holds), max(self._holds)
            span, last = (most - least) or 1.0, max(1, len(self._holds) - 1)
            points = [
                QPointF(
                    area.left() + area.width() * at / last,
                    area.bottom() - area.height() * (hold - least) / span,
                )
                for at, hold in enumerate(self._holds)
            ]
            if most == least:
                points = [QPointF(point.x(), area.center().y()) for point in points]
            painter.setPen(QPen(self._theme.colour("teal"), 2))
            if len(points) > 1:
                painter.drawPolyline(QPolygonF(points))
            painter.setBrush(self._theme.colour("teal"))
            painter.drawEllipse(points[-1], 3, 3)


class FeelDrawing(Drawing):
    """A dot for each answer, in three lines over the last half year."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, 96)
        self.answers: Sequence[tuple[date, Feel]] = ()
        self.today = date.min

    def paint(self, painter: QPainter, area: QRectF) -> None:
        """Better above, worse below: no line joins them."""
        names = 84.0
        height = area.height() / len(Feel)
        for number, feel in enumerate(Feel):
            y = area.top() + (number + 0.5) * height
            painter.setPen(self._theme.colour("text2"))
            painter.setFont(self._theme.font("small"))
            words = QRectF(area.left(), y - height / 2, names, height)
            painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, feel_name(feel))
            painter.setPen(QPen(self._theme.colour("track"), 1))
            painter.drawLine(QPointF(area.left() + names, y), QPointF(area.right(), y))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("teal"))
            for day, answer in self.answers:
                share = 1 - (self.today - day).days / HALF_A_YEAR
                if answer is feel and 0 <= share <= 1:
                    painter.drawEllipse(
                        QPointF(area.left() + names + 6 + (area.width() - names - 12) * share, y), 4, 4
                    )


HALF_A_YEAR: Final = 182
"""Days."""

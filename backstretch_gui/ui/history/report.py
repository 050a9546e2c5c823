"""One page for the physiotherapist: what was done in the last year, stretch by stretch, on paper."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTextDocument

from backstretch_gui.language.amounts import hold
from backstretch_gui.ui.history.words import (
    feelings_in_words,
    minutes,
    short_date,
    times,
    weeks_reached,
)
from backstretch_gui.ui.sheet import PAGE, pdf, print_on
from backstretch_gui.ui.tokens import LIGHT

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from backstretch_gui.ui.history.page import HistoryProps
    from backstretch_gui.ui.history.stretches_card import StretchRow

translate = QCoreApplication.translate

MARGIN: Final = 60.0
CHART: Final = 110.0
"""The height of the year. Pixels at 96 dpi."""

LATELY: Final = 4
"""Weeks."""


class Report:
    """Paints itself, as the handout does."""

    def __init__(self, props: HistoryProps, font: QFont) -> None:
        self._props = props
        self._font = QFont(font)
        self._font.setPixelSize(13)

    def pdf(self) -> bytes:
        """The content of a PDF file."""
        return pdf(translate("History", "What I did for my back"), self.paint)

    def print_on(self, printer: QPrinter) -> bool:
        """On paper; False if the printer can't be reached."""
        return print_on(printer, self.paint)

    def paint(self, painter: QPainter, new_page: Callable[[], object]) -> None:
        """Heading, the year, every stretch; a second page only for a very long list."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = PAGE.width() - 2 * MARGIN
        y = self._text(painter, MARGIN, self._heading(), width) + 12
        self._paint_year(painter, QRectF(MARGIN, y, width, CHART))
        y += CHART + 22
        for row in (self._head(), *map(self._row, self._props.stretches)):
            if y > PAGE.height() - MARGIN - 40:
                new_page()
                y = MARGIN
            y = self._text(painter, y, row, width) + 5
        if y > PAGE.height() - MARGIN - 60:
            new_page()
            y = MARGIN
        self._text(painter, y + 12, self._below(), width)

    # Words ----------------------------------------------------------------------------------

    def _heading(self) -> str:
        weeks = self._props.weeks
        lately = sum(week.total for week in weeks[-LATELY:]) / LATELY
        title = escape(translate("History", "What I did for my back"))
        day = escape(translate("History", "Until {0}").format(short_date(self._props.today)))
        line = escape(translate("History", "{0} a week over the last four weeks.").format(minutes(lately)))
        reached = escape(weeks_reached(weeks))
        return (
            f"<p style='font-size:26px; font-weight:600; margin:0'>{title}</p>"
            f"<p style='color:{LIGHT.text2}; margin:2px 0 8px 0'>{day}</p>"
            f"<p style='margin:0'>{line} {reached}</p>"
        )

    def _head(self) -> str:
        names = (
            translate("History", "Stretch"),
            translate("History", "Times"),
            translate("History", "Last time"),
            translate("History", "Hold"),
            translate("History", "Hurt"),
        )
        return _columns([f"<b>{escape(name)}</b>" for name in names])

    def _row(self, row: StretchRow) -> str:
        hurt = ", ".join(short_date(day) for day in row.hurt[-3:])
        if len(row.hurt) > 3:
            hurt = translate("History", "{0}, last {1}").format(
                times(len(row.hurt)), short_date(row.hurt[-1])
            )
        texts = (
            row.name,
            str(row.times),
            short_date(row.last) if row.last else "",
            hold(row.holds[-1]) if row.holds else "",
            hurt,
        )
        return _columns([escape(text) for text in texts])

    def _below(self) -> str:
        lines = [feelings_in_words(self._props.feelings)] if self._props.answers else []
        lines.append(
            translate("History", "Noted down by BackStretch. “Hurt” is what was broken off for pain.")
        )
        return "".join(
            f"<p style='color:{LIGHT.text2}; margin:0 0 4px 0'>{escape(line)}</p>" for line in lines
        )

    # Painting -------------------------------------------------------------------------------

    def _text(self, painter: QPainter, y: float, html: str, width: float) -> float:
        document = QTextDocument()
        document.setDefaultFont(self._font)
        document.setDocumentMargin(0)
        document.setHtml(f"<body style='color:{LIGHT.text}'>{html}</body>")
        document.setTextWidth(width)
        painter.save()
        painter.translate(MARGIN, y)
        document.drawContents(painter)
        painter.restore()
        return y + document.size().height()

    def _paint_year(self, painter: QPainter, area: QRectF) -> None:
        weeks = self._props.weeks
        if not weeks:
            return
        goal = weeks[-1].goal
        top = max(goal * 1.25, *(week.total for week in weeks))
        pitch = area.width() / len(weeks)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, week in enumerate(weeks):
            height = area.height() * week.total / top
            painter.setBrush(QColor(LIGHT.teal if week.reached else LIGHT.lav))
            left = area.left() + number * pitch
            painter.drawRect(QRectF(left, area.bottom() - height, pitch * 0.62, height))
        y = area.bottom() - area.height() * goal / top
        painter.setPen(QPen(QColor(LIGHT.text2), 0.8, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        painter.setFont(self._font)
        words = translate("History", "goal: {0} a week").format(minutes(goal))
        painter.drawText(QPointF(area.left(), y - 4), words)


def _columns(cells: list[str]) -> str:
    widths = (34, 9, 17, 12, 28)
    inside = "".join(f"<td width='{width}%'>{cell}</td>" for width, cell in zip(widths, cells, strict=True))
    return f"<table width='100%' cellspacing='0' cellpadding='0'><tr>{inside}</tr></table>"

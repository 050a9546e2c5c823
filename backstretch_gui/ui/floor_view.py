"""Floor view: to be read from the mat, three metres away. Figure and dial side by side, few words, large.

Heights of capitals are for 1080 lines at 96 dpi and shrink with the window: 66 px there is 20 minutes
of arc at 3 m, which normal sight reads with ease (ISO 9241-303 asks for 16 to 22).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.stage.figure_view import FigureView
from backstretch_gui.ui.stage.ring import Ring
from backstretch_gui.ui.theme import Theme

if TYPE_CHECKING:
    from backstretch_gui.ui.stage.stage_props import StageProps

LINES = 1080
MARGIN, DIAL = 72, 520
NAME_CAP, CAPTION_CAP = 68, 66
FIGURE_HEIGHT = 640
NAME_BASE, FIRST_BASE, LINE_STEP = 788, 912, 108
"""Baselines from the top, in pixels of 1080 lines."""
PILL_SPACE = 40
"""Between the name and the side's pill, in pixels of 1080 lines."""


class FloorView(QWidget):
    """The same moment as the stage, larger."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._title = ""
        self._side = ""
        self._caption = ""
        self.figure = FigureView(theme, self)
        self.ring = Ring(theme, DIAL, self)
        theme.changed.connect(self.update)

    def show_props(self, props: StageProps) -> None:
        """Show this moment."""
        self.ring.show_face(props.face)
        self.figure.show_scene(props.scene)
        if (props.title, props.side, props.caption) != (self._title, self._side, self._caption):
            self._title, self._side, self._caption = props.title, props.side, props.caption
            words = (self._title, self._side, self._caption)
            self.setAccessibleDescription(". ".join(word for word in words if word))
            self.update(self._words_area())

    @property
    def _scale(self) -> float:
        return min(self.height() / LINES, self.width() / 1500)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Figure and dial take their places."""
        super().resizeEvent(event)
        k = self._scale
        dial = round(DIAL * k)
        figure_width = self.width() - round((2 * MARGIN + 56) * k) - dial
        height = self._words_top() - round(24 * k)
        self.figure.setGeometry(round(MARGIN * k), round(24 * k), figure_width, height)
        self.ring.set_diameter(dial)
        self.ring.move(self.width() - round(MARGIN * k) - dial, round(24 * k) + (height - dial) // 2)

    def _words_top(self) -> int:
        """Where the words begin: the bottom of the window, less what name and two lines of caption need."""
        return self.height() - round((LINES - FIGURE_HEIGHT - 40) * self._scale)

    def _words_area(self) -> QRect:
        return QRect(0, self._words_top(), self.width(), self.height() - self._words_top())

    def paintEvent(self, _event: object) -> None:
        """Ground, name, side, caption."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        k = self._scale
        base = self.height() - (LINES - NAME_BASE) * k
        pill = self._paint_side(painter, base) if self._side else 0.0
        self._paint_title(painter, base, self.width() - 2 * MARGIN * k - pill)
        painter.setFont(self._theme.font_by_cap(CAPTION_CAP * k, 400))
        painter.setPen(self._theme.colour("text"))
        top = base + (FIRST_BASE - NAME_BASE) * k - CAPTION_CAP * k * 1.5
        box = QRectF(MARGIN * k, top, self.width() - 2 * MARGIN * k, self.height() - top)
        lines = self._fitted(painter, box)
        painter.drawText(box, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop, lines)

    def _fitted(self, painter: QPainter, box: QRectF) -> str:
        """The caption, its type made smaller until two lines hold it."""
        cap = CAPTION_CAP * self._scale
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        while cap > 12:
            metrics = QFontMetricsF(painter.font())
            if metrics.boundingRect(box, flags, self._caption).height() <= min(
                box.height(), 2.2 * metrics.height()
            ):
                break
            cap *= 0.94
            painter.setFont(self._theme.font_by_cap(cap, 400))
        return self._caption

    def _paint_title(self, painter: QPainter, base: float, room: float) -> None:
        """The name, its type made smaller until it ends before the side's pill."""
        k = self._scale
        width = QFontMetricsF(self._theme.font_by_cap(NAME_CAP * k, 700)).horizontalAdvance(self._title)
        cap = NAME_CAP * k * min(1.0, room / max(1.0, width))
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font_by_cap(cap, 700))
        painter.drawText(QPointF(MARGIN * k, base), self._title)

    def _paint_side(self, painter: QPainter, base: float) -> float:
        """The pill at the right; returns the width it takes, with the space before it."""
        k = self._scale
        font = self._theme.font_by_cap(CAPTION_CAP * k * 0.9, 600)
        width = QFontMetricsF(font).horizontalAdvance(self._side) + 88 * k
        height = 112 * k
        pill = QRectF(self.width() - MARGIN * k - width, base - 34 * k - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("teal"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.colour("surface"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._side)
        return width + PILL_SPACE * k

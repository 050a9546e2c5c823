"""Floor view: to be read from the mat, three metres away. Figure and dial, few words, large.

They stand side by side; on a screen that stands upright, one below the other. Heights of capitals are for
1080 lines at 96 dpi and shrink with the window: 66 px there is 20 minutes of arc at 3 m, which normal sight
reads with ease (ISO 9241-303 asks for 16 to 22).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QStyle, QWidget

from backstretch_gui.ui.floor_bar import FloorBar
from backstretch_gui.ui.stage.figure_view import FigureView
from backstretch_gui.ui.stage.ring import Ring
from backstretch_gui.ui.theme import Theme

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import TrainingCommands
    from backstretch_gui.ui.stage.stage_props import StageProps

LINES = 1080
COLUMNS, UPRIGHT_COLUMNS = 1500, 1080
"""What the measures below are for: lines, and columns of a screen that lies or stands."""
MARGIN, DIAL = 72, 470
NAME_CAP, CAPTION_CAP, PLACE_CAP = 68, 66, 66
PLACE_STEP = 104
"""Of the lines under the dial: which stretch, and in which round."""
FIGURE_HEIGHT = 640
NAME_BASE, FIRST_BASE, LINE_STEP = 788, 912, 108
"""Baselines from the top, in pixels of 1080 lines."""
UPRIGHT_PILL = 0.6
"""How much smaller the side's pill is where the name needs the room."""
PLACE_AIR = 24
"""How far the lines under the dial may reach beyond it, in pixels of 1080 lines."""
PILL_SPACE = 40
"""Between the name and the side's pill, in pixels of 1080 lines."""


class FloorView(QWidget):
    """The same moment as the stage, larger. A mouse that moves, or a tap, brings the bar."""

    accessible_role = QAccessible.Role.Grouping

    def __init__(self, theme: Theme, training: TrainingCommands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Floor view"))
        self._title = ""
        self._side = ""
        self._caption = ""
        self._places: tuple[str, ...] = ()
        self.figure = FigureView(theme, self)
        self.ring = Ring(theme, DIAL, self)
        self.bar = FloorBar(theme, training, self)
        self.bar.shown_changed.connect(self._show_cursor)
        self._mouse = QPoint()
        for part in (self, self.figure, self.ring):
            part.setMouseTracking(True)
            part.installEventFilter(self)
        theme.changed.connect(self.update)

    def show_props(self, props: StageProps) -> None:
        """Show this moment."""
        self.ring.show_face(props.face)
        self.bar.transport.show_state(paused=props.paused, easier=props.easier)
        self.figure.show_scene(props.scene)
        title = self.tr("{0}, easier").format(props.title) if props.easier_title else props.title
        if (title, props.side, props.caption) != (self._title, self._side, self._caption):
            self._title, self._side, self._caption = title, props.side, props.caption
            self.setAccessibleDescription(self._in_one())
            self.update(self._words_area())
        places = (props.round, props.place) if props.round else (props.place,)
        if places != self._places:
            self._places = places
            self._lay_out()
            self.update()

    def _in_one(self) -> str:
        told = self._title
        for word in filter(None, (self._side, self._caption)):
            told = self.tr("{0}. {1}", "stretch, side and what is said, as they are heard").format(told, word)
        return told

    # The bar --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A mouse that really moves, or any press."""
        if isinstance(event, QMouseEvent):
            at = event.globalPosition().toPoint()
            if event.type() == QEvent.Type.MouseButtonPress or at != self._mouse:
                self._mouse = at
                self.bar.come()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tab leads into the bar."""
        if event.key() == Qt.Key.Key_Tab:
            self.bar.come()
            self.bar.leave.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, _next: bool) -> bool:  # noqa: N802 - Qt's name
        """Tab is a key as any other here."""
        return False

    def showEvent(self, event: QShowEvent) -> None:
        """At first the bar is there, so that the way out has been seen."""
        super().showEvent(event)
        self._mouse = self.cursor().pos()
        self.bar.come()

    def _show_cursor(self, shown: bool) -> None:
        if shown:
            self.unsetCursor()
        else:
            self.setCursor(Qt.CursorShape.BlankCursor)

    # Layout ---------------------------------------------------------------------------------

    @property
    def _upright(self) -> bool:
        return self.height() > self.width()

    @property
    def _scale(self) -> float:
        columns = UPRIGHT_COLUMNS if self._upright else COLUMNS
        return min(self.height() / LINES, self.width() / columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Figure and dial take their places."""
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        k = self._scale
        margin, gap = round(MARGIN * k), round(24 * k)
        height = self._words_top() - gap
        below = round(len(self._places) * PLACE_STEP * k)
        dial = min(round(DIAL * k), height // 2 - below if self._upright else height - below)
        self.ring.set_diameter(dial)
        if self._upright:
            self.figure.setGeometry(margin, gap, self.width() - 2 * margin, height - dial - below - gap)
            self.ring.move((self.width() - dial) // 2, height - dial - below + gap)
        else:
            width = self.width() - 2 * margin - round(56 * k) - dial
            top = gap + (height - dial - below) // 2
            ring = QRect(self.width() - margin - dial, top, dial, dial)
            self.figure.setGeometry(self._mirrored(QRect(margin, gap, width, height)))
            self.ring.move(self._mirrored(ring).topLeft())
        self.bar.place(self.size())

    def _mirrored(self, place: QRect) -> QRect:
        """A place as it is where lines run from left to right, as it is here."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), place)

    def _words_top(self) -> int:
        """Where the words begin: the bottom of the window, less what name and two lines of caption need."""
        return self.height() - round((LINES - FIGURE_HEIGHT - 40) * self._scale)

    def _words_area(self) -> QRect:
        return QRect(0, self._words_top(), self.width(), self.height() - self._words_top())

    def paintEvent(self, _event: object) -> None:
        """Ground, place, name, side, caption."""
        with QPainter(self) as painter:
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        k = self._scale
        self._paint_places(painter)
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

    def _paint_places(self, painter: QPainter) -> None:
        """Under the dial and in its middle; a line that is too long is made smaller."""
        k, dial = self._scale, self.ring.geometry()
        room = dial.width() + 2 * PLACE_AIR * k
        painter.setPen(self._theme.colour("text2"))
        for number, line in enumerate(self._places):
            width = QFontMetricsF(self._theme.font_by_cap(PLACE_CAP * k, 400)).horizontalAdvance(line)
            painter.setFont(self._theme.font_by_cap(PLACE_CAP * k * min(1.0, room / max(1.0, width)), 400))
            top = dial.bottom() + number * PLACE_STEP * k
            box = QRectF(dial.center().x() - room / 2, top, room, PLACE_STEP * k)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, line)

    def _paint_title(self, painter: QPainter, base: float, room: float) -> None:
        """The name, its type made smaller until it ends before the side's pill."""
        k = self._scale
        width = QFontMetricsF(self._theme.font_by_cap(NAME_CAP * k, 700)).horizontalAdvance(self._title)
        cap = NAME_CAP * k * min(1.0, room / max(1.0, width))
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font_by_cap(cap, 700))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self._title)
        left = self.width() - MARGIN * k - width if self.isRightToLeft() else MARGIN * k
        painter.drawText(QPointF(left, base), self._title)

    def _paint_side(self, painter: QPainter, base: float) -> float:
        """The pill where lines end; returns the width it takes, with the space before it."""
        k = self._scale
        size = UPRIGHT_PILL if self._upright else 1.0
        font = self._theme.font_by_cap(CAPTION_CAP * k * size, 600)
        width = QFontMetricsF(font).horizontalAdvance(self._side) + 88 * k * size
        height = 112 * k * size
        left = MARGIN * k if self.isRightToLeft() else self.width() - MARGIN * k - width
        pill = QRectF(left, base - 34 * k - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("teal"))
        painter.drawRoundedRect(pill, height / 2, height / 2)
        painter.setPen(self._theme.colour("surface"))
        painter.setFont(font)
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._side)
        return width + PILL_SPACE * k

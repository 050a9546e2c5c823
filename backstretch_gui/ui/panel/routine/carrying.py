"""A row on its way to another place: its picture under the mouse; the other rows make room."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QPixmap, QRegion
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.tokens import RADIUS_CARD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QScrollArea

    from backstretch_gui.ui.panel.routine.row import StretchRow
    from backstretch_gui.ui.theme import Theme

EDGE: Final = 36
"""Pixels from the top and the bottom of the list within which it scrolls by itself."""

SCROLL_MS, SCROLL_BY = 30, 10


class Carrying(QWidget):
    """Lies over the rows of `area` while one of them is carried. It takes no mouse, and Escape from all."""

    given_up = Signal()
    """Escape: the row stays where it was."""

    place_changed = Signal(int)
    """Where the row would go if it were let go of now."""

    def __init__(self, theme: Theme, area: QScrollArea, rows: Sequence[StretchRow], carried: int) -> None:
        content = rows[carried].parentWidget()
        assert content is not None
        super().__init__(content)
        self._content = content
        self._theme = theme
        self._area = area
        self._row = rows[carried]
        self._others = [row for row in rows if row is not self._row]
        self._ghost = self._picture()
        self._at = self._row.y()
        self._mouse = QPoint()
        self.place = carried
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(content.rect())
        self.show()
        self.raise_()
        _application().installEventFilter(self)

    def carry(self, mouse: QPoint) -> None:
        """To where the mouse is on the screen."""
        self._mouse = mouse
        self._follow()
        viewport = self._area.viewport()
        y = viewport.mapFromGlobal(mouse).y()
        near_edge = y < EDGE or y > viewport.height() - EDGE
        if near_edge and not self._scrolling.isActive():
            self._scrolling.start()
        elif not near_edge:
            self._scrolling.stop()

    def put_away(self) -> None:
        """It is over."""
        _application().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape gives up, before any shortcut of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        ):
            event.accept()
            self.given_up.emit()
            return True
        return super().eventFilter(watched, event)

    def _follow(self) -> None:
        self.setGeometry(self._content.rect())
        height = self._row.head.height()
        top = self.mapFromGlobal(self._mouse).y() - height // 2
        self._at = max(0, min(top, self.height() - height))
        middle = self._at + height / 2
        place = sum(row.y() + row.height() / 2 < middle for row in self._others)
        if place != self.place:
            self.place = place
            self.place_changed.emit(place)
        self.update()

    def _scroll(self) -> None:
        viewport, bar = self._area.viewport(), self._area.verticalScrollBar()
        down = viewport.mapFromGlobal(self._mouse).y() > viewport.height() / 2
        bar.setValue(bar.value() + (SCROLL_BY if down else -SCROLL_BY))
        self._follow()

    def paintEvent(self, _event: object) -> None:
        """The place it would go to, and the row under the mouse."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            slot = QRectF(self._row.geometry())
            painter.fillRect(slot, self._theme.colour("surface"))
            painter.setPen(QPen(self._theme.colour("edge"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(self._theme.colour("field"))
            painter.drawRoundedRect(slot.adjusted(4.5, 2.5, -4.5, -2.5), RADIUS_CARD, RADIUS_CARD)
            self._paint_ghost(painter)

    def _paint_ghost(self, painter: QPainter) -> None:
        card = QRectF(self._row.x() + 2, self._at, self._row.width() - 4, self._row.head.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for grown, alpha in ((6, 0.04), (4, 0.06), (2, 0.08)):
            painter.setBrush(self._theme.colour("shadow", alpha))
            shadow = card.adjusted(-grown, -grown + 3, grown, grown + 3)
            painter.drawRoundedRect(shadow, RADIUS_CARD + grown, RADIUS_CARD + grown)
        painter.setPen(QPen(self._theme.colour("edge"), 1))
        painter.setBrush(self._theme.colour("raised"))
        painter.drawRoundedRect(card, RADIUS_CARD, RADIUS_CARD)
        painter.drawPixmap(QPointF(self._row.x(), self._at), self._ghost)

    def _picture(self) -> QPixmap:
        head, ratio = self._row.head, self._row.devicePixelRatioF()
        picture = QPixmap(head.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        head.render(picture, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        return picture


def _application() -> QCoreApplication:
    application = QCoreApplication.instance()
    assert application is not None
    return application

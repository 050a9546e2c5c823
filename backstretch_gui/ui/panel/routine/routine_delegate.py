"""Paints a routine in the list of them: a picture, name and length, what it is for, how it is done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from backstretch_gui.ui.controls.thumb import load_still, paint_thumb
from backstretch_gui.ui.panel.routine.routine_model import HOW, LENGTH, PURPOSE, STILL

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme

    Index = QModelIndex | QPersistentModelIndex

PICTURE: Final = QSize(92, 64)
_MARGIN: Final = 12
_GAP: Final = 12
_SCROLL_BAR: Final = 12
_AIR: Final = 9
"""Above and below."""
_LINE: Final = 2
"""Between two lines."""
_LEADING: Final = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop
_WRAPPED: Final = int(Qt.TextFlag.TextWordWrap | _LEADING)


class RoutineDelegate(QStyledItemDelegate):
    """Keeps the pictures it has loaded until the theme or the person is another one."""

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._stills: dict[str, QPixmap] = {}
        theme.changed.connect(self._stills.clear)
        theme.pictures_changed.connect(self._stills.clear)

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As wide as the list; as high as the picture, or as the words beside it."""
        width = self._view.minimumWidth() - _MARGIN - PICTURE.width() - _GAP - _MARGIN - _SCROLL_BAR
        words = self._line_height() + sum(
            _LINE + self._height_of(index, role, width) for role in (PURPOSE, HOW)
        )
        return QSize(self._view.minimumWidth(), max(words, PICTURE.height()) + 2 * _AIR)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Ground, picture, words."""
        shown: Any = option  # its fields are not in the stub
        rect: QRect = shown.rect
        painter.save()
        selected = bool(shown.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._theme.colour("lav_soft" if selected else "raised"))
        room = rect.adjusted(_MARGIN, _AIR, -_MARGIN, -_AIR)
        picture = QRect(room.topLeft(), PICTURE)
        words = room.adjusted(PICTURE.width() + _GAP, 0, 0, 0)
        direction: Qt.LayoutDirection = shown.direction
        painter.setLayoutDirection(direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        still = self._still(index.data(STILL), painter.device().devicePixelRatioF())
        ground = "sun" if self._theme.tokens.name == "light" else "ground"
        paint_thumb(painter, self._theme.colour(ground), QStyle.visualRect(direction, room, picture), still)
        self._paint_words(painter, QStyle.visualRect(direction, room, words), index)
        painter.restore()

    def _paint_words(self, painter: QPainter, room: QRect, index: Index) -> None:
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("teal"))
        length = index.data(LENGTH)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignTop), length)
        beside = painter.fontMetrics().horizontalAdvance(length) + _GAP
        painter.setFont(self._theme.font("body", 600))
        painter.setPen(self._theme.colour("text"))
        name = painter.fontMetrics().elidedText(
            index.data(), Qt.TextElideMode.ElideRight, room.width() - beside
        )
        painter.drawText(room, int(_LEADING), name)
        below = room.adjusted(0, self._line_height() + _LINE, 0, 0)
        painter.setFont(self._theme.font("small"))
        for role, token in ((PURPOSE, "text2"), (HOW, "text")):
            painter.setPen(self._theme.colour(token))
            painter.drawText(below, _WRAPPED, index.data(role))
            below.adjust(0, self._height_of(index, role, room.width()) + _LINE, 0, 0)

    def _still(self, stretch: str, ratio: float) -> QPixmap:
        if stretch not in self._stills:
            self._stills[stretch] = load_still(self._theme, stretch, PICTURE, ratio)
        return self._stills[stretch]

    def _line_height(self) -> int:
        return QFontMetrics(self._theme.font("body", 600)).height()

    def _height_of(self, index: Index, role: int, width: int) -> int:
        metrics = QFontMetrics(self._theme.font("small"))
        return metrics.boundingRect(QRect(0, 0, width, 1000), _WRAPPED, index.data(role)).height()

"""The choice of a routine: its name, and in the list what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.ui.controls.calm import CalmComboBox
from backstretch_gui.ui.controls.tool_tips import set_tool_tip

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.ui.theme import Theme

PURPOSE = Qt.ItemDataRole.UserRole + 1

_MARGIN = 12
_LIST_FRAME = 8
"""What the list's own frame may take of the box's width, in pixels."""
_WRAPPED = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)


class RoutineBox(CalmComboBox):
    """Which routine it is."""

    chosen = Signal(str)
    """The id of another routine than the one shown."""

    def __init__(self, theme: Theme, language: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Routine"), "head", 600, parent)
        self._shown = ""
        self._language = language
        self.setItemDelegate(RoutineDelegate(theme, self))
        self.activated.connect(self._on_activated)

    def show_routines(self, routines: Mapping[str, Routine], chosen: str) -> None:
        """Offer these, without telling it."""
        self._shown = chosen
        with QSignalBlocker(self):
            self.clear()
            for id_, routine in routines.items():
                self.addItem(in_language(routine.name, self._language), id_)
                self.setItemData(self.count() - 1, in_language(routine.purpose, self._language), PURPOSE)
            self.setCurrentIndex(self.findData(chosen))
        set_tool_tip(self, self.currentText())

    def _on_activated(self, index: int) -> None:
        routine: str = self.itemData(index)
        if routine != self._shown:
            self._shown = routine
            set_tool_tip(self, self.currentText())
            self.chosen.emit(routine)


class RoutineDelegate(QStyledItemDelegate):
    """An entry of the list: name, and under it the purpose."""

    def __init__(self, theme: Theme, box: RoutineBox) -> None:
        super().__init__(box)
        self._theme = theme
        self._box = box

    def sizeHint(self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """As wide as the box; as high as the wrapped purpose needs."""
        width = self._box.width() - 2 * _MARGIN - _LIST_FRAME
        purpose = self._purpose_box(index, QRect(0, 0, width, 1000))
        return QSize(self._box.width(), self._name_height() + purpose.height() + 18)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Ground, name, purpose."""
        rect: QRect = option.rect  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType] # not in the stub
        selected = option.state & QStyle.StateFlag.State_Selected  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType, reportUnknownVariableType] # not in the stub
        painter.save()
        painter.fillRect(rect, self._theme.colour("lav_soft" if selected else "raised"))
        room = rect.adjusted(_MARGIN, 8, -_MARGIN, 0)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.font("body", 600))
        painter.drawText(room, _WRAPPED, index.data())
        painter.setPen(self._theme.colour("text2"))
        painter.setFont(self._theme.font("small"))
        painter.drawText(room.adjusted(0, self._name_height() + 2, 0, 0), _WRAPPED, index.data(PURPOSE))
        painter.restore()

    def _name_height(self) -> int:
        return QFontMetrics(self._theme.font("body", 600)).height()

    def _purpose_box(self, index: QModelIndex | QPersistentModelIndex, room: QRect) -> QRect:
        return QFontMetrics(self._theme.font("small")).boundingRect(room, _WRAPPED, index.data(PURPOSE))

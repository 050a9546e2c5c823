"""Combo boxes and sliders that a wheel passes by: scrolling never changes anything."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from backstretch_gui.ui.controls.tall import KeepsTall

if TYPE_CHECKING:
    from PySide6.QtGui import QWheelEvent

    from backstretch_gui.ui.theme import Role, Theme

_AROUND: Final = 8
"""What the style keeps free around the text, in pixels."""


class CalmComboBox(QComboBox):
    """A combo box as wide as it is given room, not as its longest entry."""

    def __init__(
        self, theme: Theme, name: str, role: Role = "body", weight: int = 500, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role: Role = role
        self._weight = weight
        self.setAccessibleDescription(name)  # on some systems its name is what is chosen
        self.setAccessibleName(name)
        KeepsTall(theme, self, 40)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(12)
        self._dress()
        theme.changed.connect(self._dress)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to whatever this lies in."""
        event.ignore()

    def paintEvent(self, _event: object) -> None:
        """As usual, but what has no room ends in "…"."""
        painter = QStylePainter(self)  # "with … as" is a plain QPainter to a type checker
        with painter:
            option: Any = QStyleOptionComboBox()
            self.initStyleOption(option)
            painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
            option.currentText = self.fontMetrics().elidedText(
                self.currentText(), Qt.TextElideMode.ElideRight, room.width() - _AROUND
            )
            painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _dress(self) -> None:
        self.setFont(self._theme.font(self._role, self._weight))


class CalmSlider(QSlider):
    """A horizontal slider. A page is a tenth of the way."""

    def __init__(self, name: str, limits: tuple[int, int], step: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        low, high = limits
        self.setAccessibleName(name)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.setPageStep(max(step, (high - low) // 10))
        self.setFixedHeight(32)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Left to whatever this lies in."""
        event.ignore()

"""The bar of the floor view: the transport and the way out, for a mouse or a finger."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.card_ground import paint_card
from backstretch_gui.ui.stage.transport import Transport

if TYPE_CHECKING:
    from backstretch_gui.ui.commands import TrainingCommands
    from backstretch_gui.ui.theme import Theme

STAY_MS: Final = 4000
"""How long it stays after the last movement."""

MARGIN: Final = 16
WIDEST: Final = 960
"""Pixels."""


class FloorBar(QWidget):
    """A card at the top of its parent. It goes by itself, but not from under the mouse or the focus."""

    shown_changed = Signal(bool)

    def __init__(self, theme: Theme, training: TrainingCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.leave = ToolButton(
            theme,
            "close",
            self.tr("Leave the floor view (F or Escape)"),
            self.tr("Leave"),
            height=48,
            token="text",
        )
        self.leave.clicked.connect(training.toggle_floor_view)
        self.transport = Transport(theme, training)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.leave)
        row.addWidget(self.transport, 1)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(STAY_MS)
        self._leaving.timeout.connect(self._on_left_alone)
        theme.changed.connect(self.update)
        self.hide()

    def come(self) -> None:
        """Be there from now on, for a while."""
        self._leaving.start()
        if not self.isVisible():
            self.show()
            self.raise_()
            self.shown_changed.emit(True)

    def place(self, room: QSize) -> None:
        """At the top, in the middle: the words are below."""
        width = min(WIDEST, room.width() - 2 * MARGIN)
        height = self.sizeHint().height()
        self.setGeometry((room.width() - width) // 2, MARGIN, width, height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words only where there is room for them."""
        super().resizeEvent(event)
        self.leave.show_text(self.tr("Leave") if event.size().width() >= 560 else "")

    def paintEvent(self, _event: object) -> None:
        """The card."""
        paint_card(self, self._theme, "edge")

    def _on_left_alone(self) -> None:
        focused = QApplication.focusWidget()
        if self.underMouse() or (focused is not None and self.isAncestorOf(focused)):
            self._leaving.start()
            return
        self.hide()
        self.shown_changed.emit(False)

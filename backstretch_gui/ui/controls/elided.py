"""A line of text that ends in "…" where it has no room; the whole of it is its tooltip then."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QResizeEvent

from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tool_tips import set_tool_tip


class ElidedLabel(Label):
    """Like `Label`, on one line."""

    def paintEvent(self, _event: object) -> None:
        """As much as fits."""
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), int(self.alignment()), self._fitting())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width, another tooltip."""
        super().resizeEvent(event)
        self._explain()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Another text, another tooltip."""
        super().setText(text)
        self._explain()

    def _fitting(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _explain(self) -> None:
        set_tool_tip(self, self.text() if self._fitting() != self.text() else "")

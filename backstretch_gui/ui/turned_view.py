"""A page turned by a quarter: upright for who lies on the side and looks at a screen that stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget


class TurnedView(QGraphicsView):
    """Shows `page`, as large as this is, with its top at the left or at the right."""

    def __init__(self, page: QWidget, degrees: int) -> None:
        """`degrees`: clockwise."""
        self._scene = QGraphicsScene()
        super().__init__(self._scene)
        self._page = self._scene.addWidget(page)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.rotate(degrees)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page is as wide as this is high."""
        super().resizeEvent(event)
        size = QSizeF(event.size().transposed())
        self._page.resize(size)
        self.setSceneRect(QRectF(self._page.pos(), size))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Keys are the page's."""
        super().focusInEvent(event)
        self._page.setFocus()

"""The ground of a card: raised, with a thin line round it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPen

from backstretch_gui.ui.tokens import RADIUS_CARD

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


def paint_card(widget: QWidget, theme: Theme, line: str = "line", card: QRect | None = None) -> None:
    """Paint it in a `paintEvent`: over the whole widget, or over `card` of it. `line`: the line's colour."""
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(line), 1))
        painter.setBrush(theme.colour("raised"))
        shape = QRectF(widget.rect() if card is None else card).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(shape, RADIUS_CARD, RADIUS_CARD)

"""What is painted by hand, where lines run from right to left: Qt mirrors layouts only."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget


def mirror(painter: QPainter, widget: QWidget) -> None:
    """Paint shapes from where lines begin, from now on; words would be in mirror writing."""
    if widget.isRightToLeft():
        painter.translate(widget.width(), 0)
        painter.scale(-1, 1)

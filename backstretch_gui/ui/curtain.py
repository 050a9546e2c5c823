"""The first frame: the home page as a picture, painted before the widgets it stands for are imported.

All that is done here delays the first frame, so it uses what costs next to nothing: the `Qt` namespace
alone would take 12 ms to import, and a brush made from a colour imports it (docs/adr/0004). The measures are
those of the stage's middle size.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.arrangement import Arrangement, arrange

LIGHT = ("#FBF5EC", "#F9E7D3", "#FFFDF9", "#C9482A")
DARK = ("#1D2533", "#273449", "#18202C", "#FF8B66")
"""Ground, sun, surface and accent, as in `ui.tokens`; a test holds that they are the same."""

PANEL = 376
TOP_BAR, BELOW_FIGURE = 52, 272
DISC = (44, 242, 176)
"""The Start disc: from the left, from the bottom to its top, across. Pixels."""


def paint_curtain(widget: QWidget) -> None:
    """Ground, panel, sun and the Start disc, where the home page will have them."""
    dark = QGuiApplication.palette().window().color().lightness() < 128
    ground, sun, surface, accent = (_brush(name) for name in (DARK if dark else LIGHT))
    arrangement = arrange(widget.width(), widget.height(), PANEL)
    panel = PANEL if arrangement is Arrangement.BESIDE else 0
    stage, height = widget.width() - panel, widget.height()
    if arrangement is Arrangement.STACKED:
        height = height * 4 // 7
    painter = QPainter(widget)
    _rectangle(painter, 0, widget.width(), widget.height(), surface)
    _rectangle(painter, 0, stage, height, ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    figure = height - TOP_BAR - BELOW_FIGURE
    across = min(figure * 0.98, stage * 0.8)
    _disc(painter, (stage - across) / 2, TOP_BAR + figure * 0.49 - across / 2, across, sun)
    left, above_bottom, size = DISC
    _disc(painter, left, height - above_bottom, size, accent)


def _brush(colour: str) -> QBrush:
    """One colour all over, by way of a pixmap: that needs no `Qt`."""
    pixmap = QPixmap(16, 16)
    pixmap.fill(QColor(colour))
    return QBrush(pixmap)


def _rectangle(painter: QPainter, left: float, width: float, height: float, brush: QBrush) -> None:
    path = QPainterPath()
    path.addRect(QRectF(left, 0, width, height))
    painter.fillPath(path, brush)


def _disc(painter: QPainter, left: float, top: float, size: float, brush: QBrush) -> None:
    path = QPainterPath()
    path.addEllipse(QRectF(left, top, size, size))
    painter.fillPath(path, brush)

"""The session at a glance: a segment per stretch, cut in half where there are two sides.

Shape carries state, not colour alone: 8 px played, 12 px outlined current, 4 px to come.
"""

from __future__ import annotations

import math

import msgspec
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.controls.mirrored import mirror
from backstretch_gui.ui.theme import Theme

GAP = 6.0
CUT = 2.0
HEIGHT = 16


class StripProps(msgspec.Struct, frozen=True):
    """Lengths in seconds and sides of the stretches, and where the session stands."""

    lengths: tuple[float, ...] = ()
    sides: tuple[int, ...] = ()
    current: int = -1
    """-1: not begun. `len(lengths)`: all done."""
    fraction: float = 0.0
    """How much of the current one is over."""
    quiet: bool = False
    """Paused."""


class Strip(QWidget):
    """Paints `StripProps`."""

    accessible_unread = True

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._props = StripProps()
        self.setFixedHeight(HEIGHT)
        theme.changed.connect(self.update)

    def show_props(self, props: StripProps) -> None:
        """Show this; a change of about a pixel waits."""
        old = self._props
        same = (props.lengths, props.sides, props.current, props.quiet) == (
            old.lengths, old.sides, old.current, old.quiet,
        )  # fmt: skip
        if same and abs(props.fraction - old.fraction) * self.width() < max(4, len(props.lengths)):
            return
        self._props = props
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Paint the segments in the direction of reading."""
        props = self._props
        if not props.lengths:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            mirror(painter, self)
            weights = [math.sqrt(25 + length) for length in props.lengths]
            unit = (self.width() - GAP * (len(weights) - 1)) / sum(weights)
            left = 0.0
            for place, weight in enumerate(weights):
                self._paint_segment(painter, place, left, weight * unit, props.sides[place])
                left += weight * unit + GAP

    def _paint_segment(self, painter: QPainter, place: int, left: float, width: float, sides: int) -> None:
        props = self._props
        now = place == props.current
        height = 12 if now else 8 if place < props.current else 4
        shape = _segment_shape(left, width, height, sides)
        accent = self._theme.colour("lav" if props.quiet else "accent")
        if not now:
            painter.fillPath(shape, self._theme.colour("lav" if place < props.current else "edge"))
            return
        painter.fillPath(shape, self._theme.colour("lav_soft" if props.quiet else "accent_soft"))
        if props.fraction > 0:
            done = QPainterPath()
            done.addRect(QRectF(left, 0, max(8.0, width * props.fraction), HEIGHT))
            painter.fillPath(shape.intersected(done), accent)
        painter.setPen(QPen(accent, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(shape)


def _segment_shape(left: float, width: float, height: float, sides: int) -> QPainterPath:
    whole = QPainterPath()
    inset = 1.0 if height == 12 else 0.0
    box = QRectF(left + inset, (HEIGHT - height) / 2, width - 2 * inset, height)
    whole.addRoundedRect(box, height / 2, height / 2)
    if sides < 2:
        return whole
    cut = QPainterPath()
    cut.addRect(QRectF(left + width / 2 - CUT / 2, 0, CUT, HEIGHT))
    return whole.subtracted(cut)

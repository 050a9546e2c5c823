"""The least a hold can cost: a bare window in which a ring is painted anew as often as in a hold."""

from __future__ import annotations

import sys

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

FRAME_MS = int(sys.argv[1])
DIAMETER, FULL = 184, 360 * 16
STEP = FULL // 900
"""A hold of thirty seconds at thirty frames each."""


class Ring(QWidget):
    """An arc that gets shorter, and a number in it."""

    def __init__(self) -> None:
        super().__init__()
        self.resize(1280, 800)
        self._left = FULL
        self._box = QRectF(548, 308, DIAMETER, DIAMETER)

    def step(self) -> None:
        self._left = self._left - STEP if self._left > STEP else FULL
        self.update(self._box.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor("#2a6f6b"), 8))
            painter.drawArc(self._box.adjusted(6, 6, -6, -6), 90 * 16, self._left)
            painter.drawText(self._box, Qt.AlignmentFlag.AlignCenter, str(self._left * 30 // FULL))


application = QApplication(sys.argv)
ring = Ring()
ring.show()
timer = QTimer(interval=FRAME_MS)
timer.timeout.connect(ring.step)
timer.start()
sys.exit(application.exec())

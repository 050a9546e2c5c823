"""Two transparent images a body is painted on: its colours, and the shadows its parts cast on each other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPainterPath

from backstretch_gui.figure.palette import CLEAR

_NOTHING = QBrush(CLEAR)
_SOURCE = QPainter.CompositionMode.CompositionMode_Source


class Sheet:
    """One frame's painting of the body, in device pixels.

    Shadows and ink are written over each other, not blended, and laid over the colours once at the end: they
    darken only what has been painted, and a part that comes to lie in front wipes away what falls on it.
    """

    def __init__(self, colour: QImage, shade: QImage, box: QRect) -> None:
        self.box = box
        self._colour, self._shade = colour, shade
        self._shaded = QRect()
        for image in (colour, shade):
            image.fill(CLEAR)  # whole: half the cost of clearing the box alone with a painter
        self.painter = QPainter(colour)
        self.shade_painter = QPainter(shade)
        self.shade_painter.setCompositionMode(_SOURCE)
        for painter in (self.painter, self.shade_painter):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)

    def __enter__(self) -> Sheet:
        return self

    def __exit__(self, *_: object) -> None:
        """Both painters are ended, whatever happened: an open one brings the process down."""
        for painter in (self.painter, self.shade_painter):
            if painter.isActive():
                painter.end()

    def fill(self, path: QPainterPath, brush: QBrush) -> None:
        """Paint over what is there, shadows included."""
        self.painter.fillPath(path, brush)
        self.wipe_shade(path)

    def disc(self, centre: QPointF, radius: float, brush: QBrush) -> None:
        """The same with a disc."""
        for painter, with_brush in ((self.painter, brush), (self.shade_painter, _NOTHING)):
            painter.setBrush(with_brush)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(centre, radius, radius)

    def wipe_shade(self, path: QPainterPath) -> None:
        """No shadow falls here."""
        self.shade_painter.fillPath(path, _NOTHING)

    def cast(self, path: QPainterPath, brush: QBrush, box: QRect) -> None:
        """A shadow or a line of ink on whatever has been painted so far."""
        self.shade_painter.fillPath(path, brush)
        self._shaded = self._shaded.united(box)

    def finish(self) -> None:
        """Lay the shadows over the colours; the sheet's painter can still paint on top."""
        self.shade_painter.end()
        shaded = self._shaded.intersected(self.box)
        if not shaded.isEmpty():
            self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceAtop)
            self.painter.drawImage(shaded.topLeft(), self._shade, shaded)
            self.painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)


class Sheets:
    """Keeps the two images from frame to frame; they grow as needed."""

    def __init__(self) -> None:
        self._images: tuple[QImage, QImage] | None = None

    def take(self, width: int, height: int, box: QRect) -> tuple[Sheet, QImage]:
        """A sheet of at least this size, blank inside `box`, for one `with`; and the image of its colours."""
        if self._images is None or self._images[0].width() < width or self._images[0].height() < height:
            self._images = _blank(width, height), _blank(width, height)
        colour, shade = self._images
        return Sheet(colour, shade, box), colour


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(CLEAR)
    return image

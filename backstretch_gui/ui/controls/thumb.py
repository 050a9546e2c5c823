"""A small still of a stretch, from the bundle."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.stills import still_path
from backstretch_gui.ui.theme import Theme

FADED = 0.45


class Thumb(QWidget):
    """A still on its ground, `width` by `height` pixels; faded where the stretch is off."""

    accessible_unread = True

    def __init__(
        self, theme: Theme, width: int = 64, height: int = 44, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretch = ""
        self._mirrored = False
        self._faded = False
        self._pixmap = QPixmap()
        self.setFixedSize(QSize(width, height))
        theme.changed.connect(self._load)
        theme.pictures_changed.connect(self._load)

    def show_stretch(self, stretch: str, *, mirrored: bool = False, faded: bool = False) -> None:
        """The still of `stretch`, mirrored for its other side."""
        if (stretch, mirrored, faded) == (self._stretch, self._mirrored, self._faded):
            return
        self._stretch, self._mirrored, self._faded = stretch, mirrored, faded
        self._load()

    def _load(self) -> None:
        ratio = self.devicePixelRatioF()
        self._pixmap = load_still(self._theme, self._stretch, self.size(), ratio, mirrored=self._mirrored)
        self.update()

    def paintEvent(self, _event: object) -> None:
        """The ground and, centred on it, the still."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            opacity = FADED if self._faded else 1.0
            ground = self._theme.colour("sun" if self._theme.tokens.name == "light" else "raised")
            paint_thumb(painter, ground, self.rect(), self._pixmap, opacity)


def load_still(theme: Theme, stretch: str, room: QSize, ratio: float, *, mirrored: bool = False) -> QPixmap:
    """The still of a stretch as it fits into `room`; empty where there is none."""
    image = QImage(still_path(theme.tokens.name, stretch)) if stretch else QImage()
    if image.isNull():
        return QPixmap()
    if mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    margin = max(3, room.width() // 16)
    within = QSize(room.width() - 2 * margin, room.height() - 2 * margin) * ratio
    image = image.scaled(
        within, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    image.setDevicePixelRatio(ratio)
    return QPixmap.fromImage(image)


def paint_thumb(painter: QPainter, ground: QColor, room: QRect, still: QPixmap, opacity: float = 1.0) -> None:
    """A still on its ground."""
    shape = QPainterPath()
    shape.addRoundedRect(QRectF(room), 8, 8)
    painter.fillPath(shape, ground)
    if still.isNull():
        return
    painter.setOpacity(opacity)
    place = QRectF(QPointF(), still.deviceIndependentSize())
    place.moveCenter(QRectF(room).center())
    painter.drawPixmap(place.topLeft().toPoint(), still)
    painter.setOpacity(1.0)

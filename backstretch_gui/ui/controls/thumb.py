"""A small still of a stretch, from the bundle."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPixmap, QTransform
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.stills import still_path
from backstretch_gui.ui.theme import Theme

FADED = 0.45


class Thumb(QWidget):
    """A still on its ground, `width` by `height` pixels; faded where the stretch is off."""

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
        image = QImage(still_path(self._theme.tokens.name, self._stretch)) if self._stretch else QImage()
        if not image.isNull():
            if self._mirrored:
                image = image.transformed(QTransform.fromScale(-1, 1))
            margin = max(3, self.width() // 16)
            ratio = self.devicePixelRatioF()
            room = QSize(self.width() - 2 * margin, self.height() - 2 * margin) * ratio
            image = image.scaled(
                room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            image.setDevicePixelRatio(ratio)
        self._pixmap = QPixmap.fromImage(image)
        self.update()

    def paintEvent(self, _event: object) -> None:
        """The ground and, centred on it, the still."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.fillPath(shape, self._theme.colour("sun" if self._theme.tokens.name == "light" else "raised"))
        if self._pixmap.isNull():
            return
        painter.setOpacity(FADED if self._faded else 1.0)
        size = self._pixmap.deviceIndependentSize()
        painter.drawPixmap(
            round((self.width() - size.width()) / 2), round((self.height() - size.height()) / 2), self._pixmap
        )

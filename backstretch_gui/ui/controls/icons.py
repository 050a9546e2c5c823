"""Line icons from the bundle, drawn in any colour."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from backstretch_gui.ui.theme import Theme

SHARPEST = 2.0
"""Icons are drawn for this device pixel ratio and scaled down where it is less."""


POINTING = frozenset({"back", "next", "panel", "redo", "right", "undo"})
"""Icons that point where lines begin or end."""


def is_mirrored(name: str) -> bool:
    """Whether an icon is shown the other way round, because lines run from right to left."""
    return name in POINTING and QGuiApplication.isRightToLeft()


def icon_pixmap(name: str, colour: str, size: float) -> QPixmap:
    """The icon `name` in `colour` ("#rrggbb"), `size` pixels square."""
    file = QFile(f":/icons/{name}.svg")
    file.open(QIODevice.OpenModeFlag.ReadOnly)
    svg = bytes(file.readAll().data()).replace(b"currentColor", colour.encode())
    pixels = round(size * SHARPEST)
    image = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg)).render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap = QPixmap.fromImage(image.flipped(Qt.Orientation.Horizontal) if is_mirrored(name) else image)
    pixmap.setDevicePixelRatio(SHARPEST)
    return pixmap


def icon(name: str, colour: str, size: float = 20) -> QIcon:
    """The same as a QIcon, for buttons."""
    return QIcon(icon_pixmap(name, colour, size))


class IconView(QWidget):
    """An icon that stands by itself, in a token's colour."""

    accessible_unread = True

    def __init__(
        self, theme: Theme, name: str, size: int = 20, token: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._token = token
        self._size = size
        self._draw()
        theme.changed.connect(self._draw)

    def show_icon(self, name: str) -> None:
        """Another picture in the same place."""
        if name != self._name:
            self._name = name
            self._draw()

    def _draw(self) -> None:
        size = self._theme.icon(self._size)
        self.setFixedSize(QSize(size, size))
        self._pixmap = icon_pixmap(self._name, self._theme.colour(self._token).name(), self.width())
        self.update()

    def paintEvent(self, _event: object) -> None:
        """Draw the pixmap."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(self.rect(), self._pixmap)

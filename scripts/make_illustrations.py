"""The still pictures in assets/illustrations/: a thumbnail of every stretch, four large ones for home.

They are drawn from the same poses as the moving figure, so run this after changing anything about either:
the window shows them before the figure itself has been loaded. The same poses give the same bytes.
"""

from __future__ import annotations

from itertools import product

import numpy as np
from PySide6.QtGui import QImage, QPainter
from studio import ASSETS, artist, blank, offscreen, people, solve, stretches

from backstretch_gui.figure.artist import Camera, FigureArtist, Pose
from backstretch_gui.figure.still import still

THEMES = ("light", "dark")
COARSE = 3
"""Steps of colour and alpha: too small to be seen, and the files are a fifth smaller. Divides 255."""
HOME = (1280, 620)
HOME_STRETCHES = ("childs-pose", "cat-cow", "knee-to-chest", "trunk-rotation")


def main() -> None:
    """Draw all of them, of everybody in both themes."""
    app = offscreen()
    for person, theme in product(people(), THEMES):
        folder = ASSETS / "illustrations" / person / theme
        folder.mkdir(parents=True, exist_ok=True)
        drawn_by = artist(person, theme)
        for stretch, file in stretches().items():
            pose = solve(drawn_by, stretch, file.pose)
            save(still(drawn_by, pose), str(folder / f"{stretch}.png"))
            if stretch in HOME_STRETCHES:
                save(home(drawn_by, pose), str(folder / f"home-{stretch}.png"))
    app.quit()


def home(drawn_by: FigureArtist, pose: Pose) -> QImage:
    """The figure on its mat, as the stage shows it at rest."""
    return drawn(drawn_by, pose, drawn_by.frame([pose], *HOME), ground=True, glow=0.0)


def drawn(drawn_by: FigureArtist, pose: Pose, camera: Camera, *, ground: bool, glow: float) -> QImage:
    """One picture on a transparent ground."""
    image = blank(*camera.size)
    painter = QPainter(image)
    drawn_by.paint(painter, pose, camera, glow, ground)
    painter.end()
    return image


def save(image: QImage, path: str) -> None:
    """As small a PNG as Qt makes."""
    straight = image.convertToFormat(QImage.Format.Format_ARGB32)
    values = np.frombuffer(straight.bits(), np.uint8)
    values[:] = (values.astype(np.uint16) + COARSE // 2) // COARSE * COARSE
    if not straight.save(path, "PNG", 0):  # pyright: ignore[reportArgumentType, reportCallIssue]  # stub wants bytes
        raise OSError(path)


if __name__ == "__main__":
    main()

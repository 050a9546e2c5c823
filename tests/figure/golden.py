"""The golden pictures: the held pose of each stretch, small. `make golden` paints them anew.

Look at the difference before keeping new ones: they say what the figure looked like when somebody looked.
"""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from backstretch_gui.figure.artist import Camera, FigureArtist, FigureColours, Pose
from tests.figure.cast import Cast

FOLDER = Path(__file__).with_name("golden")
SIZE = (240, 180)
GROUND = QColor("#FBF5EC")


def golden_artist(cast: Cast) -> FigureArtist:
    """Who is painted."""
    person = cast.people["ana"]
    return FigureArtist(person, cast.tables, FigureColours.light().worn_by(person.light))


def picture(artist: FigureArtist, pose: Pose, camera: Camera | None = None) -> QImage:
    """A pose, seen by the camera that frames it if no other is given."""
    image = QImage(*SIZE, QImage.Format.Format_RGB32)
    image.fill(GROUND)
    painter = QPainter(image)
    artist.paint(painter, pose, camera or artist.frame([pose], *SIZE))
    painter.end()
    return image


def main() -> None:
    """Paint all of them."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication([])
    cast = Cast.of_assets()
    artist = golden_artist(cast)
    FOLDER.mkdir(exist_ok=True)
    for stretch, file in cast.stretches.items():
        image = picture(artist, artist.solve(cast.spec(stretch, file.pose)))
        if not image.save(str(FOLDER / f"{stretch}.png")):
            raise OSError(stretch)
    app.quit()


if __name__ == "__main__":
    main()

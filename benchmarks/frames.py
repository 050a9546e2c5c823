"""How long one frame of the moving figure takes, at 900 × 700."""

from __future__ import annotations

import statistics
import time

from PySide6.QtGui import QImage, QPainter

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.figure.person import read_person
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.storage.bundle import read_asset

WIDTH, HEIGHT, FRAMES = 900, 700, 150
MOVES = (
    ("cat-cow", "cat", "cow"),
    ("childs-pose", "tabletop", "childs-pose"),
    ("supine-twist", "arms-wide", "twist"),
    ("hip-airplane", "level", "lifted"),
)


def frame_ms_p50() -> float:
    """The median over four moves; the bundle has to be open."""
    catalog, _, _ = load_catalog({}, {})
    person = read_person(read_asset("people/ana.toml").encode())
    model = FigureModel(person, FigureColours.light(), catalog.stretches, catalog.positions)
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    taken: list[float] = []
    for stretch, before, after in MOVES:
        start, end = model.shelf.pose(stretch, before), model.shelf.pose(stretch, after)
        camera = model.artist.frame(model.framed(stretch), WIDTH, HEIGHT)
        for number in range(FRAMES):
            began = time.perf_counter()
            pose = model.artist.blend(start, end, (number + 0.5) / FRAMES)
            image.fill(0)
            painter = QPainter(image)
            model.artist.paint(painter, pose, camera)
            painter.end()
            taken.append((time.perf_counter() - began) * 1000)
    return statistics.median(taken)

"""How long one frame of the moving figure takes, at 900 × 700, beside a fixed painting workload.

Both are measured in turn, a frame of each, so that whatever else the machine does meets both alike.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPolygonF

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.model import FigureModel
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.start.figures import read_body_tables, read_named_person

WIDTH, HEIGHT, FRAMES = 900, 700, 100
MOVES = (
    ("cat-cow", "cat", "cow"),
    ("childs-pose", "tabletop", "childs-pose"),
    ("supine-twist", "arms-wide", "twist"),
    ("hip-airplane", "level", "lifted"),
)
BLOBS, BLOB_POINTS, BLOB_RADIUS = 180, 90, 60.0
"""The workload: so many outlines of so many points, filled antialiased. As long as a frame may take:
8 ms where a bare window starts in 150. Where one starts in 137, 130 outlines took 5.2 ms instead of 7.3."""


@dataclass(frozen=True)
class FrameTimes:
    """Milliseconds of processor of each frame, and of each run of the workload right after it."""

    frames: list[float]
    workload: list[float]


def frame_times() -> FrameTimes:
    """Over four moves; the bundle has to be open."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    times = FrameTimes([], [])
    blobs = [_blob(number) for number in range(BLOBS)]
    for paint_frame in _frames(image):
        times.frames.append(_milliseconds(paint_frame))
        times.workload.append(_milliseconds(lambda: _paint_blobs(image, blobs)))
    return times


def _frames(image: QImage) -> Iterator[Callable[[], None]]:
    catalog, _, _ = load_catalog({}, {})
    person, tables = read_named_person("ana"), read_body_tables()
    model = FigureModel(person, tables, FigureColours.light(), catalog.stretches, catalog.positions)
    for stretch, before, after in MOVES:
        start, end = model.shelf.pose(stretch, before), model.shelf.pose(stretch, after)
        camera = model.artist.frame(model.framed(stretch), WIDTH, HEIGHT)
        for number in range(FRAMES):

            def paint_frame(share: float = (number + 0.5) / FRAMES) -> None:
                pose = model.artist.blend(start, end, share)  # noqa: B023 - called before the next one is made
                image.fill(0)
                with QPainter(image) as painter:
                    model.artist.paint(painter, pose, camera)  # noqa: B023

            yield paint_frame


def _milliseconds(work: Callable[[], None]) -> float:
    began = time.process_time()
    work()
    return (time.process_time() - began) * 1000


def _blob(number: int) -> QPolygonF:
    """A wavy disc; each somewhere else."""
    x, y = 80 + number * 197 % (WIDTH - 160), 80 + number * 149 % (HEIGHT - 160)
    points: list[QPointF] = []
    for step in range(BLOB_POINTS):
        angle = math.tau * step / BLOB_POINTS
        radius = BLOB_RADIUS * (1 + 0.2 * math.sin(5 * angle + number))
        points.append(QPointF(x + radius * math.cos(angle), y + radius * math.sin(angle)))
    return QPolygonF(points)


def _paint_blobs(image: QImage, blobs: list[QPolygonF]) -> None:
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, blob in enumerate(blobs):
            painter.setBrush(QColor.fromHsv(number * 3 % 360, 120, 200))
            painter.drawPolygon(blob)

"""The pictures of a hold that breathes: each is made once, as long as they don't take too much room."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from backstretch_gui.figure import breathing
from backstretch_gui.figure.breathing import HeldFigure, blank_like
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.palette import Palette

if TYPE_CHECKING:
    from backstretch_gui.figure.artist import FigureArtist
    from tests.figure.conftest import Solve

WORN = QRect(20, 20, 40, 30)
LUNGS = (1.0, 0.5, 0.0, 0.5, 1.0)
INNER = 0.45
"""How much of its line's colour there is in a shirt's inner side."""
SOME = 2
"""Pixels."""


def held(made: list[float]) -> HeldFigure:
    """A grey ground and a shirt that gets wider; `made` is told of every shirt that is painted."""
    ground = QImage(100, 80, QImage.Format.Format_ARGB32_Premultiplied)
    ground.fill(QColor("grey"))
    shirt = QPainterPath()
    shirt.addRect(WORN)

    def paint_shirt(painter: QPainter, breath: float) -> None:
        made.append(breath)
        painter.fillRect(WORN.adjusted(0, 0, round(-20 * (1 - breath)), 0), QColor("teal"))

    return HeldFigure(ground, blank_like(ground), blank_like(ground), shirt, paint_shirt)


def seen(figure: HeldFigure, breath: float) -> QImage:
    image = QImage(100, 80, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        figure.paint(painter, breath)
    return image


def test_a_breath_that_comes_back_is_not_painted_again() -> None:
    made: list[float] = []
    figure = held(made)

    pictures = [seen(figure, breath) for breath in LUNGS]

    assert made == [1.0, 0.5, 0.0]
    assert pictures[0] == pictures[4] != pictures[1] == pictures[3] != pictures[2]


def test_it_covers_its_own_place_and_nothing_else() -> None:
    figure = held([])
    picture = seen(figure, 0.0)

    assert picture.pixelColor(WORN.left() + 2, WORN.top() + 2) == QColor("teal")
    assert picture.pixelColor(WORN.right() - 2, WORN.top() + 2) == QColor("grey")
    assert picture.pixelColor(figure.rect.right() + 1, WORN.top() + 2) == QColor("white")


def test_pictures_that_would_take_too_much_room_are_painted_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[float] = []
    figure = held(made)
    monkeypatch.setattr(breathing, "_KEPT_BYTES", 2 * 4 * figure.rect.width() * figure.rect.height())

    pictures = [seen(figure, breath) for breath in (*LUNGS, 0.0)]

    assert made == [1.0, 0.5, 0.0, 0.0]
    assert pictures[2] == pictures[5]


def test_breathing_out_uncovers_nothing_of_the_shirts_inner_side(solve: Solve, artist: FigureArtist) -> None:
    pose = solve("hip-airplane", "lifted")
    camera = artist.frame([pose], 760, 570)
    background = QImage(760, 570, QImage.Format.Format_RGB32)
    background.fill(Qt.GlobalColor.white)
    figure = artist.hold(background, pose, camera, glow=0.0)

    assert inner_side(figure, 0.0) <= SOME


def inner_side(figure: HeldFigure, breath: float) -> int:
    """How many pixels have the colour of a shirt's inner side."""
    image = QImage(760, 570, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        figure.paint(painter, breath)
    palette = Palette(FigureColours.light())
    colour = QColor(palette.mix(*palette.material("top"), INNER))
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(570, 760, 4)[:, :, :3].astype(int)
    apart = np.abs(pixels - (colour.blue(), colour.green(), colour.red())).max(axis=2)
    return int((apart <= 1).sum())

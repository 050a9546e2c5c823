"""A glow over two cloths: it looks about as bright on either, however much like it they are."""

from __future__ import annotations

import math

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QRadialGradient, QTransform

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.glow import Warmth
from backstretch_gui.figure.palette import Palette

YELLOW, GREY = "#d9a441", "#717985"
SIZE, MIDDLE, HALF_WAY = 200, 100, 145
"""Pixels: of a picture, to a glow's middle, and to where half of it is gone."""
TIMES_AS_FAR, STEPS = 2.0, 3
"""How far grey may be from a glow's colour there, yellow being 1; steps of a colour."""
COLOURS = FigureColours.light()


@pytest.fixture
def warmth() -> Warmth:
    lay = QTransform.fromTranslate(MIDDLE, MIDDLE)
    return Warmth(QRadialGradient(0, 0, MIDDLE), lay, 1.0, Palette(COLOURS))


def mixed_into(warmth: Warmth, colour: str) -> QColor:
    """What a glow makes of it half way out."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        painter.fillRect(image.rect(), warmth.brush(colour))
    return image.pixelColor(HALF_WAY, MIDDLE)


def laid_over(warmth: Warmth, colour: str) -> QColor:
    """The same of what has been painted."""
    image = QImage(SIZE, SIZE, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    everywhere = QPainterPath()
    everywhere.addRect(0, 0, SIZE, SIZE)
    with QPainter(image) as painter:
        warmth.paint(painter, everywhere, colour)
    return image.pixelColor(HALF_WAY, MIDDLE)


def apart(a: QColor, b: QColor) -> float:
    return math.hypot(a.red() - b.red(), a.green() - b.green(), a.blue() - b.blue())


def test_it_is_about_as_bright_beyond_a_hem(warmth: Warmth) -> None:
    warm = QColor(COLOURS.glow)
    yellow, grey = (apart(mixed_into(warmth, colour), warm) for colour in (YELLOW, GREY))
    assert 0 < grey < yellow * TIMES_AS_FAR


@pytest.mark.parametrize("colour", [YELLOW, GREY])
def test_it_looks_the_same_laid_over_a_colour_and_mixed_into_it(warmth: Warmth, colour: str) -> None:
    assert apart(laid_over(warmth, colour), mixed_into(warmth, colour)) < STEPS

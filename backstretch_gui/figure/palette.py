"""Brushes and pens in the figure's colours, mixed once and kept."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QGradient, QPen, QRadialGradient

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.flesh import Material

_DEEPEST = 11.0
"""Of 255, how much darker shade on cloth may be."""
_BLUSH = ((0.0, 0.44), (0.35, 0.34), (0.7, 0.10), (1.0, 0.0))
"""Share of the radius, how much of a blush there is."""
CLEAR = QColor(0, 0, 0, 0)


def mixed(a: str, b: str, share_of_b: float) -> str:
    """A colour between two, "#rrggbb"."""
    left, right = QColor(a), QColor(b)
    pairs = ((left.red(), right.red()), (left.green(), right.green()), (left.blue(), right.blue()))
    return QColor(*(round(x * (1 - share_of_b) + y * share_of_b) for x, y in pairs)).name()


class Palette:
    """One theme's colours, ready to paint with."""

    def __init__(self, colours: FigureColours) -> None:
        self.colours = colours
        self._brushes: dict[tuple[str, str, float], QBrush] = {}
        self._mixed: dict[tuple[str, str, float], str] = {}
        self._shades: dict[tuple[str, str, float], float] = {}
        self._blends: dict[tuple[str, str, float], QColor] = {}
        self._pens: dict[str, QPen] = {}
        self._materials: dict[Material, tuple[str, str]] = {
            "skin": (colours.skin, colours.skin_line),
            "leg": (colours.leg, colours.leg_line),
            "top": (colours.top, colours.top_line),
            "hair": (colours.hair, colours.hair_line),
        }

    def material(self, material: Material) -> tuple[str, str]:
        """A material's colour and its line's."""
        return self._materials[material]

    def mix(self, a: str, b: str, share_of_b: float) -> str:
        """A colour between two."""
        key = (a, b, share_of_b)
        if key not in self._mixed:
            self._mixed[key] = mixed(*key)
        return self._mixed[key]

    def blend(self, a: str, b: str, share_of_b: float) -> QColor:
        """The same, never to be changed."""
        key = (a, b, share_of_b)
        if key not in self._blends:
            self._blends[key] = QColor(mixed(*key))
        return self._blends[key]

    def shade(self, a: str, b: str, share_of_b: float) -> float:
        """As much of `b`, but no more than is a step of `_DEEPEST`: light cloth does with less."""
        key = (a, b, share_of_b)
        if key not in self._shades:
            apart = abs(QColor(a).green() - QColor(b).green())
            self._shades[key] = round(min(share_of_b, _DEEPEST / max(apart, 1)), 3)
        return self._shades[key]

    def brush(self, a: str, b: str = "", share_of_b: float = 0.0) -> QBrush:
        """A brush in a colour, or between two."""
        key = (a, b, share_of_b)
        if key not in self._brushes:
            self._brushes[key] = QBrush(QColor(self.mix(*key) if b else a))
        return self._brushes[key]

    @cached_property
    def blush(self) -> QBrush:
        """A cheek's, for an ellipse of any size: full in the middle, none at the rim."""
        light = QRadialGradient(0.5, 0.5, 0.5)
        light.setCoordinateMode(QGradient.CoordinateMode.ObjectMode)
        light.setStops([(share, with_alpha(self.colours.cheek, round(255 * much))) for share, much in _BLUSH])
        return QBrush(light)

    def pen(self, colour: str, width: float) -> QPen:
        """A pen with round ends for lines without corners: their many joins are not worth rounding.

        Each colour has one, good until it is asked for in another width.
        """
        if colour not in self._pens:
            self._pens[colour] = round_pen(colour, width)
            self._pens[colour].setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        pen = self._pens[colour]
        pen.setWidthF(width)
        return pen


def round_pen(colour: QColor | str, width: float) -> QPen:
    """A pen with round ends and joins; width in pixels."""
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def with_alpha(colour: str, alpha: int) -> QColor:
    """A colour that lets 255 - alpha through."""
    result = QColor(colour)
    result.setAlpha(alpha)
    return result

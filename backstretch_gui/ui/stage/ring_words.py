"""The words in the clock: how they are set, and which pixels are theirs. All sizes are pixels."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from backstretch_gui.ui.theme import Theme

_AROUND = 2
"""How far letters may be smoothed beyond their own edge."""


@dataclass(frozen=True, slots=True)
class RingLine:
    """A number or a word where it stands; set once, as long as it says the same."""

    text: str
    font: QFont
    colour: str
    """A token."""
    at: QPointF
    """Where its baseline begins."""
    box: QRect
    """All that its letters cover."""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Paint it."""
        painter.setFont(self.font)
        painter.setPen(theme.colour(self.colour))
        painter.drawText(self.at, self.text)


def number_and_word(theme: Theme, diameter: int, number: str, word: str) -> tuple[RingLine, ...]:
    """A number with a word below it, centred together by their capitals; either may be empty."""
    big = theme.font(diameter * (0.44 if len(number) < 3 else 0.29), 600, tabular=True)
    small = word_font(theme, diameter, word, max(12.0, diameter * 0.085), 0.62)
    tall = QFontMetricsF(big).capHeight() if number else 0.0
    low = QFontMetricsF(small).capHeight() if word else 0.0
    gap = diameter * 0.085 if number and word else 0.0
    base = diameter / 2 - (tall + gap + low) / 2 + tall
    lines = ((number, big, "text", base), (word, small, "text2", base + gap + low))
    return tuple(_line(text, font, token, diameter, y) for text, font, token, y in lines if text)


def word_font(theme: Theme, diameter: int, word: str, usual: float, room: float, weight: int = 500) -> QFont:
    """As large as small letters are, as far as the word fits; `room`: for it, a share of the diameter."""
    wanted = max(usual, theme.px("small"))
    width = QFontMetricsF(theme.font(wanted, weight, tabular=True)).horizontalAdvance(word)
    fitting = wanted * min(1.0, room * diameter / max(1.0, width))
    return theme.font(max(usual, fitting), weight, tabular=True)


def _line(text: str, font: QFont, colour: str, diameter: int, base: float) -> RingLine:
    metrics = QFontMetricsF(font)
    at = QPointF((diameter - metrics.horizontalAdvance(text)) / 2, base)
    box = metrics.tightBoundingRect(text).translated(at).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return RingLine(text, font, colour, at, box.toAlignedRect())

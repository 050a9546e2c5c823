"""The system's accent colour: for the focus, what is selected, switches and sliders, where it serves.

Coral is for the one thing that matters now: an accent like it is not followed; nor is any in high contrast.
Teal keeps what it means on the stage: side, voice, done.
"""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from backstretch_gui.ui.tokens import CONTRAST, Tokens

FUSION: Final = "#308cc6"
"""What stands in for an accent where the system says none."""
TEXT, GRAPHICS = 4.5, 3.0
"""Contrast, WCAG 2.2: words on it or in it, and what is only drawn."""
_WORDS_ON: Final = ("surface", "ground", "raised")
_DRAWN_ON: Final = ("field", "hover", "lav_soft", "track")
_NEAR_CORAL: Final = 35
"""Degrees of hue."""
_GREY: Final = 0.2
"""Of less saturation than this, nothing is like coral."""
_STEP: Final = 0.02


def system_accent() -> QColor | None:
    """As the system has it set; None if it says nothing."""
    accent = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
    return None if accent.name() == FUSION else accent


def with_accent(tokens: Tokens, accent: QColor | None) -> Tokens:
    """The theme with this accent, as much lighter or darker as it takes to be seen; or as it is."""
    if accent is None or tokens is CONTRAST or _is_like(accent, QColor(tokens.accent)):
        return tokens
    hue, saturation, lightness = max(0.0, accent.hslHueF()), accent.hslSaturationF(), accent.lightnessF()
    towards = _STEP if tokens.name == "dark" else -_STEP
    while 0.0 <= lightness <= 1.0:
        mark = QColor(QColor.fromHslF(hue, saturation, lightness).name())  # as it will be, in whole steps
        if _is_seen(mark, tokens):
            return replace(tokens, mark=mark.name())
        lightness += towards
    return tokens


def _is_like(colour: QColor, other: QColor) -> bool:
    apart = abs(colour.hslHue() - other.hslHue()) % 360
    return colour.hslSaturationF() >= _GREY and min(apart, 360 - apart) < _NEAR_CORAL


def _is_seen(colour: QColor, tokens: Tokens) -> bool:
    words = all(_contrast(colour, QColor(getattr(tokens, name))) >= TEXT for name in _WORDS_ON)
    return words and all(_contrast(colour, QColor(getattr(tokens, name))) >= GRAPHICS for name in _DRAWN_ON)


def _contrast(one: QColor, other: QColor) -> float:
    """Of two colours, 1 to 21."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(share: float) -> float:
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(share) for share in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue

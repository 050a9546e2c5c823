"""Colours that can be read: WCAG 2.2 contrast (1.4.3 text, 1.4.11 controls) for every pair in use."""

from __future__ import annotations

import pytest

from backstretch_gui.ui.tokens import CONTRAST, DARK, LIGHT, Tokens

TEXT, CONTROL = 4.5, 3.0

PAIRS = [
    ("text", "ground", TEXT),
    ("text", "surface", TEXT),
    ("text", "raised", TEXT),
    ("text", "field", TEXT),
    ("text", "hover", TEXT),
    ("text", "lav_soft", TEXT),
    ("text", "accent_soft", TEXT),
    ("text2", "ground", TEXT),
    ("text2", "surface", TEXT),
    ("text2", "raised", TEXT),
    ("text2", "field", TEXT),
    ("text2", "hover", TEXT),
    ("text2", "lav_soft", TEXT),
    ("teal", "ground", TEXT),
    ("teal", "surface", TEXT),
    ("surface", "teal", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("accent", "ground", CONTROL),
    ("accent", "track", CONTROL),
    ("lav", "ground", CONTROL),
    ("lav", "track", CONTROL),
    ("edge", "ground", CONTROL),
    ("edge", "surface", CONTROL),
    ("edge", "raised", CONTROL),
    ("edge", "lav_soft", CONTROL),
    ("leg", "mat", CONTROL),
]


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""

    def linear(value: int) -> float:
        share = value / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[i : i + 2], 16)) for i in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize(("front", "ground", "needed"), PAIRS)
def test_contrast(tokens: Tokens, front: str, ground: str, needed: float) -> None:
    lighter, darker = sorted(
        (luminance(tokens.colours[front]), luminance(tokens.colours[ground])), reverse=True
    )

    assert (lighter + 0.05) / (darker + 0.05) >= needed

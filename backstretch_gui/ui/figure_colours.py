"""The figure's colours, from the theme's tokens."""

from __future__ import annotations

from dataclasses import replace

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.ui.tokens import Tokens

SAME_NAME = (
    "skin", "skin_line", "leg", "leg_line", "top", "top_line", "hair", "hair_line",
    "mat", "mat_edge", "wall", "wall_edge", "strap", "shadow",
)  # fmt: skip


def figure_colours(tokens: Tokens) -> FigureColours:
    """Light or dark, with this theme's own values."""
    ground = FigureColours.light() if tokens.name == "light" else FigureColours.dark()
    return replace(ground, **{name: getattr(tokens, name) for name in SAME_NAME})

"""The figure's colours, from the theme's tokens."""

from __future__ import annotations

from dataclasses import replace

from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.person import Person
from backstretch_gui.ui.tokens import Tokens

SAME_NAME = (
    "skin", "skin_line", "leg", "leg_line", "top", "top_line", "hair", "hair_line",
    "mat", "mat_edge", "wall", "wall_edge", "strap", "shadow",
)  # fmt: skip


def figure_colours(tokens: Tokens, person: Person) -> FigureColours:
    """Light or dark, with this theme's own values, and over them the person's."""
    is_light = tokens.name == "light"
    ground = FigureColours.light() if is_light else FigureColours.dark()
    themed = replace(ground, **{name: getattr(tokens, name) for name in SAME_NAME})
    return themed.worn_by(person.light if is_light else person.dark)

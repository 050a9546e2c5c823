"""A sentence to be heard, as plan and voice both name it. Pure."""

from __future__ import annotations

from typing import NamedTuple


class Line(NamedTuple):
    """What is said, and by whom."""

    text: str
    by_other: bool = False
    """By the voice that says what the chosen one can't, though this sentence it could: one voice says all of
    a stretch."""

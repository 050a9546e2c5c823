"""Whom to speak to on a bus, and what is said; known without the bus itself, which only Linux has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Body = tuple[Any, ...]
"""Of a message: one value for each type of its signature; a variant is a pair of signature and value."""


@dataclass(frozen=True, slots=True)
class Address:
    """Whom to speak to, and in which interface's words."""

    path: str
    name: str
    interface: str

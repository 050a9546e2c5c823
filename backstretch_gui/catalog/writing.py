"""A routine as a table for a TOML file."""

from __future__ import annotations

from typing import Any

import msgspec

from backstretch_gui.catalog.routine import Routine


def write_routine(routine: Routine) -> dict[str, Any]:
    """Plain strings, numbers, lists and tables; what an entry leaves to its stretch is left out."""
    table: dict[str, Any] = msgspec.to_builtins(routine)
    return table

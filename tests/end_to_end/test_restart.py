"""What somebody sets is there again, whatever happened in between."""

from __future__ import annotations

import tomllib
from collections.abc import Callable

from tests.end_to_end.program import Program, soon


def hold_on_disk(program: Program) -> int | None:
    """The hold of the first stretch, as it is written down."""
    file = program.config / "routines" / "quick-relief.toml"
    return tomllib.loads(file.read_text())["stretches"][0].get("hold") if file.exists() else None

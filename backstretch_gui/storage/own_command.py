"""How this program is started again as something else. Standard library only."""

from __future__ import annotations

import sys

PRINTERS = "--printers"
"""As the only argument: print the names of the printers, and open no window."""


def own_command(*arguments: str) -> list[str]:
    """What starts this very program: a frozen one, or this interpreter with its module."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "backstretch_gui", *arguments]

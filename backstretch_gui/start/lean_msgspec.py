"""A habit of msgspec that costs memory where typing_extensions is installed: docs/adr/0003."""

from __future__ import annotations

import importlib
import sys


def load() -> None:
    """msgspec, as it is without typing_extensions: from there it takes only what `typing` has as well."""
    name = "typing_extensions"
    if name not in sys.modules:
        sys.modules[name] = None  # pyright: ignore[reportArgumentType] # the documented way to say: not there
        try:
            importlib.import_module("msgspec")
        finally:
            del sys.modules[name]

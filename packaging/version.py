"""The version and the application's id, read from the package without importing it."""

from __future__ import annotations

import re
from pathlib import Path

_SOURCE = Path(__file__).resolve().parent.parent / "backstretch_gui" / "__init__.py"


def read_version(text: str) -> str:
    """The version in the source text of the package.

    Raises:
        ValueError: there is none.
    """
    found = re.search(r'^__version__ = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("no __version__")  # noqa: TRY003
    return found[1]


def read_app_id(text: str) -> str:
    """By what desktops know the app, in the source text of the package; raises ValueError if it says none."""
    found = re.search(r'^APP_ID = "([^"]+)"', text, re.MULTILINE)
    if found is None:
        raise ValueError("no APP_ID")  # noqa: TRY003
    return found[1]


VERSION = read_version(_SOURCE.read_text(encoding="utf-8"))
APP_ID = read_app_id(_SOURCE.read_text(encoding="utf-8"))

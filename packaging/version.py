"""The version, read from the package without importing it."""

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


VERSION = read_version(_SOURCE.read_text(encoding="utf-8"))

"""A habit of shiboken, PySide6's binding layer, that costs every start time and memory: docs/adr/0003.

The switch is not documented. Without it all works as well, only later and larger.
"""

from __future__ import annotations

import contextlib
import importlib
import linecache
from typing import Any


def make_lean() -> None:
    """Before anything else of PySide6 is imported.

    By itself, shiboken reads the source of every module that is imported after it, and keeps all of that in
    memory, to see whether it might use `__feature__`.
    """
    with contextlib.suppress(ImportError, AttributeError):
        importlib.import_module("shiboken6")  # brings shibokensupport
        feature: Any = importlib.import_module("shibokensupport.feature")
        if callable(feature._mod_uses_pyside):
            feature._mod_uses_pyside = _uses_no_feature
    linecache.clearcache()  # it has read some on its way here


def _uses_no_feature(_module: object) -> bool:
    return False

"""Two habits of shiboken, PySide6's binding layer, that cost every start time and memory: docs/adr/0003.

Neither switch is documented. Without them all works as well, only later and larger.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import time
from collections.abc import Generator
from pathlib import Path
from typing import Any

_LONGEST = 1.0
"""Seconds to wait for another start; nobody can keep this one from starting."""


def make_lean() -> None:
    """Before anything of PySide6 is imported.

    By itself, shiboken compiles Python code embedded in its library; and it reads the source of every module
    that is imported after it, and keeps all of that in memory, to see whether it might use `__feature__`.
    """
    os.environ.setdefault("SBK_EMBED", "0")
    with contextlib.suppress(ImportError, AttributeError, OSError):
        with _alone():
            importlib.import_module("shiboken6")  # brings shibokensupport
        feature: Any = importlib.import_module("shibokensupport.feature")
        if callable(feature._mod_uses_pyside):
            feature._mod_uses_pyside = _uses_no_feature


@contextlib.contextmanager
def _alone() -> Generator[None]:
    """While one start unpacks shiboken's own modules into its folder, another must not read half of them."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    with Path(__file__).open("rb") as file:
        until = time.monotonic() + _LONGEST
        while time.monotonic() < until:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except OSError:
                time.sleep(0.005)
        yield


def _uses_no_feature(_module: object) -> bool:
    return False

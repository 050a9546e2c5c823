"""How the speech helper is started, from source and from a frozen build. Standard library only."""

from __future__ import annotations

import sys

FLAG = "--voice-worker"
"""As the only argument of BackStretch: be the speech helper, and open no window."""


def worker_command() -> list[str]:
    """The program and arguments that start the helper.

    A frozen build has no interpreter to give a module to: there the program itself is the helper.
    """
    if getattr(sys, "frozen", False):
        return [sys.executable, FLAG]
    return [sys.executable, "-m", "backstretch_gui.voice.worker"]

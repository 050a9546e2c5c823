"""How speech helper and player are started, from source and from a frozen build. Standard library only."""

from __future__ import annotations

import sys

FLAG = "--voice-worker"
"""As the only argument of BackStretch: be the speech helper, and open no window."""
PLAYER_FLAG = "--sound-player"
"""The same, for the player."""


def worker_command() -> list[str]:
    """The program and arguments that start the helper.

    A frozen build has no interpreter to give a module to: there the program itself is the helper.
    """
    return _command(FLAG, "backstretch_gui.voice.worker")


def player_command() -> list[str]:
    """The program and arguments that start the player."""
    return _command(PLAYER_FLAG, "backstretch_gui.voice.player.process")


def _command(flag: str, module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    return [sys.executable, "-m", module]

"""How speech helper and player are started, from source and from a frozen build. Standard library only."""

from __future__ import annotations

import sys

FLAG = "--voice-worker"
"""As the first argument of BackStretch: be the speech helper of the engine that follows."""
PLAYER_FLAG = "--sound-player"
"""As the only argument: be the player."""


def worker_command(engine: str) -> list[str]:
    """The program and arguments that start the helper of an engine, by its id.

    A frozen build has no interpreter to give a module to: there the program itself is the helper.
    """
    return [*_command(FLAG, "backstretch_gui.voice.worker"), engine]


def player_command() -> list[str]:
    """The program and arguments that start the player."""
    return _command(PLAYER_FLAG, "backstretch_gui.voice.player.process")


def _command(flag: str, module: str) -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, flag]
    return [sys.executable, "-m", module]

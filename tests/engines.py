"""Engines for tests: the system's alone, and its usual voice."""

from __future__ import annotations

from dataclasses import replace

from backstretch_gui.voice.engines.registry import Engines, system_engine
from backstretch_gui.voice.packs import Packs

SYSTEM = system_engine()
SYSTEM_ONLY = Engines(SYSTEM, Packs())
CALM = SYSTEM_ONLY.choice("", "en")


def system_only(*, patience: float = SYSTEM.patience, keep_alive: float = SYSTEM.keep_alive) -> Engines:
    """The same with other patience and keep-alive, in seconds; it starts as quickly as it replies."""
    kind = replace(SYSTEM, patience=patience, keep_alive=keep_alive, loads_within=4 * patience)
    return Engines(kind, Packs())

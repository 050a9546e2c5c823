"""Which engine speaks here. Light: the app reads an engine's name without loading it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from backstretch_gui.voice.engines.espeak import Espeak
from backstretch_gui.voice.engines.nsss import Nsss
from backstretch_gui.voice.engines.sapi5 import Sapi5

if TYPE_CHECKING:
    from backstretch_gui.voice.engines.engine import Engine


def engine_class(platform: str = sys.platform) -> type[Engine]:
    """The engine of this platform."""
    engines: dict[str, type[Engine]] = {"win32": Sapi5, "darwin": Nsss}
    return engines.get(platform, Espeak)

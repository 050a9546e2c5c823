"""The voices of Windows. Written from pyttsx3's driver and tested against a stand-in, not yet on Windows."""

from __future__ import annotations

import sys
from typing import ClassVar

from backstretch_gui.voice.engines.pyttsx import PyttsxEngine

COINIT_APARTMENTTHREADED = 2


class Sapi5(PyttsxEngine):
    """Its driver writes the file while `save_to_file` runs, and reports no end; it has no pitch."""

    driver: ClassVar[str] = "sapi5"
    tells_its_end: ClassVar[bool] = False

    def _prepare(self) -> None:
        """COM belongs to a thread: comtypes initialises it, in this one, the way this says, when imported."""
        sys.coinit_flags = COINIT_APARTMENTTHREADED  # pyright: ignore[reportAttributeAccessIssue] # read by comtypes

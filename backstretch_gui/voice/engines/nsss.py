"""The voices of macOS. Written from pyttsx3's driver and tested against a stand-in, not yet on a Mac."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from backstretch_gui.voice.engines.aiff import convert
from backstretch_gui.voice.engines.pyttsx import PyttsxEngine

if TYPE_CHECKING:
    from pathlib import Path


class Nsss(PyttsxEngine):
    """Its driver runs the main thread's run loop, so it lives there; it writes AIFF only."""

    driver: ClassVar[str] = "nsss"

    def _into_wav(self, path: Path) -> None:
        convert(path)

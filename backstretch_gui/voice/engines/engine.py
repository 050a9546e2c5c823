"""What the helper asks of an engine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from backstretch_gui.voice.protocol import Fault

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.voice.protocol import Render, Voice


class RenderError(Exception):
    """A render that failed, and whose fault it is."""

    def __init__(self, fault: Fault, detail: str) -> None:
        super().__init__(detail)
        self.fault = fault


class Engine(Protocol):
    """Renders one text at a time, in the thread that made it."""

    def voices(self) -> tuple[Voice, ...]:
        """The voices that are installed."""
        ...

    def speak(self, request: Render, path: Path) -> None:
        """Speak `request.text` into `path`, a WAV of 16-bit samples.

        Raises RenderError, OSError if the file can't be written, or what the engine raises.
        """
        ...

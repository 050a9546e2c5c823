"""A display of one's own, and the moment when a program's first frame is painted there."""

from __future__ import annotations

import os
import select
import statistics
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any

from pyvirtualdisplay.display import Display as VirtualDisplay
from Xlib import X
from Xlib.display import Display
from Xlib.ext import damage

FLOOR = (sys.executable, "-m", "benchmarks.bare_window")
APP = (sys.executable, "-m", "backstretch_gui")
STARTS = 15
LARGE = 60
"""A window smaller than this, in pixels, is not the program's."""
PATIENCE = 20.0


@contextmanager
def own_display() -> Generator[None]:
    """Everything started inside is shown on a virtual screen of 1600 × 1000."""
    with VirtualDisplay(backend="xvfb", size=(1600, 1000), color_depth=24):
        yield


class FirstPaint:
    """Watches the screen from outside, as an X client."""

    def __init__(self) -> None:
        self._display = Display()
        self._root = self._display.screen().root
        self._root.change_attributes(event_mask=X.SubstructureNotifyMask)
        self._damage = self._display.extension_event.DamageNotify
        self._display.damage_query_version()
        self._display.sync()

    def seconds(self, command: Sequence[str], env: dict[str, str]) -> float:
        """From the start of the process to its first painted frame: the second damage to its window."""
        began = time.monotonic()
        process = subprocess.Popen(command, env=env, stderr=subprocess.DEVNULL)
        try:
            return self._wait_for_frame() - began
        finally:
            process.kill()
            process.wait()
            self._drain()

    def _wait_for_frame(self) -> float:
        damages = 0
        painted = float("inf")
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            event = self._next(0.5 if damages == 1 else PATIENCE)
            if event is None:
                return painted
            if event.type == X.MapNotify and self._is_large(event.window):
                event.window.damage_create(damage.DamageReportRawRectangles)
                self._display.sync()
            elif event.type == self._damage:
                damages += 1
                painted = time.monotonic()
                if damages == 2:
                    return painted
        raise TimeoutError("no frame")

    def _is_large(self, window: Any) -> bool:
        geometry = window.get_geometry()
        return min(geometry.width, geometry.height) >= LARGE

    def _next(self, patience: float) -> Any:
        """The next event of the X server; python-xlib has no types for them."""
        if not self._display.pending_events():
            select.select([self._display.fileno()], [], [], patience)
        return self._display.next_event() if self._display.pending_events() else None

    def _drain(self) -> None:
        self._display.sync()
        while self._display.pending_events():
            self._display.next_event()


def clean_environment(**changes: str) -> dict[str, str]:
    """The environment, with byte code allowed."""
    env = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return env | changes


def medians_in_turn(
    commands: Sequence[Sequence[str]], env: dict[str, str], starts: int = STARTS
) -> list[float]:
    """Seconds to the first frame of each; started in turn, so that all meet the same machine."""
    watcher = FirstPaint()
    taken = [[watcher.seconds(command, env) for command in commands] for _ in range(starts)]
    return [statistics.median(seconds) for seconds in zip(*taken, strict=True)]

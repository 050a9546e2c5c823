"""A display of one's own, and the moment when a program's first frame is painted there."""

from __future__ import annotations

import os
import select
import subprocess
import sys
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pyvirtualdisplay.display import Display as VirtualDisplay
from Xlib import X
from Xlib.display import Display
from Xlib.ext import damage

FLOOR = (sys.executable, "-m", "benchmarks.bare_window")
APP = (sys.executable, "-m", "backstretch_gui")
STARTS = 15
READY = "ready\n"
"""The end of the app's log when the whole page has been made."""
LARGE = 60
"""A window smaller than this, in pixels, is not the program's."""
PATIENCE = 20.0
PAINTS_WITHIN = 1.0
"""What has been made is painted this soon, in seconds."""


@dataclass(frozen=True)
class Start:
    """Seconds from the start of a process to its first frame, and to the frame after it says it is ready."""

    first_frame: float
    page: float


@contextmanager
def own_display() -> Generator[None]:
    """Everything started inside is shown on a virtual screen of 1600 × 1000."""
    with VirtualDisplay(backend="xvfb", size=(1600, 1000), color_depth=24, extra_args=["-noreset"]):
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

    def watch(self, command: Sequence[str], env: dict[str, str], log: Path | None = None) -> Start:
        """From the start of the process to the second damage to its window, its first painted frame; and, if
        it writes a `log`, to what is painted after the line that says it is ready."""
        if log is not None:
            log.unlink(missing_ok=True)
        began = time.monotonic()
        # A plain file as its output would make Python fail under Wine.
        process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        try:
            first = self._wait_for_frame()
            page = first if log is None else self._wait_for_page(log)
            return Start(first - began, page - began)
        finally:
            process.kill()
            process.wait()
            if process.stdout is not None:
                process.stdout.close()
            self._drain()

    def _wait_for_page(self, log: Path) -> float:
        deadline = time.monotonic() + PATIENCE
        while not (log.exists() and log.read_text(encoding="utf-8").endswith(READY)):
            if time.monotonic() > deadline:
                raise TimeoutError("no page")
            time.sleep(0.002)
        ready = time.monotonic()
        while self._display.pending_events():
            self._display.next_event()
        event = self._next(PAINTS_WITHIN)
        return ready if event is None else time.monotonic()

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


def starts_in_turn(
    commands: Sequence[tuple[Sequence[str], Path | None]], env: dict[str, str], starts: int = STARTS
) -> list[list[Start]]:
    """The starts of each command, with the log that it writes; in turn, so that all meet the same machine."""
    watcher = FirstPaint()
    taken = [[watcher.watch(command, env, log) for command, log in commands] for _ in range(starts)]
    return [list(each) for each in zip(*taken, strict=True)]


def own_folders(folder: Path) -> dict[str, str]:
    """The environment of a program that keeps everything below `folder`, and has been used before."""
    names = ("CONFIG", "CACHE", "STATE", "DATA")
    settings = folder / "CONFIG" / "backstretch" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("version = 1\nwelcomed = true\n")
    return clean_environment(**{f"XDG_{name}_HOME": str(folder / name) for name in names})


def log_below(folder: Path) -> Path:
    """Where a program with `own_folders` writes what it does."""
    return folder / "STATE" / "backstretch" / "log" / "backstretch.log"

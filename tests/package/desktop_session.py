"""A small desktop on the tests' X display: openbox and pcmanfm, in a home of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Generator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from harness.program import soon
from tests.desktop.services import running

PATIENCE = 20.0
ICON = (60, 33)
"""Where pcmanfm puts the first icon of the desktop, in pixels."""


class DesktopSession:
    """What somebody has who has never seen a terminal."""

    def __init__(self, home: Path, environment: Mapping[str, str]) -> None:
        self.home = home
        own = {name: value for name, value in environment.items() if not name.endswith("_HOME")}
        self.environment = own | {"HOME": str(home)}

    @contextmanager
    def shown(self) -> Generator[None]:
        """The desktop is there; at the end it goes, and all that was started from it."""
        settings = self.home / ".config" / "libfm" / "libfm.conf"
        settings.parent.mkdir(parents=True, exist_ok=True)
        settings.write_text(
            "[config]\nsingle_click=0\nquick_exec=1\n"
        )  # else it asks what to do with a program
        with ExitStack() as stack:
            bus = stack.enter_context(running(["dbus-daemon", "--session", "--nofork", "--print-address"]))
            assert bus.stdout is not None
            self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
            stack.enter_context(running(["openbox"], self.environment))
            soon(lambda: self._is_managed() or None, "the window manager", PATIENCE)  # or it misses a window
            stack.enter_context(running(["pcmanfm", "--desktop"], self.environment))
            stack.callback(self.end_all_within, self.home)  # first: they hold what pcmanfm gave them
            soon(lambda: self.windows("pcmanfm") or None, "the desktop", PATIENCE)
            yield

    def double_click(self) -> None:
        """Double-click the only icon of the desktop."""
        self.xdotool("mousemove", *map(str, ICON), "click", "--repeat", "2", "--delay", "80", "1")

    def windows(self, name: str) -> list[str]:
        """The windows that can be seen and are called so."""
        return self.xdotool("search", "--onlyvisible", "--name", name).stdout.split()

    def xdotool(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """As from a mouse and a keyboard."""
        return subprocess.run(
            ["xdotool", *arguments], env=self.environment, capture_output=True, text=True, check=False
        )

    def log(self) -> str:
        """What BackStretch has logged."""
        log = self.home / ".local/state/backstretch/log/backstretch.log"
        return log.read_text(encoding="utf-8") if log.exists() else ""

    def _is_managed(self) -> bool:
        asked = ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"]
        return "window id" in subprocess.run(asked, capture_output=True, text=True, check=False).stdout

    @staticmethod
    def end_all_within(folder: Path) -> None:
        """End every program that runs from the folder."""
        for process in Path("/proc").glob("[0-9]*"):
            try:
                program = (process / "exe").readlink()
            except OSError:
                continue
            if program.is_relative_to(folder):
                os.kill(int(process.name), 9)

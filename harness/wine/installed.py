"""The installed program under Wine: started, driven by keys, watched by its log, and ended."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

from harness.program import TITLE, soon
from harness.wine.prefix import PERSON, Done, Prefix, Running, windows_path

INSTALLED = PureWindowsPath(f"C:/users/{PERSON}/AppData/Local/Programs/BackStretch")
UNINSTALL = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\BackStretch"
"""Where Windows lists it among the programs."""
PATIENCE = 90.0
"""How long to wait for what ought to happen soon, in seconds: Wine is slow, and CI's machine small."""


class Installed:
    """What the installer has laid down, and what the program keeps for the person."""

    def __init__(self, prefix: Prefix) -> None:
        self.prefix = prefix
        self.folder = prefix.local / "Programs" / "BackStretch"
        self.own = prefix.local / "backstretch"
        """Settings, routines, log, speech: all that is the person's."""
        self._opened: list[Window] = []

    def install(self, installer: Path) -> Done:
        """Run the installer without questions."""
        return self.prefix.run(windows_path(installer), "/S", seconds=300)

    def uninstall(self) -> Done:
        """Run the uninstaller without questions, and wait for what it goes on as: it can't remove itself."""
        done = self.prefix.run(str(INSTALLED / "uninstall.exe"), "/S", seconds=120)
        if done.code == 0:
            # The last that it does is to take itself off the list of programs.
            soon(lambda: None if self.registry(UNINSTALL) else True, "the end of the uninstaller", PATIENCE)
        return done

    def run(self, *arguments: str, seconds: float = PATIENCE) -> Done:
        """Run the program to its end, as from a console."""
        return self.prefix.run(str(INSTALLED / "BackStretch.exe"), *arguments, seconds=seconds)

    def open(self, *arguments: str) -> Window:
        """Start the program, and wait until its window is filled."""
        window = Window(self, *arguments)
        self._opened.append(window)
        window.wait_until_ready()
        return window

    def kill_all(self) -> None:
        """End what is still open, and wait until nothing is left of it."""
        for window in self._opened:
            window.kill()
        self._opened.clear()
        self.wait_until_ended()

    def wait_until_ended(self) -> None:
        """No process of the program runs any more."""
        soon(lambda: not self.prefix.programs("BackStretch.exe") or None, "the end of the program", PATIENCE)

    def start(self, *arguments: str) -> Running:
        """Start the program."""
        return self.prefix.start(str(INSTALLED / "BackStretch.exe"), *arguments)

    def log(self) -> list[str]:
        """Its log."""
        try:
            return (self.own / "Logs" / "backstretch.log").read_text("utf-8", "replace").splitlines()
        except FileNotFoundError:
            return []

    def registry(self, key: str) -> str:
        """What the person's registry has under a key of HKEY_CURRENT_USER; empty if there is no such key."""
        done = self.prefix.run("reg", "query", f"HKCU\\{key}", "/s", seconds=PATIENCE)
        return done.output if done.code == 0 else ""


class Window:
    """An open program."""

    def __init__(self, installed: Installed, *arguments: str) -> None:
        self._installed = installed
        self._seen = len(installed.log())
        self._running = installed.start(*arguments)
        self.id = ""

    def wait_until_ready(self) -> None:
        """Its window is there, and filled."""
        self.wait_for_log("backstretch_gui.start.app: ready")
        self.id = soon(lambda: window_named(TITLE), "the window", PATIENCE)

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._running.is_running

    def wait_for_log(self, text: str) -> str:
        """The first line with `text` in it since this program was started."""

        def look() -> str | None:
            assert self.is_running, f"it ended by itself: {self._running.output}"
            return next((line for line in self._installed.log()[self._seen :] if text in line), None)

        return soon(look, text, PATIENCE)

    def wait_until(self, look: Callable[[], bool], what: str) -> None:
        """Something that ought to become true."""
        soon(lambda: look() or None, what, PATIENCE)

    def key(self, name: str) -> None:
        """Press a key, as X names it."""
        _tell("wmctrl", "-i", "-a", self.id)
        soon(lambda: _active() == int(self.id, 0) or None, "the window in front", PATIENCE)
        _tell("xdotool", "key", "--clearmodifiers", name)

    @property
    def is_in_front(self) -> bool:
        """Whether the keys go to it."""
        return _active() == int(self.id, 0)

    def close(self) -> int | None:
        """Quit by key; the exit code, None if it did not end."""
        self.key("ctrl+q")
        code = self._running.wait(PATIENCE).code
        self._installed.wait_until_ended()
        return code

    def kill(self) -> None:
        """End it at once, as a crash or a flat battery would."""
        self._running.kill()

    def picture(self, target: Path) -> None:
        """What is on the screen."""
        target.parent.mkdir(parents=True, exist_ok=True)
        _tell("import", "-window", self.id, str(target))


def window_named(title: str) -> str | None:
    """The number of the window with a title, if there is one."""
    listed = subprocess.run(["wmctrl", "-l"], capture_output=True, text=True, check=False).stdout
    for line in listed.splitlines():  # nothing, as long as nobody manages the windows yet
        parts = line.split(None, 3)
        if parts[3:] and parts[3].startswith(title):
            return parts[0]
    return None


def _active() -> int:
    try:
        return int(_told("xdotool", "getactivewindow"))
    except (ValueError, subprocess.CalledProcessError):
        time.sleep(0.1)
        return 0


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def _tell(*command: str) -> None:
    subprocess.run(command, capture_output=True, check=True)

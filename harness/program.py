"""The real program, in a process of its own, on the X display that pytest-xvfb provides."""

from __future__ import annotations

import datetime
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

TITLE = "BackStretch"
PATIENCE = 20.0
"""How long to wait for something that ought to happen soon, in seconds."""


@dataclass(frozen=True)
class LogLine:
    """A line of the program's log. `at` is seconds since the epoch."""

    at: float
    text: str


class Program:
    """Started, driven by keys, watched by its log, and ended."""

    def __init__(
        self,
        folder: Path,
        *arguments: str,
        env: Mapping[str, str] | None = None,
        command: Sequence[str] = (sys.executable, "-m", "backstretch_gui"),
    ) -> None:
        self.config = folder / "config" / "backstretch"
        self.cache = folder / "cache" / "backstretch"
        self._log = folder / "state" / "backstretch" / "log" / "backstretch.log"
        own = {
            f"XDG_{name.upper()}_HOME": str(folder / name) for name in ("config", "cache", "state", "data")
        }
        self._skip_the_first_page()
        self._errors = (folder / "stderr.txt").open("wb")
        self.env = {**(env or os.environ), **own}
        self._process = subprocess.Popen(
            [*command, *arguments],
            env=self.env,
            stdin=subprocess.DEVNULL,
            stderr=self._errors,
        )
        self.window = self._search()

    def _skip_the_first_page(self) -> None:
        settings = self.config / "settings.toml"
        if not settings.exists():
            settings.parent.mkdir(parents=True, exist_ok=True)
            settings.write_text("version = 1\nwelcomed = true\n")

    @property
    def pid(self) -> int:
        """Of the process."""
        return self._process.pid

    def key(self, *keys: str) -> None:
        """Press keys, as X names them."""
        self._xdotool("windowfocus", "--sync", self.window)
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        """Type text."""
        self._xdotool("type", text)

    def log(self) -> list[LogLine]:
        """What it has logged so far."""
        try:
            lines = self._log.read_text(encoding="utf-8").splitlines()
        except FileNotFoundError:
            return []
        found = (re.match(r"(\S+ \S+),(\d{3}) \w+ \S+: (.*)", line) for line in lines)
        return [
            LogLine(datetime.datetime.fromisoformat(m[1]).timestamp() + int(m[2]) / 1000, m[3])
            for m in found
            if m
        ]

    def wait_for_log(self, text: str, patience: float = PATIENCE) -> LogLine:
        """The first line with `text` in it, as soon as it is there."""
        return soon(lambda: next((line for line in self.log() if text in line.text), None), text, patience)

    def wait_for_new_log(self, text: str, seen: int, patience: float = PATIENCE) -> LogLine:
        """The first line with `text` in it after the first `seen` lines."""
        return soon(
            lambda: next((line for line in self.log()[seen:] if text in line.text), None), text, patience
        )

    def close(self, key: str = "ctrl+q") -> int:
        """Quit by key; the exit code."""
        self.key(key)
        try:
            return self._process.wait(PATIENCE)
        finally:
            self.kill()

    def find_window_again(self) -> None:
        """It was made anew; no window manager is there to give it the focus."""
        before = self.window
        self.window = soon(lambda: found if (found := self._search()) != before else None, TITLE, PATIENCE)
        self._xdotool("windowfocus", "--sync", self.window)

    def ask_to_end(self, number: int) -> int:
        """Send it a signal; the exit code."""
        self._process.send_signal(number)
        try:
            return self._process.wait(PATIENCE)
        finally:
            self.kill()

    @property
    def has_ended(self) -> bool:
        """By itself, or because it was asked to."""
        return self._process.poll() is not None

    def kill(self) -> None:
        """End it, whatever state it is in."""
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        self._errors.close()

    def errors(self) -> str:
        """What it wrote to standard error."""
        return Path(self._errors.name).read_text(encoding="utf-8")

    def complaints(self) -> list[str]:
        """The same, without what QtMultimedia says of the sound libraries it finds or doesn't."""
        return [line for line in self.errors().splitlines() if not line.startswith("qt.multimedia")]

    def _search(self) -> str:
        command = ["xdotool", "search", "--onlyvisible", "--pid", str(self.pid), "--name", TITLE]

        def found() -> str | None:
            if self._process.poll() is not None:
                raise AssertionError(f"it ended by itself: {self.errors()}")
            done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)
            return done.stdout.split()[0] if done.stdout.split() else None

        try:
            return soon(found, "the window", PATIENCE)
        except BaseException:
            self.kill()
            raise

    def _xdotool(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.env, check=True, capture_output=True)


def soon(look: Callable[[], T | None], what: str, patience: float) -> T:
    """What `look` finds, as soon as it finds something."""
    deadline = time.monotonic() + patience
    while (found := look()) is None:
        assert time.monotonic() < deadline, f"nothing of {what!r} within {patience} s"
        time.sleep(0.02)  # another process: there is no signal to wait for
    return found

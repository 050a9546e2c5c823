"""A Windows of one's own: a Wine prefix in a folder, and programs run in it."""

from __future__ import annotations

import os
import struct
import subprocess
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from harness.wine.standins import WINES_RUNTIME, put_standins

WINE = "/usr/lib/wine/wine64"
WINESERVER = "/usr/lib/wine/wineserver64"
SYSTEM32 = "windows/system32"

PERSON = "Jörg Müller"
"""Whose Windows it is: with a space and an umlaut, as names have."""

_OVERRIDES = "mscoree,mshtml,winemenubuilder.exe=;mscms,ucrtbase=n"
"""No .NET, no browser, nothing in the menus of who runs it; and our own stand-ins instead of Wine's."""

LOOK = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
"""Of HKEY_CURRENT_USER: where AppsUseLightTheme is 0 or 1."""
_METRICS = r"HKCU\Control Panel\Desktop\WindowMetrics"
_CRASHES = r"HKLM\Software\Microsoft\Windows NT\CurrentVersion\AeDebug"


def text_size(pixels: int) -> tuple[str, ...]:
    """The command that sets how large letters are, as Text size of Windows' settings does: 12 is usual.

    They are DejaVu's, which are there: the value is a LOGFONTW.
    """
    font = struct.pack("<5i8B64s", -pixels, 0, 0, 0, 400, *bytes(8), "DejaVu Sans".encode("utf-16-le"))
    return ("reg", "add", _METRICS, "/v", "MessageFont", "/t", "REG_BINARY", "/d", font.hex(), "/f")


_SET_UP = (
    ("wineboot", "--init"),
    ("winecfg", "-v", "win10"),
    text_size(12),
    ("reg", "add", _CRASHES, "/v", "Debugger", "/d", "false", "/f"),
)
"""Windows' own typeface is not to be had here. What crashes ends, as it does there; Wine's debugger would
keep it for ever.
"""


@dataclass(frozen=True)
class Done:
    """How a program ended, and what it printed."""

    code: int | None
    """None if it did not end in time."""
    output: str


class Running:
    """A started program; what it prints is collected without waiting for those that inherited its pipe."""

    def __init__(self, process: subprocess.Popen[bytes], told: Callable[[str], object] | None = None) -> None:
        self._process = process
        self._told = told
        self._output = bytearray()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    @property
    def is_running(self) -> bool:
        """Whether it has not ended."""
        return self._process.poll() is None

    @property
    def output(self) -> str:
        """What it has printed so far."""
        return self._output.decode("utf-8", "replace").replace("\r\n", "\n")

    def wait(self, seconds: float) -> Done:
        """Its end, or what there is when the time is over; then it is killed."""
        try:
            code = self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            self.kill()
            code = None
        self._reader.join(1)
        return Done(code, self.output)

    def kill(self) -> None:
        """End it, whatever state it is in."""
        if self.is_running:
            self._process.kill()
            self._process.wait()

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as pipe:
            while chunk := os.read(pipe.fileno(), 65536):
                self._output += chunk
                if self._told is not None:
                    self._told(chunk.decode("utf-8", "replace"))


class Prefix:
    """The prefix in `folder`. `env` is what its programs get besides."""

    def __init__(self, folder: Path, env: Mapping[str, str] | None = None) -> None:
        self.folder = folder.resolve()
        self.drive = self.folder / "drive_c"
        own = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_"))}
        self.env = own | {
            "WINEPREFIX": str(self.folder),
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _OVERRIDES,
            "USER": PERSON,
            "LC_ALL": "C.UTF-8",
            **(env or {}),
        }

    def make(self) -> None:
        """Set it up, as Windows 10, with what Wine lacks; a prefix that is made is left as it is.

        Raises:
            RuntimeError: Wine could not.
        """
        runtime = self.drive / SYSTEM32 / f"{WINES_RUNTIME}.dll"
        if runtime.exists():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        bare = Prefix(self.folder, {"WINEDLLOVERRIDES": _OVERRIDES.partition(";")[0], "DISPLAY": ""})
        for command in _SET_UP:
            done = bare.run(*command, seconds=180)
            if done.code != 0:
                raise RuntimeError(f"{' '.join(command)}: {done}")
        bare.end()
        put_standins(self.drive / SYSTEM32)

    def start(
        self,
        *command: str,
        told: Callable[[str], object] | None = None,
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> Running:
        """Start a program, by its Windows path or its name, in `folder`. `told` hears what it prints."""
        # A plain file as its output makes Python fail under Wine: always a pipe.
        process = subprocess.Popen(
            [WINE, *command],
            env=self.env | dict(env or {}),
            cwd=folder or self.folder,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        return Running(process, told)

    def run(
        self,
        *command: str,
        seconds: float,
        told: Callable[[str], object] | None = None,
        env: Mapping[str, str] | None = None,
        folder: Path | None = None,
    ) -> Done:
        """Start a program and wait for its end."""
        return self.start(*command, told=told, env=env, folder=folder).wait(seconds)

    def programs(self, name: str) -> list[str]:
        """The command lines of the running programs whose file is called `name`."""
        mine = f"WINEPREFIX={self.folder}".encode()
        found: list[str] = []
        for process in Path("/proc").glob("[0-9]*"):
            try:
                environment, command = ((process / each).read_bytes() for each in ("environ", "cmdline"))
            except OSError:  # it has ended meanwhile
                continue
            if mine in environment.split(b"\0") and name.encode() in command.partition(b"\0")[0]:
                found.append(command.replace(b"\0", b" ").decode("utf-8", "replace").strip())
        return found

    def end(self) -> None:
        """End every program in the prefix, and its servants."""
        subprocess.run([WINESERVER, "-k"], env=self.env, check=False)
        subprocess.run([WINESERVER, "-w"], env=self.env, check=False, timeout=60)

    @property
    def local(self) -> Path:
        """The person's %LOCALAPPDATA%."""
        return self.drive / "users" / PERSON / "AppData" / "Local"


def windows_path(path: Path) -> str:
    """A path of this system as Wine's programs see it."""
    return "Z:" + str(path.resolve()).replace("/", "\\")

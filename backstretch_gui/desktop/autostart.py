"""Start at login, in the background: an entry where the system looks for such, and its removal."""

from __future__ import annotations

import shlex
import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QSettings

from backstretch_gui import APP_ID
from backstretch_gui.storage.files import read_text, write_bytes, write_text

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

NAME = "backstretch"
"""Of the value on Windows, and once of the files elsewhere."""
_WINDOWS_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"


class Autostart(Protocol):
    """Where the system looks for what is to be started at login."""

    def set(self, on: bool) -> None:
        """Write the entry, or take it away.

        Raises:
            OSError: the system does not let it.
        """
        ...


class DesktopEntry:
    """Linux: a file in the autostart folder, as the Desktop Application Autostart Specification has it."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.desktop"
        self._old = folder / f"{NAME}.desktop"
        self._command = command

    def set(self, on: bool) -> None:
        """Write or remove the file; unchanged, it is left alone."""
        if not on:
            self._file.unlink(missing_ok=True)
        elif _text_of(self._file) != self._text:
            write_text(self._file, self._text)
        self._old.unlink(missing_ok=True)

    @property
    def _text(self) -> str:
        command = " ".join(_quoted(word) for word in self._command)
        lines = [
            "[Desktop Entry]",
            "Type=Application",
            "Version=1.0",  # MATE's session starts nothing that says more
            "Name=BackStretch reminders",
            f"Exec={command}",
            f"Icon={APP_ID}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        ]
        return "\n".join(lines) + "\n"


class RunKey:
    """Windows: a value under the user's Run key."""

    def __init__(self, settings: QSettings, command: Sequence[str]) -> None:
        self._settings = settings
        self._command = command

    def set(self, on: bool) -> None:
        """Write or remove the value."""
        if on:
            self._settings.setValue(NAME, " ".join(f'"{word}"' for word in self._command))
        else:
            self._settings.remove(NAME)
        self._settings.sync()
        if self._settings.status() is not QSettings.Status.NoError:
            raise OSError


class LaunchAgent:
    """macOS: a property list among the user's launch agents."""

    def __init__(self, folder: Path, command: Sequence[str]) -> None:
        self._file = folder / f"{APP_ID}.reminders.plist"
        self._old = folder / f"org.{NAME}.reminders.plist"
        self._command = command

    def set(self, on: bool) -> None:
        """Write or remove the file."""
        self._old.unlink(missing_ok=True)
        if not on:
            self._file.unlink(missing_ok=True)
            return
        import plistlib

        entry = {"Label": self._file.stem, "ProgramArguments": list(self._command), "RunAtLoad": True}
        write_bytes(self._file, plistlib.dumps(entry))


def autostart(home: Path, config: Path, command: Sequence[str], platform: str = sys.platform) -> Autostart:
    """The one of this system. `config` is where the desktop's own settings are, ~/.config."""
    if platform == "win32":
        return RunKey(QSettings(_WINDOWS_KEY, QSettings.Format.NativeFormat), command)
    if platform == "darwin":
        return LaunchAgent(home / "Library" / "LaunchAgents", command)
    return DesktopEntry(config / "autostart", command)


def _text_of(file: Path) -> str | None:
    try:
        return read_text(file)
    except ValueError:  # whatever it is, it is not ours
        return None


def _quoted(word: str) -> str:
    """A word of an Exec line: reserved characters within quotation marks, and % doubled."""
    if shlex.quote(word) != word:
        escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in word)
        word = f'"{escaped}"'.replace("\\", "\\\\")
    return word.replace("%", "%%")

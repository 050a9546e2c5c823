"""Keeping the screen awake while there is something to follow on it, and only then."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess

from backstretch_gui import APP_ID
from backstretch_gui.desktop.address import Address

if TYPE_CHECKING:
    from backstretch_gui.desktop.address import Body
    from backstretch_gui.desktop.bus import Bus

_WHY = "Following a stretch on the screen"


class Awake(QObject):
    """Keeps the screen on between `hold` and `release`; the system lets go by itself if the program dies."""

    def hold(self) -> None:
        """Keep it on from now on."""
        raise NotImplementedError

    def release(self) -> None:
        """Let it go dark again as it likes."""
        raise NotImplementedError


@dataclass(frozen=True, slots=True)
class Way:
    """One of the services that keep a screen awake, and how it is asked."""

    address: Address
    signature: str
    arguments: Body
    release: str
    """The method that takes the cookie back."""


WAYS = (
    Way(
        Address("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"),
        "ss",
        ("BackStretch", _WHY),
        "UnInhibit",
    ),
    Way(
        Address("/org/gnome/SessionManager", "org.gnome.SessionManager", "org.gnome.SessionManager"),
        "susu",
        (APP_ID, 0, _WHY, 8),
        "Uninhibit",
    ),
    Way(
        Address(
            "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement",
            "org.freedesktop.PowerManagement.Inhibit",
        ),
        "ss",
        ("BackStretch", _WHY),
        "UnInhibit",
    ),
)
"""In the order they are tried. The second's 8 is GNOME's flag for "don't call the session idle"."""


class ServiceAwake(Awake):
    """Linux: by the first service that is there and says yes. Nothing waits for it."""

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._wanted = False
        self._asking = False
        self._held: tuple[Way, int] | None = None

    @property
    def is_held(self) -> bool:
        """Whether a service has granted it."""
        return self._held is not None

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return self._asking

    def hold(self) -> None:
        """Ask one service after the other."""
        self._wanted = True
        if self._held is None and not self._asking:
            self._asking = True
            self._try(list(WAYS))

    def release(self) -> None:
        """Give the cookie back."""
        self._wanted = False
        if self._held is not None:
            way, cookie = self._held
            self._held = None
            self._bus.call(way.address, way.release, "u", (cookie,))

    def _try(self, ways: list[Way]) -> None:
        if not ways:
            self._asking = False
            return
        way, *rest = ways

        def found(is_there: bool) -> None:
            if not is_there:
                self._try(rest)
                return
            self._bus.call(
                way.address,
                "Inhibit",
                way.signature,
                way.arguments,
                gives="u",
                then=lambda body: self._take(way, body[0]),
                refused=lambda: self._try(rest),
            )

        self._bus.find(way.address, found)

    def _take(self, way: Way, cookie: int) -> None:
        """It may not be wanted any more by the time it comes."""
        self._asking = False
        self._held = way, cookie
        if not self._wanted:
            self.release()


class WindowsAwake(Awake):
    """Windows: the execution state of this thread."""

    _CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x1, 0x2

    def hold(self) -> None:
        """Need system and display."""
        self._set(self._CONTINUOUS | self._SYSTEM | self._DISPLAY)

    def release(self) -> None:
        """Need neither."""
        self._set(self._CONTINUOUS)

    def _set(self, state: int) -> None:
        import ctypes

        windll: Any = getattr(ctypes, "windll", None)
        windll.kernel32.SetThreadExecutionState(state)


class MacAwake(Awake):
    """macOS: caffeinate, which ends with this program."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._caffeinate = QProcess(self)

    def hold(self) -> None:
        """Start it."""
        if self._caffeinate.state() is QProcess.ProcessState.NotRunning:
            self._caffeinate.start("caffeinate", ["-d", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        """End it."""
        self._caffeinate.terminate()


class NoAwake(Awake):
    """Where nothing is to be had, the screen goes dark as ever."""

    def hold(self) -> None:
        """Nothing."""

    def release(self) -> None:
        """Nothing."""


def awake(bus: Bus | None, parent: QObject, platform: str = sys.platform) -> Awake:
    """The one of this system."""
    if platform == "win32":
        return WindowsAwake(parent)
    if platform == "darwin":
        return MacAwake(parent)
    return ServiceAwake(bus, parent) if bus else NoAwake(parent)

"""Whether the system asks for less motion, read once when the window is built and followed where it is told.

Linux: the settings portal's `reduced-motion`, and GNOME's older `enable-animations`. Windows: the animation
switch of Accessibility. macOS: Reduce motion of Accessibility.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import SLOT, QByteArray, QObject, QProcess, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher, QDBusVariant

if TYPE_CHECKING:
    from collections.abc import Callable

PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
PORTAL_SETTINGS = "org.freedesktop.portal.Settings"
REDUCED = ("org.freedesktop.appearance", "reduced-motion")
"""1 asks for less."""
ANIMATIONS = ("org.gnome.desktop.interface", "enable-animations")
"""False asks for less."""
_CALL_MS = 2000
_GET_CLIENT_AREA_ANIMATION = 0x1042
"""Of Windows' SystemParametersInfo."""


class SystemMotion(QObject):
    """Follows the system. `changed` tells whether it asks for less motion; silent as long as it does not."""

    changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.reduced = False
        self._asked: dict[tuple[str, str], bool] = {}
        self._calls: set[QDBusPendingCallWatcher] = set()

    def follow(self, bus: QDBusConnection | None = None, platform: str = sys.platform) -> None:
        """Ask the system, and listen to it from now on; nothing here waits for an answer."""
        if platform == "win32":
            self._tell(not _windows_animates())
        elif platform == "darwin":
            self._ask_macos()
        else:
            self._follow_portal(bus or QDBusConnection.sessionBus())

    def _follow_portal(self, bus: QDBusConnection) -> None:
        if not bus.isConnected():
            return
        slot = cast("bytes", SLOT("on_setting(QDBusMessage)"))  # a str, whatever connect's annotation says
        bus.connect(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "SettingChanged", self, slot)
        for key in (REDUCED, ANIMATIONS):
            message = QDBusMessage.createMethodCall(PORTAL, PORTAL_PATH, PORTAL_SETTINGS, "Read")
            message.setArguments(list(key))
            self._call(bus, message, lambda value, key=key: self._answered(key, value))

    def _call(self, bus: QDBusConnection, message: QDBusMessage, then: Callable[[Any], None]) -> None:
        watcher = QDBusPendingCallWatcher(bus.asyncCall(message, _CALL_MS), self)
        self._calls.add(watcher)

        def answered() -> None:
            self._calls.discard(watcher)
            match watcher.reply().arguments():
                case [value] if not watcher.isError():
                    then(_plain(value))
                case _:
                    pass

        watcher.finished.connect(answered)

    @Slot(QDBusMessage)
    def on_setting(self, message: QDBusMessage) -> None:
        """The portal says that a setting has changed."""
        match message.arguments():
            case [str(namespace), str(key), value] if (namespace, key) in (REDUCED, ANIMATIONS):
                self._take((namespace, key), _plain(value))
            case _:
                pass

    def _answered(self, key: tuple[str, str], value: object) -> None:
        """What the portal answered; Qt may hand it over after news that came later, and those count."""
        if key not in self._asked:
            self._take(key, value)

    def _take(self, key: tuple[str, str], value: object) -> None:
        self._asked[key] = value == 1 if key == REDUCED else value is False
        self._tell(any(self._asked.values()))

    def _ask_macos(self) -> None:
        process = QProcess(self)
        process.finished.connect(
            lambda: self._tell(process.readAllStandardOutput().trimmed() == QByteArray(b"1"))
        )
        process.start("defaults", ["read", "com.apple.universalaccess", "reduceMotion"])

    def _tell(self, reduced: bool) -> None:
        if reduced != self.reduced:
            self.reduced = reduced
            self.changed.emit(reduced)


def _plain(value: Any) -> Any:
    """What is in a variant, or in a variant in a variant, as older portals answer."""
    while isinstance(value, QDBusVariant):
        value = value.variant()
    return value


def _windows_animates() -> bool:
    import ctypes

    on = ctypes.c_int(1)
    windll: Any = getattr(ctypes, "windll", None)
    windll.user32.SystemParametersInfoW(_GET_CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)
    return bool(on.value)

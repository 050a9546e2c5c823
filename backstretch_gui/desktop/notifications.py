"""Notifications with answers: the desktop's own service where there is one, else the tray's balloon.

The service is org.freedesktop.Notifications; its specification says what the arguments of Notify mean.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backstretch_gui import APP_ID
from backstretch_gui.desktop.address import Address

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QSystemTrayIcon

    from backstretch_gui.desktop.address import Body
    from backstretch_gui.desktop.bus import Bus

NOTIFICATIONS = Address(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.Notifications"
)
_PROPERTIES = Address(
    "/org/freedesktop/Notifications", "org.freedesktop.Notifications", "org.freedesktop.DBus.Properties"
)
OPEN = "default"
"""The answer of who clicks the notification itself."""
_NORMAL = 1
"""The urgency that a do-not-disturb mode holds back."""
_BALLOON_MS = 12_000


class Notifier(QObject):
    """Shows one notification at a time."""

    answered = Signal(str)
    """The key of the answer that was chosen; `OPEN` if the notification itself was clicked."""
    missing = Signal()
    """There is nothing here that shows notifications."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._quiet = False

    @property
    def quiet(self) -> bool:
        """Whether the person does not want to be disturbed, as far as the system tells."""
        return self._quiet

    def show(self, title: str, text: str, answers: Mapping[str, str]) -> None:
        """Show it, with its answers by key; the one before it goes."""
        raise NotImplementedError

    def withdraw(self) -> None:
        """Take it away, if it is still there."""
        raise NotImplementedError


class ServiceNotifier(Notifier):
    """The desktop's notification service; `otherwise` shows what it can't, where there is no service."""

    def __init__(
        self, bus: Bus, icon: str, otherwise: Notifier | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._otherwise = otherwise
        if otherwise is not None:
            otherwise.answered.connect(self.answered)
        else:
            bus.find(NOTIFICATIONS, lambda is_there: None if is_there else self.missing.emit())
        self._bus = bus
        self._icon = icon
        self._shown = 0
        """The service's number of the notification; 0 while there is none."""
        bus.listen(NOTIFICATIONS, "ActionInvoked", "us", self._on_action)
        bus.listen(NOTIFICATIONS, "NotificationClosed", "uu", self._on_closed)
        bus.listen(_PROPERTIES, "PropertiesChanged", "sa{sv}as", self._on_properties)
        bus.call(
            _PROPERTIES,
            "Get",
            "ss",
            (NOTIFICATIONS.interface, "Inhibited"),
            gives="v",
            then=lambda body: self._calm(body[0]),
        )

    def show(self, title: str, text: str, answers: Mapping[str, str]) -> None:
        """Show it; it stays until it is answered, or as long as the desktop keeps such."""
        actions = [word for answer in answers.items() for word in answer]
        hints = {
            "desktop-entry": ("s", APP_ID),
            "category": ("s", "presence"),
            "urgency": ("y", _NORMAL),
        }
        body = ("BackStretch", self._shown, self._icon, title, text, actions, hints, -1)

        def show_otherwise() -> None:
            if self._otherwise is not None:
                self._otherwise.show(title, text, answers)
            else:
                self.missing.emit()

        self._bus.call(
            NOTIFICATIONS,
            "Notify",
            "susssasa{sv}i",
            body,
            gives="u",
            then=self._on_shown,
            refused=show_otherwise,
        )

    def withdraw(self) -> None:
        """Close it."""
        if self._shown:
            self._bus.call(NOTIFICATIONS, "CloseNotification", "u", (self._shown,))
            self._shown = 0

    @property
    def is_shown(self) -> bool:
        """Whether it has been shown and neither answered nor closed."""
        return self._shown > 0

    def _on_shown(self, body: Body) -> None:
        self._shown = body[0]

    def _on_action(self, body: Body) -> None:
        number, key = body
        if number == self._shown:
            self._shown = 0
            self.answered.emit(key)

    def _on_closed(self, body: Body) -> None:
        if body[0] == self._shown:
            self._shown = 0

    def _on_properties(self, body: Body) -> None:
        interface, changed, _ = body
        if interface == NOTIFICATIONS.interface and "Inhibited" in changed:
            self._calm(changed["Inhibited"])

    def _calm(self, variant: tuple[str, object]) -> None:
        kind, value = variant
        self._quiet = kind == "b" and value is True


class BalloonNotifier(Notifier):
    """The tray icon's own message, on systems without that service; a click on it is its only answer."""

    def __init__(self, tray: QSystemTrayIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = tray
        tray.messageClicked.connect(lambda: self.answered.emit(OPEN))

    def show(self, title: str, text: str, answers: Mapping[str, str]) -> None:
        """Show it for a while; its answers are in the tray's menu."""
        del answers
        self._tray.showMessage(title, text, self._tray.icon(), _BALLOON_MS)

    def withdraw(self) -> None:
        """The system takes it away by itself."""

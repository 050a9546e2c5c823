"""Notifications with answers on Windows: toasts, by PyWinRT.

Windows shows them for a program that it knows by its id, which the installer tells it; one that was started
from source has its tray icon's message. Microsoft describes a toast's XML as "toast content".
"""

from __future__ import annotations

import logging
import sys
from html import escape
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, Qt, Signal

from backstretch_gui import APP_ID
from backstretch_gui.desktop.notifications import OPEN, Notifier

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QObject

log = logging.getLogger(__name__)

IDS = r"HKEY_CURRENT_USER\Software\Classes\AppUserModelId"
QUIET = {3, 4, 6}
"""States in which Windows advises to be quiet: a game, a presentation, the hour after the first login."""


class ToastNotifier(Notifier):
    """The desktop's notifications."""

    _answered_there = Signal(str)
    """Windows tells of an answer in a thread of its own."""

    def __init__(self, notifications: Any, xml: Any, parent: QObject | None = None) -> None:
        """`notifications` and `xml` are PyWinRT's modules."""
        super().__init__(parent)
        self._notifications, self._xml = notifications, xml
        self._toaster = notifications.ToastNotificationManager.create_toast_notifier(APP_ID)
        self._shown: Any = None
        self._answered_there.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def quiet(self) -> bool:
        """Whether Windows advises to be quiet; what is shown in quiet hours it puts away by itself."""
        return _state() in QUIET

    def show(self, title: str, text: str, answers: Mapping[str, str]) -> None:
        """Show it for a while; then it stays in the notification centre until it is answered."""
        self.withdraw()
        try:
            if self._toaster.setting != self._notifications.NotificationSetting.ENABLED:
                self.missing.emit()
                return
            document = self._xml.XmlDocument()
            document.load_xml(toast_xml(title, text, answers))
            toast = self._notifications.ToastNotification(document)
            toast.add_activated(self._tell)
            self._toaster.show(toast)
            self._shown = toast
        except OSError as error:
            log.warning("no notification: %s", error)
            self.missing.emit()

    def withdraw(self) -> None:
        """Take it away, from the screen and from the notification centre."""
        toast, self._shown = self._shown, None
        if toast is not None:
            try:
                self._toaster.hide(toast)
            except OSError as error:
                log.info("the notification is gone already: %s", error)

    def _tell(self, _toast: Any, answer: Any) -> None:
        self._answered_there.emit(answer.as_(self._notifications.ToastActivatedEventArgs).arguments)

    def _on_answered(self, key: str) -> None:
        if self._shown is not None:
            self.withdraw()
            self.answered.emit(key)


def toast_xml(title: str, text: str, answers: Mapping[str, str]) -> str:
    """What a toast says: a click on it opens, its buttons are the other answers."""
    buttons = "".join(
        f'<action content="{escape(word)}" arguments="{escape(key)}"/>'
        for key, word in answers.items()
        if key != OPEN
    )
    return (
        f'<toast launch="{OPEN}" duration="long"><visual><binding template="ToastGeneric">'
        f"<text>{escape(title)}</text><text>{escape(text)}</text></binding></visual>"
        f"<actions>{buttons}</actions></toast>"
    )


def toast_notifier(parent: QObject) -> ToastNotifier | None:
    """None where Windows doesn't know the program, or shows no toasts."""
    if not QSettings(f"{IDS}\\{APP_ID}", QSettings.Format.NativeFormat).contains("DisplayName"):
        return None
    try:
        notifications = import_module("winrt.windows.ui.notifications")
        return ToastNotifier(notifications, import_module("winrt.windows.data.xml.dom"), parent)
    except (ImportError, OSError) as error:
        log.info("no toasts: %s", error)
        return None


def _state() -> int:
    """Of SHQueryUserNotificationState; 0 if it can't be known."""
    if sys.platform != "win32":
        return 0
    import ctypes

    state = ctypes.c_int(0)
    ctypes.windll.shell32.SHQueryUserNotificationState(ctypes.byref(state))
    return state.value

"""Reminders as they are set: what reminds, whether the program stays for it, and is there from login on."""

from __future__ import annotations

import logging
import sys
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal

from backstretch_gui import APP_ID
from backstretch_gui.desktop.schedule import AtDesk, AtTimes, Wish
from backstretch_gui.settings.settings import Remind, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from backstretch_gui.desktop.autostart import Autostart
    from backstretch_gui.desktop.bus import Bus
    from backstretch_gui.desktop.notifications import Notifier
    from backstretch_gui.desktop.reminders import Reminders
    from backstretch_gui.desktop.tray import Tray
    from backstretch_gui.settings.settings_keeper import SettingsKeeper

log = logging.getLogger(__name__)


class ReminderParts(msgspec.Struct, frozen=True):
    """What reminds, and shows it; the tray only where the desktop has one."""

    reminders: Reminders
    notifier: Notifier
    tray: Tray | None


def reminder_parts(
    bus: Bus | None, icon: QIcon, parent: QObject, platform: str = sys.platform
) -> ReminderParts:
    """What reminds on this system: the desktop's notifications, or the tray's where there are none."""
    from PySide6.QtWidgets import QSystemTrayIcon

    from backstretch_gui.desktop.notifications import BalloonNotifier
    from backstretch_gui.desktop.reminders import Reminders
    from backstretch_gui.desktop.tray import Tray

    tray = Tray(icon, parent) if Tray.is_there() else None
    balloon = BalloonNotifier(tray.icon, parent) if tray else None
    if platform == "win32":
        from backstretch_gui.desktop.last_input import time_since_input
        from backstretch_gui.desktop.toasts import toast_notifier

        notifier = toast_notifier(parent) or balloon or BalloonNotifier(QSystemTrayIcon(icon, parent), parent)
        return ReminderParts(Reminders(notifier, datetime.now, time_since_input, parent), notifier, tray)
    if bus is None:
        notifier = balloon or BalloonNotifier(QSystemTrayIcon(icon, parent), parent)
        return ReminderParts(Reminders(notifier, datetime.now, lambda: None, parent), notifier, tray)
    from backstretch_gui.desktop.notifications import ServiceNotifier
    from backstretch_gui.desktop.presence import Presence

    presence = Presence(bus, datetime.now, parent)
    notifier = ServiceNotifier(bus, APP_ID, balloon, parent)
    return ReminderParts(Reminders(notifier, datetime.now, presence.away, parent), notifier, tray)


def wish_of(settings: Settings) -> Wish | None:
    """When to remind, as it is set; None never."""
    match settings.remind:
        case Remind.OFF:
            return None
        case Remind.TIMES:
            times = tuple(time.fromisoformat(at) for at in settings.remind_times)
            return AtTimes(frozenset(settings.remind_days), times)
        case Remind.DESK:
            return AtDesk(
                timedelta(minutes=settings.remind_after),
                frozenset(settings.remind_days),
                time(settings.remind_from),
                time(settings.remind_until % 24),
            )


class Reminding(QObject):
    """Builds what reminds when it is first wished for."""

    open_wanted = Signal()
    start_wanted = Signal()
    quit_wanted = Signal()
    staying_changed = Signal(bool)
    """Whether the program stays when its window is closed."""
    notice = Signal(str)
    """A sentence for the person, true until it is over."""
    notice_over = Signal(str)
    """That sentence is true no more."""
    happened = Signal(str)
    """A sentence for the person on what is over already."""

    def __init__(
        self,
        settings: SettingsKeeper,
        autostart: Autostart,
        build: Callable[[], ReminderParts],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._autostart = autostart
        self._build = build
        self._parts: ReminderParts | None = None
        self._at_login = False
        settings.changed.connect(self.apply)

    @property
    def staying(self) -> bool:
        """Whether the program stays when its window is closed."""
        return self._settings.settings.remind is not Remind.OFF

    def apply(self) -> None:
        """Remind as it is set now."""
        settings = self._settings.settings
        wish = wish_of(settings)
        if wish is not None and self._parts is None:
            self._parts = self._built()
        if self._parts is not None:
            self._parts.reminders.follow(wish)
            if self._parts.tray is not None:
                self._parts.tray.show(wish is not None)
        if wish is None:
            self.notice_over.emit(self._unseen())
        self._be_there_at_login(settings.start_at_login and wish is not None)
        self.staying_changed.emit(self.staying)

    def session_began(self) -> None:
        """Who stretches is not reminded of it."""
        if self._parts is not None:
            self._parts.reminders.session_began()

    def session_ended(self) -> None:
        """From now on it is time again."""
        if self._parts is not None:
            self._parts.reminders.session_ended()

    def _built(self) -> ReminderParts:
        parts = self._build()
        parts.reminders.start_wanted.connect(self.start_wanted)
        parts.reminders.open_wanted.connect(self.open_wanted)
        parts.notifier.missing.connect(self._on_missing)
        if parts.tray is not None:
            parts.tray.open_wanted.connect(self.open_wanted)
            parts.tray.start_wanted.connect(self.start_wanted)
            parts.tray.later_wanted.connect(parts.reminders.later)
            parts.tray.quit_wanted.connect(self.quit_wanted)
        return parts

    def _be_there_at_login(self, wanted: bool) -> None:
        """An entry that somebody else has made is never taken away at a mere start."""
        if wanted == self._at_login:
            return
        self._at_login = wanted
        try:
            self._autostart.set(wanted)
        except OSError as error:
            log.warning("start at login: %s", error)
            self.happened.emit(
                self.tr("The system doesn’t let BackStretch start at login. Everything else works as ever.")
            )

    def _on_missing(self) -> None:
        log.warning("nothing here shows notifications")
        self.notice.emit(self._unseen())

    def _unseen(self) -> str:
        return self.tr("This desktop shows no notifications, so reminders can’t be seen. All else works.")

"""Whether somebody sits at the machine, as far as the desktop tells."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.desktop.address import Address

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.desktop.address import Body
    from backstretch_gui.desktop.bus import Bus

IDLE_MONITOR = Address(
    "/org/gnome/Mutter/IdleMonitor/Core", "org.gnome.Mutter.IdleMonitor", "org.gnome.Mutter.IdleMonitor"
)
"""GNOME's: milliseconds since the last key or pointer."""
SCREEN_SAVERS = (
    Address("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "org.freedesktop.ScreenSaver"),
    Address("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "org.gnome.ScreenSaver"),
    Address("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", "org.cinnamon.ScreenSaver"),
    Address("/org/mate/ScreenSaver", "org.mate.ScreenSaver", "org.mate.ScreenSaver"),
    Address("/org/xfce/ScreenSaver", "org.xfce.ScreenSaver", "org.xfce.ScreenSaver"),
)
"""Each tells when the screen is blanked or locked, and when it is back."""


LONGEST_MS = 7 * 24 * 3600 * 1000
"""A week away is as good as more; a service may answer with any number."""


class Presence(QObject):
    """Follows the desktop."""

    def __init__(self, bus: Bus, now: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._now = now
        self._locked_since: datetime | None = None
        self._idle: timedelta | None = None
        self._has_monitor = False
        bus.find(IDLE_MONITOR, self._use_monitor)
        for saver in SCREEN_SAVERS:
            bus.listen(saver, "ActiveChanged", "b", self._on_screen)

    def away(self) -> timedelta | None:
        """For how long nobody has been at the machine; None if that can't be known.

        The idle monitor is asked for the next time by the way.
        """
        if self._has_monitor:
            self._bus.call(IDLE_MONITOR, "GetIdletime", gives="t", then=self._on_idle)
        if self._locked_since is not None:
            return self._now() - self._locked_since
        return self._idle

    def _use_monitor(self, is_there: bool) -> None:
        self._has_monitor = is_there
        if is_there:
            self._bus.call(IDLE_MONITOR, "GetIdletime", gives="t", then=self._on_idle)

    def _on_idle(self, body: Body) -> None:
        self._idle = timedelta(milliseconds=min(body[0], LONGEST_MS))

    def _on_screen(self, body: Body) -> None:
        self._locked_since = self._now() if body[0] else None

"""Knowing when the machine goes to sleep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backstretch_gui.desktop.address import Address

if TYPE_CHECKING:
    from backstretch_gui.desktop.address import Body
    from backstretch_gui.desktop.bus import Bus

LOGIN = Address("/org/freedesktop/login1", "org.freedesktop.login1", "org.freedesktop.login1.Manager")


class Sleep(QObject):
    """Listens to logind on the system bus. Elsewhere the gap in the clock tells it afterwards."""

    begins = Signal()

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        bus.listen(LOGIN, "PrepareForSleep", "b", self._on_prepare)

    def _on_prepare(self, body: Body) -> None:
        if body[0]:
            self.begins.emit()

"""The buses of the system: connected when they are first needed, by all that need them."""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from backstretch_gui.desktop.bus import Bus


class Buses(QObject):
    """The desktop's bus and the machine's; None where there is none."""

    @cached_property
    def session(self) -> Bus | None:
        """The desktop's."""
        return self._open("SESSION")

    @cached_property
    def system(self) -> Bus | None:
        """The machine's."""
        return self._open("SYSTEM")

    def close(self) -> None:
        """Nothing is said or heard any more."""
        for name in ("session", "system"):
            bus: Bus | None = vars(self).get(name)
            if bus is not None:
                bus.close()

    def _open(self, kind: str) -> Bus | None:
        if sys.platform != "linux":
            return None
        from backstretch_gui.desktop.bus import Bus

        return Bus.open(kind, self)

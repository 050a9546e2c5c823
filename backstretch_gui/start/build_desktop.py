"""What the desktop offers a session, and asks of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.desktop.desktop_control import Company, DesktopControl, company

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.start.conductor import Conductor


def build_desktop(
    conductor: Conductor, buses: Buses, raise_window: Callable[[], None], parent: QObject
) -> DesktopControl:
    """Its services are looked for when the first session begins."""

    def build(position: Callable[[], float]) -> Company:
        return company(buses.session, buses.system, position, parent)

    return DesktopControl(conductor.session, conductor.language, build, raise_window, parent)

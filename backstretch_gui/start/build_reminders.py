"""What reminds, and what the system needs to know for that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QIcon

from backstretch_gui.desktop.autostart import autostart
from backstretch_gui.desktop.own_command import own_command
from backstretch_gui.desktop.reminder_control import Remembrancers, ReminderControl, remembrancers
from backstretch_gui.storage.bundle import open_bundle

if TYPE_CHECKING:
    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.settings.settings_keeper import SettingsKeeper


def build_reminders(settings: SettingsKeeper, buses: Buses, parent: QObject) -> ReminderControl:
    """Reminders as they are set; what shows them is built when they are first wished for."""
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    at_login = autostart(Path.home(), Path(config), own_command("--background"))

    def build() -> Remembrancers:
        open_bundle()
        return remembrancers(buses.session, QIcon(":/app/backstretch.svg"), parent)

    return ReminderControl(settings, at_login, build, parent)

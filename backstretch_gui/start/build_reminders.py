"""What reminds, and what the system needs to know for that."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths
from PySide6.QtGui import QIcon

from backstretch_gui.desktop.autostart import autostart
from backstretch_gui.desktop.reminding import ReminderParts, Reminding, reminder_parts
from backstretch_gui.storage.bundle import open_bundle
from backstretch_gui.storage.own_command import own_command

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.desktop.buses import Buses
    from backstretch_gui.settings.settings_keeper import SettingsKeeper


def build_reminders(
    settings: SettingsKeeper, buses: Buses, speak: Callable[[], None], parent: QObject
) -> Reminding:
    """Reminders as they are set; what shows them is built when they are first wished for.

    `speak`: texts are in the language that is set, from then on.
    """
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    at_login = autostart(Path.home(), Path(config), own_command("--background"))

    def build() -> ReminderParts:
        open_bundle()
        speak()
        return reminder_parts(buses.session, QIcon(":/app/backstretch.svg"), parent)

    return Reminding(settings, at_login, build, parent)

"""When to be reminded: what is of no use to the choice that is made is not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.settings.declaration import Section
from backstretch_gui.settings.settings import Remind, Settings
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.panel.settings.settings_body import SettingsBody

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.commands import SettingsCommands
    from backstretch_gui.ui.theme import Theme

_OF_USE = {
    "remind_days": {Remind.TIMES, Remind.DESK},
    "remind_times": {Remind.TIMES},
    "remind_after": {Remind.DESK},
    "remind_from": {Remind.DESK},
    "remind_until": {Remind.DESK},
    "start_at_login": {Remind.TIMES, Remind.DESK},
}


class RemindersBody(SettingsBody):
    """The settings of reminders, as they are declared."""

    def __init__(self, theme: Theme, settings: SettingsCommands, parent: QWidget | None = None) -> None:
        super().__init__(theme, Section.REMINDERS, settings, parent)
        stays = self.tr("Closing the window then only puts it away. To end BackStretch, quit with Ctrl+Q.")
        self.stays = Label(theme, stays, "small", wrap=True, token="text2")
        self._grid.addWidget(self.stays, self._grid.rowCount(), 0, 1, 3)

    def show_settings(self, settings: Settings) -> None:
        """Show what is set and of use."""
        super().show_settings(settings)
        for name, choices in _OF_USE.items():
            self.show_line(name, settings.remind in choices)
        self.stays.setVisible(settings.remind is not Remind.OFF)

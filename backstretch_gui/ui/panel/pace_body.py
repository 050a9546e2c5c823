"""How much time there is around the holds."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt

from backstretch_gui.ui.panel.settings_body import SettingsBody
from backstretch_gui.ui.panel.stepper import Stepper

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.storage.settings import Settings
    from backstretch_gui.ui.theme import Theme

LIMITS: Final = {"settle": (0, 20), "rest": (0, 60), "lead_in": (0, 15)}
"""In seconds, as `Settings` allows them; a test holds the two together."""


class PaceBody(SettingsBody):
    """Settling, rest and lead-in, in seconds."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        names = {
            "settle": self.tr("Settle before a hold"),
            "rest": self.tr("Rest in between"),
            "lead_in": self.tr("Lead-in after a pause"),
        }
        self.steppers: dict[str, Stepper] = {}
        for field, name in names.items():
            stepper = Stepper(theme, name, LIMITS[field], self.tr(" s"))
            stepper.changed.connect(partial(self.changed.emit, field))
            self.steppers[field] = stepper
            self._add(name, stepper)
            self._grid.setAlignment(stepper, Qt.AlignmentFlag.AlignRight)

    def show_settings(self, settings: Settings) -> None:
        """Show the three, without telling them."""
        for field, stepper in self.steppers.items():
            stepper.show_value(getattr(settings, field))

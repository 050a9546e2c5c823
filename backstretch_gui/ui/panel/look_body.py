"""Light or dark."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from backstretch_gui.ui.panel import words
from backstretch_gui.ui.panel.segments import Segments
from backstretch_gui.ui.panel.settings_body import SettingsBody

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.storage.settings import Settings
    from backstretch_gui.ui.theme import Theme


class LookBody(SettingsBody):
    """One of four."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        short = {
            "system": self.tr("System"),
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("Contrast"),
        }
        self.appearance = Segments(theme, self.tr("Look"), short, height=40)
        for value in short:
            self.appearance.button(value).setToolTip(words.look(value))
        self.appearance.chosen.connect(partial(self.changed.emit, "appearance"))
        self._grid.addWidget(self.appearance, 0, 0, 1, 3)

    def show_settings(self, settings: Settings) -> None:
        """Show which one it is, without telling it."""
        self.appearance.show_value(settings.appearance.value)

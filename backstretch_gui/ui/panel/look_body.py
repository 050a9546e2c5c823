"""Light or dark, who is drawn, and whether they move."""

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
    """A line of four, and two of two."""

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
        self.figure = Segments(theme, self.tr("Figure"), {"ana": "Ana", "ben": "Ben"})
        self.figure.setToolTip(self.tr("From the next start on"))
        self.figure.chosen.connect(partial(self.changed.emit, "figure"))
        self._add(self.tr("Figure"), self.figure)
        moves = {"full": self.tr("Moves"), "reduced": self.tr("Fades")}
        self.motion = Segments(theme, self.tr("Motion"), moves)
        self.motion.chosen.connect(partial(self.changed.emit, "motion"))
        self._add(self.tr("Motion"), self.motion)

    def show_settings(self, settings: Settings) -> None:
        """Show which one it is, without telling it."""
        self.appearance.show_value(settings.appearance.value)
        self.figure.show_value(settings.figure.value)
        self.motion.show_value(settings.motion.value)

"""The pace of the routine, and how much time there is around the holds of every one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from backstretch_gui.catalog.edits import SetPace
from backstretch_gui.catalog.pace import Pace
from backstretch_gui.storage.declaration import Section
from backstretch_gui.ui.panel.segments import Segments
from backstretch_gui.ui.panel.settings_body import SettingsBody

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class PaceBody(SettingsBody):
    """The routine's pace first; then the settings, as they are declared."""

    pace_wanted = Signal(object)
    """A `SetPace`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Section.PACE, parent)

    def _begin(self) -> None:
        names = {
            Pace.GENTLE.value: self.tr("Gentle"),
            Pace.NORMAL.value: self.tr("Normal"),
            Pace.LONGER.value: self.tr("Longer"),
        }
        self.pace = Segments(self._theme, self.tr("Pace of this routine"), names, height=40)
        self.pace.button(Pace.GENTLE).setToolTip(self.tr("Every hold of this routine a third shorter"))
        self.pace.button(Pace.LONGER).setToolTip(self.tr("Every hold of this routine half as long again"))
        self.pace.chosen.connect(self._on_pace_chosen)
        self._grid.addWidget(self.pace, 0, 0, 1, 3)

    def show_pace(self, pace: Pace | None) -> None:
        """Show the pace that all holds keep, or none where they differ."""
        self.pace.show_value(pace)

    def _on_pace_chosen(self, value: str) -> None:
        self.pace_wanted.emit(SetPace(Pace(value)))

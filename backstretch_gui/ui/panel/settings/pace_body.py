"""The pace of the routine, and how much time there is around the holds of every one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from backstretch_gui.catalog.edits import SetFirstSide, SetPace, SetRounds
from backstretch_gui.catalog.pace import Pace
from backstretch_gui.catalog.routine import MOST_ROUNDS
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.settings.declaration import Section
from backstretch_gui.ui.controls.elided import ElidedLabel
from backstretch_gui.ui.controls.segments import Segments
from backstretch_gui.ui.controls.stepper import Stepper
from backstretch_gui.ui.panel.settings.settings_body import SettingsBody

if TYPE_CHECKING:
    from collections.abc import Collection

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.commands import Commands
    from backstretch_gui.ui.theme import Theme


class PaceBody(SettingsBody):
    """What is the routine's own first; then the settings, as they are declared."""

    def __init__(self, theme: Theme, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(theme, Section.PACE, commands.settings, parent)
        self._routines = commands.routines

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
        sides = {Side.RIGHT.value: self.tr("Right"), Side.LEFT.value: self.tr("Left")}
        self.first_side = Segments(self._theme, self.tr("Side that comes first"), sides, height=36)
        self.first_side.chosen.connect(self._on_side_chosen)
        self._grid.addWidget(ElidedLabel(self._theme, self.tr("First side"), token="text2"), 1, 0)
        self._grid.addWidget(self.first_side, 1, 1, 1, 2)
        self.rounds = Stepper(self._theme, self.tr("Rounds of the whole routine"), (1, MOST_ROUNDS), "")
        self.rounds.changed.connect(self._on_rounds_changed)
        self._grid.addWidget(ElidedLabel(self._theme, self.tr("Rounds"), token="text2"), 2, 0)
        self._grid.addWidget(self.rounds, 2, 1, 1, 2, Qt.AlignmentFlag.AlignRight)

    def show_pace(self, pace: Pace | None) -> None:
        """Show the pace that all holds keep, or none where they differ."""
        self.pace.show_value(pace)

    def show_first_sides(self, sides: Collection[Side]) -> None:
        """Show the side that all stretches begin with, or none where they differ."""
        self.first_side.show_value(next(iter(sides)) if len(sides) == 1 else None)
        self.first_side.setEnabled(bool(sides))
        self.first_side.setToolTip("" if sides else self.tr("No stretch of this routine has two sides"))

    def show_rounds(self, rounds: int) -> None:
        """Show how often all of it is done."""
        self.rounds.show_value(rounds)

    def _on_rounds_changed(self, rounds: int) -> None:
        self._routines.edit(SetRounds(rounds))

    def _on_side_chosen(self, value: str) -> None:
        self._routines.edit(SetFirstSide(Side(value)))

    def _on_pace_chosen(self, value: str) -> None:
        self._routines.edit(SetPace(Pace(value)))

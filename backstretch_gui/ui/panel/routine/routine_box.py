"""The choice of a routine: its name, and in the list what it is like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSignalBlocker, Signal

from backstretch_gui.ui.controls.calm import CalmComboBox
from backstretch_gui.ui.controls.tool_tips import set_tool_tip
from backstretch_gui.ui.panel.routine.routine_delegate import RoutineDelegate
from backstretch_gui.ui.panel.routine.routine_model import RoutineModel

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.ui.theme import Theme

WIDER: Final = 64
"""What the list has more than the panel beside the stage, where the window has it, in pixels."""
AT_MOST: Final = 5
"""Routines to be seen at once."""


class RoutineBox(CalmComboBox):
    """Which routine it is. How long each takes is worked out when the list is opened."""

    chosen = Signal(str)
    """The id of another routine than the one shown."""

    def __init__(
        self,
        theme: Theme,
        catalog: Catalog,
        language: str,
        seconds: Callable[[Routine, Catalog], float],
        parent: QWidget | None = None,
    ) -> None:
        """`seconds`: how long a routine takes."""
        super().__init__(theme, self.tr("Routine"), "head", 600, parent)
        self._shown = ""
        self._dressed = False
        self.routines = RoutineModel(catalog, language, seconds, self)
        self.setModel(self.routines)
        self.setMaxVisibleItems(AT_MOST)
        self.activated.connect(self._on_activated)

    def show_routines(self, routines: Mapping[str, Routine], chosen: str) -> None:
        """Offer these, without telling it."""
        self._shown = chosen
        with QSignalBlocker(self):
            self.routines.show_routines(routines)
            self.setCurrentIndex(self.findData(chosen))
        set_tool_tip(self, self.currentText())

    def showPopup(self) -> None:  # noqa: N802 - Qt's name
        """With what has become of the lengths; as wide as there is room for pictures."""
        view = self.view()
        if not self._dressed:
            view.setItemDelegate(RoutineDelegate(self._theme, view))
            self._dressed = True
        self.routines.measure_again()
        window = self.window()
        view.setMinimumWidth(min(max(self.width(), self._theme.panel_width + WIDER), window.width()))
        super().showPopup()
        frame = view.window()
        over = frame.geometry().right() - window.mapToGlobal(window.rect().topRight()).x()
        if over > 0:
            frame.move(frame.x() - over, frame.y())

    def _on_activated(self, index: int) -> None:
        routine: str = self.itemData(index)
        if routine != self._shown:
            self._shown = routine
            set_tool_tip(self, self.currentText())
            self.chosen.emit(routine)

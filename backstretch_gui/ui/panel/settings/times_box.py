"""A few times of the day: each can be changed or taken out, and more can be added."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QTime, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.time_field import HEIGHT, TimeField

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.ui.theme import Theme

_FORMAT = "HH:mm"
_COLUMNS = 3
_FURTHER = 2 * 3600
"""A time that is added is so many seconds after the last one."""


class TimesBox(QWidget):
    """Times are texts as the settings have them, "10:30", in order."""

    chosen = Signal(object)
    """All of them, a tuple."""

    def __init__(self, theme: Theme, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = name
        self._times: tuple[str, ...] = ()
        self.fields: list[TimeField] = []
        self._cells: list[QWidget] = []
        self._removes: list[ToolButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 2, 0, 2)
        self._grid.setHorizontalSpacing(4)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(_COLUMNS, 1)
        for _ in range(most):
            self._add_cell()
        self.add = ToolButton(theme, "plus", self.tr("Another time"), height=HEIGHT, token="text")
        self.add.clicked.connect(self._on_add)

    def remove_button(self, number: int) -> ToolButton:
        """The button that takes a time out."""
        return self._removes[number]

    def show_times(self, times: Sequence[str]) -> None:
        """Show these, without telling it."""
        self._times = tuple(times)
        for number, (field, cell) in enumerate(zip(self.fields, self._cells, strict=True)):
            if number < len(times):
                with QSignalBlocker(field):
                    field.setTime(QTime.fromString(times[number], _FORMAT))
            cell.setVisible(number < len(times))
        at = len(times)
        self._grid.addWidget(self.add, at // _COLUMNS, at % _COLUMNS)
        self.add.setVisible(at < len(self.fields))

    def _add_cell(self) -> None:
        number = len(self.fields)
        field = TimeField(self._theme, self._name)
        remove = ToolButton(self._theme, "close", self.tr("Take this time out"), height=HEIGHT, icon_size=14)
        field.timeChanged.connect(self._on_changed)
        remove.clicked.connect(partial(self._on_remove, number))
        cell = QWidget()
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(field)
        row.addWidget(remove)
        self.fields.append(field)
        self._removes.append(remove)
        self._cells.append(cell)
        self._grid.addWidget(cell, number // _COLUMNS, number % _COLUMNS)

    def _on_changed(self) -> None:
        times = [field.time().toString(_FORMAT) for field in self.fields[: len(self._times)]]
        self._choose(times)

    def _on_remove(self, number: int) -> None:
        self._choose([time for at, time in enumerate(self._times) if at != number])

    def _on_add(self) -> None:
        last = QTime.fromString(self._times[-1], _FORMAT) if self._times else QTime(8, 30)
        self._choose([*self._times, last.addSecs(_FURTHER).toString(_FORMAT)])

    def _choose(self, times: Sequence[str]) -> None:
        self._times = tuple(sorted(dict.fromkeys(times)))
        self.chosen.emit(self._times)

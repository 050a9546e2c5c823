"""Days of the week, each on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.segments import paint_trough
from backstretch_gui.ui.controls.tall import KeepsTall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.ui.theme import Theme

HEIGHT = 36


class DaysBox(QWidget):
    """Seven buttons, from the day that the person's weeks begin with. Days are numbers, 0 for Monday."""

    accessible_role = QAccessible.Role.Grouping
    chosen = Signal(object)
    """The days that are on now, a tuple."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        self.setAccessibleName(name)
        KeepsTall(theme, self, HEIGHT)
        self._buttons: dict[int, PushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
        locale = QLocale()
        first = locale.firstDayOfWeek().value - 1
        for day in ((first + ahead) % 7 for ahead in range(7)):
            short = locale.dayName(day + 1, QLocale.FormatType.ShortFormat)
            button = PushButton(theme, short, "segment", height=HEIGHT - 4)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(locale.dayName(day + 1))
            button.setToolTip(locale.dayName(day + 1))
            button.clicked.connect(self._on_clicked)
            self._buttons[day] = button
            row.addWidget(button, 1)

    def button(self, day: int) -> PushButton:
        """The button of one day."""
        return self._buttons[day]

    def show_days(self, days: Sequence[int]) -> None:
        """Show which are on, without telling it."""
        for day, button in self._buttons.items():
            button.setChecked(day in days)

    def paintEvent(self, _event: object) -> None:
        """The trough the buttons lie in."""
        paint_trough(self, self._theme)

    def _on_clicked(self) -> None:
        self.chosen.emit(tuple(sorted(day for day, button in self._buttons.items() if button.isChecked())))

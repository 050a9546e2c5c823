"""The length of a hold, in seconds or in breaths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Signal

from backstretch_gui.catalog.stretch import HOLD_SECONDS
from backstretch_gui.session.breathing import CALM_BREATH
from backstretch_gui.ui.panel.number_field import NumberField

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme

BREATH: Final = round(CALM_BREATH)
"""Seconds."""


class HoldField(NumberField):
    """Tells seconds whatever it shows. A hold that is no whole number of breaths shows the nearest one."""

    seconds_changed = Signal(int)

    def __init__(self, theme: Theme, name: str, **how: Any) -> None:
        super().__init__(theme, name, HOLD_SECONDS, self.tr(" s"), **how)
        self._in_breaths = False
        self._seconds = HOLD_SECONDS[0]
        self.valueChanged.connect(self._on_value_changed)

    def show_seconds(self, seconds: int) -> None:
        """Show a hold without telling it."""
        self._seconds = seconds
        self.show_value(max(1, round(seconds / BREATH)) if self._in_breaths else seconds)

    def count_in_breaths(self, wanted: bool) -> None:
        """Show breaths from now on, or seconds."""
        if wanted == self._in_breaths:
            return
        self._in_breaths = wanted
        with QSignalBlocker(self):
            low, high = HOLD_SECONDS
            self.setRange(*((1, high // BREATH) if wanted else (low, high)))
            self.setSuffix(self.tr(" breaths") if wanted else self.tr(" s"))
        self.lineEdit().setModified(False)
        self.show_seconds(self._seconds)
        self.fit()

    def _on_value_changed(self, value: int) -> None:
        self._seconds = value * BREATH if self._in_breaths else value
        self.seconds_changed.emit(self._seconds)

"""The length of a hold, in seconds or in breaths."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QSignalBlocker, Signal

from backstretch_gui.catalog.stretch import HOLD_SECONDS
from backstretch_gui.language import amounts as wording
from backstretch_gui.session.breathing import CALM_BREATH
from backstretch_gui.ui.controls.number_field import NumberField

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme

BREATH: Final = round(CALM_BREATH)
"""Seconds."""

_ABOUT: Final = "≈ "


class HoldField(NumberField):
    """Tells seconds whatever it shows: "45 s", from 100 seconds on "1:40", or breaths.

    A hold of no whole number of breaths is shown as about so many.
    """

    seconds_changed = Signal(int)
    reads_times = True
    _in_breaths = False

    def __init__(self, theme: Theme, name: str, *, bare: bool = False, **how: Any) -> None:
        """`bare`: breaths are shown without their name, which stands elsewhere."""
        self._bare = bare
        super().__init__(theme, name, HOLD_SECONDS, self.tr(" s"), **how)
        self._seconds = HOLD_SECONDS[0]
        self.valueChanged.connect(self._on_value_changed)

    def show_seconds(self, seconds: int) -> None:
        """Show a hold without telling it."""
        self._seconds = seconds
        self.show_value(max(1, round(seconds / BREATH)) if self._in_breaths else seconds)
        self._show_unit()

    def count_in_breaths(self, wanted: bool) -> None:
        """Show breaths from now on, or seconds."""
        if wanted == self._in_breaths:
            return
        self._in_breaths = wanted
        with QSignalBlocker(self):
            low, high = HOLD_SECONDS
            self.setRange(*((1, high // BREATH) if wanted else (low, high)))
        self.lineEdit().setModified(False)
        self.show_seconds(self._seconds)
        self.fit()

    def textFromValue(self, value: int) -> str:  # noqa: N802 - Qt's name
        """As the clock of the stage shows it."""
        return str(value) if self._in_breaths else wording.clock(value)

    def _wanted(self, typed: int) -> int:
        """Minutes and seconds are seconds, whatever is counted."""
        in_time = ":" in self.lineEdit().text()
        return max(1, round(typed / BREATH)) if self._in_breaths and in_time else typed

    def _in_words(self, value: int) -> str:
        if self._in_breaths:
            return str(value)
        return wording.hold(value)

    def _on_value_changed(self, value: int) -> None:
        self._seconds = value * BREATH if self._in_breaths else value
        self._show_unit()
        self.seconds_changed.emit(self._seconds)

    def _show_unit(self) -> None:
        """One breath, more breaths, or about so many: then the tooltip has the seconds."""
        about = self._in_breaths and self._seconds != self.value() * BREATH
        unit = self.tr(" s") if self.value() < 100 else ""
        if self._in_breaths:
            unit = self.tr(" breath(s)", None, self.value())
            unit = "" if self._bare else unit
        with QSignalBlocker(self):
            if (self.prefix(), self.suffix()) != (_ABOUT if about else "", unit):
                self.setPrefix(_ABOUT if about else "")
                self.setSuffix(unit)
        self.setToolTip(wording.hold(self._seconds) if about else "")

    def _widest(self) -> str:
        if not self._in_breaths:
            return max(self.textFromValue(self.maximum()), f"88{self.tr(' s')}", key=len)
        return f"{_ABOUT}{self.maximum()}{'' if self._bare else self.tr(' breath(s)', None, self.maximum())}"

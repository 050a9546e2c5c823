"""A number with a minus and a plus beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.number_field import NumberField

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme


class Stepper(QWidget):
    """− 10 s +. `name` is what is set, for tooltips; `of` is what it belongs to, for accessible names."""

    changed = Signal(int)

    def __init__(
        self,
        theme: Theme,
        name: str,
        limits: tuple[int, int],
        suffix: str,
        of: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        full = wording.together((name, of)) if of else name
        self.field = NumberField(theme, full, limits, suffix, framed=True)
        self.less = ToolButton(theme, "minus", self.tr("Less: {0}").format(full), height=32, token="text")
        self.more = ToolButton(theme, "plus", self.tr("More: {0}").format(full), height=32, token="text")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button, steps, tip in ((self.less, -1, self.tr("Less")), (self.more, 1, self.tr("More"))):
            button.setAutoRepeat(True)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, by=steps: self.field.stepBy(by))
        for part in (self.less, self.field, self.more):
            row.addWidget(part)
        row.addStretch(1)
        self.field.valueChanged.connect(self._on_value_changed)
        self._limit()

    def show_value(self, value: int) -> None:
        """Show a value without telling it."""
        self.field.show_value(value)
        self._limit()

    def _on_value_changed(self, value: int) -> None:
        self._limit()
        self.changed.emit(value)

    def _limit(self) -> None:
        value = self.field.value()
        self.less.setEnabled(value > self.field.minimum())
        self.more.setEnabled(value < self.field.maximum())

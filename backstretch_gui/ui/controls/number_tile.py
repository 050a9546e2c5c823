"""A number that matters: large, with its name under it, a minus and a plus beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.buttons import ToolButton
from backstretch_gui.ui.controls.card_ground import paint_card
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tall import KeepsTall

if TYPE_CHECKING:
    from backstretch_gui.ui.controls.number_field import NumberField
    from backstretch_gui.ui.theme import Theme

HEIGHT = 64


class NumberTile(QWidget):
    """− 10 s +, and "hold" below."""

    def __init__(
        self,
        theme: Theme,
        name: str,
        field: NumberField,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = field
        full = field.accessibleName()
        self.less = ToolButton(theme, "minus", self.tr("Less: {0}").format(full), height=36, token="text")
        self.more = ToolButton(theme, "plus", self.tr("More: {0}").format(full), height=36, token="text")
        self._name = Label(theme, name, "small", "text2")
        self._name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        KeepsTall(theme, self, HEIGHT)
        self._lay_out()
        for button, steps, tip in ((self.less, -1, self.tr("Less")), (self.more, 1, self.tr("More"))):
            button.setAutoRepeat(True)
            button.setToolTip(tip)
            button.clicked.connect(lambda _checked=False, by=steps: self.field.stepBy(by))
        self.field.valueChanged.connect(self._limit)
        theme.changed.connect(self.update)
        self._limit()

    def show_name(self, name: str) -> None:
        """What stands under the number."""
        self._name.setText(name)

    def refresh(self) -> None:
        """The field shows another number, which it did not tell."""
        self._limit()

    def paintEvent(self, _event: object) -> None:
        """A card of its own."""
        paint_card(self, self._theme)

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addWidget(self.field, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._name, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        row.addWidget(self.less)
        row.addLayout(middle, 1)
        row.addWidget(self.more)

    def _limit(self) -> None:
        value = self.field.value()
        self.less.setEnabled(value > self.field.minimum())
        self.more.setEnabled(value < self.field.maximum())

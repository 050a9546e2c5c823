"""One of a few, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QWidget

from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backstretch_gui.ui.theme import Theme

_FOUR: Final = 4
"""So many can stand two by two."""
_INSET: Final = 2
"""Of the buttons in their trough, pixels."""


class Segments(QWidget):
    """Buttons of which one is down. `choices` are values and their words; arrows move among them."""

    accessible_role = QAccessible.Role.Grouping

    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Mapping[str, str],
        *,
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self.update)
        self.setAccessibleName(name)
        self._height = height
        self._rows = 0
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PushButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self._grid.setSpacing(0)
        for value, words in choices.items():
            button = PushButton(theme, words, "segment", height=height - 4)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(
                self.tr("{0}: {1}", "a setting and one of its choices").format(name, words)
            )
            button.clicked.connect(lambda _checked=False, value=value: self.chosen.emit(value))
            self._group.addButton(button)
            self._buttons[value] = button
        self._arrange()
        theme.changed.connect(self._arrange)

    @property
    def value(self) -> str:
        """What is chosen; empty before `show_value`."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), "")

    def button(self, value: str) -> PushButton:
        """The button of one choice."""
        return self._buttons[value]

    def show_value(self, value: str | None) -> None:
        """Show a choice without telling it; none of them for None."""
        if value is not None:
            self._buttons[value].setChecked(True)
        elif (down := self._group.checkedButton()) is not None:
            self._group.setExclusive(False)
            down.setChecked(False)
            self._group.setExclusive(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Perhaps the words find room in one row now, or no more."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """In one row or, where the words of four would end in "…" there, in two."""
        buttons = list(self._buttons.values())
        needed = sum(button.words_width for button in buttons) + 2 * _INSET
        rows = 2 if len(buttons) == _FOUR and self.width() < needed else 1
        self.setFixedHeight(rows * self._theme.tall(self._height - 4) + 2 * _INSET)
        self._share(buttons)
        if rows == self._rows:
            return
        self._rows = rows
        columns = len(buttons) // rows
        for place, button in enumerate(buttons):
            self._grid.addWidget(button, place // columns, place % columns)
        for column in range(len(buttons)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def _share(self, buttons: Sequence[PushButton]) -> None:
        """All as wide as each other, but where only so there is room each as wide as its words need it."""
        widths = [button.words_width for button in buttons]
        room = self.width() - 2 * _INSET
        tight = max(widths) * len(widths) > room >= sum(widths)
        for column, width in enumerate(widths):
            self._grid.setColumnMinimumWidth(column, width if tight else 0)

    def paintEvent(self, _event: object) -> None:
        """The trough the buttons lie in."""
        paint_trough(self, self._theme)


def paint_trough(widget: QWidget, theme: Theme) -> None:
    """The ground of buttons that lie side by side."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(theme.colour("line"))
    painter.setBrush(theme.colour("field"))
    trough = QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(trough, RADIUS_CONTROL, RADIUS_CONTROL)

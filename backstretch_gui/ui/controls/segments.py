"""One of a few, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QPainter
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.tall import KeepsTall
from backstretch_gui.ui.tokens import RADIUS_CONTROL

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backstretch_gui.ui.theme import Theme


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
        KeepsTall(theme, self, height)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, PushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 2, 2)
        row.setSpacing(0)
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
            row.addWidget(button, 1)

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

"""What can be set for one stretch, under its row while that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from backstretch_gui.catalog.stretch import HOLD_SECONDS, REPEATS, Side
from backstretch_gui.ui.panel import words
from backstretch_gui.ui.panel.how_to import HowTo
from backstretch_gui.ui.panel.segments import Segments
from backstretch_gui.ui.panel.stepper import Stepper
from backstretch_gui.ui.parts.buttons import PushButton
from backstretch_gui.ui.parts.labels import Label

if TYPE_CHECKING:
    from backstretch_gui.catalog.phrases import Phrases
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme


class RowDetails(QWidget):
    """Hold, repeats, sides, and how to do it. `changed` tells a field of `Entry` and its new value."""

    changed = Signal(str, object)
    grown = Signal()
    """The instructions came in or went, with whatever takes the focus in them."""

    def __init__(
        self, theme: Theme, stretch: Stretch, entry: Entry, phrases: Phrases, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretch = stretch
        self._entry = entry
        self._phrases = phrases
        self._name = words.shown(stretch.name)
        self._how_to: HowTo | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 2, 12, 10)
        self._column.setSpacing(8)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(1, 1)
        self._column.addLayout(self._grid)
        self._build_numbers()
        self._build_sides()
        self._build_how_to_button()
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show what is set, without telling it."""
        self._entry = entry
        self.hold.show_value(words.seconds_of(entry, self._stretch))
        self.repeats.show_value(words.repeats_of(entry, self._stretch))
        if self._stretch.sided:
            self.sides.show_value(entry.sides)
            self.first.show_value(entry.starts_with.value)
            for part in (self._first_label, self.first):
                part.setVisible(entry.sides == "both")
        if self._how_to is not None:
            self._how_to.show_side(entry)

    def _build_numbers(self) -> None:
        movement = self._stretch.is_movement
        hold = self.tr("Hold a pose") if movement else self.tr("Hold")
        repeats = self.tr("Rounds") if movement else self.tr("Repeats")
        self.hold = Stepper(self._theme, hold, HOLD_SECONDS, self.tr(" s"), self._name)
        self.repeats = Stepper(self._theme, repeats, REPEATS, self.tr(" ×"), self._name)
        self.hold.changed.connect(partial(self.changed.emit, "hold"))
        self.repeats.changed.connect(partial(self.changed.emit, "repeats"))
        self._add(hold, self.hold)
        self._add(repeats, self.repeats)

    def _build_sides(self) -> None:
        if not self._stretch.sided:
            return
        left, right = self.tr("Left"), self.tr("Right")
        sides, first = self.tr("Sides"), self.tr("Starts with")
        self.sides = Segments(
            self._theme, f"{sides}, {self._name}", {"both": self.tr("Both"), "left": left, "right": right}
        )
        self.first = Segments(
            self._theme, f"{first}, {self._name}", {Side.LEFT.value: left, Side.RIGHT.value: right}
        )
        self.sides.chosen.connect(partial(self.changed.emit, "sides"))
        self.first.chosen.connect(self._on_first_chosen)
        self._add(sides, self.sides)
        self._first_label = self._add(first, self.first)

    def _build_how_to_button(self) -> None:
        self.how_to_button = PushButton(self._theme, self.tr("How to"), height=32)
        self.how_to_button.setAccessibleName(self.tr("How to, {0}").format(self._name))
        self.how_to_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.how_to_button.setCheckable(True)
        self.how_to_button.toggled.connect(self._on_how_to_toggled)
        self._grid.addWidget(self.how_to_button, self._grid.rowCount(), 1, Qt.AlignmentFlag.AlignLeft)

    def _on_first_chosen(self, side: str) -> None:
        self.changed.emit("starts_with", Side(side))

    def _on_how_to_toggled(self, wanted: bool) -> None:
        if self._how_to is None:
            self._how_to = HowTo(self._theme, self._stretch, self._entry, self._phrases)
            self._column.addWidget(self._how_to)
        self._how_to.setVisible(wanted)
        self.how_to_button.setText(self.tr("Hide how to") if wanted else self.tr("How to"))
        self.grown.emit()

    def _add(self, name: str, control: QWidget) -> Label:
        row = self._grid.rowCount()
        label = Label(self._theme, name, token="text2")
        self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(control, row, 1)
        return label

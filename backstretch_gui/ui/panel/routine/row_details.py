"""What can be set for one stretch, under its row while that is open."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from backstretch_gui.catalog.stretch import REPEATS, Side, in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.folding_row import FoldingRow
from backstretch_gui.ui.controls.number_field import NumberField
from backstretch_gui.ui.controls.number_tile import NumberTile
from backstretch_gui.ui.controls.segments import Segments
from backstretch_gui.ui.controls.tool_tips import set_tool_tip
from backstretch_gui.ui.panel import panel_words as words
from backstretch_gui.ui.panel.routine.hold_field import HoldField
from backstretch_gui.ui.panel.routine.how_to import HowTo

if TYPE_CHECKING:
    from backstretch_gui.catalog.phrases import Phrases
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme

SIDES: Final[tuple[str, ...]] = ("right first", "left first", "right", "left")
"""How a stretch with two sides can be done."""


class RowDetails(QWidget):
    """Two numbers, the sides, how to do it, and its place in the routine."""

    changed = Signal(object)
    """A dictionary: field of `Entry` to its new value."""
    grown = Signal()
    """The instructions came in or went, with whatever takes the focus in them."""
    duplicate_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    """Up (-1) or down (1)."""

    def __init__(
        self,
        theme: Theme,
        stretch: Stretch,
        entry: Entry,
        phrases: Phrases,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretch = stretch
        self._entry = entry
        self._phrases = phrases
        self._language = language
        self._name = in_language(stretch.name, language)
        self._how_to: HowTo | None = None
        self.sides: Segments | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 4, 12, 8)
        self._column.setSpacing(8)
        self._build_numbers()
        self._build_sides()
        self._build_line()
        self.show_entry(entry)

    def show_entry(self, entry: Entry) -> None:
        """Show what is set, without telling it."""
        self._entry = entry
        self.hold.show_seconds(words.seconds_of(entry, self._stretch))
        self.repeats.show_value(words.repeats_of(entry, self._stretch))
        for tile in self._tiles:
            tile.refresh()
        if self.sides is not None:
            self.sides.show_value(_sides_of(entry))
        self.easier.setChecked(entry.easier)
        if self._how_to is not None:
            self._how_to.show_side(entry)

    def count_in_breaths(self, wanted: bool) -> None:
        """Show the hold in breaths, or in seconds."""
        self.hold.count_in_breaths(wanted)
        hold, breaths = self.tr("hold"), self.tr("breaths")
        if self._stretch.is_movement:
            hold = self.tr("each pose")
        self.hold_tile.show_name(breaths if wanted else hold)
        self.hold_tile.refresh()

    def show_place(self, *, first: bool, last: bool) -> None:
        """What can't go further up or down, and the only one, which can't be removed."""
        self.up.setEnabled(not first)
        self.down.setEnabled(not last)
        self.remove.setEnabled(not (first and last))

    def _build_numbers(self) -> None:
        movement = self._stretch.is_movement
        hold = self.tr("each pose") if movement else self.tr("hold")
        repeats = self.tr("rounds") if movement else self.tr("repeats")
        self.hold = HoldField(
            self._theme, wording.together((hold, self._name)), bare=True, centred=True, role="lead"
        )
        self.repeats = NumberField(
            self._theme,
            wording.together((repeats, self._name)),
            REPEATS,
            self.tr(" ×"),
            centred=True,
            role="lead",
        )
        self.hold.seconds_changed.connect(partial(self._tell, "hold"))
        self.repeats.valueChanged.connect(partial(self._tell, "repeats"))
        self._tiles = (
            NumberTile(self._theme, hold, self.hold),
            NumberTile(self._theme, repeats, self.repeats),
        )
        self.hold_tile, self.repeats_tile = self._tiles
        row = QHBoxLayout()
        row.setSpacing(8)
        for tile in self._tiles:
            row.addWidget(tile, 1)
        self._column.addLayout(row)

    def _build_sides(self) -> None:
        if not self._stretch.sided:
            return
        names = (self.tr("Right first"), self.tr("Left first"), self.tr("Right only"), self.tr("Left only"))
        choices = dict(zip(SIDES, names, strict=True))
        self.sides = Segments(self._theme, self.tr("Sides, {0}").format(self._name), choices, height=36)
        self.sides.chosen.connect(self._on_sides_chosen)
        self._column.addWidget(self.sides)

    def _build_line(self) -> None:
        """How to, the easier way, and the place in the routine."""
        self.how_to_button = self._button("book", self.tr("How to, {0}"), self.tr("How to"))
        self.how_to_button.setCheckable(True)
        self.how_to_button.toggled.connect(self._on_how_to_toggled)
        self.easier = PushButton(self._theme, self.tr("Easier"), "chip", height=32)
        self.easier.setCheckable(True)
        self.easier.setAccessibleName(self.tr("Easier way, {0}").format(self._name))
        self.easier.setToolTip(
            "\n".join(in_language(variant.say, self._language) for variant in self._stretch.easier)
        )
        self.easier.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.easier.setVisible(bool(self._stretch.easier))
        self.easier.clicked.connect(self._on_easier_clicked)
        self.up = self._button("up", self.tr("Move up, {0}"))
        self.down = self._button("down", self.tr("Move down, {0}"))
        self.duplicate = self._button("copy", self.tr("Once more after this one, {0}"))
        self.remove = self._button("trash", self.tr("Remove, {0}"))
        self.up.clicked.connect(partial(self.move_wanted.emit, -1))
        self.down.clicked.connect(partial(self.move_wanted.emit, 1))
        self.duplicate.clicked.connect(self.duplicate_wanted)
        self.remove.clicked.connect(self.remove_wanted)
        ways = QHBoxLayout()
        ways.setSpacing(6)
        ways.addWidget(self.how_to_button)
        ways.addWidget(self.easier)
        ways.addStretch(1)
        places = (self.up, self.down, self.duplicate, self.remove)
        self._column.addLayout(FoldingRow(ways, places, spacing=2))

    def _button(self, icon: str, name: str, text: str = "") -> ToolButton:
        button = ToolButton(self._theme, icon, name.format(self._name), text, height=32, icon_size=18)
        set_tool_tip(button, name.partition(",")[0])
        return button

    def _tell(self, field: str, value: object) -> None:
        self.changed.emit({field: value})

    def _on_easier_clicked(self, easier: bool) -> None:
        self._tell("easier", easier)

    def _on_sides_chosen(self, choice: str) -> None:
        side, both, _ = choice.partition(" first")
        if both:
            self.changed.emit({"sides": "both", "starts_with": Side(side)})
        else:
            self.changed.emit({"sides": side})

    def _on_how_to_toggled(self, wanted: bool) -> None:
        if self._how_to is None:
            self._how_to = HowTo(self._theme, self._stretch, self._entry, self._phrases, self._language)
            self._column.addWidget(self._how_to)
        self._how_to.setVisible(wanted)
        self.grown.emit()


def _sides_of(entry: Entry) -> str:
    return f"{entry.starts_with} first" if entry.sides == "both" else entry.sides

"""Looking for a stretch to add: by words, by posture, by what is at hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from backstretch_gui.catalog.finding import Filter, found
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.flow_layout import FlowLayout
from backstretch_gui.ui.controls.icons import icon
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import MARGIN, Dialog
from backstretch_gui.ui.dialogs.stretch_card import GAP, WIDTH, StretchCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme

MOST_COLUMNS: Final = 3
SCROLL_BAR: Final = 10
"""Pixels."""


class AddDialog(Dialog):
    """Cards of stretches. A press adds one; the dialog stays, for another one."""

    picked = Signal(str)
    """The id of a stretch to add."""
    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        stretches: Mapping[str, Stretch],
        there: Mapping[str, int],
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        """`there`: how often each stretch is in the routine already."""
        super().__init__(theme, self.tr("Add a stretch"), parent)
        self._stretches = stretches
        self._language = language
        self._columns = MOST_COLUMNS
        self.filters: dict[Filter, PushButton] = {}
        self.cards: dict[str, StretchCard] = {}
        self._build_search()
        nothing = self.tr("Nothing like that here. Fewer words find more.")
        self._nothing = Label(theme, nothing, token="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, SCROLL_BAR, 0)
        column.setSpacing(GAP)
        column.addLayout(self._build_filters())
        column.addWidget(self._nothing)
        column.addLayout(self._build_cards(there, content))
        column.addStretch(1)
        area = self.scrolled(content)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(area, 1)
        self.done_button = self.add_button(self.tr("Done"), primary=True)
        self.done_button.setAutoDefault(False)
        self.done_button.setDefault(False)
        self.done_button.clicked.connect(self.accept)
        for keys, wanted in (
            (QKeySequence.StandardKey.Undo, self.undo_wanted),
            (QKeySequence.StandardKey.Redo, self.redo_wanted),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(wanted)
        self.resize(712, 620)
        self._refresh()
        self.search.setFocus()

    @property
    def found(self) -> list[str]:
        """The ids of the stretches shown."""
        filters = {name for name, chip in self.filters.items() if chip.isChecked()}
        return [
            stretch.id
            for stretch in found(self._stretches.values(), self.search.text(), filters, self._language)
        ]

    def show_counts(self, there: Mapping[str, int]) -> None:
        """How often each stretch is in the routine by now."""
        for id_, card in self.cards.items():
            card.show_count(there.get(id_, 0))

    def ask_for_first(self) -> None:
        """For a routine that has none yet: what to begin with."""
        self.title.setText(self.tr("Which stretch comes first?"))
        hint = self.tr("One that is gentle and lying is a good beginning. You can add more after it.")
        self.body.insertWidget(0, Label(self._theme, hint, token="text2", wrap=True))
        self.filters[Filter.GENTLE].setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards side by side as there is room for."""
        super().resizeEvent(event)
        room = event.size().width() - 2 * MARGIN - SCROLL_BAR + GAP
        columns = max(1, min(MOST_COLUMNS, room // (self._theme.wider(WIDTH) + GAP)))
        if columns != self._columns:
            self._columns = columns
            self._refresh()

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: hips, towel, cat…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(44)
        self.search.setFont(self._theme.font("body"))
        glass = self.search.addAction(
            icon("search", self._theme.colour("text2").name(), 20), QLineEdit.ActionPosition.LeadingPosition
        )
        for button in self.search.findChildren(QToolButton):  # a button, to a screen reader
            if button.defaultAction() is glass:
                button.setAccessibleName(self.search.accessibleName())
        self.search.textChanged.connect(self._refresh)
        self.search.returnPressed.connect(self._on_return)
        self.body.addWidget(self.search)

    def _build_filters(self) -> FlowLayout:
        names = {
            Filter.LYING: self.tr("Lying"),
            Filter.SITTING: self.tr("Sitting"),
            Filter.KNEELING: self.tr("Kneeling"),
            Filter.STANDING: self.tr("Standing"),
            Filter.NO_EQUIPMENT: self.tr("No equipment"),
            Filter.GENTLE: self.tr("Gentle"),
        }
        row = FlowLayout(8)
        for name, text in names.items():
            chip = PushButton(self._theme, text, "chip", height=32)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.toggled.connect(self._refresh)
            self.filters[name] = chip
            row.addWidget(chip)
        return row

    def _build_cards(self, there: Mapping[str, int], content: QWidget) -> QGridLayout:
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for id_, stretch in self._stretches.items():
            card = self.cards[id_] = StretchCard(
                self._theme, stretch, there.get(id_, 0), self._language, content
            )
            card.clicked.connect(partial(self._on_picked, id_))
        return self._grid

    def _refresh(self) -> None:
        shown = self.found
        for card in self.cards.values():
            self._grid.removeWidget(card)
            card.hide()
        for place, id_ in enumerate(shown):
            self._grid.addWidget(self.cards[id_], place // self._columns, place % self._columns)
            self.cards[id_].show()
        for column in range(MOST_COLUMNS):
            self._grid.setColumnStretch(column, 1 if column < self._columns else 0)
        self._nothing.setVisible(not shown)

    def _on_return(self) -> None:
        """Enter takes the only one that is found, or goes to the first of several, for another Enter."""
        shown = self.found
        if len(shown) == 1:
            self._on_picked(shown[0])
        elif shown:
            self.cards[shown[0]].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_picked(self, id_: str) -> None:
        self.picked.emit(id_)

"""Looking for a stretch to add: by words, by posture, by what is at hand."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QScrollArea, QWidget

from backstretch_gui.catalog.finding import Filter, found
from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.icons import icon
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import Dialog
from backstretch_gui.ui.dialogs.stretch_card import GAP, StretchCard

if TYPE_CHECKING:
    from collections.abc import Mapping

    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme

COLUMNS: Final = 3


class AddDialog(Dialog):
    """Cards of stretches. A press adds one; the dialog stays, for another one."""

    picked = Signal(str)
    """The id of a stretch to add."""

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
        self.filters: dict[Filter, PushButton] = {}
        self.cards: dict[str, StretchCard] = {}
        self._build_search()
        self._build_filters()
        self._build_cards(there)
        nothing = self.tr("Nothing like that here. Fewer words find more.")
        self._nothing = Label(theme, nothing, token="text2", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.body.addWidget(self._nothing, 1)
        self.done_button = self.add_button(self.tr("Done"), primary=True)
        self.done_button.setAutoDefault(False)
        self.done_button.setDefault(False)
        self.done_button.clicked.connect(self.accept)
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

    def _build_search(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search: hips, towel, cat…"))
        self.search.setAccessibleName(self.tr("Search"))
        self.search.setClearButtonEnabled(True)
        self.search.setFixedHeight(44)
        self.search.setFont(self._theme.font("body"))
        self.search.addAction(
            icon("search", self._theme.colour("text2").name(), 20), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.textChanged.connect(self._refresh)
        self.search.returnPressed.connect(self._on_return)
        self.body.addWidget(self.search)

    def _build_filters(self) -> None:
        names = {
            Filter.LYING: self.tr("Lying"),
            Filter.SITTING: self.tr("Sitting"),
            Filter.KNEELING: self.tr("Kneeling"),
            Filter.STANDING: self.tr("Standing"),
            Filter.NO_EQUIPMENT: self.tr("No equipment"),
            Filter.GENTLE: self.tr("Gentle"),
        }
        row = QHBoxLayout()
        row.setSpacing(8)
        for name, text in names.items():
            chip = PushButton(self._theme, text, "chip", height=32)
            chip.setCheckable(True)
            chip.setAutoDefault(False)
            chip.toggled.connect(self._refresh)
            self.filters[name] = chip
            row.addWidget(chip)
        row.addStretch(1)
        self.body.addLayout(row)

    def _build_cards(self, there: Mapping[str, int]) -> None:
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        content = QWidget()
        content.setObjectName("list")
        self._grid = QGridLayout(content)
        self._grid.setContentsMargins(0, 0, 10, 0)
        self._grid.setSpacing(GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
        for id_, stretch in self._stretches.items():
            card = self.cards[id_] = StretchCard(
                self._theme, stretch, there.get(id_, 0), self._language, content
            )
            card.clicked.connect(partial(self._on_picked, id_))
        self._area.setWidget(content)
        self.body.addWidget(self._area, 1)

    def _refresh(self) -> None:
        shown = self.found
        for card in self.cards.values():
            self._grid.removeWidget(card)
            card.hide()
        for place, id_ in enumerate(shown):
            self._grid.addWidget(self.cards[id_], place // COLUMNS, place % COLUMNS)
            self.cards[id_].show()
        for column in range(COLUMNS):
            self._grid.setColumnStretch(column, 1)
        self._area.setVisible(bool(shown))
        self._nothing.setVisible(not shown)

    def _on_return(self) -> None:
        """Enter in the search takes the only one that is found."""
        shown = self.found
        if len(shown) == 1:
            self._on_picked(shown[0])

    def _on_picked(self, id_: str) -> None:
        self.cards[id_].count_up()
        self.picked.emit(id_)

"""When to see a doctor before stretching, and what a pull and a pain mean. It only closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.icons import IconView
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme


class SafetyDialog(Dialog):
    """The full list. Where each sign comes from is told in docs/safety.md."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", parent)
        title = self.tr("Stretching safely")
        self.setWindowTitle(title)
        self.title.setText(title)
        self.body.addWidget(self._list(), 1)
        self.close_button = self.add_button(self.tr("Close"), primary=True)
        self.close_button.clicked.connect(self.reject)
        self.resize(680, 620)
        self.close_button.setFocus()

    def _list(self) -> QScrollArea:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 4, 10, 0)
        column.setSpacing(6)
        for heading, signs in self._signs():
            self._add(column, heading, signs)
        column.addSpacing(4)
        for sentence in self._rules():
            column.addWidget(Label(self._theme, sentence, wrap=True))
        column.addStretch(1)
        return self.scrolled(content)

    def _signs(self) -> tuple[tuple[str, list[str]], ...]:
        return (
            (self.tr("Go to an emergency department at once with"), self._at_once()),
            (self.tr("See a doctor before you stretch with"), self._soon()),
            (self.tr("Ask your doctor or midwife first"), self._ask_first()),
        )

    def _add(self, column: QVBoxLayout, heading: str, signs: list[str]) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconView(self._theme, "hurt", 18, "accent"))
        head.addWidget(Label(self._theme, heading, weight=600, wrap=True, heading=True), 1)
        column.addSpacing(4)
        column.addLayout(head)
        for sign in signs:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.setContentsMargins(26, 0, 0, 0)
            line.addWidget(Label(self._theme, "•", token="text2"), 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(Label(self._theme, sign, wrap=True), 1)
            column.addLayout(line)

    def _at_once(self) -> list[str]:
        return [
            self.tr("numbness or tingling round the genitals or buttocks"),
            self.tr("trouble passing urine, or no hold over bladder or bowels"),
            self.tr("pain, tingling, weakness or numbness in both legs"),
            self.tr("chest pain, or back pain that began with a serious accident"),
        ]

    def _soon(self) -> list[str]:
        return [
            self.tr("weakness in one leg, above all if it gets worse"),
            self.tr("fever, or weight lost without trying"),
            self.tr("pain that rest does not ease, or that is worse at night"),
            self.tr("pain that is worse on sneezing, coughing or on the toilet"),
            self.tr("pain high up, between the shoulders"),
            self.tr("a lump, or a back that has changed its shape"),
            self.tr("cancer at any time, osteoporosis, long use of steroids, or a weak immune system"),
        ]

    def _ask_first(self) -> list[str]:
        return [
            self.tr("after a recent operation or injury"),
            self.tr("when you are pregnant"),
        ]

    def _rules(self) -> list[str]:
        return [
            self.tr("While you stretch, a pull is fine and pain is not. Press H, and it stops."),
            self.tr(
                "If you always have some pain: up to 3 of 10 is taken as all right, if it has settled by "
                "tomorrow and nothing runs down the leg. Otherwise ease off."
            ),
            self.tr("If it gets worse, or is no better in two weeks, ask a doctor or physiotherapist."),
        ]

""" "How does your back feel?", once after a session, where that is wished."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from backstretch_gui.history.records import Feel
from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.history.words import feel_name
from backstretch_gui.ui.stage.card_bar import CardBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class FeelBar(CardBar):
    """Three answers and a way to give none; gone after one press."""

    answered = Signal(object)
    """A `Feel`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        sentence = self.tr("How does your back feel?")
        self.setAccessibleName(sentence)
        self.buttons = {feel: PushButton(theme, feel_name(feel), height=36) for feel in Feel}
        for feel, button in self.buttons.items():
            button.clicked.connect(partial(self._answer, feel))
        self.close_button = ToolButton(theme, "close", self.tr("No answer"), height=32, icon_size=16)
        self.close_button.clicked.connect(self.hide)
        question = Label(theme, sentence, weight=600, wrap=True)
        self.put(question, tuple(self.buttons.values()), self.close_button)

    def _answer(self, feel: Feel) -> None:
        self.hide()
        self.answered.emit(feel)

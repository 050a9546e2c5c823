"""A session was interrupted: go on with it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.card_bar import CardBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.commands import TrainingCommands
    from backstretch_gui.ui.theme import Theme


class ResumeBar(CardBar):
    """Waits until it is answered, or until a session is begun without it."""

    def __init__(self, theme: Theme, training: TrainingCommands, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = Label(theme, weight=600, wrap=True)
        self.go_on = PushButton(theme, self.tr("Go on"), height=36)
        self.decline = ToolButton(theme, "close", self.tr("Don’t go on with it"), height=32, icon_size=16)
        self.go_on.clicked.connect(training.go_on)
        self.decline.clicked.connect(training.decline_to_go_on)
        self.put(self._text, (self.go_on,), self.decline)

    @property
    def text(self) -> str:
        """The question."""
        return self._text.text()

    def ask(self, routine: str, stretch: str, *, by_hand: bool) -> None:
        """By the names of both; `by_hand`: it was ended a moment ago."""
        ended = self.tr("Ended at {1}. Go on with “{0}” after all?")
        interrupted = self.tr("“{0}” was interrupted at {1}. Go on there?")
        sentence = (ended if by_hand else interrupted).format(routine, stretch)
        self._text.setText(sentence)
        self.call_it(sentence)
        self.show()

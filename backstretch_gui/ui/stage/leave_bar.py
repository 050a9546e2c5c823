"""Another routine was chosen in the middle of a session: end it for that?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.ui.controls.buttons import PushButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.card_bar import CardBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.commands import TrainingCommands
    from backstretch_gui.ui.theme import Theme


class LeaveBar(CardBar):
    """Waits until it is answered, or until the session is over. The session goes on meanwhile."""

    def __init__(self, theme: Theme, training: TrainingCommands, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = Label(theme, weight=600, wrap=True)
        self.stay = PushButton(theme, self.tr("Stay with it"), height=36)
        self.leave = PushButton(theme, self.tr("End it and change"), height=36)
        self.stay.clicked.connect(training.stay_in_session)
        self.leave.clicked.connect(training.leave_session)
        self.put(self._text, (self.leave, self.stay))

    @property
    def text(self) -> str:
        """The question."""
        return self._text.text()

    def ask(self, routine: str) -> None:
        """`routine`: the name of the one being done."""
        sentence = self.tr("You are in the middle of “{0}”. End it for another routine?").format(routine)
        self._text.setText(sentence)
        self.call_it(sentence)
        self.show()

"""While a stretch that hurt is left: what could be done about it, for who is near the keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.ui.controls.buttons import PushButton, ToolButton
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.stage.card_bar import CardBar

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.commands import TrainingCommands
    from backstretch_gui.ui.stage.sizes import StageSize
    from backstretch_gui.ui.theme import Theme


class OfferBar(CardBar):
    """Waits until it is answered, put away, or no longer of use. Nothing in it has to be pressed."""

    def __init__(self, theme: Theme, training: TrainingCommands, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._text = Label(theme, weight=600, wrap=True)
        self.easier = PushButton(theme, self.tr("Easier way (E)"), height=36)
        self.leave_out = PushButton(theme, self.tr("Leave it out from now on"), height=36)
        close = ToolButton(theme, "close", self.tr("Neither of these"), height=32, icon_size=16)
        self.easier.clicked.connect(training.easier)
        self.leave_out.clicked.connect(training.leave_out)
        close.clicked.connect(self.hide)
        self.put(self._text, (self.easier, self.leave_out), close)

    def ask(self, name: str, *, easier: bool) -> None:
        """`name` hurt; `easier`: there is an easier way."""
        sentence = self.tr("{0} hurt?").format(name)
        self._text.setText(sentence)
        self.call_it(sentence)
        self.easier.setVisible(easier)
        self.show()

    def set_size(self, size: StageSize) -> None:
        """Margins by the size of the stage."""
        super().set_size(size)
        self.leave_out.setText(self.tr("Leave it out") if size.small else self.tr("Leave it out from now on"))

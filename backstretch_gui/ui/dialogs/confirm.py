"""Asks before something is gone for good."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme


class Confirm(Dialog):
    """A question, what follows from it, and a verb for yes. Enter is no."""

    def __init__(
        self, theme: Theme, question: str, what_follows: str, yes: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, question, parent)
        self.body.addWidget(Label(theme, what_follows, token="text2", wrap=True))
        self.yes = self.add_button(yes)
        self.no = self.add_button(self.tr("Keep it"), primary=True)
        self.yes.clicked.connect(self.accept)
        self.no.clicked.connect(self.reject)
        self.no.setFocus()
        self.resize(440, self.sizeHint().height())

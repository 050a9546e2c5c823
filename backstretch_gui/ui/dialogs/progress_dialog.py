"""How far something is that takes its time, and a way to stop it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QProgressBar

from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme

WIDTH = 420
"""Pixels."""


class ProgressDialog(Dialog):
    """To close it is to cancel."""

    def __init__(self, theme: Theme, title: str, what: str, parent: QWidget | None = None) -> None:
        """`what`: is being written, a file's name."""
        super().__init__(theme, title, parent)
        self.bar = QProgressBar()
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(title)
        self.reading = Label(theme, "", token="text2", tabular=True)
        self.body.addWidget(Label(theme, what, token="text2", wrap=True))
        self.body.addWidget(self.bar)
        self.body.addWidget(self.reading)
        self.cancel = self.add_button(self.tr("Cancel"))
        self.cancel.clicked.connect(self.reject)
        self.show_progress(0)
        self.resize(WIDTH, self.sizeHint().height())

    def show_progress(self, per_cent: int) -> None:
        """From 0 to 100."""
        self.bar.setValue(per_cent)
        self.reading.setText(self.tr("{0} %", "a percentage").format(per_cent))

"""Asks for the name of a routine."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit

from backstretch_gui.catalog.routine import LONGEST_NAME
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from backstretch_gui.ui.theme import Theme

_RESERVED: Final = "{}"
"""They would be taken for places to fill."""


class NameDialog(Dialog):
    """One field."""

    named = Signal(str)

    def __init__(self, theme: Theme, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, title, parent)
        self.field = QLineEdit(name)
        self.field.setFixedHeight(44)
        self.field.setFont(theme.font("head"))
        self.field.setAccessibleName(self.tr("Name"))
        self.field.selectAll()
        self.body.addWidget(self.field)
        self._limit = Label(theme, "", "small", "text2", wrap=True)
        self.body.addWidget(self._limit)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        self.save = self.add_button(self.tr("Save"), primary=True)
        self.save.clicked.connect(self._on_saved)
        self.field.textChanged.connect(self._on_text_changed)
        self.resize(420, self.sizeHint().height())
        self._on_text_changed(name)

    @property
    def name(self) -> str:
        """What is typed, in one line."""
        text = "".join(letter for letter in self.field.text() if letter not in _RESERVED)
        return " ".join(text.split())

    def _on_text_changed(self, _text: str) -> None:
        over = len(self.name) - LONGEST_NAME
        self.save.setEnabled(bool(self.name) and self.name.isprintable() and over <= 0)
        too_long = self.tr("A name has at most {0} characters; {1} have to go.").format(LONGEST_NAME, over)
        self._limit.setText(too_long if over > 0 else "")

    def _on_saved(self) -> None:
        self.named.emit(self.name)
        self.accept()

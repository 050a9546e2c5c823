"""The line under the stretches that adds one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from backstretch_gui.ui.controls.disclosure import Disclosure
from backstretch_gui.ui.controls.icons import IconView
from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.controls.tall import KeepsTall

if TYPE_CHECKING:
    from backstretch_gui.ui.theme import Theme

HEIGHT = 48


class AddRow(Disclosure):
    """A plus and "Add a stretch", as wide as a row."""

    accessible_expands = False

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        name = self.tr("Add a stretch")
        self.setCheckable(False)
        KeepsTall(theme, self, HEIGHT)
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(34, 0, 12, 0)
        row.setSpacing(34)
        row.addWidget(IconView(theme, "plus"))
        row.addWidget(Label(theme, name, weight=500), 1)

"""A page to look something up on: two columns that scroll, and a button to close it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from backstretch_gui.ui.controls.labels import Label
from backstretch_gui.ui.dialogs.dialog import Dialog

if TYPE_CHECKING:
    from collections.abc import Iterable


class TableDialog(Dialog):
    """Rows of two texts."""

    def add_table(self, rows: Iterable[tuple[str, str]], above: Iterable[QWidget] = ()) -> None:
        """What is looked for at the left, in bold; at the right what there is to say of it.

        `above`: what stands over it, and scrolls with it.
        """
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(12)
        for part in above:
            column.addWidget(part)
        grid = QGridLayout()
        column.addLayout(grid, 1)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        row = 0
        for row, (left, right) in enumerate(rows):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(self._theme, left, weight=600, wrap=True), row, 0, top)
            grid.addWidget(Label(self._theme, right, wrap=True), row, 1, top)
        grid.setRowStretch(row + 1, 1)
        self.body.addWidget(self.scrolled(content), 1)

    def add_close_button(self) -> None:
        """The only one."""
        close = self.add_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setFocus()

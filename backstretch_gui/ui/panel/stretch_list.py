"""The stretches of a routine in order, one of them open at most."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from backstretch_gui.ui.panel.row import StretchRow

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Entry, Routine
    from backstretch_gui.ui.theme import Theme

INSET = 8
"""Between the panel's edge and a row's ground, in pixels; a scroll bar takes its place on the right."""


class StretchList(QScrollArea):
    """Rows that scroll."""

    entry_changed = Signal(int, object)
    rearranged = Signal()
    """Rows or parts of them came in: the order of tabs has to be made anew."""

    def __init__(self, theme: Theme, catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._catalog = catalog
        self._current: int | None = None
        self.rows: list[StretchRow] = []
        self._content = QWidget()
        self._content.setObjectName("list")
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(INSET, 0, INSET, 4)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def show_routine(self, routine: Routine) -> None:
        """Show its entries; rows that show the same stretches are kept as they are."""
        if [row.stretch_id for row in self.rows] != [entry.stretch for entry in routine.stretches]:
            self._build(routine)
            return
        for row, entry in zip(self.rows, routine.stretches, strict=True):
            row.show_entry(entry)

    def set_current(self, index: int | None) -> None:
        """Mark the stretch being done, and show it unless somebody is at work in the list."""
        self._current = index
        for number, row in enumerate(self.rows):
            row.set_current(number == index)
        at_work = self._content.isAncestorOf(QApplication.focusWidget() or self)
        if index is not None and index < len(self.rows) and not at_work:
            self._bring_into_view(self.rows[index])

    def _build(self, routine: Routine) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [self._row(index, entry) for index, entry in enumerate(routine.stretches)]
        self.verticalScrollBar().setValue(0)
        self.set_current(self._current)
        self.rearranged.emit()

    def _row(self, index: int, entry: Entry) -> StretchRow:
        row = StretchRow(
            self._theme, self._catalog.stretches[entry.stretch], entry, self._catalog.phrases, self._content
        )
        row.entry_changed.connect(partial(self.entry_changed.emit, index))
        row.toggled.connect(partial(self._on_row_toggled, row))
        row.rearranged.connect(self.rearranged)
        self._column.insertWidget(index, row)
        return row

    def _on_row_toggled(self, row: StretchRow, opened: bool) -> None:
        if opened:
            for other in self.rows:
                if other is not row:
                    other.set_open(False)
            self._bring_into_view(row)

    def _bring_into_view(self, row: StretchRow) -> None:
        """Once the row has its size."""
        QTimer.singleShot(0, row, lambda: self.ensureWidgetVisible(row, 0, 4))

    def _on_range_changed(self, _low: int, high: int) -> None:
        margins = self._column.contentsMargins()
        margins.setRight(0 if high > 0 else INSET)
        self._column.setContentsMargins(margins)

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
"""Between the panel's left edge and a row's ground, in pixels."""

RIGHT_INSET = 10
SCROLL_BAR = 8
"""The scroll bar's width takes its place within the right inset, so that no row moves when it comes."""


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
        self._column.setContentsMargins(INSET, 0, RIGHT_INSET, 4)
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
        row.rearranged.connect(partial(self._on_row_rearranged, row))
        self._column.insertWidget(index, row)
        return row

    def _on_row_toggled(self, row: StretchRow, opened: bool) -> None:
        if opened:
            for other in self.rows:
                if other is not row:
                    other.set_open(False)

    def _on_row_rearranged(self, row: StretchRow) -> None:
        self.rearranged.emit()
        if row.is_open:
            self._bring_into_view(row)

    def _bring_into_view(self, row: StretchRow) -> None:
        """Once the row has its size; of one that is higher than the list, the top."""

        def scroll() -> None:
            self.ensureWidgetVisible(row, 0, 4)
            bar = self.verticalScrollBar()
            bar.setValue(min(bar.value(), row.y()))

        QTimer.singleShot(0, row, scroll)

    def _on_range_changed(self, _low: int, high: int) -> None:
        margins = self._column.contentsMargins()
        margins.setRight(RIGHT_INSET - (SCROLL_BAR if high > 0 else 0))
        self._column.setContentsMargins(margins)

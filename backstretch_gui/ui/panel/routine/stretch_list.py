"""The stretches of a routine in order, one of them open at most."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from backstretch_gui.catalog.edits import AddEntry, MoveEntry, RemoveEntry, SetEntry
from backstretch_gui.ui.controls.fitting_area import areas_around, bring_into_view
from backstretch_gui.ui.panel.routine.add_row import AddRow
from backstretch_gui.ui.panel.routine.carrying import Carrying
from backstretch_gui.ui.panel.routine.row import StretchRow

if TYPE_CHECKING:
    from PySide6.QtCore import QObject, QPoint

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Entry, Routine
    from backstretch_gui.ui.commands import RoutineCommands
    from backstretch_gui.ui.theme import Theme

INSET = 8
"""Between the panel's left edge and a row's ground, in pixels."""

RIGHT_INSET = 10
SCROLL_BAR = 8
"""The scroll bar's width takes its place within the right inset, so that no row moves when it comes."""


class StretchList(QScrollArea):
    """Rows that scroll, and can be carried to another place; below them, a line to add one."""

    rearranged = Signal()
    """Rows or parts of them came in: the order of tabs has to be made anew."""

    _whole = False

    def __init__(
        self,
        theme: Theme,
        catalog: Catalog,
        language: str,
        routines: RoutineCommands,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._catalog = catalog
        self._language = language
        self._routines = routines
        self._current: int | None = None
        self._routine = ""
        self._in_breaths = False
        self._carrying: Carrying | None = None
        self.rows: list[StretchRow] = []
        self.add = AddRow(theme)
        self.add.clicked.connect(routines.add_stretch)
        self._content = _Rows()
        self._content.setObjectName("list")
        self._content.setAccessibleName(self.tr("Stretches"))
        self._column = QVBoxLayout(self._content)
        self._inset(RIGHT_INSET)
        self._column.setSpacing(0)
        self._column.addWidget(self.add)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for key, by in (("Alt+Up", -1), ("Alt+Down", 1)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(partial(self._on_move_key, by))
        self.verticalScrollBar().rangeChanged.connect(self._on_range_changed)

    def show_routine(self, routine: Routine) -> None:
        """Show its entries; rows of the same routine stay, with the focus, wherever they go."""
        if routine.id != self._routine:
            self._routine = routine.id
            self._arrange([], routine)
            self.verticalScrollBar().setValue(0)
            return
        fresh = [row for row in self.rows if not row.outdated]
        if [row.stretch_id for row in fresh] != [entry.stretch for entry in routine.stretches]:
            self._arrange(fresh, routine)
        for row, entry in zip(self.rows, routine.stretches, strict=True):
            row.show_entry(entry)

    def use_catalog(self, catalog: Catalog) -> None:
        """From now on, stretches are these; rows of those that have changed are made anew."""
        self._catalog = catalog
        for row in self.rows:
            if row.stretch != catalog.stretches.get(row.stretch_id):
                row.outdated = True

    def set_current(self, index: int | None) -> None:
        """Mark the stretch being done, and show it unless somebody is at work in the list."""
        self._current = index
        for number, row in enumerate(self.rows):
            row.set_current(number == index)
        at_work = self._content.isAncestorOf(QApplication.focusWidget() or self)
        if index is not None and index < len(self.rows) and not at_work:
            bring_into_view(self.rows[index])

    def count_in_breaths(self, wanted: bool) -> None:
        """Show holds in breaths, or in seconds."""
        self._in_breaths = wanted
        for row in self.rows:
            row.count_in_breaths(wanted)

    def open_row(self, index: int) -> None:
        """Open a row, and show it."""
        self.rows[index].set_open(True)
        bring_into_view(self.rows[index])

    def show_whole(self, wanted: bool) -> None:
        """Without a scroll bar of its own: the panel scrolls."""
        self._whole = wanted
        self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        """A part of it, or all."""
        return QSize(0, self._content.sizeHint().height()) if self._whole else super().minimumSizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Of the rows, as Qt has it: they may want another height by now."""
        if self._whole and watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    # Rows -----------------------------------------------------------------------------------

    def _arrange(self, pool: list[StretchRow], routine: Routine) -> None:
        """Rows in the order of the routine; those of the pool are taken first."""
        left, rows = list(pool), list[StretchRow]()
        for entry in routine.stretches:
            same = [row for row in left if row.entry == entry]
            alike = [row for row in left if row.stretch_id == entry.stretch]
            row = next(iter(same + alike), None)
            if row is None:
                row = self._row(entry)
            else:
                left.remove(row)
            rows.append(row)
        had_focus = self._place_in_focus()
        for row in {*self.rows} - {*rows}:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = rows
        for place, row in enumerate(rows):
            self._column.insertWidget(place, row)
            row.show_place(first=place == 0, last=place == len(rows) - 1)
        if had_focus is not None and self._place_in_focus() is None:
            rows[min(had_focus, len(rows) - 1)].head.setFocus(Qt.FocusReason.OtherFocusReason)
        self.set_current(self._current)
        self.rearranged.emit()

    def _row(self, entry: Entry) -> StretchRow:
        row = StretchRow(
            self._theme,
            self._catalog.stretches[entry.stretch],
            entry,
            self._catalog.phrases,
            self._language,
            self._content,
        )
        row.count_in_breaths(self._in_breaths)
        row.entry_changed.connect(partial(self._on_entry_changed, row))
        row.toggled.connect(partial(self._on_row_toggled, row))
        row.rearranged.connect(partial(self._on_row_rearranged, row))
        row.duplicate_wanted.connect(partial(self._on_duplicate_wanted, row))
        row.remove_wanted.connect(partial(self._on_remove_wanted, row))
        row.move_wanted.connect(partial(self._on_move_wanted, row))
        row.head.lifted.connect(partial(self._on_lifted, row))
        row.head.carried.connect(self._on_carried)
        row.head.let_go.connect(partial(self._on_let_go, row))
        return row

    def _place_in_focus(self) -> int | None:
        focused = QApplication.focusWidget() or self
        return next((place for place, row in enumerate(self.rows) if row.isAncestorOf(focused)), None)

    def _on_entry_changed(self, row: StretchRow, entry: Entry) -> None:
        self._routines.edit(SetEntry(self.rows.index(row), entry))

    def _on_move_key(self, by: int) -> None:
        place = self._place_in_focus()
        if place is not None:
            self._on_move_wanted(self.rows[place], by)

    def _on_duplicate_wanted(self, row: StretchRow) -> None:
        self._routines.edit(AddEntry(self.rows.index(row) + 1, row.entry))

    def _on_remove_wanted(self, row: StretchRow) -> None:
        self._routines.edit(RemoveEntry(self.rows.index(row)))

    def _on_move_wanted(self, row: StretchRow, by: int) -> None:
        place = self.rows.index(row)
        if 0 <= place + by < len(self.rows):
            self._routines.edit(MoveEntry(place, place + by))
            bring_into_view(row)

    def _on_row_toggled(self, row: StretchRow, opened: bool) -> None:
        if opened:
            for other in self.rows:
                if other is not row:
                    other.set_open(False)

    def _on_row_rearranged(self, row: StretchRow) -> None:
        self.rearranged.emit()
        if row.is_open:
            bring_into_view(row)

    # Carrying -------------------------------------------------------------------------------

    def _on_lifted(self, row: StretchRow) -> None:
        row.set_open(False)
        self._settle_rows()
        scrolled = areas_around(row)[-1 if self._whole else 0]
        self._carrying = Carrying(self._theme, scrolled, self.rows, self.rows.index(row))
        self._carrying.place_changed.connect(partial(self._make_room, row))
        self._carrying.given_up.connect(partial(self._put_down, row))

    def _on_carried(self, mouse: QPoint) -> None:
        if self._carrying is not None:
            self._carrying.carry(mouse)

    def _on_let_go(self, row: StretchRow) -> None:
        place = self._put_down(row)
        if place is not None and place != self.rows.index(row):
            self._routines.edit(MoveEntry(self.rows.index(row), place))

    def _put_down(self, row: StretchRow) -> int | None:
        """Back where it was; the place it was carried to, if it was carried."""
        carrying, self._carrying = self._carrying, None
        if carrying is None:
            return None
        carrying.put_away()
        self._make_room(row, self.rows.index(row))
        return carrying.place

    def _make_room(self, row: StretchRow, place: int) -> None:
        """Lay the rows out as if the one carried were let go of."""
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._settle_rows()

    def _settle_rows(self) -> None:
        self._column.activate()

    # View -----------------------------------------------------------------------------------

    def _on_range_changed(self, _low: int, high: int) -> None:
        self._inset(RIGHT_INSET - (SCROLL_BAR if high > 0 else 0))

    def _inset(self, end: int) -> None:
        """`end`: at the scroll bar's side, in pixels; layouts are mirrored, but not their margins."""
        left, right = (end, INSET) if self.isRightToLeft() else (INSET, end)
        self._column.setContentsMargins(left, 0, right, 4)


class _Rows(QWidget):
    """What scrolls."""

    accessible_role = QAccessible.Role.List

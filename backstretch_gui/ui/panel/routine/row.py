"""One stretch of the routine: a calm line, and under it what can be set, while it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from backstretch_gui.ui.panel.routine.row_details import RowDetails
from backstretch_gui.ui.panel.routine.row_head import RowHead
from backstretch_gui.ui.tokens import RADIUS_CARD

if TYPE_CHECKING:
    from backstretch_gui.catalog.phrases import Phrases
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.ui.theme import Theme


class StretchRow(QWidget):
    """Shows one `Entry`; what is changed in it is told at once."""

    accessible_role = QAccessible.Role.ListItem
    entry_changed = Signal(object)
    """The new `Entry`."""
    toggled = Signal(bool)
    """It was opened or closed, by whomever."""
    rearranged = Signal()
    """Something that takes the focus came in."""
    duplicate_wanted = Signal()
    remove_wanted = Signal()
    move_wanted = Signal(int)
    """Up (-1) or down (1)."""

    def __init__(
        self,
        theme: Theme,
        stretch: Stretch,
        entry: Entry,
        phrases: Phrases,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._stretch = stretch
        self._entry = entry
        self._phrases = phrases
        self._language = language
        self._current = False
        self._place = (False, False)
        self._in_breaths = False
        self.outdated = False
        """The stretch is another one by now."""
        self.head = RowHead(theme, stretch, entry, language)
        self.details: RowDetails | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self.head.changed.connect(self._on_field_changed)
        self.head.toggled.connect(self._on_toggled)
        theme.changed.connect(self.update)

    @property
    def stretch_id(self) -> str:
        """Which stretch it is."""
        return self._stretch.id

    @property
    def stretch(self) -> Stretch:
        """The stretch it is made of."""
        return self._stretch

    @property
    def entry(self) -> Entry:
        """What is shown."""
        return self._entry

    @property
    def is_open(self) -> bool:
        """Whether its settings are shown."""
        return self.head.isChecked()

    def show_entry(self, entry: Entry) -> None:
        """Show what is set, without telling it, and without touching what is being typed."""
        if entry != self._entry:
            self._entry = entry
            self._show()

    def set_open(self, wanted: bool) -> None:
        """Open or close it."""
        self.head.setChecked(wanted)

    def set_current(self, current: bool) -> None:
        """Whether it is the stretch being done."""
        if current != self._current:
            self._current = current
            self.head.set_plain(current)
            self.head.setAccessibleDescription(self.tr("Now") if current else "")
            self.update()

    def count_in_breaths(self, wanted: bool) -> None:
        """Show the hold in breaths, or in seconds."""
        self._in_breaths = wanted
        self.head.hold.count_in_breaths(wanted)
        if self.details is not None:
            self.details.count_in_breaths(wanted)

    def show_place(self, *, first: bool, last: bool) -> None:
        """Whether it is the first of its routine, and the last."""
        self._place = (first, last)
        if self.details is not None:
            self.details.show_place(first=first, last=last)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes it out."""
        if event.key() == Qt.Key.Key_Delete and self.head.hasFocus():
            self.remove_wanted.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        """A card while it is open, lavender while it is being done."""
        opened = self.is_open
        if not (opened or self._current):
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(self._theme.colour("lav_soft" if self._current else "surface"))
            painter.setPen(QPen(self._theme.colour("line")) if opened else Qt.PenStyle.NoPen)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD
            )

    def _on_toggled(self, wanted: bool) -> None:
        if wanted and self.details is None:
            self.details = RowDetails(self._theme, self._stretch, self._entry, self._phrases, self._language)
            self._join(self.details)
            self._column.addWidget(self.details)
        if self.details is not None:
            self.details.setVisible(wanted)
        self.update()
        self.rearranged.emit()
        self.toggled.emit(wanted)

    def _join(self, details: RowDetails) -> None:
        details.changed.connect(self._on_changed)
        details.grown.connect(self.rearranged)
        details.duplicate_wanted.connect(self.duplicate_wanted)
        details.remove_wanted.connect(self.remove_wanted)
        details.move_wanted.connect(self.move_wanted)
        details.count_in_breaths(self._in_breaths)
        first, last = self._place
        details.show_place(first=first, last=last)

    def _on_field_changed(self, field: str, value: object) -> None:
        self._on_changed({field: value})

    def _on_changed(self, fields: dict[str, object]) -> None:
        if fields.get("on"):
            fields = fields | {"hurt": False}  # who switches it on again has forgiven it
        entry = msgspec.structs.replace(self._entry, **fields)
        if entry != self._entry:
            self._entry = entry
            self._show()
            self.entry_changed.emit(entry)

    def _show(self) -> None:
        self.head.show_entry(self._entry)
        if self.details is not None:
            self.details.show_entry(self._entry)

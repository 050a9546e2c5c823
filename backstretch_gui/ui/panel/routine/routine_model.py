"""The routines there are, as the rows of a list. What takes time to know is asked when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language.amounts import together
from backstretch_gui.ui import routine_words as words

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import QObject

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine

    Index = QModelIndex | QPersistentModelIndex

PURPOSE = Qt.ItemDataRole.UserRole + 1
HOW = Qt.ItemDataRole.UserRole + 2
"""Positions and things, in words."""
LENGTH = Qt.ItemDataRole.UserRole + 3
"""How long it takes, in words."""
STILL = Qt.ItemDataRole.UserRole + 4
"""The id of the stretch that stands for it; empty where there is none."""


class RoutineModel(QAbstractListModel):
    """A row for each routine: its name is shown, its id is the user's data, the rest by the roles above."""

    def __init__(
        self, catalog: Catalog, language: str, seconds: Callable[[Routine, Catalog], float], parent: QObject
    ) -> None:
        """`seconds`: how long a routine takes."""
        super().__init__(parent)
        self._catalog = catalog
        self._language = language
        self._seconds = seconds
        self._routines: list[Routine] = []
        self._ids: list[str] = []
        self._lengths: dict[str, str] = {}
        self._stills: dict[str, str] = {}

    def show_routines(self, routines: Mapping[str, Routine]) -> None:
        """These, in this order."""
        self.beginResetModel()
        self._ids, self._routines = list(routines), list(routines.values())
        self.measure_again()
        self.endResetModel()

    def use_catalog(self, catalog: Catalog) -> None:
        """Stretches are others than they were."""
        self._catalog = catalog
        self.measure_again()

    def measure_again(self) -> None:
        """Something may have changed that lengths and pictures depend on."""
        self._lengths.clear()
        self._stills.clear()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - as Qt declares it
        """How many."""
        return 0 if parent.isValid() else len(self._routines)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A text, or None."""
        if not index.isValid() or index.row() >= len(self._routines):
            return None
        routine = self._routines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return in_language(routine.name, self._language)
            case Qt.ItemDataRole.UserRole:
                return self._ids[index.row()]
            case Qt.ItemDataRole.AccessibleTextRole:
                how = words.how(words.stretches_done(routine, self._catalog.stretches), self._language)
                return together((in_language(routine.name, self._language), self._length(routine), how))
            case _:
                return self._shown(routine, role)

    def _shown(self, routine: Routine, role: int) -> str | None:
        if role in (PURPOSE, Qt.ItemDataRole.AccessibleDescriptionRole):
            return in_language(routine.purpose, self._language)
        if role == LENGTH:
            return self._length(routine)
        if role == HOW:
            return words.how(words.stretches_done(routine, self._catalog.stretches), self._language)
        if role == STILL:
            self._stills = self._stills or words.pictures(self._routines, self._catalog.stretches)
            return self._stills.get(routine.id, "")
        return None

    def _length(self, routine: Routine) -> str:
        if routine.id not in self._lengths:
            self._lengths[routine.id] = words.about(self._seconds(routine, self._catalog))
        return self._lengths[routine.id]

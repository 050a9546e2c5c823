"""Routines that come from somebody else, and go to them: by menu, by drop, by double-click."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.packing import settled
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.routines.shared_file import SUFFIX, SharingError, bring, give
from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to, ask_which
from backstretch_gui.ui.routine_words import file_name

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.packing import SharedRoutine
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme


class Exchange(QObject):
    """Nothing that comes in is kept before it was looked at."""

    done = Signal(str, bool)
    """A sentence on what was done, and whether it can be taken back."""
    failed = Signal(str)
    """A sentence on what could not be done."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        seconds: Callable[[Routine, Catalog], float],
    ) -> None:
        """`seconds`: how long a routine takes."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._language = languages.shown
        self._catalog = catalog
        self._routines = routines
        self._seconds = seconds

    def open_routine_file(self, path: Path) -> None:
        """Show the routine in a file, to be kept or not; if it is none, that is told."""
        from backstretch_gui.ui.dialogs.import_dialog import ImportDialog

        now = self._catalog.now
        try:
            shared = self._settled(bring(path, now.stretches, now.positions))
        except SharingError as error:
            self.failed.emit(str(error))
            return
        brought = {id_: one.stretch for id_, one in shared.stretches.items()}
        seen = replace(now, stretches={**now.stretches, **brought})
        seconds = self._seconds(shared.routine, seen)
        dialog = ImportDialog(
            self._theme,
            shared.routine,
            seen.stretches,
            brought,
            seconds,
            str(path),
            self._language,
            self._window,
        )
        dialog.accepted.connect(lambda: self.keep(shared))
        dialog.open()

    def keep(self, shared: SharedRoutine) -> None:
        """Take it in, beside whatever is there; one that is there already is chosen."""
        shared = self._settled(shared)  # once more: somebody may have put a file there meanwhile
        self._catalog.keep(shared.stretches)
        routine = shared.routine
        same = self._routines.routines.get(routine.id)
        if same == routine:
            self._routines.choose(routine.id)
            return
        free = routine.id if same is None else self._routines.collection.free_id(routine.name[FALLBACK])
        self._routines.create(msgspec.structs.replace(routine, id=free))
        self.done.emit(self.tr("{0} is kept.").format(in_language(routine.name, self._language)), True)

    def export_to(self, path: Path) -> None:
        """The chosen routine, to a file."""
        try:
            give(self._routines.routine, path, self._catalog.own, self._catalog.now.positions)
        except SharingError as error:
            self.failed.emit(str(error))
            return
        self.done.emit(self.tr("Exported as {0}.").format(path.name), False)

    # Asking where ---------------------------------------------------------------------------

    def ask_for_import(self) -> None:
        """Which file?"""
        kinds = self.tr("Routines ({0})").format(f"*{SUFFIX} *.toml")
        ask_which(self._window, self.tr("Import a routine"), kinds, self.open_dropped)

    def ask_for_export(self) -> None:
        """Where to?"""
        name = file_name(self._routines.routine, self._language, SUFFIX)
        ask_where_to(self._window, self.tr("Export the routine"), name, self._on_export_chosen)

    def open_dropped(self, path: str) -> None:
        """Show the routine in a file, by its path as text."""
        self.open_routine_file(Path(path))

    def _on_export_chosen(self, path: str) -> None:
        self.export_to(Path(path))

    def _settled(self, shared: SharedRoutine) -> SharedRoutine:
        return settled(shared, self._catalog.now.stretches, self._catalog.taken)

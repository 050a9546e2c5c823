"""Routines that come from somebody else, and go to them: by menu, by drop, by double-click."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from backstretch_gui.catalog.packing import settled
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language.amounts import tr
from backstretch_gui.routines.shared_file import SUFFIX, SharingError, bring, give
from backstretch_gui.ui.dialogs.file_dialogs import ask_where_to, ask_which

if TYPE_CHECKING:
    from backstretch_gui.catalog.packing import Parcel
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.training.home_control import HomeControl
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme


class SharingControl(QObject):
    """Nothing that comes in is kept before it was looked at."""

    def __init__(
        self,
        window: MainWindow,
        panel: Panel,
        theme: Theme,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        home: HomeControl,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._theme = theme
        self._catalog = catalog
        self._routines = routines
        self._home = home
        panel.menu.import_wanted.connect(self.ask_for_import)
        panel.menu.export_wanted.connect(self.ask_for_export)
        window.file_dropped.connect(self._on_file_dropped)

    def open_routine_file(self, path: Path) -> None:
        """Show the routine in a file, to be kept or not; if it is none, that is told."""
        from backstretch_gui.ui.dialogs.import_dialog import ImportDialog

        now = self._catalog.now
        try:
            parcel = self._settled(bring(path, now.stretches, now.positions))
        except SharingError as error:
            self._window.stage.notice.tell(str(error))
            return
        brought = {id_: one.stretch for id_, one in parcel.brought.items()}
        seen = replace(now, stretches={**now.stretches, **brought})
        seconds = self._home.plan(parcel.routine, seen).seconds
        dialog = ImportDialog(
            self._theme, parcel.routine, seen.stretches, brought, seconds, str(path), self._window
        )
        dialog.accepted.connect(lambda: self.keep(parcel))
        dialog.open()

    def keep(self, parcel: Parcel) -> None:
        """Take it in, beside whatever is there; one that is there already is chosen."""
        parcel = self._settled(parcel)  # once more: somebody may have put a file there meanwhile
        self._catalog.keep(parcel.brought)
        routine = parcel.routine
        same = self._routines.routines.get(routine.id)
        if same == routine:
            self._routines.choose(routine.id)
            return
        free = routine.id if same is None else self._routines.collection.free_id(routine.name["en"])
        self._routines.create(msgspec.structs.replace(routine, id=free))
        self._panel.note.tell(tr("{0} is kept.").format(in_language(routine.name, "en")))

    def export_to(self, path: Path) -> None:
        """The chosen routine, to a file."""
        try:
            give(self._routines.routine, path, self._catalog.own, self._catalog.now.positions)
        except SharingError as error:
            self._window.stage.notice.tell(str(error))
            return
        self._panel.note.tell(tr("Exported as {0}.").format(path.name), undo=False)

    # Asking where ---------------------------------------------------------------------------

    def ask_for_import(self) -> None:
        """Which file?"""
        kinds = tr("Routines ({0})").format(f"*{SUFFIX} *.toml")
        ask_which(self._window, tr("Import a routine"), kinds, self._on_file_dropped)

    def ask_for_export(self) -> None:
        """Where to?"""
        name = self._routines.routine.id + SUFFIX
        ask_where_to(self._window, tr("Export the routine"), name, self._on_export_chosen)

    def _on_file_dropped(self, path: str) -> None:
        self.open_routine_file(Path(path))

    def _on_export_chosen(self, path: str) -> None:
        self.export_to(Path(path))

    def _settled(self, parcel: Parcel) -> Parcel:
        return settled(parcel, self._catalog.now.stretches, self._catalog.taken)

"""Routines that come from somebody else, and go to them: by menu, by drop, by double-click; and on paper."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from backstretch_gui.catalog.packing import settled
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.storage.sharing import SUFFIX, SharingError, bring, give
from backstretch_gui.ui.wording import tr

if TYPE_CHECKING:
    from backstretch_gui.catalog.packing import Parcel
    from backstretch_gui.conductor.home_control import HomeControl
    from backstretch_gui.storage.catalog_keeper import CatalogKeeper
    from backstretch_gui.storage.routine_keeper import RoutineKeeper
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme


log = logging.getLogger(__name__)


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
        panel.menu.handout_wanted.connect(self.ask_for_handout)
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

    def write_handout(self, path: Path) -> None:
        """The chosen routine on paper, as a PDF."""
        from backstretch_gui.ui.handout import Handout

        routine = self._routines.routine
        handout = Handout(
            routine,
            self._catalog.now,
            self._home.plan(routine, self._catalog.now).seconds,
            self._theme.font("body"),
        )
        try:
            path.write_bytes(handout.pdf())
        except OSError as error:
            log.warning("%s: %s", path, error)
            self._window.stage.notice.tell(tr("{0} can’t be written there.").format(path.name))
            return
        self._panel.note.tell(tr("The handout is {0}.").format(path.name), undo=False)

    # Asking where ---------------------------------------------------------------------------

    def ask_for_import(self) -> None:
        """Which file?"""
        kinds = tr("Routines ({0})").format(f"*{SUFFIX} *.toml")
        dialog = QFileDialog(self._window, tr("Import a routine"), "", kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_file_dropped)
        dialog.open()

    def ask_for_export(self) -> None:
        """Where to?"""
        dialog = self._save_dialog(tr("Export the routine"), SUFFIX)
        dialog.fileSelected.connect(self._on_export_chosen)
        dialog.open()

    def ask_for_handout(self) -> None:
        """Where to?"""
        dialog = self._save_dialog(tr("Save the handout"), ".pdf")
        dialog.fileSelected.connect(self._on_handout_chosen)
        dialog.open()

    def _save_dialog(self, title: str, suffix: str) -> QFileDialog:
        dialog = QFileDialog(self._window, title, "", f"*{suffix}")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(self._routines.routine.id + suffix)
        return dialog

    def _on_file_dropped(self, path: str) -> None:
        self.open_routine_file(Path(path))

    def _on_export_chosen(self, path: str) -> None:
        self.export_to(Path(path))

    def _on_handout_chosen(self, path: str) -> None:
        self.write_handout(Path(path))

    def _settled(self, parcel: Parcel) -> Parcel:
        return settled(parcel, self._catalog.now.stretches, self._catalog.taken)

"""Joins routines and stretches to the panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.editing import Editing
    from backstretch_gui.routines.exchange import Exchange
    from backstretch_gui.routines.paper import Paper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel


class RoutinesWindow(QObject):
    """The panel shows what there is and what is chosen, and says what was done."""

    def __init__(
        self, window: MainWindow, panel: Panel, catalog: CatalogKeeper, routines: RoutineKeeper
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._routines = routines
        routines.changed.connect(self._on_routine_changed)
        routines.listed.connect(self.refresh)
        catalog.changed.connect(self._on_catalog_changed)
        self.refresh()

    def follow(self, editing: Editing, exchange: Exchange, paper: Paper) -> None:
        """What they have to say is read in the panel, or on the stage where something went wrong."""
        note, notice = self._panel.note, self._window.stage.notice
        for feature in (editing, exchange, paper):
            feature.done.connect(self._on_done)
        editing.undone.connect(note.put_away)
        editing.not_yet_chosen.connect(self.refresh)
        exchange.failed.connect(notice.tell)
        paper.failed.connect(notice.tell)
        self._window.file_dropped.connect(exchange.open_dropped)

    def refresh(self) -> None:
        """Show which routines there are, and what can be taken back."""
        collection, routine = self._routines.collection, self._routines.routine
        self._panel.show_routines(self._routines.routines, routine.id)
        self._panel.show_history(
            own=routine.id in collection.own,
            built_in=routine.id in collection.built_in,
            undo=bool(collection.past),
            redo=bool(collection.future),
        )

    def _on_routine_changed(self, routine: Routine) -> None:
        self._panel.show_routine(routine)

    def _on_catalog_changed(self, catalog: Catalog) -> None:
        self._panel.show_catalog(catalog, self._routines.routine)

    def _on_done(self, sentence: str, can_be_undone: bool) -> None:
        self._panel.note.tell(sentence, undo=can_be_undone)

"""The routines: chosen, edited, undone, named, brought in and given away."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.catalog.edits import (
    AddEntry,
    Edit,
    MoveEntry,
    RemoveEntry,
    Rename,
    SetEntry,
    SetFirstSide,
    SetPace,
)
from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import Side, in_language
from backstretch_gui.language.amounts import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.panel.panel import Panel
    from backstretch_gui.ui.theme import Theme


class RoutineControl(QObject):
    """What is wanted of the routines. Dialogs are imported when they are first opened."""

    def __init__(
        self, window: MainWindow, panel: Panel, theme: Theme, catalog: CatalogKeeper, routines: RoutineKeeper
    ) -> None:
        super().__init__(window)
        self._window = window
        self._panel = panel
        self._theme = theme
        self._catalog = catalog
        self._routines = routines
        self._join()
        self.refresh()

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

    # Commands -------------------------------------------------------------------------------

    def edit(self, edit: Edit) -> None:
        """Do something to the chosen routine, and say so where it isn't plain to see."""
        fresh = self._routines.routine.id not in self._routines.collection.own
        before = self._routines.routine
        if not self._routines.edit(edit):
            self._panel.note.tell(_refusal(edit), undo=False)
        elif self._routines.routine != before:
            said = self._said(edit, before)
            if said:
                self._tell(f"{said} {_copied()}" if fresh else said)

    def undo(self) -> None:
        """As it was before the last step."""
        self._panel.note.put_away()
        self._routines.undo()

    def redo(self) -> None:
        """What was undone last, again."""
        self._panel.note.put_away()
        self._routines.redo()

    def add(self) -> None:
        """Look for a stretch to add at the end."""
        from backstretch_gui.ui.dialogs.add_dialog import AddDialog

        there = Counter(entry.stretch for entry in self._routines.routine.stretches)
        dialog = AddDialog(self._theme, self._catalog.now.stretches, there, self._window)
        dialog.picked.connect(self._on_picked)
        dialog.open()

    def rename(self) -> None:
        """Ask for another name."""
        self._ask_name(tr("Rename the routine"), self._name(), self._on_renamed)

    def duplicate(self) -> None:
        """Once more, under another name."""
        self._routines.duplicate({"en": tr("{0}, copy").format(self._name())})
        self._tell(tr("This is your copy: change whatever you like."))

    def remove(self) -> None:
        """Give it up; where it was a copy, the original is back."""
        name, built_in = self._name(), self._routines.routine.id in self._routines.collection.built_in
        self._routines.remove()
        self._tell(tr("This is the original again.") if built_in else tr("{0} is removed.").format(name))

    # Inside ---------------------------------------------------------------------------------

    def _join(self) -> None:
        panel, menu = self._panel, self._panel.menu
        panel.entry_changed.connect(self._on_entry_changed)
        panel.edit_wanted.connect(self.edit)
        panel.add_wanted.connect(self.add)
        panel.note.undo_wanted.connect(self.undo)
        menu.undo_wanted.connect(self.undo)
        menu.redo_wanted.connect(self.redo)
        menu.rename_wanted.connect(self.rename)
        menu.duplicate_wanted.connect(self.duplicate)
        menu.remove_wanted.connect(self.remove)
        self._routines.listed.connect(self.refresh)
        self._routines.copied.connect(self._on_copied)

    def _name(self) -> str:
        return in_language(self._routines.routine.name, "en")

    def _ask_name(self, title: str, name: str, then: Callable[[str], None]) -> None:
        from backstretch_gui.ui.dialogs.name_dialog import NameDialog

        dialog = NameDialog(self._theme, title, name, self._window)
        dialog.named.connect(then)
        dialog.open()

    def _on_entry_changed(self, index: int, entry: Entry) -> None:
        self.edit(SetEntry(index, entry))

    def _on_picked(self, stretch: str) -> None:
        self.edit(AddEntry(len(self._routines.routine.stretches), Entry(stretch)))

    def _on_renamed(self, name: str) -> None:
        self.edit(Rename(name))

    def _on_copied(self, _original: Routine) -> None:
        self._tell(_copied())

    def _tell(self, sentence: str) -> None:
        self._panel.note.tell(sentence)

    def _said(self, edit: Edit, before: Routine) -> str:
        """What is worth saying of an edit: what has gone, or is out of sight."""
        match edit:
            case RemoveEntry(index):
                return tr("{0} is out.").format(self._stretch_name(before.stretches[index].stretch))
            case SetPace():
                return tr("Every hold of this routine has changed.")
            case SetFirstSide(side):
                return (
                    tr("Every stretch begins on the left now.")
                    if side is Side.LEFT
                    else tr("Every stretch begins on the right now.")
                )
            case SetEntry() | AddEntry() | MoveEntry() | Rename():
                return ""

    def _stretch_name(self, id_: str) -> str:
        return in_language(self._catalog.now.stretches[id_].name, "en")


def _copied() -> str:
    return tr("From now on this is your version; the original stays, in the menu above.")


def _refusal(edit: Edit) -> str:
    if isinstance(edit, RemoveEntry):
        return tr("A routine keeps at least one stretch. Switch it off instead.")
    if isinstance(edit, AddEntry):
        return tr("Fifty stretches are as many as a routine can have.")
    return tr("That can’t be done to this routine.")

"""The chosen routine: which one, edited, undone, named. Widgets are given this to call."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.edits import (
    AddEntry,
    Edit,
    MoveEntry,
    RemoveEntry,
    Rename,
    SetEntry,
    SetFirstSide,
    SetPace,
    SetRounds,
)
from backstretch_gui.catalog.routine import LONGEST_NAME, Entry, Routine
from backstretch_gui.catalog.stretch import Side, in_language
from backstretch_gui.language.amounts import sentences
from backstretch_gui.language.languages import FALLBACK

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.language.languages import Languages
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.routines.routine_keeper import RoutineKeeper
    from backstretch_gui.settings.settings import Settings
    from backstretch_gui.settings.settings_keeper import SettingsKeeper
    from backstretch_gui.ui.dialogs.add_dialog import AddDialog
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme


class Editing(QObject):
    """What is wanted of the routines. Dialogs are imported when they are first opened."""

    done = Signal(str, bool)
    """A sentence on what was done, and whether it can be taken back."""
    undone = Signal()
    """Something was taken back, or done again."""
    changed = Signal()
    """The chosen routine is another one, or has changed."""
    chosen = Signal()
    """Somebody has chosen a routine, be it the same one."""
    not_yet_chosen = Signal()
    """What was chosen has to wait for an answer: the routine is still the one it was."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        languages: Languages,
        settings: SettingsKeeper,
        catalog: CatalogKeeper,
        routines: RoutineKeeper,
        ask_to_leave: Callable[[Callable[[], None]], bool],
    ) -> None:
        """`ask_to_leave`: whether something has to be asked before what it is given can be done."""
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._language = languages.shown
        self._settings = settings
        self._catalog = catalog
        self._routines = routines
        self._ask_to_leave = ask_to_leave
        self._known = settings.settings.routine
        routines.copied.connect(self._on_copied)
        routines.changed.connect(self._on_routine_changed)
        settings.changed.connect(self._on_settings_changed)

    # Commands -------------------------------------------------------------------------------

    def choose(self, routine: str) -> None:
        """Show this one, and remember it; a session of another one is asked about first."""
        if routine != self._routines.routine.id and self._ask_to_leave(lambda: self._choose(routine)):
            self.not_yet_chosen.emit()
        else:
            self._choose(routine)

    def _choose(self, routine: str) -> None:
        self._settings.set("routine", routine)
        self._routines.choose(routine)
        self.chosen.emit()

    def edit(self, edit: Edit) -> None:
        """Do something to the chosen routine, and say so where it isn't plain to see."""
        fresh = self._routines.routine.id not in self._routines.collection.own
        before = self._routines.routine
        if not self._routines.edit(edit):
            self.done.emit(self._refusal(edit), False)
        elif self._routines.routine != before:
            said = self._said(edit, before)
            if said:
                self._tell(sentences((said, self._copied())) if fresh else said)

    def undo(self) -> None:
        """As it was before the last step."""
        self.undone.emit()
        self._routines.undo()

    def redo(self) -> None:
        """What was undone last, again."""
        self.undone.emit()
        self._routines.redo()

    def add_stretch(self) -> None:
        """Look for a stretch to add at the end."""
        self._ask_for_stretch(self._on_picked).show_counts(self._counts())

    def new(self) -> None:
        """A routine from nothing: its name, then its first stretch."""
        self._ask_name(self.tr("New routine"), self.tr("My routine"), self._on_new_named)

    def rename(self) -> None:
        """Ask for another name."""
        self._ask_name(self.tr("Rename the routine"), self._name(), self._on_renamed)

    def duplicate(self) -> None:
        """Once more, under another name."""
        name, room = self._name(), LONGEST_NAME - len(self.tr("{0}, copy").format(""))
        name = name if len(name) <= room else name[: room - 1].rstrip() + "…"
        self._routines.duplicate({FALLBACK: self.tr("{0}, copy").format(name)})
        self._tell(self.tr("This is your copy: change whatever you like."))

    def remove(self) -> None:
        """Give it up; where it was a copy, the original is back."""
        name, built_in = self._name(), self._routines.routine.id in self._routines.collection.built_in
        self._routines.remove()
        self._tell(
            self.tr("This is the original again.") if built_in else self.tr("{0} is removed.").format(name)
        )

    # Inside ---------------------------------------------------------------------------------

    def _name(self) -> str:
        return in_language(self._routines.routine.name, self._language)

    def _ask_name(self, title: str, name: str, then: Callable[[str], None]) -> None:
        from backstretch_gui.ui.dialogs.name_dialog import NameDialog

        dialog = NameDialog(self._theme, title, name, self._window)
        dialog.named.connect(then)
        dialog.open()

    def _on_picked(self, stretch: str) -> None:
        self.edit(AddEntry(len(self._routines.routine.stretches), Entry(stretch)))

    def _ask_for_stretch(self, then: Callable[[str], None]) -> AddDialog:
        from backstretch_gui.ui.dialogs.add_dialog import AddDialog

        dialog = AddDialog(self._theme, self._catalog.now.stretches, {}, self._language, self._window)
        dialog.picked.connect(then)
        dialog.undo_wanted.connect(self.undo)
        dialog.redo_wanted.connect(self.redo)

        def count() -> None:
            dialog.show_counts(self._counts())

        def stop_counting(_result: int) -> None:
            self.changed.disconnect(count)

        self.changed.connect(count)
        dialog.finished.connect(stop_counting)
        dialog.open()
        return dialog

    def _counts(self) -> Counter[str]:
        """How often each stretch is in the chosen routine."""
        return Counter(entry.stretch for entry in self._routines.routine.stretches)

    def _on_new_named(self, name: str) -> None:
        made: list[str] = []

        def begin_or_add(stretch: str) -> None:
            """The first stretch makes the routine, any other is added to it, as long as it is there."""
            if made and made[-1] in self._routines.routines:
                if made[-1] != self._routines.routine.id:
                    self.choose(made[-1])
                self._on_picked(stretch)
            else:
                made.append(self._begin(name, stretch))

        self._ask_for_stretch(begin_or_add).ask_for_first()

    def _begin(self, name: str, stretch: str) -> str:
        """A routine with its first stretch; returns its id."""
        id_ = self._routines.collection.free_id(name)
        purpose = {FALLBACK: self.tr("Made by you.")}
        self._routines.create(Routine(1, id_, {FALLBACK: name}, purpose, [Entry(stretch)]))
        self._tell(self.tr("Your routine is begun. Add what comes next."))
        return id_

    def _on_renamed(self, name: str) -> None:
        self.edit(Rename(name))

    def _on_copied(self, _original: Routine) -> None:
        self._tell(self._copied())

    def _on_routine_changed(self, routine: Routine) -> None:
        self.changed.emit()
        self._settings.set("routine", routine.id)

    def _on_settings_changed(self, settings: Settings) -> None:
        if settings.routine != self._known:  # somebody has written it into the file
            self._known = settings.routine
            self._routines.choose(settings.routine)

    def _tell(self, sentence: str) -> None:
        self.done.emit(sentence, True)

    def _said(self, edit: Edit, before: Routine) -> str:
        """What is worth saying of an edit: what has gone, or is out of sight."""
        match edit:
            case RemoveEntry(index):
                return self.tr("{0} is out.").format(self._stretch_name(before.stretches[index].stretch))
            case SetPace():
                return self.tr("Every hold of this routine has changed.")
            case SetFirstSide(side):
                return (
                    self.tr("Every stretch begins on the left now.")
                    if side is Side.LEFT
                    else self.tr("Every stretch begins on the right now.")
                )
            case SetEntry() | AddEntry() | MoveEntry() | Rename() | SetRounds():
                return ""

    def _stretch_name(self, id_: str) -> str:
        return in_language(self._catalog.now.stretches[id_].name, self._language)

    def _copied(self) -> str:
        return self.tr("From now on this is your version; the original stays, in the menu above.")

    def _refusal(self, edit: Edit) -> str:
        if isinstance(edit, RemoveEntry):
            return self.tr("A routine keeps at least one stretch. Switch it off instead.")
        if isinstance(edit, AddEntry):
            return self.tr("Fifty stretches are as many as a routine can have.")
        return self.tr("That can’t be done to this routine.")

"""Holds all routines while the program runs: edits them, writes them down, and sees what others write."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.collection import Collection, Own
from backstretch_gui.catalog.edits import Edit, EditError, SetEntry
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.reading import read_own_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Stretch, Text
from backstretch_gui.catalog.translation import WordsOf, no_words
from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.routines.own_folder import ChangedMeanwhile, OwnFolder
from backstretch_gui.storage.keeper import Keeper
from backstretch_gui.storage.watcher import FolderWatcher

log = logging.getLogger(__name__)


class RoutineKeeper(Keeper):
    """A `Collection`, and which of its routines is chosen."""

    changed = Signal(object)
    """The chosen `Routine`, whenever it is another one or differs."""
    listed = Signal()
    """There are others, or other names, or another one is chosen, or other steps can be undone."""
    copied = Signal(object)
    """A built-in `Routine` was changed for the first time: there is a copy of one's own now."""

    def __init__(
        self,
        collection: Collection,
        chosen: str,
        folder: OwnFolder,
        words_of: WordsOf = no_words,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._collection = collection
        self._folder = folder
        self._words_of = words_of
        self._chosen = chosen if chosen in collection.routines else next(iter(collection.routines))
        self._on_disk = {id_: own.text for id_, own in collection.own.items()}
        self._found = dict(self._on_disk)
        """What was there, or came from outside: kept when it is removed."""
        self._passed_over: dict[str, str] = {}
        """What came from outside and can't be used, so that it is told once."""

    # Reading --------------------------------------------------------------------------------

    @property
    def routine(self) -> Routine:
        """The chosen one."""
        return self.routines[self._chosen]

    @property
    def routines(self) -> Mapping[str, Routine]:
        """All of them, by id."""
        return self._collection.routines

    @property
    def collection(self) -> Collection:
        """The routines, what was done to them, and what can be undone."""
        return self._collection

    def tell(self) -> None:
        """Say what went wrong while loading, once somebody listens."""
        self._give_notices(self._folder.notices)

    # Changing -------------------------------------------------------------------------------

    def choose(self, routine: str) -> None:
        """Another routine."""
        if routine != self._chosen and routine in self.routines:
            self._chosen = routine
            self.listed.emit()
            self.changed.emit(self.routine)

    def set_entry(self, index: int, entry: Entry, routine: str | None = None) -> None:
        """Change one stretch of the chosen routine, or of another."""
        self.edit(SetEntry(index, entry), routine)

    def edit(self, edit: Edit, routine: str | None = None) -> bool:
        """Do something to the chosen routine, or to another; False if it can't be done."""
        id_ = routine or self._chosen
        fresh = id_ not in self._collection.own
        try:
            collection = self._collection.edit(id_, edit)
        except EditError as error:
            log.info("not done: %s, %s", edit, error)
            return False
        if collection is not self._collection:
            self._adopt(collection)
            if fresh:
                self.copied.emit(self._collection.built_in[id_])
        return True

    def create(self, routine: Routine) -> None:
        """Take in a routine of one's own, and choose it."""
        self._adopt(self._collection.create(routine), routine.id)

    def put(self, routine: Routine) -> None:
        """Take in a routine, in the place of one's own with its id if there is one, and choose it."""
        if routine.id in self._collection.own:
            self._adopt(self._collection.replaced(routine.id, routine), routine.id)
        else:
            self.create(routine)

    def duplicate(self, name: Text) -> None:
        """The chosen routine once more, under another name."""
        self.create(self._collection.copy_of(self._chosen, name))

    def remove(self) -> None:
        """Give up the chosen routine, if it is one's own; a copy of a built-in one gives way to that."""
        if self._chosen in self._collection.own:
            self._adopt(self._collection.remove(self._chosen))

    def undo(self) -> None:
        """As it was before the last step, wherever that was."""
        if self._collection.past:
            self._adopt(self._collection.undo(), self._collection.past[-1].id)

    def redo(self) -> None:
        """What was undone last, again."""
        if self._collection.future:
            self._adopt(self._collection.redo(), self._collection.future[0].id)

    def _adopt(self, collection: Collection, choose: str | None = None) -> None:
        before = self.routine
        self._collection = collection
        routines = collection.routines
        wanted = choose or self._chosen
        self._chosen = wanted if wanted in routines else next(iter(routines))
        self._write_soon()
        self.listed.emit()
        if self.routine != before:
            self.changed.emit(self.routine)

    # Writing --------------------------------------------------------------------------------

    def write_now(self) -> None:
        """Write every routine that has changed."""
        self._writing.stop()
        self._collection = self._collection.seal()
        own = self._collection.own
        for id_ in sorted({*own, *self._on_disk}):
            wanted = own[id_].text if id_ in own else None
            if wanted != self._on_disk.get(id_):
                self._write(id_, wanted)
        self._give_notices(self._folder.notices)

    def _write(self, id_: str, wanted: str | None) -> None:
        before = self._on_disk.get(id_)
        try:
            if wanted is not None:
                done = self._folder.save(id_, wanted, before)
            else:
                done = self._folder.remove(id_, before or "", keep=id_ in self._found)
        except ChangedMeanwhile as meanwhile:
            self._settle(id_, meanwhile.text)
            return
        if done:
            self._note(id_, wanted)

    def _note(self, id_: str, text: str | None) -> None:
        if text is None:
            self._on_disk.pop(id_, None)
        else:
            self._on_disk[id_] = text

    # Others ---------------------------------------------------------------------------------

    def watch(self) -> None:
        """From now on, what is changed in the folder counts as soon as it is there."""
        self._watch(FolderWatcher(self._folder.folder, "*.toml", self))

    def look(self) -> None:
        """Take over what was changed in the folder; what was changed here as well is settled in writing."""
        texts = self._folder.look()
        for name in sorted(texts):
            id_ = name.removesuffix(".toml")
            seen = (self._on_disk.get(id_), self._passed_over.get(id_))
            if texts[name] not in seen and not self._waits_to_be_written(id_):
                self._take_over(id_, texts[name])
        names = self._folder.names()
        for id_ in [id_ for id_ in self._on_disk if f"{id_}.toml" not in names]:
            if not self._waits_to_be_written(id_):
                self._note(id_, None)
                self._change_outside(id_, None)
        for id_ in [id_ for id_ in self._passed_over if f"{id_}.toml" not in names]:
            self._folder.trust(f"{id_}.toml")
            del self._passed_over[id_]
        self._give_notices(self._folder.notices)

    def use_stretches(self, stretches: Mapping[str, Stretch]) -> None:
        """There are other stretches: a routine that had to wait for one of them may be read now."""
        self._collection = replace(self._collection, stretches=stretches)
        waiting, self._passed_over = self._passed_over, {}
        for id_, text in waiting.items():
            if self._read(id_, text, lambda _sentence: None) is None:
                self._passed_over[id_] = text
        self.look()

    def _waits_to_be_written(self, id_: str) -> bool:
        own = self._collection.own.get(id_)
        return (own.text if own else None) != self._on_disk.get(id_)

    def _take_over(self, id_: str, text: str) -> None:
        self._folder.notices.settle(f"{id_}.toml")
        theirs = self._read(id_, text, partial(self._folder.notices.say, f"{id_}.toml"))
        if theirs is None:
            self._passed_over[id_] = text
        else:
            self._folder.trust(f"{id_}.toml")
            self._note(id_, text)
            self._found[id_] = text
            self._change_outside(id_, Own(theirs, text))

    def _settle(self, id_: str, text: str | None) -> None:
        """It was changed here and by somebody else: both are kept."""
        mine = self._collection.own.get(id_)
        self._note(id_, text)
        if text is None or mine is None:
            # They removed it: what was changed here stays. It was removed here: what they changed stays.
            if mine is None and text is not None:
                self._take_over(id_, text)
            elif mine is not None:
                self._write(id_, mine.text)
            return
        theirs = self._read(id_, text, lambda _sentence: None)
        if theirs is None:
            self._folder.refuse(CatalogError(f"{id_}.toml", "", "a routine", "something else"))
            self._note(id_, None)
            self._write(id_, mine.text)
            return
        self._found[id_] = text
        self._change_outside(id_, Own(theirs, text))
        if mine.routine != theirs:
            self._keep_both(mine.routine)

    def _keep_both(self, mine: Routine) -> None:
        mark = self.tr("{0}, mine")
        name = {language: mark.format(words) for language, words in mine.name.items()}
        copy = msgspec.structs.replace(mine, id=self._collection.free_id(name[FALLBACK]), name=name)
        self.create(copy)
        self._write(copy.id, self._collection.own[copy.id].text)
        self.happened.emit(
            self.tr("This routine was changed elsewhere as well. Both are kept; yours is “{0}”.").format(
                name[FALLBACK]
            )
        )

    def _change_outside(self, id_: str, own: Own | None) -> None:
        before = self.routine
        self._collection = self._collection.found_outside(id_, own)
        routines = self._collection.routines
        if self._chosen not in routines:
            self._chosen = next(iter(routines))
        self.listed.emit()
        if self.routine != before:
            self.changed.emit(self.routine)

    def _read(self, id_: str, text: str, tell: Callable[[str], None]) -> Routine | None:
        name = f"{id_}.toml"
        try:
            routine = read_own_routine(text, name, self._words_of(f"routines/{name}"))
        except CatalogError as error:
            log.info("%s", error)
            tell(self.tr("{0} Until it is mended, the routine stays as it was.").format(error))
            return None
        missing = [
            entry.stretch for entry in routine.stretches if entry.stretch not in self._collection.stretches
        ]
        if missing:
            tell(
                self.tr("{0}: there is no stretch “{1}”. The routine stays as it was.").format(
                    name, missing[0]
                )
            )
            return None
        return routine

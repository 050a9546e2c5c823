"""Holds the catalog while the program runs: sees what changes of one's own stretches, and keeps new ones."""

from __future__ import annotations

import logging
from collections.abc import Callable, Container, Mapping

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from backstretch_gui.catalog.catalog import Catalog, read_whole_stretch
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.packing import SharedStretch
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.stretch import Stretch
from backstretch_gui.catalog.translation import WordsOf
from backstretch_gui.routines.own_folder import ChangedMeanwhile, OwnFolder
from backstretch_gui.storage.keeper import Keeper
from backstretch_gui.storage.watcher import FolderWatcher

log = logging.getLogger(__name__)


class CatalogKeeper(Keeper):
    """`now` is a value that is replaced as a whole: a session goes on with the one that it began with."""

    changed = Signal(object)
    """The new `Catalog`, for all that show it."""
    taken_over = Signal(object)
    """The same, once they do: what refers to it may follow now."""

    def __init__(
        self,
        catalog: Catalog,
        own: Mapping[str, str],
        folder: OwnFolder,
        words_of: WordsOf,
        built_in: Callable[[str, Mapping[str, PoseSpec], WordsOf], Stretch | None],
        needed: Callable[[], Container[str]],
        parent: QObject | None = None,
    ) -> None:
        """`own`: the texts that are in `catalog`, by id; `needed`: the ids that have to stay."""
        super().__init__(parent)
        self.now = catalog
        self._own = dict(own)
        self._folder = folder
        self._words_of = words_of
        self._built_in = built_in
        self._needed = needed
        self._unwritten: dict[str, str] = {}
        self._passed_over: dict[str, str] = {}
        """What can't be used, so that it is told once."""

    @property
    def own(self) -> Mapping[str, str]:
        """The texts of one's own stretches, by id."""
        return self._own

    @property
    def taken(self) -> set[str]:
        """The ids that a file has, whatever is in it."""
        return {name.removesuffix(".toml") for name in self._folder.names()} | {*self._unwritten}

    def pass_over(self, texts: Mapping[str, str]) -> None:
        """These can't be used, which has been told."""
        self._passed_over.update(texts)

    def tell(self) -> None:
        """Say what went wrong while loading, once somebody listens."""
        self._give_notices(self._folder.notices)

    def keep(self, brought: Mapping[str, SharedStretch]) -> None:
        """Take in stretches that somebody else made; their ids have to be free."""
        if brought:
            self._unwritten.update({id_: one.text for id_, one in brought.items()})
            self._own.update(self._unwritten)
            self.write_now()
            self._adopt(dict(self.now.stretches) | {id_: one.stretch for id_, one in brought.items()})

    def write_now(self) -> None:
        """Write what could not be written yet."""
        for id_, text in list(self._unwritten.items()):
            try:
                done = self._folder.save(id_, text, None)
            except ChangedMeanwhile as meanwhile:  # somebody has made one of that id: theirs stays
                log.warning("“%s” is there already", id_)
                done = meanwhile.text is not None
            if done:
                del self._unwritten[id_]
        self._give_notices(self._folder.notices)

    def watch(self) -> None:
        """From now on, what is changed in the folder counts as soon as it is there."""
        self._watch(FolderWatcher(self._folder.folder, "*.toml", self))

    def look(self) -> None:
        """Take over what was changed in the folder."""
        stretches = dict(self.now.stretches)
        for name, text in sorted(self._folder.look().items()):
            id_ = name.removesuffix(".toml")
            if text not in (self._own.get(id_), self._passed_over.get(id_)):
                stretches.update(self._read(id_, text))
        names = self._folder.names()
        for id_ in [id_ for id_ in self._own if f"{id_}.toml" not in names and id_ not in self._unwritten]:
            self._take_out(id_, stretches)
        for id_ in [id_ for id_ in self._passed_over if f"{id_}.toml" not in names]:
            self._folder.trust(f"{id_}.toml")
            del self._passed_over[id_]
        self._give_notices(self._folder.notices)
        self._adopt(stretches)

    def _read(self, id_: str, text: str) -> dict[str, Stretch]:
        name = f"{id_}.toml"
        try:
            found = read_whole_stretch(text, name, self.now.positions, self._words_of(f"stretches/{name}"))
        except CatalogError as error:
            log.info("%s", error)
            self._passed_over[id_] = text
            stays = self.tr("{0} Until it is mended, the stretch stays as it was.")
            self._folder.notices.settle(name)
            self._folder.notices.say(name, stays.format(error) if id_ in self.now.stretches else str(error))
            return {}
        self._folder.trust(name)
        self._passed_over.pop(id_, None)
        self._own[id_] = text
        return {id_: found}

    def _take_out(self, id_: str, stretches: dict[str, Stretch]) -> None:
        """Its file is gone: the built-in one is back. One that a routine needs stays until the next start."""
        built_in = self._built_in(id_, self.now.positions, self._words_of)
        if built_in is not None:
            stretches[id_] = built_in
        elif id_ not in self._needed():
            del stretches[id_]
        else:
            return
        del self._own[id_]

    def _adopt(self, stretches: dict[str, Stretch]) -> None:
        if stretches != self.now.stretches:
            in_order = dict(sorted(stretches.items(), key=lambda item: f"{item[0]}.toml"))
            self.now = replace(self.now, stretches=in_order)
            self.changed.emit(self.now)
            self.taken_over.emit(self.now)

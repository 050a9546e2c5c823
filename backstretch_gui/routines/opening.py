"""The built-in routines and stretches and one's own, with what is wrong in those told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from backstretch_gui.routines.catalog_keeper import CatalogKeeper
from backstretch_gui.routines.library import built_in_stretch, collect, load_catalog, words_in
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.routines.routine_keeper import RoutineKeeper

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.storage.user_paths import Paths


def open_collection(
    paths: Paths,
    languages: Languages,
    wanted: str | None,
    chosen: str,
    tell: Callable[[str], None],
    parent: QObject,
) -> tuple[CatalogKeeper, RoutineKeeper]:
    """What there is, and the routines as they can be changed.

    `wanted`: the id of the one to begin with, if somebody named one; otherwise `chosen`.
    """
    words_of = words_in(languages)
    routines, stretches = OwnFolder(paths.routines), OwnFolder(paths.stretches)
    own_stretches, own_routines = stretches.load(), routines.load()
    catalog, wrong_stretches, wrong_routines = load_catalog(own_stretches, own_routines, words_of)
    for error in wrong_routines:
        routines.refuse(error)
    for error in wrong_stretches:
        stretches.notices.say(error.file, str(error))
    for id_ in [id_ for id_ in (wanted, chosen) if id_ is not None]:
        if id_ in catalog.routines:
            chosen = id_
            break
        sentence = QCoreApplication.translate("Collection", "There is no routine “{0}”: here is another one.")
        tell(sentence.format(id_))
    collection = collect(catalog, own_routines, wrong_routines, words_of)
    routine_keeper = RoutineKeeper(collection, chosen, routines, words_of, parent)
    texts = {name.removesuffix(".toml"): text for name, text in own_stretches.items()}
    wrong = {id_: texts.pop(id_) for id_ in [error.file.removesuffix(".toml") for error in wrong_stretches]}
    keeper = CatalogKeeper(
        catalog,
        texts,
        stretches,
        words_of,
        built_in_stretch,
        lambda: routine_keeper.collection.needed(),
        parent,
    )
    keeper.pass_over(wrong)

    def use(now: Catalog) -> None:
        routine_keeper.use_stretches(now.stretches)

    keeper.taken_over.connect(use)
    return keeper, routine_keeper

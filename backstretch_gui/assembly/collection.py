"""The built-in routines and stretches and one's own, with what is wrong in those told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from backstretch_gui.library import collect, load_catalog
from backstretch_gui.storage.routine_keeper import RoutineKeeper
from backstretch_gui.storage.routines import RoutineFolder

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from backstretch_gui.assembly.notices import Notices
    from backstretch_gui.catalog.catalog import Catalog
    from backstretch_gui.storage.paths import Paths


def load_collection(
    paths: Paths, chosen: str, notices: Notices, parent: QObject
) -> tuple[Catalog, RoutineKeeper]:
    """What there is, and the routines as they can be changed; `chosen` is the id of the one to begin with."""
    routines, stretches = RoutineFolder(paths.routines), RoutineFolder(paths.stretches)
    own_stretches, own_routines = stretches.load(), routines.load()
    catalog, wrong_stretches, wrong_routines = load_catalog(own_stretches, own_routines)
    for error in wrong_routines:
        routines.refuse(error)
    for sentence in (*map(str, wrong_stretches), *stretches.notices):
        notices.tell(sentence)
    if chosen not in catalog.routines:
        sentence = QCoreApplication.translate("Collection", "There is no routine “{0}”: here is another one.")
        notices.tell(sentence.format(chosen))
    collection = collect(catalog, own_routines, wrong_routines)
    return catalog, RoutineKeeper(collection, chosen, routines, parent)

"""Everything there is to choose from, built from the texts of files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

import msgspec

from backstretch_gui.catalog.checks import with_whole_poses
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.parsing import Source
from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_own_routine, read_stretch
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.stretch import Stretch
from backstretch_gui.catalog.translation import NO_WORDS, FileWords, WordsOf, no_words
from backstretch_gui.catalog.wording import quoted

_T = TypeVar("_T")


class Catalog(msgspec.Struct, frozen=True):
    """Stretches and routines by id, in the order of their files' names; what they share beside them."""

    stretches: Mapping[str, Stretch]
    routines: Mapping[str, Routine]
    positions: Mapping[str, PoseSpec]
    """The poses that stretches share, by name, each as a whole."""
    phrases: Phrases


def build_catalog(
    stretch_files: Mapping[str, Source],
    routine_files: Mapping[str, Source],
    positions: Mapping[str, PoseSpec],
    phrases: Phrases,
    words_of: WordsOf = no_words,
) -> tuple[Catalog, list[CatalogError]]:
    """The catalog of what can be used, and an error for each file left out of it.

    The files map a name such as "sphinx.toml" to its text or table. A routine with a stretch that is not
    there is left out as a whole: without it, saving would lose the entry.
    """

    def stretch(source: Source, name: str) -> Stretch:
        return read_whole_stretch(source, name, positions, words_of(f"stretches/{name}"))

    def routine(source: Source, name: str) -> Routine:
        found = read_own_routine(source, name, words_of(f"routines/{name}"))
        _check_stretches(found, stretches, name)
        return found

    errors: list[CatalogError] = []
    stretches = {found.id: found for found in _read_all(stretch_files, stretch, errors)}
    routines = {found.id: found for found in _read_all(routine_files, routine, errors)}
    return Catalog(stretches, routines, positions, phrases), errors


def read_whole_stretch(
    source: Source, name: str, positions: Mapping[str, PoseSpec], words: FileWords = NO_WORDS
) -> Stretch:
    """A stretch with all its poses, each as a whole; raises `CatalogError`."""
    return with_whole_poses(read_stretch(source, name, words), positions, name)


def _read_all(
    files: Mapping[str, Source], read: Callable[[Source, str], _T], errors: list[CatalogError]
) -> list[_T]:
    """Every file that can be read, in the order of names; an error for each other one."""
    found: list[_T] = []
    for name in sorted(files):
        try:
            found.append(read(files[name], name))
        except CatalogError as error:
            errors.append(error)
    return found


def _check_stretches(routine: Routine, stretches: Mapping[str, Stretch], file: str) -> None:
    for number, entry in enumerate(routine.stretches, start=1):
        if entry.stretch not in stretches:
            where = f"stretches {number}, stretch"
            raise CatalogError(file, where, "the id of a stretch that can be used", quoted(entry.stretch))

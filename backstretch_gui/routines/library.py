"""The catalog of this person: the built-in files, and their own beside or in place of them."""

from __future__ import annotations

from collections.abc import Mapping

from backstretch_gui.catalog.catalog import Catalog, build_catalog, read_whole_stretch
from backstretch_gui.catalog.collection import Collection, Own
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.parsing import Source
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_phrases, read_positions, read_routine
from backstretch_gui.catalog.stretch import Stretch
from backstretch_gui.catalog.translation import WordsOf, no_words, words_from
from backstretch_gui.language.languages import Languages
from backstretch_gui.storage.bundle import read_table, read_tables


def load_catalog(
    own_stretches: Mapping[str, str], own_routines: Mapping[str, str], words_of: WordsOf = no_words
) -> tuple[Catalog, list[CatalogError], list[CatalogError]]:
    """The catalog, and what is wrong with one's own stretches and with one's own routines.

    A file of one's own replaces the built-in one of the same name; a wrong one is left out, and the
    built-in one is back.
    """
    positions = read_positions(read_table("positions.toml"), "positions.toml")
    phrases = read_phrases(read_table("phrases.toml"), "phrases.toml", words_of("phrases.toml"))
    stretches, routines = (
        {**read_tables("stretches"), **own_stretches},
        {**read_tables("routines"), **own_routines},
    )
    catalog, errors = build_catalog(stretches, routines, positions, phrases, words_of)
    if not errors:
        return catalog, [], []
    # One by one from here on: a stretch and a routine may be files of the same name.
    _, wrong_stretches = build_catalog(own_stretches, {}, positions, phrases)
    stretches = _mended("stretches", own_stretches, wrong_stretches)
    _, wrong_routines = build_catalog(stretches, own_routines, positions, phrases)
    routines = _mended("routines", own_routines, wrong_routines)
    catalog, _ = build_catalog(stretches, routines, positions, phrases, words_of)
    return catalog, wrong_stretches, wrong_routines


def words_in(languages: Languages) -> WordsOf:
    """The words of the built-in files in these languages, as the bundle has them."""
    return words_from(read_table, languages.translated)


def built_in_stretch(id_: str, positions: Mapping[str, PoseSpec], words_of: WordsOf) -> Stretch | None:
    """The stretch of this id that came with BackStretch, if there is one."""
    name = f"{id_}.toml"
    try:
        table = read_table(f"stretches/{name}")
    except FileNotFoundError:
        return None
    return read_whole_stretch(table, name, positions, words_of(f"stretches/{name}"))


def collect(
    catalog: Catalog, own_routines: Mapping[str, str], wrong: list[CatalogError], words_of: WordsOf
) -> Collection:
    """The routines of a catalog: those that came with BackStretch, and one's own over them."""
    unusable = {error.file for error in wrong}
    texts = {name.removesuffix(".toml"): text for name, text in own_routines.items() if name not in unusable}
    own = {id_: Own(catalog.routines[id_], text) for id_, text in texts.items()}
    built_in = {
        id_: read_routine(table, name, words_of(f"routines/{name}")) if id_ in own else catalog.routines[id_]
        for name, table in sorted(read_tables("routines").items())
        if (id_ := name.removesuffix(".toml")) in catalog.routines
    }
    return Collection(built_in, own, catalog.stretches)


def _mended(folder: str, own: Mapping[str, str], wrong: list[CatalogError]) -> dict[str, Source]:
    """The built-in files, and one's own but for the wrong ones."""
    names = {error.file for error in wrong}
    return read_tables(folder) | {name: text for name, text in own.items() if name not in names}

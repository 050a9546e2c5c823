"""The catalog of this person: the built-in files, and their own beside or in place of them."""

from __future__ import annotations

from collections.abc import Mapping

from backstretch_gui.bundle import read_asset, read_folder
from backstretch_gui.catalog.catalog import Catalog, build_catalog
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.reading import read_phrases, read_positions


def load_catalog(
    own_stretches: Mapping[str, str], own_routines: Mapping[str, str]
) -> tuple[Catalog, list[CatalogError], list[CatalogError]]:
    """The catalog, and what is wrong with one's own stretches and with one's own routines.

    A file of one's own replaces the built-in one of the same name; a wrong one is left out, and the
    built-in one is back.
    """
    positions = read_positions(read_asset("positions.toml"), "positions.toml")
    phrases = read_phrases(read_asset("phrases.toml"), "phrases.toml")
    built_in = read_folder("stretches"), read_folder("routines")
    stretches, routines = dict(own_stretches), dict(own_routines)
    wrong: dict[str, CatalogError] = {}
    while True:
        catalog, errors = build_catalog(
            {**built_in[0], **stretches}, {**built_in[1], **routines}, positions, phrases
        )
        own = [error for error in errors if error.file in stretches or error.file in routines]
        wrong.update({error.file: error for error in own})
        if not own:
            break
        for error in own:
            stretches.pop(error.file, None)
            routines.pop(error.file, None)
    of_stretches = [error for file, error in wrong.items() if file in own_stretches]
    of_routines = [error for file, error in wrong.items() if file in own_routines]
    return catalog, of_stretches, of_routines

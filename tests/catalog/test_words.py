"""The words of every language that BackStretch is translated to, as files and as a catalog."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstretch_gui.catalog.catalog import build_catalog
from backstretch_gui.catalog.checks import spoken_texts
from backstretch_gui.catalog.reading import read_phrases, read_positions
from backstretch_gui.catalog.sides import with_side
from backstretch_gui.catalog.stretch import Side, in_language
from backstretch_gui.catalog.toml_text import load_toml
from backstretch_gui.catalog.translation import words_from
from backstretch_gui.language.languages import TRANSLATED

ASSETS = Path(__file__).parents[2] / "assets"


def read(name: str) -> str:
    return (ASSETS / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("language", TRANSLATED)
def test_the_words_make_a_whole_catalog_in_which_sides_are_told_apart(
    language: str, stretch_files: dict[str, str], routine_files: dict[str, str]
) -> None:
    words_of = words_from(lambda name: load_toml(read(name)), [language])
    positions = read_positions(read("positions.toml"), "positions.toml")
    phrases = read_phrases(read("phrases.toml"), "phrases.toml", words_of("phrases.toml"))

    catalog, errors = build_catalog(stretch_files, routine_files, positions, phrases, words_of)

    assert errors == []
    sides = {side: in_language(phrases.sides[side.value], language) for side in Side}
    for stretch in catalog.stretches.values():
        for where, text in spoken_texts(stretch):
            said = [with_side(in_language(text, language), side, sides) for side in Side]
            names_a_side = "{" in text["en"]
            assert (said[0] != said[1]) == names_a_side, (stretch.id, where, said)

"""Words that stand in a file of their own for each language."""

from __future__ import annotations

from backstretch_gui.catalog.reading import read_routine
from backstretch_gui.catalog.toml_text import Table, load_toml
from backstretch_gui.catalog.translation import with_words, words_from

ROUTINE = """
version = 1
id = "short"
name.en = "Short"
purpose.en = "Two minutes."
purpose.de = "Zwei Minuten von mir."
stretches = [{ stretch = "sphinx" }]
"""
FILES = {
    "words/de/routines/short.toml": '"Short" = "Kurz"\n"Two minutes." = "Zwei Minuten."\n',
    "words/fr/routines/short.toml": '"Short" = "Court"\n"Two minutes." = ""\n',
}


def read(name: str) -> Table:
    if name not in FILES:
        raise FileNotFoundError(name)
    return load_toml(FILES[name])


def test_each_text_gets_its_translations_and_keeps_those_it_has() -> None:
    words = words_from(read, ["de", "fr"])("routines/short.toml")

    routine = read_routine(ROUTINE, "short.toml", words)

    assert routine.name == {"en": "Short", "de": "Kurz", "fr": "Court"}
    assert routine.purpose["de"] == "Zwei Minuten von mir."


def test_what_is_not_translated_yet_stays_english() -> None:
    words = words_from(read, ["fr"])("routines/short.toml")

    assert "fr" not in read_routine(ROUTINE, "short.toml", words).purpose


def test_a_file_without_translations_is_read_as_it_is() -> None:
    words = words_from(read, ["de", "fr"])("routines/mine.toml")

    assert with_words(load_toml(ROUTINE), words) == load_toml(ROUTINE)


def test_texts_in_lists_and_tables_inside_are_found() -> None:
    table = {"again": [{"en": "Once more."}], "sides": {"left": {"en": "left"}}, "hold": 5}

    found = with_words(table, {"de": {"Once more.": "Noch einmal.", "left": "links"}})

    assert found == {
        "again": [{"de": "Noch einmal.", "en": "Once more."}],
        "sides": {"left": {"de": "links", "en": "left"}},
        "hold": 5,
    }

"""Words that stand in a file of their own for each language, beside the English ones that they translate.

Such a file has the place of the English one, under `words/` and the language's code, and maps each English
text to its translation: `"Halfway." = "Halbzeit."`. An empty one has not been translated yet.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final, TypeVar, cast

from backstretch_gui.catalog.toml_text import Table
from backstretch_gui.language.languages import FALLBACK

FileWords = Mapping[str, Mapping[str, str]]
"""What the texts of one file are in other languages: by language, then by the English text."""

NO_WORDS: Final[FileWords] = MappingProxyType({})
"""Of a file that is read in English, or has its other languages in it."""

WordsOf = Callable[[str], FileWords]
"""The same of any file, by its place among the assets ("stretches/sphinx.toml")."""

_T = TypeVar("_T")


def no_words(_file: str) -> FileWords:
    """Of a catalog in English."""
    return NO_WORDS


def words_from(read: Callable[[str], Table], languages: Iterable[str]) -> WordsOf:
    """In these languages. `read` gives the table of an asset, and raises `FileNotFoundError` without one."""
    codes = tuple(languages)

    def words_of(file: str) -> FileWords:
        return {code: _file_words(read, f"words/{code}/{file}") for code in codes}

    return words_of


def _file_words(read: Callable[[str], Table], name: str) -> Mapping[str, str]:
    try:
        return read(name)
    except FileNotFoundError:  # of one's own: it has its words in it
        return {}


def with_words(value: _T, words: FileWords) -> _T:
    """A parsed file, with its translations beside each English text; those it has in it itself stay."""
    return cast("_T", _with_words(value, words)) if words else value


def _with_words(value: Any, words: FileWords) -> Any:
    if isinstance(value, list):
        return [_with_words(inside, words) for inside in cast("list[Any]", value)]
    if not isinstance(value, dict):
        return value
    table = cast("Table", value)
    english = table.get(FALLBACK)
    if not isinstance(english, str):
        return {key: _with_words(inside, words) for key, inside in table.items()}
    translated = {code: text for code in words if (text := words[code].get(english))}
    return translated | table

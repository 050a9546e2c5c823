"""From the text of a file to a checked struct. Whatever the text is, only `CatalogError` is raised."""

from __future__ import annotations

import re
from typing import Any, TypeVar

import msgspec

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.toml_text import Table, TooMuchError, load_toml
from backstretch_gui.catalog.translation import NO_WORDS, FileWords, with_words
from backstretch_gui.catalog.wording import explain

Source = str | Table
"""The text of somebody's file, or the table of one that came with BackStretch."""

_T = TypeVar("_T")


def read_as(kind: type[_T], source: Source, file: str, words: FileWords) -> _T:
    """What is in the file as a `kind`; raises `CatalogError`."""
    return convert(parse(source, file, words), kind, file)


def convert(table: Any, kind: type[_T], file: str, within: str = "") -> _T:
    """A parsed value as a `kind`; `within` names its place in the file. Raises `CatalogError`."""
    try:
        return msgspec.convert(table, kind)
    except msgspec.ValidationError as error:
        raise explain(error, table, kind, file, within) from error


def parse(source: Source, file: str, words: FileWords = NO_WORDS) -> Table:
    """The file's table, with its texts in other languages.

    Raises:
        CatalogError: it is no TOML, too large, or nested too deep.
    """
    try:
        return with_words(load_toml(source) if isinstance(source, str) else source, words)
    except TooMuchError as error:
        raise CatalogError(file, error.where, error.expected, error.found) from error
    except ValueError as error:
        raise _syntax_error(file, str(error)) from error


def _syntax_error(file: str, message: str) -> CatalogError:
    """The parser's message, its "(at line 3, column 5)" told as the place."""
    at = re.search(r" \(at line (\d+), column (\d+)\)$", message)
    if at is None:
        return CatalogError(file, "", "correct TOML", f"a mistake ({message})")
    return CatalogError(
        file, f"line {at[1]}", "correct TOML", f"a mistake at column {at[2]} ({message[: at.start()]})"
    )

"""What can still be read of a settings file with mistakes in it: settings are a line each."""

from __future__ import annotations

import re
from typing import Final

import msgspec
from msgspec import inspect

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.toml_text import Table, load_toml
from backstretch_gui.catalog.wording import describe_type, describe_value, quoted
from backstretch_gui.settings.settings import Settings, changed

MOST_TOLD: Final = 3
"""Mistakes that are told one by one; with more, something else has happened to the file."""

_UNREADABLE: Final = "\ufffd"
"""What stands where bytes were no text."""


class Salvage(msgspec.Struct):
    """What a file says, as far as it can be read."""

    table: Table
    is_broken: bool = False
    """It is no TOML as a whole."""
    mistakes: list[CatalogError] = msgspec.field(default_factory=list[CatalogError])


def salvaged(text: str, file: str) -> Salvage:
    """The table of a text; if it has mistakes, what its other lines say, up to the first table in it."""
    if _UNREADABLE not in text:
        try:
            return Salvage(load_toml(text))
        except ValueError:
            pass
    found = Salvage({}, is_broken=True)
    for number, line in enumerate(text.splitlines(), start=1):
        if line.lstrip().startswith("["):
            break
        try:
            if _UNREADABLE in line:
                raise ValueError
            found.table |= load_toml(line)
        except ValueError:
            found.mistakes.append(_mistake(line, number, file))
    return found


def usable(found: Salvage, text: str, otherwise: Settings, file: str) -> Settings:
    """The settings that the table says; `otherwise` those that it has wrong, which become mistakes.

    What is not there has its default, unless it is not there because the file is broken or empty.
    """
    settings = otherwise if found.is_broken or not text.strip() else Settings()
    for name in Settings.__struct_fields__:
        if name not in found.table:
            continue
        try:
            settings = changed(settings, name, found.table[name])
        except msgspec.ValidationError:
            settings = msgspec.structs.replace(settings, **{name: getattr(otherwise, name)})
            found.mistakes.append(_wrong_value(name, found.table[name], text, file))
    return settings


def _mistake(line: str, number: int, file: str) -> CatalogError:
    """A line that can't be read, told by the setting that it seems to be about."""
    name, _, value = (part.strip() for part in line.replace(_UNREADABLE, "?").partition("="))
    kinds = _kinds()
    if name in kinds:
        expected = describe_type(kinds[name])
        return CatalogError(file, f"line {number}, {name}", expected, quoted(value) if value else "nothing")
    return CatalogError(
        file, f"line {number}", "a setting and its value", quoted(line) if name else "nothing"
    )


def _wrong_value(name: str, value: object, text: str, file: str) -> CatalogError:
    at = re.search(rf"^[ \t]*{name}[ \t]*=", text, re.MULTILINE)
    line = f"line {text.count(chr(10), 0, at.start()) + 1}, " if at else ""
    return CatalogError(file, f"{line}{name}", describe_type(_kinds()[name]), describe_value(value))


def _kinds() -> dict[str, inspect.Type]:
    kind = inspect.type_info(Settings)
    assert isinstance(kind, inspect.StructType)
    return {each.name: each.type for each in kind.fields}

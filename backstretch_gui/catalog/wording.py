"""Puts a failed type check in words: what was expected there, and what was found instead."""

from __future__ import annotations

import re
from typing import Any

import msgspec
from msgspec import inspect

from backstretch_gui.catalog.error import CatalogError

_LONGEST_QUOTE = 40
_NOTHING = object()


def explain(
    error: msgspec.ValidationError, table: dict[str, Any], kind: type, file: str, within: str = ""
) -> CatalogError:
    """The error as a `CatalogError`.

    Only the place is taken from msgspec's message; what belongs there is told from the type itself,
    so that a range is given whole ("from 3 to 300").
    """
    message, _, path = str(error).partition(" - at `$")
    steps = re.findall(r"[^.\[\]`]+|\.\.\.", path)
    where = ", ".join(filter(None, [within, *_places(steps)]))
    if missing := re.match(r"Object missing required field `(.+)`", message):
        return CatalogError(file, where, f"a field '{missing[1]}'", "none")
    if unknown := re.match(r"Object contains unknown field `(.+)`", message):
        return CatalogError(file, where, "only fields that are known", quoted(unknown[1]))
    value, expected = _follow(steps, table, inspect.type_info(kind))
    found = describe_value(value) if value is not _NOTHING else "something else"
    return CatalogError(file, where, describe_type(expected), found)


def _places(steps: list[str]) -> list[str]:
    """["guide", "0", "say"] as ["guide 1", "say"]: people count from one."""
    places: list[str] = []
    for step in steps:
        if step.isdigit() and places:
            places[-1] += f" {int(step) + 1}"
        elif step != "...":
            places.append(step)
    return places


def _follow(steps: list[str], value: Any, kind: inspect.Type) -> tuple[Any, inspect.Type]:
    """What is at the end of the path in the file, and what type belongs there."""
    for step in steps:
        value = _step_into(value, step)
        kind = _type_inside(kind, step)
    return value, kind


def _step_into(value: Any, step: str) -> Any:
    """An entry of a list or a table; msgspec writes "..." for any key of a dictionary."""
    try:
        return value[int(step)] if step.isdigit() else value[step]
    except (KeyError, IndexError, TypeError):
        return _NOTHING


def _type_inside(kind: inspect.Type, step: str) -> inspect.Type:
    match kind:
        case inspect.StructType(fields=fields):
            return next((field.type for field in fields if field.encode_name == step), kind)
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return item
        case inspect.TupleType(item_types=items):
            return items[int(step)]
        case inspect.DictType(value_type=item):
            return item
        case inspect.UnionType(types=types):
            inside = (_type_inside(member, step) for member in types)
            return next((found for found in inside if found not in types), kind)
        case _:
            return kind


def describe_type(kind: inspect.Type) -> str:
    """What a type asks for, with its article: "a whole number from 3 to 300"."""
    match kind:
        case inspect.IntType(ge=low, le=high):
            return "a whole number" + _range(low, high)
        case inspect.FloatType(ge=low, le=high):
            return "a number" + _range(low, high)
        case inspect.StrType(pattern=pattern):
            return "text" if pattern is None else "lower-case words joined by hyphens"
        case inspect.BoolType():
            return "true or false"
        case inspect.EnumType(cls=members):
            return _choice([str(member.value) for member in members])
        case inspect.LiteralType(values=values):
            return _choice([str(value) for value in values])
        case inspect.ListType(min_length=low, max_length=high):
            return "a list" + (f" of {low or 0} to {high}" if high else "")
        case inspect.VarTupleType():
            return "a list"
        case inspect.TupleType(item_types=items):
            return f"a list of {len(items)}"
        case inspect.DictType(value_type=inspect.StrType()):
            return 'text with its language, such as en = "…"'
        case inspect.UnionType(types=types):
            return " or ".join(describe_type(t) for t in types if not isinstance(t, inspect.NoneType))
        case _:
            return "a table"


def _range(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    if low is not None:
        return f" of at least {low:g}"
    return f" of at most {high:g}" if high is not None else ""


def _choice(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"


def describe_value(value: Any) -> str:
    """What was found: a short quotation, or what kind of thing it is."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return shortened(str(value))
        case str():
            return quoted(value)
        case dict():
            return "a table"
        case list():
            return f"a list of {len(value)}" if value else "an empty list"  # pyright: ignore[reportUnknownArgumentType] # any list
        case _:
            return "a date or a time"


def quoted(text: str) -> str:
    """Text in quotation marks, without its line breaks, shortened."""
    return f"'{shortened(' '.join(text.split()))}'"


def shortened(text: str) -> str:
    """At most forty characters of a text."""
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"

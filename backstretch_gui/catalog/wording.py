"""Puts a failed type check in words: what was expected there, and what was found instead."""

from __future__ import annotations

import re
from typing import Any, Final, cast

import msgspec
from msgspec import inspect

from backstretch_gui.catalog.error import CatalogError

_LONGEST_QUOTE: Final = 40
_MOST_CHOICES: Final = 10
_NOTHING: Final = object()

_PLACE: Final = re.compile(r" - at (?P<key>`key` in )?`\$(?P<path>.*)`$")
"""How msgspec ends a message: "… - at `$.guide[0].say`", or "`key` in" before it for a dictionary's key."""


def explain(
    error: msgspec.ValidationError, value: Any, kind: type, file: str, within: str = ""
) -> CatalogError:
    """The error as a `CatalogError`.

    Only the place is taken from msgspec's message; what belongs there is told from the type itself,
    so that a range is given whole ("from 3 to 300").
    """
    message, place = str(error), _PLACE.search(str(error))
    steps = re.findall(r"[^.\[\]]+|\.\.\.", place["path"]) if place else []
    spot = _follow(steps, _Spot([within] if within else [], value, inspect.type_info(kind)))
    where = ", ".join(spot.places)
    if missing := re.match(r"Object missing required field `(.+?)`", message):
        return CatalogError(file, where, f"a field '{missing[1]}'", "none")
    if unknown := re.match(r"Object contains unknown field `(.+?)`", message):
        return CatalogError(file, where, "only fields that are known", quoted(unknown[1]))
    if place and place["key"] and isinstance(spot.kind, inspect.DictType):
        names = spot.kind.key_type
        return CatalogError(file, where, describe_type(names), _wrong_key(_as_table(spot.value), names))
    return CatalogError(file, where, describe_type(spot.kind), describe_value(spot.value))


class _Spot(msgspec.Struct, frozen=True):
    """A place in the file: how it is told to people, what is there, and what belongs there."""

    places: list[str]
    value: Any
    kind: inspect.Type


def _follow(steps: list[str], spot: _Spot) -> _Spot:
    """The spot at the end of msgspec's path, in which "..." is any key of a dictionary."""
    for step in steps:
        keys = list(_as_table(spot.value))
        if step == "..." and len(keys) == 1:
            step = keys[0]
        spot = _Spot(
            _with_place(spot.places, step), _step_into(spot.value, step), _type_inside(spot.kind, step)
        )
    return spot


def _wrong_key(table: dict[str, Any], kind: inspect.Type) -> str:
    """The first key that is not among the names, or not written as names are."""
    match kind:
        case inspect.LiteralType(values=values):
            wrong = [key for key in table if key not in values]
        case inspect.StrType(pattern=str(pattern)):
            wrong = [key for key in table if not re.search(pattern, key)]
        case _:
            wrong = []
    return quoted(wrong[0]) if wrong else "another name"


def _with_place(places: list[str], step: str) -> list[str]:
    """["guide"] and "0" make ["guide 1"]: people count from one."""
    if step == "...":
        return places
    if step.isdigit() and places:
        return [*places[:-1], f"{places[-1]} {int(step) + 1}"]
    return [*places, step]


def _step_into(value: Any, step: str) -> Any:
    if isinstance(value, list):
        return cast("list[Any]", value)[int(step)]
    return _as_table(value).get(step, _NOTHING)


def _as_table(value: Any) -> dict[str, Any]:
    return cast("dict[str, Any]", value) if isinstance(value, dict) else {}


def _type_inside(kind: inspect.Type, step: str) -> inspect.Type:
    inside = (_type_of_entry(member, step) for member in _members(kind))
    found = next((entry for entry in inside if entry is not None), kind)
    members = _members(found)
    return members[0] if len(members) == 1 else found


def _type_of_entry(kind: inspect.Type, step: str) -> inspect.Type | None:
    """What belongs under `step` in a table or list of this type, if it is one."""
    match kind:
        case inspect.StructType(fields=fields):
            return next((field.type for field in fields if field.encode_name == step), None)
        case inspect.ListType(item_type=item) | inspect.VarTupleType(item_type=item):
            return item
        case inspect.TupleType(item_types=items):
            return items[int(step)]
        case inspect.DictType(value_type=item):
            return item
        case _:
            return None


def _members(kind: inspect.Type) -> list[inspect.Type]:
    """The types of a union, without None; TOML has none."""
    types = kind.types if isinstance(kind, inspect.UnionType) else (kind,)
    return [member for member in types if not isinstance(member, inspect.NoneType)]


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
            return "a list" + (
                "" if high is None else f" of {low}" if low == high else f" of {low or 0} to {high}"
            )
        case inspect.VarTupleType():
            return "a list"
        case inspect.TupleType(item_types=items):
            return f"a list of {len(items)}"
        case inspect.DictType(value_type=inspect.StrType()):
            return 'text with its language, such as en = "…"'
        case inspect.UnionType():
            return " or ".join(describe_type(member) for member in _members(kind))
        case _:
            return "a table"


def _range(low: float | None, high: float | None) -> str:
    if low is not None and high is not None:
        return f" from {low:g} to {high:g}"
    if low is not None:
        return f" of at least {low:g}"
    return f" of at most {high:g}" if high is not None else ""


def _choice(words: list[str]) -> str:
    if len(words) > _MOST_CHOICES:
        return f"one of {len(words)} names such as {' or '.join(words[:2])}"
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else words[0]


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
            return "something else" if value is _NOTHING else "a date or a time"


def quoted(text: str) -> str:
    """Text in quotation marks, without its line breaks, shortened."""
    return f"'{shortened(' '.join(text.split()))}'"


def shortened(text: str) -> str:
    """A text cut to the length of a quotation."""
    return text if len(text) <= _LONGEST_QUOTE else f"{text[: _LONGEST_QUOTE - 1]}…"

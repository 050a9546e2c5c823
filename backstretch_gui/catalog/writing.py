"""A routine as the text of a TOML file."""

from __future__ import annotations

import tomllib
from typing import Any, cast

import msgspec
import tomli_w

from backstretch_gui.catalog.routine import Entry, Routine

Table = dict[str, Any]


def write_routine(routine: Routine) -> Table:
    """Plain strings, numbers, lists and tables; what an entry leaves to its stretch is left out."""
    table: Table = msgspec.to_builtins(routine)
    return table


def routine_text(routine: Routine, before: str | None = None) -> str:
    """The file of a routine. What is not known here but stands in the file `before` it, is kept.

    Unknown keys of a stretch follow it when it is moved: they are looked up by its id, and by which time
    it comes.
    """
    table = write_routine(routine)
    old = _parsed(before)
    kept = {key: value for key, value in old.items() if key not in Routine.__struct_fields__}
    unknown = _unknown_by_stretch(old.get("stretches"))
    for entry in table["stretches"]:
        waiting = unknown.get(entry["stretch"])
        if waiting:
            entry.update(waiting.pop(0))
    return tomli_w.dumps(table | kept)


def without_unknown(table: Table) -> Table:
    """The table of a routine without the keys that are not known here; wrong values are left as they are."""
    known = {key: value for key, value in table.items() if key in Routine.__struct_fields__}
    entries = known.get("stretches")
    if isinstance(entries, list):
        known["stretches"] = [
            _of_keys(entry, Entry.__struct_fields__) for entry in cast("list[Any]", entries)
        ]
    return known


def _of_keys(entry: Any, names: tuple[str, ...]) -> Any:
    if not isinstance(entry, dict):
        return entry
    return {key: value for key, value in cast("Table", entry).items() if key in names}


def _parsed(text: str | None) -> Table:
    try:
        return tomllib.loads(text or "")
    except (ValueError, RecursionError):
        return {}


def _unknown_by_stretch(entries: Any) -> dict[str, list[Table]]:
    """What is not known of each entry, by its stretch, in order."""
    found: dict[str, list[Table]] = {}
    for entry in cast("list[Any]", entries) if isinstance(entries, list) else []:
        if isinstance(entry, dict):
            table = cast("Table", entry)
            unknown = {key: value for key, value in table.items() if key not in Entry.__struct_fields__}
            found.setdefault(str(table.get("stretch")), []).append(unknown)
    return found

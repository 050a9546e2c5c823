"""A routine as the text of a TOML file."""

from __future__ import annotations

from typing import Any, cast

import msgspec

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.toml_text import Table, parsed, toml_text


def routine_text(routine: Routine, before: str | None = None) -> str:
    """The file of a routine. Comments, order, and what is not known here stay as in the file `before` it.

    Unknown keys of a stretch follow it when it is moved: they are looked up by its id, and by which time
    it comes.
    """
    table: Table = msgspec.to_builtins(routine)
    old = parsed(before)
    kept = {key: value for key, value in old.items() if key not in Routine.__struct_fields__}
    unknown = _unknown_by_stretch(old.get("stretches"))
    for entry in table["stretches"]:
        waiting = unknown.get(entry["stretch"])
        if waiting:
            entry.update(waiting.pop(0))
    return toml_text(table | kept, before, by="stretch")


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


def _unknown_by_stretch(entries: Any) -> dict[str, list[Table]]:
    """What is not known of each entry, by its stretch, in order."""
    found: dict[str, list[Table]] = {}
    for entry in cast("list[Any]", entries) if isinstance(entries, list) else []:
        if isinstance(entry, dict):
            table = cast("Table", entry)
            unknown = {key: value for key, value in table.items() if key not in Entry.__struct_fields__}
            found.setdefault(str(table.get("stretch")), []).append(unknown)
    return found

"""A routine that two people have changed at once."""

from __future__ import annotations

import msgspec

from backstretch_gui.catalog.routine import Entry, Routine


def merged(base: Routine, mine: Routine, theirs: Routine) -> Routine | None:
    """Both changes since `base`; None where they can't both be had.

    Field by field, as long as at most one of them added, removed or moved stretches.
    """
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    stretches = _merged_stretches(base.stretches, mine.stretches, theirs.stretches)
    fields = {name: _one(base, mine, theirs, name) for name in ("name", "purpose")}
    if stretches is None or None in fields.values():
        return None
    return msgspec.structs.replace(theirs, stretches=stretches, **fields)


def _merged_stretches(base: list[Entry], mine: list[Entry], theirs: list[Entry]) -> list[Entry] | None:
    if mine in (base, theirs):
        return theirs
    if theirs == base:
        return mine
    same_order = len({tuple(entry.stretch for entry in entries) for entries in (base, mine, theirs)}) == 1
    if not same_order:
        return None
    found = [_merged_entry(*entries) for entries in zip(base, mine, theirs, strict=True)]
    whole = [entry for entry in found if entry is not None]
    return whole if len(whole) == len(found) else None


def _merged_entry(base: Entry, mine: Entry, theirs: Entry) -> Entry | None:
    fields: dict[str, object] = {}
    for name in base.__struct_fields__:
        before, one, other = (getattr(entry, name) for entry in (base, mine, theirs))
        if before not in (one, other) and one != other:
            return None
        fields[name] = other if one == before else one
    return msgspec.structs.replace(mine, **fields)


def _one(base: Routine, mine: Routine, theirs: Routine, name: str) -> object | None:
    before, one, other = (getattr(routine, name) for routine in (base, mine, theirs))
    if before not in (one, other) and one != other:
        return None
    return other if one == before else one

"""A routine in one file with the stretches that whoever it goes to may not have.

Such a file is a routine's, and has the stretches' own files as tables under `own`. Each of them is read and
checked as a stretch's file is. One that is called as another here gets another id, in the routine as well.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Annotated, Final

import msgspec

from backstretch_gui.catalog.checks import with_whole_poses
from backstretch_gui.catalog.parsing import convert, parse
from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.reading import read_stretch, shared_routine, stretch_of
from backstretch_gui.catalog.routine import MOST_STRETCHES, Routine
from backstretch_gui.catalog.stretch import Name, Stretch
from backstretch_gui.catalog.toml_text import Table, parsed, toml_text

OWN: Final = "own"

_LONGEST_STEM: Final = 55
"""Characters of an id, so that there is room for a number behind it."""


class _Own(msgspec.Struct):
    id: Name


class _Packed(msgspec.Struct):
    """What is looked at before anything else."""

    own: Annotated[list[_Own], msgspec.Meta(max_length=MOST_STRETCHES)] = []


class SharedStretch(msgspec.Struct, frozen=True):
    """A stretch that came with a routine, and the text of its file."""

    stretch: Stretch
    text: str


class SharedRoutine(msgspec.Struct, frozen=True):
    """A routine, and by id the stretches it brings that are to be kept with it."""

    routine: Routine
    stretches: Mapping[str, SharedStretch] = msgspec.field(default_factory=dict[str, SharedStretch])


def packed(routine: Routine, own: Mapping[str, str]) -> str:
    """The text of the file. `own`: the texts of one's own stretches, by id; those it needs go with it."""
    needed = dict.fromkeys(entry.stretch for entry in routine.stretches)
    tables = [parsed(own[id_]) for id_ in needed if id_ in own]
    return toml_text(msgspec.to_builtins(routine) | ({OWN: tables} if tables else {}))


def unpacked(text: str, file: str, positions: Mapping[str, PoseSpec]) -> SharedRoutine:
    """What is in the file; raises `CatalogError`. Stretches that the routine does not need are left out."""
    table = parse(text, file)
    routine = shared_routine(table, file)
    needed = {entry.stretch for entry in routine.stretches}
    brought: dict[str, SharedStretch] = {}
    for own, stretch in zip(convert(table, _Packed, file).own, table.get(OWN, []), strict=True):
        if own.id in needed:
            brought[own.id] = _checked(stretch, own.id, positions)
    return SharedRoutine(routine, brought)


def settled(shared: SharedRoutine, stretches: Mapping[str, Stretch], taken: Container[str]) -> SharedRoutine:
    """The shared routine with ids that say the same here: one that is here already is not kept twice.

    `taken`: ids that are not free although no stretch of `stretches` has them.
    """
    names: dict[str, str] = {}
    kept: dict[str, SharedStretch] = {}
    for id_, brought in shared.stretches.items():
        here = _same_here(brought.stretch, stretches)
        names[id_] = here or _free_name(id_, {*stretches, *kept}, taken)
        if here is None:
            kept[names[id_]] = _renamed(brought, names[id_])
    entries = [
        msgspec.structs.replace(entry, stretch=names.get(entry.stretch, entry.stretch))
        for entry in shared.routine.stretches
    ]
    return SharedRoutine(msgspec.structs.replace(shared.routine, stretches=entries), kept)


def _checked(table: Table, id_: str, positions: Mapping[str, PoseSpec]) -> SharedStretch:
    """As its own file will be read: that has to be possible."""
    name = f"{id_}.toml"
    stretch = with_whole_poses(stretch_of(dict(table), name), positions, name)
    text = toml_text(table)
    read_stretch(text, name)
    return SharedStretch(stretch, text)


def _same_here(stretch: Stretch, stretches: Mapping[str, Stretch]) -> str | None:
    """The id of one that says the same; the one of the same id first."""
    nearest = sorted(stretches.values(), key=lambda here: here.id != stretch.id)
    return next((here.id for here in nearest if msgspec.structs.replace(stretch, id=here.id) == here), None)


def _free_name(id_: str, names: Container[str], taken: Container[str]) -> str:
    name, number = id_, 2
    while name in names or name in taken:
        name, number = f"{id_[:_LONGEST_STEM].rstrip('-')}-{number}", number + 1
    return name


def _renamed(brought: SharedStretch, name: str) -> SharedStretch:
    if name == brought.stretch.id:
        return brought
    stretch = msgspec.structs.replace(brought.stretch, id=name)
    return SharedStretch(stretch, toml_text(parsed(brought.text) | {"id": name}, brought.text))

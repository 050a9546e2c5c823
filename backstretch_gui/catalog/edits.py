"""What can be done to a routine, as values. Doing it gives another routine; nothing is changed in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

import msgspec

from backstretch_gui.catalog.pace import Pace, at_pace
from backstretch_gui.catalog.routine import MOST_ROUNDS, MOST_STRETCHES, Entry, Routine
from backstretch_gui.catalog.sides import beginning_with
from backstretch_gui.catalog.stretch import Side, Stretch
from backstretch_gui.language.languages import FALLBACK


class SetEntry(msgspec.Struct, frozen=True):
    """Hold, repeats, sides, on or off: one entry is replaced."""

    index: int
    entry: Entry


class AddEntry(msgspec.Struct, frozen=True):
    """A stretch more; what was at `index` and after it moves down."""

    index: int
    entry: Entry


class RemoveEntry(msgspec.Struct, frozen=True):
    """A stretch less. The last one stays: a routine has at least one."""

    index: int


class MoveEntry(msgspec.Struct, frozen=True):
    """A stretch goes to another place; `to` is its place afterwards."""

    index: int
    to: int


class Rename(msgspec.Struct, frozen=True):
    """Another name, whatever the language."""

    name: str


class SetPace(msgspec.Struct, frozen=True):
    """Every hold shorter or longer."""

    pace: Pace


class SetFirstSide(msgspec.Struct, frozen=True):
    """Every stretch of two sides begins with this one."""

    side: Side


class SetRounds(msgspec.Struct, frozen=True):
    """How often all of it is done, one time after the other."""

    rounds: int


Edit = SetEntry | AddEntry | RemoveEntry | MoveEntry | Rename | SetPace | SetFirstSide | SetRounds


class EditError(ValueError):
    """The edit can't be done to this routine."""


def edited(routine: Routine, edit: Edit, stretches: Mapping[str, Stretch]) -> Routine:
    """The routine after the edit.

    Raises:
        EditError: there is no such place, or the routine would be empty, too long or done too often.
    """
    entries = list(routine.stretches)
    match edit:
        case SetEntry(index, entry):
            place = _place(index, entries)
            entries[place] = _with_its_own_hold(entries[place], entry)
        case AddEntry(index, entry):
            if len(entries) >= MOST_STRETCHES or not 0 <= index <= len(entries):
                raise EditError(index)
            entries.insert(index, entry)
        case RemoveEntry(index):
            if len(entries) == 1:
                raise EditError(index)
            del entries[_place(index, entries)]
        case MoveEntry(index, to):
            entries.insert(_place(to, entries), entries.pop(_place(index, entries)))
        case Rename(name):
            words = " ".join(name.split())  # in one line, with plain spaces: what a file may hold
            return msgspec.structs.replace(routine, name={FALLBACK: words}) if words else routine
        case SetPace(pace):
            return at_pace(routine, pace, stretches)
        case SetFirstSide(side):
            return beginning_with(routine, side, stretches)
        case SetRounds(rounds):
            if not 1 <= rounds <= MOST_ROUNDS:
                raise EditError(rounds)
            return msgspec.structs.replace(routine, rounds=rounds)
        case _:
            assert_never(edit)
    return msgspec.structs.replace(routine, stretches=entries)


def _place(index: int, entries: list[Entry]) -> int:
    if not 0 <= index < len(entries):
        raise EditError(index)
    return index


def _with_its_own_hold(before: Entry, after: Entry) -> Entry:
    """A hold that is set by itself no longer follows the pace."""
    if after.hold != before.hold and after.usual == before.usual:
        return msgspec.structs.replace(after, usual=None)
    return after

"""A routine: stretches in order, with how long and how often. Times are seconds."""

from __future__ import annotations

from typing import Annotated, Literal

import msgspec

from backstretch_gui.catalog.stretch import HOLD_SECONDS, REPEATS, Name, Side, Text

MOST_STRETCHES = 50

MOST_ROUNDS = 10

LONGEST_NAME = 60
"""Characters of a name that is typed; it stands in one line."""

Seconds = Annotated[int, msgspec.Meta(ge=HOLD_SECONDS[0], le=HOLD_SECONDS[1])]


class Entry(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """One stretch of a routine. What is not set is taken from the stretch."""

    stretch: Name
    hold: Seconds | None = None
    repeats: Annotated[int, msgspec.Meta(ge=REPEATS[0], le=REPEATS[1])] | None = None
    sides: Literal["both", "left", "right"] = "both"
    starts_with: Side = Side.RIGHT
    on: bool = True
    usual: Seconds | None = None
    """The hold at the normal pace, while the routine is done at another one."""
    easier: bool = False
    """It is done in its easier way."""
    hurt: bool = False
    """It hurt when it was done last."""


class Routine(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """A named list of entries."""

    version: Literal[1]
    id: Name
    name: Text
    purpose: Text
    """What it is for, in one short sentence."""
    stretches: Annotated[list[Entry], msgspec.Meta(min_length=1, max_length=MOST_STRETCHES)]
    rounds: Annotated[int, msgspec.Meta(ge=1, le=MOST_ROUNDS)] = 1
    """How often all of it is done, one time after the other."""

    def with_entry(self, index: int, entry: Entry) -> Routine:
        """The same routine with one entry replaced."""
        entries = list(self.stretches)
        entries[index] = entry
        return msgspec.structs.replace(self, stretches=entries)

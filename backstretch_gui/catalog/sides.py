"""Left and right: in words, and as the side that the stretches of a routine begin with."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

import msgspec

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side, Stretch

CHOICE: Final = re.compile(r"{([^{}|]+)\|([^{}|]+)}")
"""Words that differ with the side in more than the name of it: "{linkes|rechtes} Knie", left first."""


_BEGINNING: Final = re.compile(r"(^|[.!?:] +){(side|other)}")


def with_side(sentence: str, side: Side, words: Mapping[Side, str]) -> str:
    """The sentence for this working side: `{side}` and `{other}` become its `words`, each choice is made.

    Where one of them begins a sentence, it begins with a capital letter.
    """
    said = CHOICE.sub(lambda found: found[1] if side is Side.LEFT else found[2], sentence)
    said = _BEGINNING.sub(
        lambda found: found[1] + _capital(words[side if found[2] == "side" else side.other]), said
    )
    return said.replace("{side}", words[side]).replace("{other}", words[side.other])


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:]


def beginning_with(routine: Routine, side: Side, stretches: Mapping[str, Stretch]) -> Routine:
    """The routine with every stretch of two sides begun on this one."""
    entries = [
        msgspec.structs.replace(entry, starts_with=side) if stretches[entry.stretch].sided else entry
        for entry in routine.stretches
    ]
    return msgspec.structs.replace(routine, stretches=entries)


def first_sides(routine: Routine, stretches: Mapping[str, Stretch]) -> set[Side]:
    """The sides that its stretches begin with; none if no stretch is done on both."""
    return {entry.starts_with for entry in routine.stretches if _has_both(entry, stretches)}


def _has_both(entry: Entry, stretches: Mapping[str, Stretch]) -> bool:
    stretch = stretches.get(entry.stretch)
    return entry.sides == "both" and stretch is not None and stretch.sided

"""Holds and repeats so that a few stretches take a wished-for time. Pure; seconds everywhere."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from typing import Final

import msgspec

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import Stretch

TOLERANCE: Final = 0.1
"""A time is kept if it is missed by no more than this share of it."""

LESS: Final = (0.85, 0.7, 0.55, 0.4, 0.25)
MORE: Final = (1.2, 1.4, 1.7, 2.0, 2.4)
"""Shares of the usual dose, those nearest to it first."""

_SHORTEST: Final = 12
_LONGEST: Final = 1.7
"""Of a hold, the latter as a share of the usual one."""
_SLOWER: Final = 1.3
"""Of a movement's stations, unless nothing else makes up the time."""

Seconds = Callable[[Sequence[Entry]], float]
"""How long a session of these takes, from its first word to its last."""


class Dose(msgspec.Struct, frozen=True):
    """Entries that take a time, and how far that is from their usual dose."""

    entries: tuple[Entry, ...]
    seconds: float
    strain: float
    """0 for the usual dose."""


def fits(seconds: float, wish: float) -> bool:
    """Whether a time is near enough to the one wished for."""
    return abs(seconds - wish) <= TOLERANCE * wish


def fitted(
    usual: Sequence[Entry], stretches: Mapping[str, Stretch], wish: float, seconds: Seconds
) -> tuple[Dose | None, bool]:
    """The dose nearest to the usual one that takes the wished-for time, if any; and whether there is room
    for more, even at the largest dose that makes sense.
    """
    shorter = dosed(usual, stretches, 1.0)
    takes = seconds(shorter)
    if fits(takes, wish):
        return Dose(shorter, takes, 0.0), takes < wish
    too_long = takes > wish
    for scale in LESS if too_long else MORE:
        entries = dosed(usual, stretches, scale)
        before, takes = takes, seconds(entries)
        if fits(takes, wish):
            return Dose(entries, takes, abs(scale - 1.0)), takes < wish
        if (takes > wish) is not too_long:  # it steps over the wish
            short, least = (entries, takes) if too_long else (shorter, before)
            entries = topped_up(short, stretches, wish - least)
            takes = seconds(entries)
            return (Dose(entries, takes, abs(scale - 1.0)) if fits(takes, wish) else None), False
        shorter = entries
    return None, takes < wish


def topped_up(entries: Sequence[Entry], stretches: Mapping[str, Stretch], more: float) -> tuple[Entry, ...]:
    """With longer holds, one stretch after the other, until there are about so many seconds more."""
    found: list[Entry] = []
    for entry in entries:
        stretch = stretches[entry.stretch]
        hold, repeats = entry.hold or stretch.hold, entry.repeats or stretch.repeats
        holds = repeats * (2 if stretch.sided else 1) * max(1, len(stretch.stations))
        longest = round(hold * _LONGEST)
        added = min(longest - hold, max(0, int(more / holds)))
        more -= added * holds
        found.append(msgspec.structs.replace(entry, hold=hold + added))
    return tuple(found)


def dosed(usual: Sequence[Entry], stretches: Mapping[str, Stretch], scale: float) -> tuple[Entry, ...]:
    """All of them with so much of their usual dose."""
    return tuple(scaled(entry, stretches[entry.stretch], scale) for entry in usual)


def scaled(entry: Entry, stretch: Stretch, scale: float) -> Entry:
    """An entry with so much of its usual dose: for less, fewer repeats and shorter holds; longer, then more.

    A movement is done fewer or more times, a little slower where that does not come out even.
    """
    hold, repeats = entry.hold or stretch.hold, entry.repeats or stretch.repeats
    if stretch.is_movement:
        times = max(1, round(repeats * scale))
        slower = round(max(hold, min(hold * _SLOWER, hold * repeats * scale / times)))
        return msgspec.structs.replace(entry, repeats=times, hold=slower)
    times = max(1, round(repeats * min(1.0, scale)), ceil(repeats * scale / _LONGEST))
    wished = hold * repeats * scale / times
    held = _rounded(max(min(hold, _SHORTEST), min(hold * _LONGEST, wished)))
    return msgspec.structs.replace(entry, hold=held, repeats=times)


def _rounded(seconds: float) -> int:
    """To five seconds, short ones to one."""
    return round(seconds / 5) * 5 if seconds >= 12.5 else round(seconds)

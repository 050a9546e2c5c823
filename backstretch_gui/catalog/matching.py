"""Which entry is which, after a routine was changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from backstretch_gui.catalog.routine import Entry


def places(before: Sequence[Entry], after: Sequence[Entry]) -> Mapping[int, int]:
    """Where each entry has gone; one that is gone is left out.

    In the same order, every entry is in its place. Else those that are the same come first, then those of
    the same stretch.
    """
    if [entry.stretch for entry in before] == [entry.stretch for entry in after]:
        return {place: place for place in range(len(before))}
    found: dict[int, int] = {}
    _match(before, after, found, lambda old, new: old == new)
    _match(before, after, found, lambda old, new: old.stretch == new.stretch)
    return found


def _match(
    before: Sequence[Entry],
    after: Sequence[Entry],
    found: dict[int, int],
    alike: Callable[[Entry, Entry], bool],
) -> None:
    free = [place for place in range(len(after)) if place not in found.values()]
    for old, entry in enumerate(before):
        there = next((place for place in free if alike(entry, after[place])), None)
        if old not in found and there is not None:
            found[old] = there
            free.remove(there)

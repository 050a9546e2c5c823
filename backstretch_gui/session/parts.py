"""Which segments belong together: a part is one side of a stretch, with the rest that leads to it."""

from __future__ import annotations

from collections.abc import Container

from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import APART, SegmentKind

BACK_TO_START = 4.0
"""Going back later than this into a part goes to the part's own beginning, in seconds."""


def part_begin(plan: Plan, index: int) -> int:
    """Where the part of a segment begins. A rest belongs to the stretch it leads to."""
    begin = index
    while begin > 0 and _same_part(plan, begin - 1, index):
        begin -= 1
    return begin


def part_after(plan: Plan, index: int) -> int:
    """Where the part after that of a segment begins; the number of segments if there is none."""
    after = index
    while after < len(plan.segments) and _same_part(plan, after, index):
        after += 1
    return after


def back_from(plan: Plan, index: int, elapsed: float, without: Container[int] = ()) -> int:
    """The beginning of this part, or of the one before if this one has only begun.

    `without`: entries that are not gone back to.
    """
    begin = part_begin(plan, index)
    into = plan.starts[index] + elapsed - plan.starts[skip_rest(plan, begin)]
    here = plan.segments[index].entry
    if into >= BACK_TO_START and here not in without:
        return begin
    before = begin
    while before > 0:
        before = part_begin(plan, before - 1)
        if plan.segments[before].entry not in without:
            return before
    return begin


def ahead_from(plan: Plan, index: int, without: Container[int] = ()) -> int:
    """Where the part after that of a segment begins, but for `without`; the number of segments if none."""
    after = part_after(plan, index)
    while after < len(plan.segments) and plan.segments[after].of_stretch:
        if plan.segments[after].entry not in without:
            break
        after = part_after(plan, after)
    return after


def skip_rest(plan: Plan, index: int) -> int:
    """Who asks for the next stretch has rested."""
    resting = plan.segments[index].kind is SegmentKind.REST and index + 1 < len(plan.segments)
    return index + 1 if resting else index


def entry_after(plan: Plan, index: int) -> int:
    """Where the entry after that of a segment begins; the number of segments if there is none."""
    after = part_after(plan, index)
    while after < len(plan.segments) and _same_entry(plan, after, index):
        after = part_after(plan, after)
    return after


def done_before(plan: Plan, index: int) -> int:
    """The segment itself; of a rest, the one that is rested from."""
    resting = plan.segments[index].kind is SegmentKind.REST and index > 0
    return index - 1 if resting else index


def find(plan: Plan, entry: int, round_: int, *kinds: SegmentKind) -> int | None:
    """The first segment of an entry in a round that is of one of these kinds, in their order."""
    for kind in kinds:
        for index, segment in enumerate(plan.segments):
            if (segment.entry, segment.round, segment.kind) == (entry, round_, kind):
                return index
    return None


def _same_entry(plan: Plan, one: int, other: int) -> bool:
    a, b = plan.segments[one], plan.segments[other]
    return (a.entry, a.round) == (b.entry, b.round) and a.of_stretch and b.of_stretch


def _same_part(plan: Plan, one: int, other: int) -> bool:
    a, b = plan.segments[one], plan.segments[other]
    apart = APART.get(a.kind) == APART.get(b.kind)
    return apart and (a.entry, a.part, a.round) == (b.entry, b.part, b.round)

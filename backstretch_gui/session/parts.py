"""Which segments belong together: a part is one side of a stretch, with the rest that leads to it."""

from __future__ import annotations

from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import SegmentKind

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


def back_from(plan: Plan, index: int, elapsed: float) -> int:
    """The beginning of this part, or of the one before if this one has only begun."""
    begin = part_begin(plan, index)
    into = plan.starts[index] + elapsed - plan.starts[skip_rest(plan, begin)]
    return part_begin(plan, begin - 1) if into < BACK_TO_START and begin > 0 else begin


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


def entry_done_before(plan: Plan, index: int) -> int:
    """The entry that a segment belongs to; of a rest, the one that is rested from."""
    resting = plan.segments[index].kind is SegmentKind.REST and index > 0
    return plan.segments[index - 1 if resting else index].entry


def find(plan: Plan, entry: int, *kinds: SegmentKind) -> int | None:
    """The first segment of an entry that is of one of these kinds, in their order."""
    for kind in kinds:
        for index, segment in enumerate(plan.segments):
            if (segment.entry, segment.kind) == (entry, kind):
                return index
    return None


def _same_entry(plan: Plan, one: int, other: int) -> bool:
    a, b = plan.segments[one], plan.segments[other]
    return a.entry == b.entry and SegmentKind.FINISH not in (a.kind, b.kind)


def _same_part(plan: Plan, one: int, other: int) -> bool:
    a, b = plan.segments[one], plan.segments[other]
    finishing = (a.kind is SegmentKind.FINISH, b.kind is SegmentKind.FINISH)
    return (a.entry, a.part) == (b.entry, b.part) and finishing[0] == finishing[1]

"""The parts of a guide that a player offers to go to. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from backstretch_gui.export.tags import Chapter
from backstretch_gui.session.segment import SegmentKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.session.plan import Plan
    from backstretch_gui.session.segment import Segment


def chapters(plan: Plan, name: Callable[[Segment], str]) -> tuple[Chapter, ...]:
    """One for what is before the first stretch, and one for each time a stretch is done.

    `name`: what a segment is called.
    """
    found, last = list[Chapter](), object()
    for start, segment in zip(plan.starts, plan.segments, strict=True):
        place = (segment.round, segment.entry) if segment.of_stretch else None
        if segment.kind not in (SegmentKind.CLOSING, SegmentKind.FINISH) and place != last:
            found.append(Chapter(start, name(segment)))
            last = place
    return tuple(found)

"""Where a session goes on when its plan has been made anew. All times are seconds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from backstretch_gui.catalog.stretch import HOLD_SECONDS
from backstretch_gui.session.cues import GAP
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind


def same_place(plan: Plan, segment: Segment) -> int | None:
    """The place in `plan` of what `segment` is, whatever its length; None if it is gone."""
    return next((i for i, other in enumerate(plan.segments) if other.key == segment.key), None)


def first_after(plan: Plan, left: Segment) -> int:
    """The first segment of a later entry, or of a later round; or the last segment of all."""
    place = (left.round, left.entry)
    later = (i for i, s in enumerate(plan.segments) if s.of_stretch and (s.round, s.entry) > place)
    ends = (i for i, s in enumerate(plan.segments) if s.kind in (SegmentKind.CLOSING, SegmentKind.FINISH))
    return next(later, next(ends, len(plan.segments) - 1))


def longer(hold: int, by: int, owed: int) -> tuple[int, int]:
    """A hold that is `by` seconds longer, and what it owes: what was to be taken, and was not there."""
    shortest, longest = HOLD_SECONDS
    if by < 0 and hold == shortest:
        return shortest, owed
    wanted = hold + by - (owed if by > 0 else 0)
    return min(longest, max(shortest, wanted)), max(0, shortest - wanted)


def joined(before: Mapping[int, int] | None, after: Mapping[int, int] | None) -> Mapping[int, int] | None:
    """Where entries have gone by two moves, one after the other; None is no move."""
    if before is None or after is None:
        return after if before is None else before
    return {place: after[to] for place, to in before.items() if to in after}


def place_after_moving(entry: int, places: Mapping[int, int]) -> tuple[int, bool]:
    """Where an entry is now, and whether it is gone: then it is the one before it, or -1 if there is none."""
    if entry in places:
        return places[entry], False
    before = [place for place in places if place < entry]
    return (places[max(before)] if before else -1), True


def cues_to_come(
    before: Segment, waiting: Sequence[Cue], after: Segment, elapsed: float, silent_from: float
) -> list[Cue]:
    """The cues of a hold that is now `after`: none that repeats, none that talks over what has been said.

    `waiting` are those of `before` that had not been said; the last one said is over at `silent_from`.
    """
    unsaid = {cue.text for cue in waiting}
    said = {cue.text for cue in before.cues if cue.text not in unsaid and cue.kind is not CueKind.COUNT}
    clear = silent_from + GAP if silent_from > elapsed else elapsed
    return [cue for cue in after.cues if cue.at >= clear and cue.text not in said]

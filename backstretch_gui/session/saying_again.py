"""What is said a second time, and what makes room for it. All times are seconds."""

from __future__ import annotations

from collections.abc import Sequence

from backstretch_gui.session.cues import GAP, fits
from backstretch_gui.session.segment import Cue, CueKind, Segment, SegmentKind


def cut_off_cue(segment: Segment, last: Cue | None, elapsed: float) -> Cue | None:
    """The sentence a pause at `elapsed` has cut off, to be said again, whole; in a hold it is left out."""
    if last is None or segment.kind is SegmentKind.HOLD or last not in segment.cues:
        return None
    return last if last.spoken and last.at <= elapsed < last.end else None


def make_room(again: Cue, waiting: Sequence[Cue], hold: float) -> list[Cue] | None:
    """What is left of the `waiting` cues of a hold when `again` is said; None if it can't be said whole.

    The count and the end of the hold do not give way.
    """
    counting = [cue for cue in waiting if cue.kind is CueKind.COUNT]
    if again.end > hold - GAP or not fits(again, counting, hold):
        return None
    return [cue for cue in waiting if fits(cue, [again], hold)]

"""A plan as one line of time: what is heard when, and where a session stands at any second of it. Pure.

For whoever looks at a plan as a whole (previews, exports), and for what a stage says at a moment. All times
are seconds.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from backstretch_gui.session.plan import Plan
from backstretch_gui.session.segment import Cue, CueKind, Segment
from backstretch_gui.session.snapshot import Snapshot, State

PASSING_SECONDS: Final = 3.0
"""A remark of the moment gives way to what was said before it after this long."""

PASSING: Final = frozenset({CueKind.HALFWAY, CueKind.BREATH, CueKind.RESUME})
"""What is a remark of the moment."""


@dataclass(frozen=True, slots=True)
class TimedCue:
    """A cue with its time from the beginning of the plan."""

    at: float
    cue: Cue
    segment: Segment


@dataclass(frozen=True, slots=True)
class Caption:
    """What is to be read at a moment."""

    text: str = ""
    step: int | None = None
    """Which step of the guide it is, from 0."""


def timeline(plan: Plan) -> list[TimedCue]:
    """Every cue of a plan, in the order of time."""
    cues = [
        TimedCue(start + cue.at, cue, segment)
        for start, segment in zip(plan.starts, plan.segments, strict=True)
        for cue in segment.cues
    ]
    return sorted(cues, key=lambda each: each.at)


def moment(plan: Plan, seconds: float) -> Snapshot:
    """Where a session stands so long after its beginning that is neither paused nor asked for anything."""
    index = max(0, bisect_right(plan.starts, max(0.0, seconds)) - 1)
    elapsed = min(max(0.0, seconds - plan.starts[index]), plan.segments[index].seconds)
    state = State.RUNNING if seconds < plan.seconds else State.ENDED
    return Snapshot(state, plan, index, elapsed)


def caption_at(plan: Plan, index: int, elapsed: float) -> Caption:
    """What was last said by then, `elapsed` seconds into segment `index`.

    Numbers of the count are left to the ring; a remark of the moment passes.
    """
    now = plan.starts[index] + elapsed
    for place in range(index, -1, -1):
        start, segment = plan.starts[place], plan.segments[place]
        for cue in reversed(segment.cues):
            if not cue.text or cue.kind is CueKind.COUNT or start + cue.at > now + 1e-6:
                continue
            if cue.kind in PASSING and now - start - cue.at >= PASSING_SECONDS:
                continue
            return Caption(cue.text, cue.step if place == index else None)
    return Caption()

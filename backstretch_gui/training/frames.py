"""How often the moving parts of the stage are shown anew."""

from __future__ import annotations

import math
from typing import Final

from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import Snapshot, State

FRAME_MS: Final = 33
"""While the figure moves: 30 frames a second."""
CALM_FRAME_MS: Final = 66
"""The fewest in a hold, 15 a second: as many as the breathing figure has pictures to show."""
_MS_PER_SECOND_HELD: Final = 2.2
"""A ring 170 pixels across moves by about a pixel a frame, however long the hold."""


def hold_frame_ms(seconds: float) -> int:
    """Milliseconds between frames in a hold of `seconds`: the longer it is, the slower its ring moves."""
    return min(CALM_FRAME_MS, max(FRAME_MS, round(seconds * _MS_PER_SECOND_HELD)))


def frame_ms(now: Snapshot) -> int:
    """Milliseconds until the next frame is worth showing."""
    before, after, _ = now.segment.figure_at(now.elapsed)
    if now.segment.kind is SegmentKind.HOLD and before == after:
        return hold_frame_ms(now.segment.seconds)
    return FRAME_MS


def only_moves(before: Snapshot, now: Snapshot) -> bool:
    """Whether two moments differ, unless something was said between them, in the clock's arc and the breath
    alone: in the same second of a hold in which the figure stays where it is."""
    return (
        now.plan is before.plan
        and now.index == before.index
        and now.state is before.state is State.RUNNING
        and now.segment.kind is SegmentKind.HOLD
        and not now.segment.moves
        and math.ceil(now.left) == math.ceil(before.left)
    )

"""Where stage and panel go in a window of some size, and how large a window is at first. Pixels at 96 dpi."""

from __future__ import annotations

from enum import Enum, auto
from typing import Final

PREFERRED: Final = (1280, 800)
"""The window the first time, where the screen is large enough."""

SMALLEST: Final = (480, 400)
"""Less than a screen of 640 by 480 leaves beside a task bar and a title."""

FRAME: Final = (16, 56)
"""What a window's frame and title may take beside it, and some air."""

NARROWEST_STAGE: Final = 480
LOWEST_STACK: Final = 860
"""From this height on there is room for the panel below the stage."""


class Arrangement(Enum):
    """Of stage and panel."""

    BESIDE = auto()
    """Stage left, panel right."""
    STACKED = auto()
    """The panel below the stage."""
    EITHER = auto()
    """There is room for one of them; a session is always shown."""


def arrange(width: int, height: int, panel: int) -> Arrangement:
    """For a window of this size; `panel`: the width that the panel has beside the stage."""
    if height >= LOWEST_STACK and (height > width or width < NARROWEST_STAGE + panel):
        return Arrangement.STACKED
    return Arrangement.BESIDE if width >= NARROWEST_STAGE + panel else Arrangement.EITHER


def first_size(available: tuple[int, int]) -> tuple[int, int]:
    """What is preferred, as far as the screen has room for it beside panels and task bars."""
    wide, high = (
        max(least, min(wish, room - frame))
        for least, wish, room, frame in zip(SMALLEST, _wish(available), available, FRAME, strict=True)
    )
    return wide, high


def _wish(available: tuple[int, int]) -> tuple[int, int]:
    """Upright on a screen that stands upright."""
    return PREFERRED if available[0] >= available[1] else (PREFERRED[1], PREFERRED[0])

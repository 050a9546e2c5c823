"""Which of a stretch's remarks belong to which hold: they go round by side, repeat and session."""

from __future__ import annotations

from backstretch_gui.catalog.stretch import HoldCue
from backstretch_gui.session.turn import Turn

TOO_SHORT = 8
"""A hold shorter than this, in seconds, is left in silence; its remark comes on the way into it."""

ANOTHER_EVERY = 20
"""A hold has one remark, and another one for each so many seconds."""


def is_silent(turn: Turn) -> bool:
    """Whether the holds are too short to be talked in."""
    return turn.stretch.is_movement or turn.hold < TOO_SHORT


def remarks_of(turn: Turn, rep: int, session: int) -> list[HoldCue]:
    """What there is to mind in a hold, never what was said in the hold before.

    What matters most opens every session. The others go round from repeat to repeat and from side to side,
    and the next session goes on about where this one ends, so that each has its turn soon.
    """
    remarks = sorted(turn.stretch.during, key=lambda cue: cue.priority)
    again_only = (
        is_silent(turn) and not turn.stretch.is_movement
    )  # what leads into the first hold has its words
    reps, before = (turn.reps - 1, rep - 2) if again_only else (turn.reps, rep - 1)
    sides = 2 if turn.stretch.sided else 1
    holds = ((turn.round - 1) * sides + turn.part) * reps + before
    if not remarks or before < 0 or (len(remarks) == 1 and holds > 0):
        return []
    # Of several holds none may have so many that the next one has to begin with one of them.
    most = max(1, len(remarks) // 2) if turn.reps > 1 or turn.stretch.sided else len(remarks)
    wanted = min(1 if is_silent(turn) else 1 + turn.hold // ANOTHER_EVERY, most)
    first, others = remarks[:1], remarks[1:]
    if turn.stretch.restful:  # in a rest nothing matters more than anything else
        first, others = [], remarks
    begin = session * max(1, sides * reps * wanted - 1) % len(others) if others else 0
    order = [*first, *others[begin:], *others[:begin]]
    return [order[place % len(order)] for place in range(holds * wanted, (holds + 1) * wanted)]

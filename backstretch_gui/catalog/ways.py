"""How a person goes from one position to another: what they pass through on the way."""

from __future__ import annotations

from backstretch_gui.catalog.stretch import Position

_FROM_THE_FEET_DOWN = ("standing", "half-kneeling", "kneeling", "side-sitting", "sitting", "supine")
_FROM_THE_KNEES_DOWN = ("kneeling", "tabletop", "prone")

SHARED: dict[Position, str] = {
    Position.BACK: "supine",
    Position.STOMACH: "prone",
    Position.SITTING: "sitting",
    Position.KNEELING: "kneeling",
    Position.TABLETOP: "tabletop",
    Position.STANDING: "standing",
}
"""The shared pose in which a position is at rest."""


def way(start: Position, goal: Position) -> tuple[str, ...]:
    """The shared poses in between, in order; nothing between neighbours.

    Nobody turns over lying down: from the back to the stomach leads by way of sitting and kneeling.
    """
    down = _down_to(SHARED[start])
    up = _down_to(SHARED[goal])
    shared = [pose for pose in down if pose in up]
    turn = shared[-1]
    whole = [*reversed(down[down.index(turn) :]), *up[up.index(turn) + 1 :]]
    return tuple(whole[1:-1])


def _down_to(pose: str) -> list[str]:
    """From standing to this pose."""
    if pose in _FROM_THE_FEET_DOWN:
        return list(_FROM_THE_FEET_DOWN[: _FROM_THE_FEET_DOWN.index(pose) + 1])
    on_the_knees = _FROM_THE_KNEES_DOWN[: _FROM_THE_KNEES_DOWN.index(pose) + 1]
    return [*_down_to(on_the_knees[0]), *on_the_knees[1:]]

"""How a person goes from one position to another: what they are told, and what they pass through."""

from __future__ import annotations

from collections.abc import Sequence

from backstretch_gui.catalog.phrases import Way, WayStep
from backstretch_gui.catalog.stretch import Position

SHARED: dict[Position, str] = {
    Position.BACK: "supine",
    Position.STOMACH: "prone",
    Position.SITTING: "sitting",
    Position.KNEELING: "kneeling",
    Position.TABLETOP: "tabletop",
    Position.STANDING: "standing",
}
"""The shared pose in which a position is at rest."""


def way(ways: Sequence[Way], start: Position, goal: Position) -> tuple[WayStep, ...]:
    """The steps from one position to another, the quickest way; none for who stays.

    Raises:
        LookupError: no way leads there.
    """
    reached: dict[Position, tuple[WayStep, ...]] = {}
    ahead: list[tuple[float, Position, tuple[WayStep, ...]]] = [(0.0, start, ())]
    while ahead:
        seconds, here, steps = nearest = min(ahead, key=lambda found: found[0])
        ahead.remove(nearest)
        if here == goal:
            return steps
        if here in reached:
            continue
        reached[here] = steps
        ahead += [
            (seconds + leg.seconds, leg.goal, (*steps, *leg.steps)) for leg in ways if leg.start == here
        ]
    raise LookupError(start, goal)


def poses_on(steps: Sequence[WayStep]) -> list[str]:
    """The shared poses that are passed through, in order."""
    return [pose for step in steps for pose in step.poses]

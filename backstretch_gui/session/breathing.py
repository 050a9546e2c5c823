"""The rhythm of breath in a hold, the same for what is said and for what is seen. All times are seconds."""

from __future__ import annotations

IN_SECONDS, OUT_SECONDS = 3.0, 4.0
"""A calm breath, somewhat longer out than in; a hold begins with breathing in. Slower is to be learnt."""

CALM_BREATH = IN_SECONDS + OUT_SECONDS

IN_SHARE = IN_SECONDS / CALM_BREATH
"""The part of a breath in which it goes in."""


def breath_seconds(hold: float) -> float:
    """One breath, such that a hold ends at the end of one; a very short hold is part of one."""
    return hold / round(hold / CALM_BREATH) if hold >= 0.75 * CALM_BREATH else CALM_BREATH


def breaths(hold: float) -> list[tuple[float, float]]:
    """When to breathe in, and when to breathe out again, for each breath of the hold."""
    each = breath_seconds(hold)
    return [(each * place, each * (place + IN_SHARE)) for place in range(round(hold / each))]

"""The rhythm of breath in a hold, the same for what is said and for what is seen. All times are seconds."""

from __future__ import annotations

OUT_SECONDS, IN_SECONDS = 6.0, 4.0
"""A calm breath; a hold begins with breathing out."""

CALM_BREATH = OUT_SECONDS + IN_SECONDS

OUT_SHARE = OUT_SECONDS / CALM_BREATH
"""The part of a breath in which it goes out."""


def breath_seconds(hold: float) -> float:
    """One breath, such that a hold ends at the end of one; a very short hold is part of one."""
    return hold / round(hold / CALM_BREATH) if hold >= 0.75 * CALM_BREATH else CALM_BREATH


def breaths(hold: float) -> list[tuple[float, float]]:
    """When to breathe in, and when to breathe out again, for each breath that has both within the hold."""
    each = breath_seconds(hold)
    whole = round(hold / each) - 1
    return [(each * (place + OUT_SHARE), each * (place + 1)) for place in range(whole)]

"""A measured figure: its median, how far it spreads, and what it may be at most."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One line of the report. `spread`: the distance of the quartiles as a share of the median."""

    value: float
    spread: float = 0.0


def median(values: Sequence[float]) -> Figure:
    """The median of several measurements; infinite if there is none."""
    if not values:
        return Figure(float("inf"))
    middle = statistics.median(values)
    if len(values) == 1 or not middle:
        return Figure(middle)
    low, _, high = statistics.quantiles(values, n=4, method="inclusive")
    return Figure(middle, (high - low) / middle)


def ratio(ours: Sequence[float], measure: Sequence[float]) -> Figure:
    """Pair by pair, so that whatever else the machine did at the time meets both alike."""
    return median([one / other for one, other in zip(ours, measure, strict=True)])

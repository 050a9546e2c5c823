"""A clock that is wound by hand."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class Clock:
    """Wound by hand; seconds."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now

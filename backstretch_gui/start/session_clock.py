"""The clock that sessions go by."""

from __future__ import annotations

import time


def session_clock() -> float:
    """Seconds that go on counting while the machine sleeps, where the system has such a clock."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()

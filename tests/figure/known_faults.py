"""Moves that are not yet drawn as they should be, named so that they stay in sight and grow no worse.

Each came with the ways between positions. A move that is mended is taken out here.
"""

from __future__ import annotations

from typing import Final

KNOWN_FAULTS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {}
"""What is wrong, the test that sees it, and the moves in which it does."""


def known_fault(test: str) -> str | None:
    """What is known to be wrong with what a test, by its name with its parameters, looks at."""
    for fault, (part, cases) in KNOWN_FAULTS.items():
        if part in test and any(test.endswith(f"{case}]") for case in cases):
            return fault
    return None

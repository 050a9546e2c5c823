"""Moves that are not yet drawn as they should be, named so that they stay in sight and grow no worse.

Each came with the ways between positions. A move that is mended is taken out here.
"""

from __future__ import annotations

from typing import Final

KNOWN_FAULTS: Final[dict[str, tuple[str, tuple[str, ...]]]] = {}
"""What is wrong, the test that sees it, and the moves in which it does."""

PASSES_DEEPER: Final = {
    ("sitting", "sit-sideways-at-wall"): 0.050,
}
"""Metres by which an arm or a leg goes through another part on the way, in the moves where it goes too deep.

Deepest in whoever is heaviest, for a tenth of a second, and hidden by the part in front.
"""


def known_fault(test: str) -> str | None:
    """What is known to be wrong with what a test, by its name with its parameters, looks at."""
    for fault, (part, cases) in KNOWN_FAULTS.items():
        if part in test and any(test.endswith(f"{case}]") for case in cases):
            return fault
    return None

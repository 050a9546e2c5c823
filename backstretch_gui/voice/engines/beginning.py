"""Where a recording's first word begins. Standard library only: the helper uses it too."""

from __future__ import annotations

import array
import sys

LOUD = 328
"""Smallest sample of what is surely a word, of 32768: −40 dBFS."""
QUIET = 98
"""Greatest sample of silence: −50 dBFS."""
BLOCK_SECONDS = 0.005


def from_first_word(samples: bytes, rate: int) -> bytes:
    """Without what the model breathes or clicks a moment before the first word; 5 ms of silence stay.

    `samples`: 16 bits, one channel, little-endian. What is soft and leads into the word, as an "h", stays.
    """
    values = array.array("h", samples)
    if sys.byteorder == "big":
        values.byteswap()
    size = round(BLOCK_SECONDS * rate)
    begins = 0
    for start in range(0, len(values), size):
        block = values[start : start + size]
        loudest = max(max(block), -min(block))
        if loudest >= LOUD:
            break
        if loudest <= QUIET:
            begins = start
    else:
        begins = 0  # there is no word in it
    return samples[2 * begins :]

"""The tones that mark a hold, as plan and loudspeaker both name them. Pure."""

from __future__ import annotations

from enum import StrEnum


class Tone(StrEnum):
    """What a tone tells; each is known with eyes shut."""

    START = "start"
    """The hold begins: two notes, rising."""
    HALFWAY = "halfway"
    """Half of it is done: one soft high note."""
    END = "end"
    """The hold is over: two notes, falling."""
    FINISH = "finish"
    """The whole routine is done: three notes, rising."""

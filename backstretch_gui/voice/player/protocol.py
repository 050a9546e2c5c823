"""What the app and its player say to each other: a line each, of words. Shared by both; no Qt.

The app says `load PATH…` (these clips come next: have their samples ready), `say ID PATH` (now; what is still
being said fades away), `ring ID TONE` (now, over what is being said), `hush ID` (fade everything away now),
`rest` (nothing is to be heard for a while: stop playing silence), `volume LEVEL` (from now on: 0 to 1, as
amplitude). The player says `opened` (what is played can be heard; once, unasked), `done ID` (the sound server
has taken over what was asked), `lost LOSS DETAIL` (nothing can be heard, and the player ends).
"""

from __future__ import annotations

from enum import StrEnum


class Loss(StrEnum):
    """Why nothing can be heard."""

    NO_OUTPUT = "no-output"
    """There is no sound server, or nothing to play on."""
    CUT_OFF = "cut-off"
    """There was one, and it has gone."""


def line(*words: object) -> bytes:
    """Any words as one line, whatever is in a path."""
    return b"\t".join(str(word).encode("unicode_escape") for word in words) + b"\n"


def words(line: bytes) -> list[str]:
    """What `line` was made of, as text. Raises UnicodeDecodeError if it is no such line."""
    return [word.decode("unicode_escape") for word in line.rstrip(b"\n").split(b"\t")]

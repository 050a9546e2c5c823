"""What other programs are told of a session."""

from __future__ import annotations

from enum import StrEnum

import msgspec


class Playback(StrEnum):
    """What a session is to other programs."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


class NowPlaying(msgspec.Struct, frozen=True):
    """What is being done. Seconds."""

    playback: Playback
    title: str = ""
    routine: str = ""
    length: float = 0.0
    track: int = 0
    """The stretch's place in the routine."""

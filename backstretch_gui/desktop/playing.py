"""What other programs are told of a session."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Playback(StrEnum):
    """What a session is to other programs."""

    PLAYING = "Playing"
    PAUSED = "Paused"
    STOPPED = "Stopped"


@dataclass(frozen=True, slots=True)
class NowPlaying:
    """What is being done. Seconds."""

    playback: Playback
    title: str = ""
    routine: str = ""
    length: float = 0.0
    track: int = 0
    """The stretch's place in the routine."""

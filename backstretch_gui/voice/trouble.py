"""What can go wrong with sound and voice, and the one sentence a person is told about it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from PySide6.QtCore import QCoreApplication


class TroubleKind(StrEnum):
    """A trouble, as people notice it."""

    HELPER_MISSING = "helper-missing"
    """The speech helper can't be started at all."""
    HELPER_FAILING = "helper-failing"
    """It starts, but crashes, hangs, or makes no sound."""
    VOICE_MISSING = "voice-missing"
    """The chosen voice is not installed here; the default one speaks."""
    NO_OUTPUT = "no-output"
    """There is no loudspeaker, no headphones: nothing to play on."""
    OUTPUT_STUCK = "output-stuck"
    """There was one, and it has gone or hangs; it is tried again and again."""


@dataclass(frozen=True, slots=True)
class VoiceTrouble:
    """One trouble. The session goes on with captions, whatever it is."""

    kind: TroubleKind
    detail: str = ""
    """For the log, not for people."""

    def sentence(self) -> str:
        """For people, in their language: what happened, what to do."""
        translate = QCoreApplication.translate
        match self.kind:
            case TroubleKind.HELPER_MISSING:
                return translate(
                    "VoiceTrouble",
                    "The voice can’t start: follow the captions; if it stays so, install BackStretch again.",
                )
            case TroubleKind.HELPER_FAILING:
                return translate(
                    "VoiceTrouble",
                    "The voice has stopped: follow the captions for now, it is being started again.",
                )
            case TroubleKind.VOICE_MISSING:
                return translate(
                    "VoiceTrouble",
                    "The voice you chose isn’t installed: the standard one speaks until you choose another.",
                )
            case TroubleKind.NO_OUTPUT:
                return translate(
                    "VoiceTrouble",
                    "No loudspeaker or headphones found: follow the captions, or plug some in.",
                )
            case TroubleKind.OUTPUT_STUCK:
                return translate(
                    "VoiceTrouble",
                    "The sound has stopped: follow the captions for now, it comes back by itself.",
                )
            case _:
                assert_never(self.kind)

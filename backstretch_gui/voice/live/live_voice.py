"""A natural voice that says what is not recorded, as the recorded lines are said. Needs `files`."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from backstretch_gui.voice.live.files import MODEL, MODEL_SHA256, folder
from backstretch_gui.voice.live.finishing import finished
from backstretch_gui.voice.live.kokoro import Kokoro, check
from backstretch_gui.voice.live.phonemes import Phonemes
from backstretch_gui.voice.live.recipe import BREATHLESS, RATE, STOP

if TYPE_CHECKING:
    from backstretch_gui.voice.packs import Facts

IN_ONE_PIECE = 240
"""Letters that are said in one piece; the model takes 510 sounds, and hurries in long pieces."""


class LiveVoice:
    """One voice; the model is read when the first text comes: a second, and 300 MB."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def say(self, text: str) -> tuple[bytes, int]:
        """16-bit samples of one channel, and how many there are a second.

        Raises OSError if a file is gone, ValueError if it is another one, or if a sentence is without end.
        """
        pieces = [self._piece(piece) for piece in in_pieces(text)]
        silence = bytes(2 * round(STOP * RATE))
        return silence.join(pieces), RATE

    def _piece(self, text: str) -> bytes:
        said = self._model.say(self._phonemes(text), text)
        return np.round(finished(said, text, quick=False) * 32_767).astype("<i2").tobytes()

    @cached_property
    def _model(self) -> Kokoro:
        model = check((folder() / MODEL).read_bytes(), MODEL_SHA256, MODEL)
        style = (folder() / f"{self._facts.style}.bin").read_bytes()
        style = check(style, self._facts.style_sha256, self._facts.style)
        return Kokoro(model, style, breathes=self._facts.phonemes in BREATHLESS)

    @cached_property
    def _phonemes(self) -> Phonemes:
        return Phonemes(self._facts.phonemes)


def in_pieces(text: str) -> list[str]:
    """Whole sentences, as many in a piece as fit; each ends with a mark, as the model is used to."""
    pieces: list[str] = []
    for sentence in re.split(r"(?<=[.!?…])\s+", " ".join(text.split())):
        if pieces and len(pieces[-1]) + len(sentence) < IN_ONE_PIECE:
            pieces[-1] += f" {sentence}"
        else:
            pieces.append(sentence)
    return [piece if piece[-1:] in ".!?…,:;" else f"{piece}." for piece in pieces if piece]

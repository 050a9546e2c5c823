"""Kokoro-82M by ONNX Runtime: phonemes in, samples out. The same in gives the same out on one machine."""

from __future__ import annotations

import hashlib
from importlib import import_module
from typing import TYPE_CHECKING, Any

import numpy as np

from backstretch_gui.voice.live.commas import hushed, inside, with_lengths
from backstretch_gui.voice.live.pauses import reads_over_an_end, sentences
from backstretch_gui.voice.live.recipe import (
    COMMAS_LONGER,
    FARTHEST,
    FEWEST_WORDS,
    LEAST_ROW,
    MODEL_RATE,
    PACE,
    QUICK_ROW,
    QUICK_SPEED,
    SLOWEST,
    SPEED,
    STOP,
)
from backstretch_gui.voice.live.sound import audible, words, words_per_minute

if TYPE_CHECKING:
    from backstretch_gui.voice.live.sound import Signal

STYLE_SHAPE = (510, 256)
MOST_TOKENS = STYLE_SHAPE[0]
"""Of what is said in one piece."""
RUNS = (
    (1, ";:,.!?"), (9, "—…\"()“” \u0303ʣʥʦʨᵝꭧAI"), (31, "O"), (33, "Q"), (35, "ST"), (39, "W"),
    (41, "Yᵊabcdef"),
    (50, "hijklmnopqrstuvwxyzɑɐɒæ"), (75, "βɔɕç"), (80, "ɖðʤə"), (85, "ɚɛɜ"), (90, "ɟ"), (92, "ɡ"), (99, "ɥ"),
    (101, "ɨɪʝ"), (110, "ɯɰŋɳɲɴø"), (118, "ɸθœ"), (123, "ɹ"), (125, "ɾɻ"), (128, "ʁɽʂʃʈʧ"), (135, "ʊʋ"),
    (138, "ʌɣɤ"), (142, "χʎ"), (147, "ʒʔ"), (156, "ˈˌː"), (162, "ʰ"), (164, "ʲ"), (169, "↓"), (171, "→↗↘"),
    (177, "ᵻ"),
)  # fmt: skip
"""The model's numbers for its letters, in runs that follow one another; some numbers it was never taught."""
TOKENS = {letter: first + place for first, run in RUNS for place, letter in enumerate(run)}


class WrongFileError(ValueError):
    """A file is not the one that was tried."""


class Kokoro:
    """The model, with the style of one voice."""

    def __init__(self, model: bytes, style: bytes, *, breathes: bool = False) -> None:
        """`breathes`: it is made to pause at commas.

        Raises ImportError without ONNX Runtime, and what that raises if `model` is none.
        """
        onnxruntime: Any = import_module("onnxruntime")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # two cost a third more in all
        model = with_lengths(model) if breathes else model
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
        self._breathes = breathes
        self._style = np.frombuffer(style, np.float32).reshape(STYLE_SHAPE)

    def speak(self, phonemes: str, *, quick: bool, speed: float = SPEED) -> Signal:
        """The samples, at `MODEL_RATE`. Raises ValueError if it is too long for one piece."""
        speed, row = (QUICK_SPEED, QUICK_ROW) if quick else (speed, LEAST_ROW)
        known = "".join(letter for letter in phonemes if letter in TOKENS)
        if len(known) > MOST_TOKENS:
            raise ValueError(f"{len(known)} sounds in one piece")  # noqa: TRY003
        tokens = [0, *(TOKENS[letter] for letter in known), 0]
        commas = [1 + place for place in inside(known)] if self._breathes and not quick else []
        speeds = np.full(len(tokens) if commas else 1, speed, np.float32)
        speeds[commas] /= COMMAS_LONGER
        feed = {
            "tokens": np.array([tokens], np.int64),
            "style": self._style[max(row, len(known)) - 1].reshape(1, -1),
            "speed": speeds,
        }
        said, *lengths = (np.asarray(told, np.float64).ravel() for told in self._session.run(None, feed))
        return hushed(said, MODEL_RATE, lengths[0], commas) if commas else said

    def breathes(self, phonemes: str) -> bool:
        """Whether it is made to pause at a comma of these."""
        return self._breathes and bool(inside(phonemes))

    def say(self, phonemes: str, text: str, *, quick: bool = False) -> Signal:
        """`text`; once more where it hurries or drags further than can be mended afterwards.

        Where one sentence runs into the next, each is said by itself: Italian and Portuguese often do.
        """
        said, speed = self.speak(phonemes, quick=quick), SPEED
        haste = words_per_minute(said, MODEL_RATE, text) / PACE
        if not (quick or words(text) < FEWEST_WORDS or 1 / FARTHEST < haste < FARTHEST):
            speed = round(max(SLOWEST, SPEED * FARTHEST / haste), 2)
            said = self.speak(phonemes, quick=False, speed=speed)
        if quick or not reads_over_an_end(audible(said), MODEL_RATE, text):
            return said
        pause = np.zeros(round(STOP * MODEL_RATE))
        parts = [audible(self.speak(part, quick=False, speed=speed)) for part in sentences(phonemes)]
        return np.concatenate([piece for part in parts for piece in (part, pause)][:-1])


def check(data: bytes, wanted: str, what: str) -> bytes:
    """The same data. Raises WrongFileError if its SHA-256 is not `wanted`."""
    if hashlib.sha256(data).hexdigest() != wanted:
        raise WrongFileError(f"{what} is not the file that was tried")  # noqa: TRY003
    return data

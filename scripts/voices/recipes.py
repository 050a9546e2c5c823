"""What each clip is made from, as a value: its hash names it, so a changed line is a changed file."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

import msgspec

from backstretch_gui.language.spelling import for_a_voice
from backstretch_gui.voice.live.commas import CLOSING, OPENING
from backstretch_gui.voice.live.files import MODEL_SHA256
from backstretch_gui.voice.live.recipe import (
    BREATHLESS,
    CEILING,
    COMMA,
    COMMAS_LONGER,
    LEAST_ROW,
    LONGEST_COUNT,
    LOUDNESS,
    PACE,
    QUICK_ROW,
    QUICK_SPEED,
    RATE,
    SPEED,
    STOP,
)

HERE = Path(__file__).resolve().parent
PACKS = HERE.parents[1] / "assets" / "voices"

QUALITY = 0.88
"""libsndfile's compression level, some 33 kbit/s: the predicted quality begins to fall at 30."""
FINISH = 7
"""Raised when anything about how a clip is finished changes that is not named above."""

SAID_AS: dict[str, dict[str, str]] = {
    "es": {"21 ": "veintiún ", "31 ": "treinta y un ", "41 ": "cuarenta y un ", "51 ": "cincuenta y un "},
}
"""What the model misreads and the voices of the system do not, and how it is written, by language."""


ENDS = ".!?…,:;"


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One voice that is made."""

    id: str
    name: str
    style: str
    sha256: str
    language: str
    """As voices have it: "en-us"."""
    words: str
    """The language of its lines, as in `assets/words`: "pt_BR"."""
    phonemes: str
    """espeak-ng's file for its sounds."""
    made: bool
    quality: float = QUALITY
    """The codec's compression level; a voice with more breath in it needs a higher one to be as small."""
    highest: int | None = None
    """Hertz above which there is next to nothing of it but hiss: left out."""


def voices() -> list[Voice]:
    """All voices of `voices.toml`, made or only prepared."""
    return list(_file().voices)


def clip_name(voice: Voice, text: str, *, quick: bool) -> str:
    """The file name of a line: a hash of all it is made from."""
    made_from = [
        MODEL_SHA256, voice.sha256, voice.phonemes, written_for_model(voice, text), quick, RATE, PACE,
        LOUDNESS, CEILING, COMMA, STOP, SPEED, QUICK_SPEED, LEAST_ROW, QUICK_ROW, LONGEST_COUNT,
        voice.quality, FINISH,
    ]  # fmt: skip
    if voice.phonemes in BREATHLESS:
        made_from += [COMMAS_LONGER, CLOSING, OPENING]
    if voice.highest:
        made_from.append(voice.highest)
    return f"{hashlib.blake2b(json.dumps(made_from).encode(), digest_size=10).hexdigest()}.ogg"


def written_for_model(voice: Voice, text: str) -> str:
    """The line with what would be misread written otherwise; a part of a line is spoken as one."""
    text = for_a_voice(text, voice.words)
    for word, spelling in SAID_AS.get(voice.words, {}).items():
        text = text.replace(word, spelling)
    return text if text[-1] in ENDS else f"{text},"


class _File(msgspec.Struct):
    voices: tuple[Voice, ...]


@cache
def _file() -> _File:
    return msgspec.toml.decode((HERE / "voices.toml").read_bytes(), type=_File)

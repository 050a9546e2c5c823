"""What each clip is made from, as a value: its hash names it, so a changed line is a changed file."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path

import msgspec

HERE = Path(__file__).resolve().parent
PACKS = HERE.parents[1] / "assets" / "voices"

RATE = 22_050
"""Samples a second, as in all of the app."""
PACE = 125.0
"""Words of usual length a minute, at which a voice is recorded."""
LOUDNESS = -22.0
"""LUFS of every clip; what the app brings other voices to as well."""
CEILING = -2.0
"""dBFS that no true peak is above, before the codec, which adds up to one."""
COMMA, STOP = 0.26, 0.52
"""The least silence inside a line after a comma and after a sentence, in seconds: a coach breathes."""
SPEED, QUICK_SPEED = 0.78, 1.1
"""What the model is asked for: usually, and for a count that has to fit its second."""
LEAST_ROW, QUICK_ROW = 30, 20
"""A style of the model belongs to a length in phonemes; those for very short lines sound hurried."""
LONGEST_COUNT = 0.55
"""Seconds of a number of the count: the next one is to begin 0.4 s after it."""
QUALITY = 0.72
"""libsndfile's compression level, some 41 kbit/s; at 31 it adds up to four decibels to a peak."""
FINISH = 4
"""Raised when anything about how a clip is finished changes that is not named above."""

SAID_AS: dict[str, dict[str, str]] = {"en": {}}
"""Words that are misread, and how they are written for the model, by language."""


ENDS = ".!?…,:;"


class Voice(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One voice that is made."""

    id: str
    name: str
    style: str
    sha256: str
    language: str
    """As voices have it: "en-us"."""
    phonemes: str
    """espeak-ng's file for its sounds."""
    made: bool


def voices() -> list[Voice]:
    """All voices of `voices.toml`, made or only prepared."""
    return list(_file().voices)


def model_sha256() -> str:
    """The checksum of the model that all of them are made with."""
    return _file().model.sha256


def clip_name(voice: Voice, text: str, *, quick: bool) -> str:
    """The file name of a line: a hash of all it is made from."""
    made_from = [
        model_sha256(), voice.sha256, voice.phonemes, written_for_model(voice, text), quick, RATE, PACE,
        LOUDNESS, CEILING, COMMA, STOP, SPEED, QUICK_SPEED, LEAST_ROW, QUICK_ROW, LONGEST_COUNT,
        QUALITY, FINISH,
    ]  # fmt: skip
    return f"{hashlib.blake2b(json.dumps(made_from).encode(), digest_size=10).hexdigest()}.ogg"


def written_for_model(voice: Voice, text: str) -> str:
    """The line with what would be misread written otherwise; a part of a line is spoken as one."""
    for word, spelling in SAID_AS.get(voice.language[:2], {}).items():
        text = text.replace(word, spelling)
    return text if text[-1] in ENDS else f"{text},"


class _Model(msgspec.Struct):
    name: str
    sha256: str


class _File(msgspec.Struct):
    model: _Model
    voices: tuple[Voice, ...]


@cache
def _file() -> _File:
    return msgspec.toml.decode((HERE / "voices.toml").read_bytes(), type=_File)

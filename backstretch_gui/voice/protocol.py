"""What the app and its speech helper say to each other: a JSON object a line. Shared by both; no Qt."""

from __future__ import annotations

from enum import StrEnum
from typing import Literal

import msgspec

from backstretch_gui.language.languages import FALLBACK


class Render(msgspec.Struct, frozen=True, tag="render"):
    """Speak one text into a WAV file."""

    id: int
    text: str
    voice: str | None
    words_per_minute: int
    pitch: int
    """0 to 99, 50 is the voice's own."""
    to: str
    """Path of the file; it appears there complete or not at all."""
    language: str = FALLBACK
    """What the text is in ("en", "en_GB"): it chooses the voice where `voice` is None."""


class ListVoices(msgspec.Struct, frozen=True, tag="list-voices"):
    """Ask which voices are installed."""

    id: int


class Ready(msgspec.Struct, frozen=True, tag="ready"):
    """The helper has loaded its engine; sent once, unasked."""

    engine: str


class Rendered(msgspec.Struct, frozen=True, tag="rendered"):
    """The file is there."""

    id: int


class Voice(msgspec.Struct, frozen=True):
    """One installed voice."""

    id: str
    """What the engine calls it: "gmw/en-us"."""
    name: str
    languages: tuple[str, ...]
    """Language codes, the best match first: "en-us"."""
    variant: Literal["", "higher"] = ""
    """How it differs from another voice of the same name."""
    recorded: bool = False
    """A natural voice, of which only the built-in lines are recorded."""


class Voices(msgspec.Struct, frozen=True, tag="voices"):
    """All installed voices."""

    id: int
    voices: tuple[Voice, ...]


class Fault(StrEnum):
    """What kept the helper from doing what it was asked."""

    VOICE = "voice"
    """The voice asked for is not installed."""
    FOLDER = "folder"
    """The file could not be written."""
    TEXT = "text"
    """This engine can't say this text; another one may."""
    ENGINE = "engine"
    """Anything else: the engine made no sound, or raised."""


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """It was not done."""

    id: int
    fault: Fault
    detail: str
    """For the log, not for people."""


Request = Render | ListVoices
Reply = Ready | Rendered | Voices | Failed

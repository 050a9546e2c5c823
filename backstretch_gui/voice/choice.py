"""How sentences are spoken."""

from __future__ import annotations

import msgspec

from backstretch_gui.language.languages import FALLBACK

WORD_CHARACTERS = 6
"""Characters of a word and its space: words differ in length, characters hardly."""

USUAL_WORDS_PER_MINUTE = 125
"""The pace of a calm coach; natural voices are recorded at it."""


class VoiceChoice(msgspec.Struct, frozen=True):
    """An engine, a voice of it, its speed and its pitch."""

    engine: str
    """Its id in the registry of engines: "espeak"."""
    voice: str | None = None
    """The engine's id for it ("gmw/en-us"); None is the usual one for the language."""
    words_per_minute: int = USUAL_WORDS_PER_MINUTE
    pitch: int = 50
    """0 to 99; 50 is the voice's own."""
    language: str = FALLBACK
    """What the texts are in ("en", "en_GB"): it chooses the voice where none is."""


def spoken_seconds(text: str, words_per_minute: int) -> float:
    """An estimate of the seconds `text` takes to say, for as long as there is no recording to measure."""
    return len(text) / WORD_CHARACTERS * 60 / words_per_minute

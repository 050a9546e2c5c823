"""Which voice speaks a language when none has been chosen. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from backstretch_gui.voice.protocol import Voice

HOME = {"en": "en-us", "pt": "pt-br", "fr": "fr-fr", "es": "es", "zh": "cmn"}
"""Where a language is looked for first when no region is asked for."""


def codes(languages: Iterable[str | bytes]) -> tuple[str, ...]:
    """Language codes as "en-us"; some versions of drivers hand out bytes, a priority before the code."""
    texts = (code.decode("utf-8", "ignore") if isinstance(code, bytes) else code for code in languages)
    return tuple("".join(c for c in text if c.isprintable()).replace("_", "-").lower() for text in texts)


def speaks(voice: Voice, language: str) -> bool:
    """Whether it is a voice of this language, whatever the region."""
    return any(_base(code) == _base(language) for code in voice.languages)


def voice_for(voices: Iterable[Voice], language: str) -> Voice | None:
    """The voice of this language and region ("en-gb"), else of its home, else any of the language."""
    wanted = language.replace("_", "-").lower()
    able = [voice for voice in voices if speaks(voice, wanted)]
    home = HOME.get(_base(wanted), _base(wanted))
    for code in (wanted, home) if "-" in wanted else (home, wanted):
        for voice in able:
            if code in voice.languages:
                return voice
    return able[0] if able else None


def _base(code: str) -> str:
    return code.replace("_", "-").lower().partition("-")[0]

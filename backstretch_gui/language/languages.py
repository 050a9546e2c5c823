"""Which language is shown and which is spoken. Nobody else names a language: they are given this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

FALLBACK: Final = "en"
"""What everything is written in; what has not been translated is shown and spoken in it."""

TRANSLATED: Final = ("de", "es", "fr", "it", "nl", "pt_BR")
"""The languages that BackStretch is translated to: in assets/translations/ and assets/words/."""


@dataclass(frozen=True, slots=True)
class Languages:
    """Codes as the system has them: "de", "en_GB"."""

    shown: str = FALLBACK
    """What routines and stretches are called in, and what is read about them."""
    spoken: str = FALLBACK
    """What the coach speaks."""

    @property
    def translated(self) -> tuple[str, ...]:
        """Those of `TRANSLATED` that are shown or spoken: the files whose words are needed."""
        found = (translation_for(language) for language in (self.shown, self.spoken))
        return tuple(dict.fromkeys(code for code in found if code is not None and code != FALLBACK))


def translation_for(language: str) -> str | None:
    """The code under which there are words for a language of the system: "de" for "de_AT".

    Portuguese is one written language to its readers, whatever its region; None if there are no words.
    """
    base = language.partition("_")[0]
    known = (FALLBACK, *TRANSLATED)
    if language in known:
        return language
    return next((code for code in known if code.partition("_")[0] == base), None)


def following(system: str) -> Languages:
    """The system's language ("en_GB"), region and all, if there are words in it."""
    code = translation_for(system) or FALLBACK
    # Words are looked for by the language with and without its region.
    language = system if code == system.partition("_")[0] else code
    return Languages(language, language)

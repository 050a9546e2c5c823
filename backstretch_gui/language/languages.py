"""Which language is shown and which is spoken. Nobody else names a language: they are given this."""

from __future__ import annotations

from enum import StrEnum
from typing import Final

import msgspec

FALLBACK: Final = "en"
"""What everything is written in; what has not been translated is shown and spoken in it."""

TRANSLATED: Final = ("de", "es", "fr", "it", "nl", "pt_BR")
"""The languages that BackStretch is translated to: in assets/translations/ and assets/words/."""


class Language(StrEnum):
    """What can be chosen to be shown or spoken."""

    AUTOMATIC = "auto"
    """Shown: the system's. Spoken: the one that is shown."""
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    ITALIAN = "it"
    DUTCH = "nl"
    PORTUGUESE = "pt_BR"


OWN_NAMES: Final = (
    (Language.ENGLISH, "English"),
    (Language.GERMAN, "Deutsch"),
    (Language.SPANISH, "Español"),
    (Language.FRENCH, "Français"),
    (Language.ITALIAN, "Italiano"),
    (Language.DUTCH, "Nederlands"),
    (Language.PORTUGUESE, "Português (Brasil)"),
)
"""Each language as it calls itself, for who can't read the one that is shown."""


class Languages(msgspec.Struct, frozen=True):
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


def chosen(
    system: str, shown: Language = Language.AUTOMATIC, spoken: Language = Language.AUTOMATIC
) -> Languages:
    """The languages as they are set, on a system of this language ("en_GB")."""
    to_show = following(system) if shown is Language.AUTOMATIC else shown.value
    return Languages(to_show, to_show if spoken is Language.AUTOMATIC else spoken.value)


def following(system: str) -> str:
    """The system's language ("en_GB"), region and all, if there are words in it."""
    code = translation_for(system) or FALLBACK
    # Words are looked for by the language with and without its region.
    return system if code == system.partition("_")[0] else code

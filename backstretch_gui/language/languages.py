"""Which language is shown and which is spoken. Nobody else names a language: they are given this."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Container

FALLBACK: Final = "en"
"""What everything is written in; another language counts where somebody has written that as well."""

TRANSLATED: Final = ("de", "es", "fr", "it", "nl", "pt_BR")
"""The languages that BackStretch is translated to: in assets/translations/ and assets/words/."""


@dataclass(frozen=True, slots=True)
class Languages:
    """Codes as the system has them: "de", "en_GB"."""

    shown: str = FALLBACK
    """What routines and stretches are called in, and what is read about them."""
    spoken: str = FALLBACK
    """What the coach speaks."""


def following(system: str, written: Container[str]) -> Languages:
    """The system's language ("en_GB"), region and all, if there are words in it; `written`: what there is."""
    known = system in written or system.partition("_")[0] in written
    language = system if known else FALLBACK
    return Languages(language, language)

"""Words that a voice reads as those of another language, written so that it reads them rightly."""

from __future__ import annotations

import re
from typing import Final

READ_AS: Final = {
    # espeak-ng 1.52 reads the first three as English.
    "fr": {"assieds": "assié", "dos": "deau", "rythme": "ritme", "ischio": "iskio"},
}
"""By language; whole words, in small letters."""

_WORD: Final = re.compile(r"\w+")


def for_a_voice(text: str, language: str) -> str:
    """The text as it is given to a voice of the system."""
    known = READ_AS.get(language.partition("_")[0], {})
    return _WORD.sub(lambda found: _like(known.get(found[0].lower(), ""), found[0]), text)


def _like(spelling: str, word: str) -> str:
    """The word, or its other spelling, with a capital letter if the word has one."""
    return spelling.capitalize() if word[0].isupper() and spelling else spelling or word

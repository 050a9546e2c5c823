"""What a line sounds like, in the letters the model was trained with: espeak-ng's sounds, rewritten."""

from __future__ import annotations

import ctypes
import re

import espeakng_loader

PHONEMES_IPA, TIE = 0x02, 0x80
UTF8 = 1
TIE_CHARACTER = "^"
"""Between the two halves of a sound that is one to the model."""

ALL = {"a^ɪ": "I", "a^ʊ": "W", "d^ʒ": "ʤ", "e^ɪ": "A", "t^ʃ": "ʧ", "ɔ^ɪ": "Y"}
ENGLISH = ALL | {
    "ʔˌn̩": "ʔn", "ʔn̩": "ʔn", "e": "A", "ə^l": "ᵊl", "ʲo": "jo", "ʲə": "jə", "ʲ": "", "ɚ": "əɹ", "r": "ɹ",
    "x": "k", "ç": "k", "ɐ": "ə", "ɬ": "l", "\u0303": "",
}  # fmt: skip
OTHERS = ALL | {"d^z": "ʣ", "o^ʊ": "O", "ə^ʊ": "Q", "s^s": "S", "t^s": "ʦ"}
AMERICAN = {"o^ʊ": "O", "ɜːɹ": "ɜɹ", "ɜː": "ɜɹ", "ɪə": "iə", "ː": ""}
BRITISH = {"e^ə": "ɛː", "iə": "ɪə", "ə^ʊ": "Q"}
SYLLABIC = "\u0329"

MARKS = re.compile(r"([;:,.!?¡¿—…\"«»“”()]+)")
FOREIGN = re.compile(r"\([a-z^-]+\)")
"""Where espeak takes a word for one of another language, it says so: "(e^n)"."""


class Phonemes:
    """espeak-ng in one voice."""

    def __init__(self, voice_file: str) -> None:
        """Raises ValueError if espeak-ng has no such voice."""
        self._british = voice_file == "gmw/en"
        self._english = voice_file.startswith("gmw/en")
        self._espeak = ctypes.CDLL(espeakng_loader.get_library_path())
        self._espeak.espeak_Initialize(2, 0, espeakng_loader.get_data_path().encode(), 0)
        self._espeak.espeak_TextToPhonemes.restype = ctypes.c_char_p
        if self._espeak.espeak_SetVoiceByName(voice_file.encode()) != 0:
            raise ValueError(voice_file)

    def __call__(self, text: str) -> str:
        """The sounds of a line, its punctuation kept."""
        said = ""
        for place, part in enumerate(MARKS.split(text)):
            if place % 2:
                said += part
            elif part:
                said += (" " if part[0].isspace() else "") + self._rewritten(self._clause(part.strip()))
        return said.strip()

    def foreign(self, text: str) -> str:
        """The other language that espeak takes a word of the line for: "en"; "" if there is none."""
        marks = (FOREIGN.search(self._sounds(part.strip())) for part in MARKS.split(text)[::2])
        return next((mark[0].strip("()").replace(TIE_CHARACTER, "") for mark in marks if mark), "")

    def _clause(self, text: str) -> str:
        return FOREIGN.sub("", self._sounds(text)).strip()

    def _sounds(self, text: str) -> str:
        """As espeak writes them."""
        buffer = ctypes.create_string_buffer(text.encode())
        at = ctypes.c_void_p(ctypes.addressof(buffer))
        mode = PHONEMES_IPA | TIE | ord(TIE_CHARACTER) << 8
        found: list[str] = []
        while at.value and text:
            found.append((self._espeak.espeak_TextToPhonemes(ctypes.byref(at), UTF8, mode) or b"").decode())
        return " ".join(found)

    def _rewritten(self, said: str) -> str:
        said = _replaced(said, ENGLISH if self._english else OTHERS)
        if self._english:
            said = re.sub(rf"(\S){SYLLABIC}", r"ᵊ\1", said).replace(SYLLABIC, "")
            said = _replaced(said, BRITISH if self._british else AMERICAN)
            said = _replaced(said, {"o": "ɔ", "ɾ": "T", "ʔ": "t"})
        return said.replace(TIE_CHARACTER, "").replace("-", "")


def _replaced(said: str, changes: dict[str, str]) -> str:
    """Each key by its value, the longest first."""
    for old in sorted(changes, key=len, reverse=True):
        said = said.replace(old, changes[old])
    return said

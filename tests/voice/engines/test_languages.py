"""Which voice speaks a language."""

from __future__ import annotations

import pytest

from backstretch_gui.voice.engines.languages import codes, voice_for
from backstretch_gui.voice.protocol import Voice

VOICES = [
    Voice("gb", "English (Great Britain)", ("en-gb", "en")),
    Voice("us", "English (America)", ("en-us",)),
    Voice("de", "German", ("de",)),
    Voice("br", "Portuguese (Brazil)", ("pt-br",)),
]


@pytest.mark.parametrize(
    ("language", "voice"),
    [
        ("en", "us"), ("en_US", "us"), ("en-GB", "gb"), ("en_NZ", "us"),
        ("de_AT", "de"), ("pt_PT", "br"), ("fi", None), ("", None),
    ],
)  # fmt: skip
def test_the_region_is_looked_for_first_then_the_language(language: str, voice: str | None) -> None:
    found = voice_for(VOICES, language)

    assert (found.id if found else None) == voice


def test_codes_come_in_one_form_whatever_the_driver_hands_out() -> None:
    assert codes([b"\x05en-us", "de_AT", "fr-FR"]) == ("en-us", "de-at", "fr-fr")

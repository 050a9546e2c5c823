"""Which language is shown, and which is spoken."""

from __future__ import annotations

import pytest

from backstretch_gui.language.languages import Languages, chosen


@pytest.mark.parametrize(
    ("system", "found"),
    [
        ("C", "en"),
        ("en_GB", "en_GB"),
        ("de_AT", "de_AT"),
        ("de", "de"),
        ("pt_BR", "pt_BR"),
        ("pt_PT", "pt_BR"),
        ("cs_CZ", "en"),
    ],
)
def test_the_systems_language_is_used_where_there_are_words_in_it(system: str, found: str) -> None:
    assert chosen(system) == Languages(found, found)


def test_words_are_read_in_the_languages_that_are_shown_and_spoken_and_in_no_other() -> None:
    assert Languages("en_GB", "en").translated == ()
    assert Languages("de_AT", "de").translated == ("de",)
    assert Languages("en", "pt_BR").translated == ("pt_BR",)
    assert Languages("de", "fr").translated == ("de", "fr")

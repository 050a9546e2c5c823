"""Which language is shown, and which is spoken."""

from __future__ import annotations

import pytest

from backstretch_gui.language.languages import Languages, following


@pytest.mark.parametrize(
    ("system", "found"), [("C", "en"), ("en_GB", "en_GB"), ("de_AT", "de_AT"), ("de", "de"), ("fr_FR", "en")]
)
def test_the_systems_language_is_used_where_there_are_words_in_it(system: str, found: str) -> None:
    assert following(system, {"en": "Halfway.", "de": "Halbzeit."}) == Languages(found, found)

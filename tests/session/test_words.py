"""The coach's words in one language."""

from __future__ import annotations

import msgspec
import pytest

from backstretch_gui.language.spoken import spoken_language
from tests.session.routines import PHRASES


@pytest.mark.parametrize(
    ("system", "spoken"), [("C", "en"), ("en_GB", "en_GB"), ("de_AT", "de_AT"), ("de", "de"), ("fr_FR", "en")]
)
def test_the_systems_language_is_spoken_where_there_are_words_in_it(system: str, spoken: str) -> None:
    phrases = msgspec.structs.replace(PHRASES, halfway={"en": "Halfway.", "de": "Halbzeit."})

    assert spoken_language(phrases, system) == spoken

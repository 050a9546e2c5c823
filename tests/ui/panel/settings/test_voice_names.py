"""Voices under the names a person looks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from backstretch_gui.language.translators import Translators
from backstretch_gui.ui.panel.settings.voice_names import group_voices, name_of
from backstretch_gui.voice.protocol import Voice

AMERICAN = Voice("gmw/en-us", "English (America)", ("en-us",))
BRITISH = Voice("gmw/en", "English (Great Britain)", ("en-gb",))
GERMAN = Voice("gmw/de", "German", ("de",))
ANNA = Voice("anna", "Anna", ("de_DE",))
LOJBAN = Voice("art/jbo", "Lojban", ("jbo",))
NAMELESS = Voice("x", " ", ())


def _names(languages: list[str], *voices: Voice) -> list[tuple[str, list[str]]]:
    return [(group.heading, [v.name for v in group.voices]) for group in group_voices(voices, languages)]


def test_ones_own_languages_come_first_then_the_others_in_order() -> None:
    assert _names(["de_AT", "en"], AMERICAN, GERMAN, ANNA, BRITISH, LOJBAN) == [
        ("German", ["Anna, German", "German"]),
        ("English", ["English (America)", "English (Great Britain)"]),
        ("Other languages", ["Lojban"]),
    ]


@pytest.fixture
def in_french(qapp: QApplication, bundle: Path) -> Iterator[None]:
    """What the interface says is French meanwhile."""
    del bundle
    before, translators = QLocale(), Translators(qapp)
    translators.show("fr")
    yield
    translators.show("en")
    QLocale.setDefault(before)


@pytest.mark.usefixtures("in_french")
def test_languages_are_called_as_in_the_one_that_is_shown_or_by_themselves() -> None:
    czech = Voice("x", "Czech", ("cs",))
    assert _names(["de_AT"], AMERICAN, GERMAN, ANNA, czech, LOJBAN) == [
        ("Allemand", ["Allemand", "Anna, Allemand"]),
        ("Autres langues", ["Anglais (États-Unis)", "La .lojban.", "Čeština"]),
    ]


@pytest.mark.usefixtures("in_french")
def test_where_a_language_is_spoken_is_told_in_the_one_that_is_shown() -> None:
    nasal = Voice("roa/fr-be", "French (Belgium)", ("fr-be",))
    heart = Voice("natural:heart", "Heart", ("en-us",), recorded=True)
    southern = Voice("aav/vi-VN-x-south", "Vietnamese (Southern)", ("vi-vn-x-south",))
    assert name_of(nasal) == "Français (Belgique)"
    assert name_of(BRITISH) == "Anglais (Grande-Bretagne)"
    assert name_of(heart) == "Heart, naturelle (États-Unis)"
    assert name_of(southern) == "Tiếng Việt (Southern)", "eSpeak's own word, for which there is no other"


@pytest.mark.usefixtures("in_french")
def test_a_language_that_qt_has_no_name_for_is_not_called_by_the_one_shown() -> None:
    ancient = Voice("grk/grc", "Greek (Ancient)", ("grc",))
    assert _names(["fr"], ancient) == [("Autres langues", ["Greek (Ancient), Ancient Greek"])]


def test_natural_voices_lead_their_language() -> None:
    heart = Voice("natural:heart", "Heart", ("en-us",), recorded=True)
    assert _names(["en"], AMERICAN, heart) == [
        ("English", ["Heart, natural (United States)", "English (America)"]),
    ]


def test_a_language_without_voices_has_no_heading() -> None:
    assert _names(["fr", "C", "en"], AMERICAN) == [("English", ["English (America)"])]


def test_a_language_named_twice_is_one_group() -> None:
    assert _names(["en_GB", "en"], AMERICAN) == [("English", ["English (America)"])]


def test_a_voice_without_a_name_goes_by_its_id() -> None:
    assert name_of(NAMELESS) == "x"


_CODES = st.sampled_from(["en-us", "de", "cmn", "grc", "", "x-unknown", "zz"])
_VOICES = st.lists(
    st.builds(Voice, st.uuids().map(str), st.text(max_size=9), st.lists(_CODES, max_size=3).map(tuple))
)


@given(voices=_VOICES, languages=st.lists(_CODES, max_size=3))
def test_every_voice_is_offered_once(voices: list[Voice], languages: list[str]) -> None:
    offered = [voice.id for group in group_voices(voices, languages) for voice in group.voices]
    assert sorted(offered) == sorted(voice.id for voice in voices)

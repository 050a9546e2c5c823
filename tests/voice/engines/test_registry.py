"""Which engine speaks, from what is written in the settings."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstretch_gui.voice.engines.registry import NATURAL, Engines, system_engine
from backstretch_gui.voice.packs import INDEX, Packs
from tests.voice.voices import a_voice


@pytest.fixture
def engines(tmp_path: Path) -> Engines:
    """The system's, and two recorded voices."""
    heart = a_voice(tmp_path, {"Breathe in.": "heart.ogg"})
    emma = a_voice(tmp_path, {"Breathe in.": "emma.ogg"}, "emma", "en-gb")
    return Engines(system_engine("linux"), Packs((heart, emma)))


@pytest.mark.parametrize(
    ("language", "voice"), [("en", "heart"), ("en_US", "heart"), ("en_GB", "emma"), ("en_AU", "heart")]
)
def test_who_has_not_chosen_hears_the_natural_voice_of_the_language(
    engines: Engines, language: str, voice: str
) -> None:
    choice = engines.choice("", language)
    assert (choice.engine, choice.voice) == (NATURAL, voice)


def test_a_language_without_one_has_the_systems_usual_voice(engines: Engines) -> None:
    choice = engines.choice("", "de_AT")
    assert (choice.engine, choice.voice, choice.language) == ("espeak", None, "de_AT")


def test_a_natural_voice_that_does_not_speak_the_language_gives_way(engines: Engines) -> None:
    assert engines.choice("natural:heart", "de").engine == "espeak"
    assert engines.choice("natural:heart", "en_GB").voice == "heart", "another region is no other language"


def test_settings_of_earlier_versions_keep_their_voice(engines: Engines) -> None:
    choice = engines.choice("gmw/en-us+f4", "en", 140, 60)
    assert (choice.engine, choice.voice) == ("espeak", "gmw/en-us+f4")
    assert (choice.words_per_minute, choice.pitch) == (140, 60)


@pytest.mark.parametrize("voice", ["HKEY_LOCAL_MACHINE\\a:b", "com.apple.voice.Samantha", "other:heart"])
def test_a_colon_alone_is_no_engine(engines: Engines, voice: str) -> None:
    assert engines.parted(voice) == ("espeak", voice)


def test_every_voice_is_written_so_that_it_is_found_again(engines: Engines) -> None:
    for engine, voice in ((NATURAL, "heart"), ("espeak", "gmw/de")):
        assert engines.parted(engines.setting(engine, voice)) == (engine, voice)


def test_in_place_of_a_voice_speaks_the_systems_at_the_same_pace(engines: Engines) -> None:
    instead = engines.in_place_of(engines.choice("natural:heart", "en", 110, 70))
    assert (instead.engine, instead.voice, instead.words_per_minute) == ("espeak", None, 110)


def test_a_recorded_voice_says_what_is_recorded_and_the_systems_anything(engines: Engines) -> None:
    heart, system = engines.choice("natural:heart", "en"), engines.choice("gmw/en-us", "en")
    assert engines.says(heart, "Breathe in.")
    assert not engines.says(heart, "My own words.")
    assert engines.says(system, "My own words.")
    assert engines.in_place_of(system) == system


def test_a_line_recorded_anew_makes_other_clips(engines: Engines, tmp_path: Path) -> None:
    before = engines.kind(NATURAL).version
    heart = a_voice(tmp_path, {"Breathe in.": "another.ogg"})
    packs = Packs((heart, tmp_path / "emma"))
    assert Engines(system_engine("linux"), packs).kind(NATURAL).version != before


def test_lines_are_read_when_one_is_asked_for(engines: Engines, tmp_path: Path) -> None:
    heart = engines.choice("natural:heart", "en")
    assert engines.natural_name(heart) == "Heart"
    (tmp_path / "heart" / INDEX).unlink()

    assert not engines.says(heart, "Breathe in."), "and the system's voice says it"


@pytest.mark.parametrize("index", [b"", b"{}", b"\xff", None])
def test_a_broken_voice_is_left_out(tmp_path: Path, index: bytes | None) -> None:
    if index is not None:
        (tmp_path / INDEX).write_bytes(index)
    packs = Packs((tmp_path,))
    assert packs.voices == ()
    assert [kind.id for kind in Engines(system_engine("linux"), packs).all] == ["espeak"]

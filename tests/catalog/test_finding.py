"""Stretches are found by words and by what somebody can do."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.finding import Filter, found
from backstretch_gui.catalog.reading import read_stretch
from backstretch_gui.catalog.stretch import Position, Prop, Stretch
from backstretch_gui.catalog.toml_text import load_toml
from backstretch_gui.catalog.translation import words_from
from tests.catalog.conftest import ASSETS
from tests.session.routines import stretch

STRETCHES = [
    stretch("sphinx", position=Position.STOMACH, eases={"en": "Strengthens the low back"}),
    stretch("hamstring", position=Position.BACK, props=[Prop({"en": "a strap"}, needed=True)]),
    stretch("cat-cow", position=Position.TABLETOP, gentle=True, also={"en": "Cat and camel"}),
    stretch("turn", position=Position.STANDING, gentle=True, props=[Prop({"en": "a wall"})]),
]


def ids(words: str = "", *filters: Filter) -> list[str]:
    return [one.id for one in found(STRETCHES, words, filters)]


def test_without_a_wish_all_are_found() -> None:
    assert len(ids()) == len(ids("  ")) == len(STRETCHES)


def test_by_words_of_name_other_name_use_and_props_in_any_order() -> None:
    assert ids("CAMEL") == ["cat-cow"]
    assert ids("back low") == ["sphinx"]
    assert ids("strap") == ["hamstring"]
    assert ids("strap low") == []


def test_by_posture_any_will_do_and_by_demand_all_count() -> None:
    assert ids("", Filter.LYING) == ["sphinx", "hamstring"]
    assert ids("", Filter.LYING, Filter.STANDING) == ["sphinx", "hamstring", "turn"]
    assert ids("", Filter.LYING, Filter.NO_EQUIPMENT) == ["sphinx"]
    assert ids("", Filter.GENTLE, Filter.KNEELING) == ["cat-cow"]


@pytest.mark.parametrize(
    ("words", "id_"),
    [
        ("hamstrings", "hamstring"),
        ("Hamstring.", "hamstring"),
        ("tight hamstrings", "hamstring"),
        ("psoas", "kneeling-lunge"),
        ("hip-flexors", "kneeling-lunge"),
        ("childs pose", "childs-pose"),
        ("child’s pose!", "childs-pose"),
        ("buttocks", "supine-twist"),
        ("cats & cows", "cat-cow"),
        ("cat/cow", "cat-cow"),
        ("belt", "hamstring"),
        ("cobra", "sphinx"),
        ("pigeon", "piriformis"),
        ("twisting", "supine-twist"),
        ("seated", "sitting-rotation"),
        ("sciatica", "piriformis"),
        ("lumbar", "knee-to-chest"),
        ("balls", "self-massage"),
        ("  KNEE,to;chest ", "knee-to-chest"),
    ],
)
def test_it_is_found_by_what_people_call_it(words: str, id_: str, stretches: dict[str, Stretch]) -> None:
    assert id_ in {one.id for one in found(stretches.values(), words)}


def test_who_has_pain_finds_all_of_them_and_who_has_back_pain_many(stretches: dict[str, Stretch]) -> None:
    assert found(stretches.values(), "pain") == list(stretches.values())
    assert len(found(stretches.values(), "back pain")) >= 6
    assert len(found(stretches.values(), "stretches for lower back pain")) >= 3


@pytest.mark.parametrize(
    ("language", "words", "id_"),
    [
        ("de", "Ischias", "piriformis"),
        ("de", "Übung für den steifen Po", "supine-twist"),
        ("de", "Psoas", "kneeling-lunge"),
        ("de", "GÜRTEL", "hamstring"),
        ("de", "Kobra", "sphinx"),
        ("de", "Stellung des Kindes", "childs-pose"),
        ("de", "sitzend", "sitting-rotation"),
        ("de", "Dead Bug", "dead-bug"),
        ("nl", "ischias", "piriformis"),
        ("nl", "oefening voor stijve billen", "supine-twist"),
        ("nl", "psoas", "kneeling-lunge"),
        ("nl", "cobra", "sphinx"),
        ("nl", "houding van het kind", "childs-pose"),
        ("nl", "zittend", "sitting-rotation"),
        ("nl", "bird dog", "bird-dog"),
        ("es", "ciática", "piriformis"),
        ("es", "ejercicio para glúteos rígidos", "supine-twist"),
        ("es", "psoas", "kneeling-lunge"),
        ("es", "cinturón", "hamstring"),
        ("es", "cobra", "sphinx"),
        ("es", "sentada", "sitting-rotation"),
        ("es", "bird dog", "bird-dog"),
        ("it", "sciatica", "piriformis"),
        ("it", "esercizio per i glutei contratti", "supine-twist"),
        ("it", "psoas", "kneeling-lunge"),
        ("it", "cintura", "hamstring"),
        ("it", "posizione del bambino", "childs-pose"),
        ("it", "seduta", "sitting-rotation"),
        ("it", "bird dog", "bird-dog"),
        ("fr", "sciatique", "piriformis"),
        ("fr", "étirement pour fessiers raides", "supine-twist"),
        ("fr", "psoas", "kneeling-lunge"),
        ("fr", "ceinture", "hamstring"),
        ("fr", "assise", "sitting-rotation"),
        ("fr", "bird dog", "bird-dog"),
        ("pt_BR", "ciática", "piriformis"),
        ("pt_BR", "exercício para glúteos tensos", "supine-twist"),
        ("pt_BR", "psoas", "kneeling-lunge"),
        ("pt_BR", "cinto", "hamstring"),
        ("pt_BR", "sentado", "sitting-rotation"),
        ("pt_BR", "bird dog", "bird-dog"),
    ],
)
def test_in_another_language_it_is_found_by_what_people_call_it_there(
    language: str, words: str, id_: str, stretch_files: dict[str, str]
) -> None:
    words_of = words_from(lambda name: load_toml((ASSETS / name).read_text(encoding="utf-8")), [language])
    stretches = [
        read_stretch(text, name, words_of(f"stretches/{name}")) for name, text in stretch_files.items()
    ]

    some = {one.id for one in found(stretches, words, language=language)}

    assert id_ in some
    assert len(some) < len(stretches) / 2


def test_every_name_is_found_by_itself_in_the_plural_and_without_punctuation(
    stretches: dict[str, Stretch],
) -> None:
    for one in stretches.values():
        name = one.name["en"]
        for words in (
            name,
            name.rstrip("s") + "s",
            name.upper(),
            "".join(c if c.isalnum() else " " for c in name),
        ):
            assert one in found(stretches.values(), words), words


@given(st.text(max_size=9), st.sets(st.sampled_from(Filter)))
def test_whatever_is_looked_for_a_word_more_finds_no_more(words: str, filters: set[Filter]) -> None:
    assert {one.id for one in found(STRETCHES, words + " back", filters)} <= set(ids(words, *filters))

"""Stretches are found by words and by what somebody can do."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.finding import Filter, found
from backstretch_gui.catalog.stretch import Position, Prop
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


@given(st.text(max_size=9), st.sets(st.sampled_from(Filter)))
def test_whatever_is_looked_for_a_word_more_finds_no_more(words: str, filters: set[Filter]) -> None:
    assert {one.id for one in found(STRETCHES, words + " back", filters)} <= set(ids(words, *filters))

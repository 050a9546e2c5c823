"""A letter of its own for each button of a dialog and each entry of a menu, in any language."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.ui.controls.access_keys import with_access_keys, without_access_key

LETTERS = st.characters(categories=["L", "N", "Zs", "P"], exclude_characters="&")
WORDS = st.lists(st.text(LETTERS, max_size=12))


def keys(marked: Sequence[str]) -> list[str]:
    return [text[text.index("&") + 1].casefold() for text in marked if "&" in text]


def test_first_letters_come_first_and_none_comes_twice() -> None:
    marked = with_access_keys(["Keep it", "Keep this routine", "Kick"])

    assert marked == ["Keep &it", "Keep &this routine", "&Kick"]


def test_marked_again_they_are_the_same() -> None:
    once = with_access_keys(["Abbrechen", "Als PDF", "Über"])

    assert with_access_keys(once) == once


@given(WORDS)
def test_no_letter_is_given_twice_and_no_word_is_changed(words: list[str]) -> None:
    marked = with_access_keys(words)

    assert [without_access_key(text) for text in marked] == words
    assert len(set(keys(marked))) == len(keys(marked))

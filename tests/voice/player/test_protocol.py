"""Lines between the app and its player."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.voice.player.protocol import line, words

ANY_NAME = st.text(st.characters(exclude_categories=()))
"""Lone surrogates too: Python has them for the bytes of a folder's name that are no text."""


@given(st.lists(ANY_NAME, min_size=1))
def test_any_words_arrive_as_they_were_in_one_line(said: list[str]) -> None:
    sent = line(*said)
    assert sent.count(b"\n") == 1
    assert words(sent) == said

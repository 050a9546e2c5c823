"""A recording begins with its first word, not with a click some time before."""

from __future__ import annotations

import array
import math
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.voice.engines.beginning import BLOCK_SECONDS, LOUD, from_first_word

RATE = 24_000
BLOCK = round(BLOCK_SECONDS * RATE)


def hum(level: float, milliseconds: int) -> list[int]:
    """A tone whose peaks are at `level`."""
    return [round(level * math.cos(2 * math.pi * i / 24)) for i in range(milliseconds * RATE // 1000)]


def heard(*parts: list[int]) -> bytes:
    return array.array("h", chain(*parts)).tobytes()


CLICK, SILENCE, BREATH, WORD = hum(200, 10), hum(20, 20), hum(200, 30), hum(8000, 200)


def test_what_clicks_before_the_first_word_is_cut_off() -> None:
    assert from_first_word(heard(CLICK, SILENCE, WORD), RATE) == heard(SILENCE[-BLOCK:], WORD)


def test_a_word_that_begins_softly_is_left_whole() -> None:
    assert from_first_word(heard(CLICK, SILENCE, BREATH, WORD), RATE) == heard(SILENCE[-BLOCK:], BREATH, WORD)
    assert from_first_word(heard(BREATH, WORD), RATE) == heard(BREATH, WORD)


@pytest.mark.parametrize("nothing", [b"", heard(SILENCE), heard(CLICK, SILENCE)])
def test_where_there_is_no_word_nothing_is_cut_off(nothing: bytes) -> None:
    assert from_first_word(nothing, RATE) == nothing


@given(st.lists(st.integers(-32_768, 32_767), max_size=2000), st.integers(8000, 48_000))
def test_it_is_an_end_of_the_recording_with_all_that_is_loud(values: list[int], rate: int) -> None:
    samples = heard(values)

    left = array.array("h", from_first_word(samples, rate))

    cut = len(values) - len(left)
    assert list(left) == values[cut:]
    assert all(abs(value) < LOUD for value in values[:cut])
    assert from_first_word(left.tobytes(), rate) == left.tobytes()

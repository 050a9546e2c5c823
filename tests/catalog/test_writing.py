"""A routine goes to its file and back."""

from __future__ import annotations

import tomllib

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.catalog.reading import read_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import HOLD_SECONDS, REPEATS, Side
from backstretch_gui.catalog.writing import routine_text

entries = st.builds(
    Entry,
    stretch=st.sampled_from(["sphinx", "cat-cow"]),
    hold=st.none() | st.integers(*HOLD_SECONDS),
    repeats=st.none() | st.integers(*REPEATS),
    sides=st.sampled_from(["both", "left", "right"]),
    starts_with=st.sampled_from(Side),
    on=st.booleans(),
)


@given(st.lists(entries, min_size=1, max_size=5))
def test_what_is_written_is_read_back(stretches: list[Entry]) -> None:
    routine = Routine(1, "mine", {"en": 'My "own" – \\ one'}, {"en": "For me."}, stretches)

    text = routine_text(routine)

    assert read_routine(text, "mine.toml") == routine


def test_what_is_left_to_the_stretch_is_not_written() -> None:
    routine = Routine(
        1, "mine", {"en": "Mine"}, {"en": "For me."}, [Entry("sphinx"), Entry("sphinx", on=False)]
    )

    table = tomllib.loads(routine_text(routine))

    assert table["stretches"] == [{"stretch": "sphinx"}, {"stretch": "sphinx", "on": False}]

"""What the panel says in words."""

from __future__ import annotations

from itertools import product

import pytest

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.pace import Pace
from backstretch_gui.catalog.routine import Entry
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.session.plan import Talk
from backstretch_gui.ui.panel import panel_words as words


@pytest.mark.parametrize(
    ("entry", "line"),
    [
        (Entry("childs-pose", repeats=1), "Once"),
        (Entry("childs-pose", repeats=2), "Twice"),
        (Entry("childs-pose", repeats=3), "3 times"),
        (Entry("childs-pose", on=False), "Off today"),
        (Entry("supine-twist", repeats=1), "Each side"),
        (Entry("supine-twist", repeats=3), "Each side, 3 times"),
        (Entry("supine-twist", repeats=2, sides="left"), "Left side, twice"),
        (Entry("supine-twist", repeats=1, sides="right"), "Right side"),
        (Entry("cat-cow", repeats=5, hold=5), "Five rounds, 5 s a pose"),
        (Entry("cat-cow", repeats=1, hold=60), "One round, 1 min a pose"),
        (Entry("hip-airplane", repeats=3, hold=4), "Each side, three rounds, 4 s a pose"),
    ],
)
def test_the_line_under_a_name_tells_how_often_and_where(entry: Entry, line: str, catalog: Catalog) -> None:
    assert words.summary(entry, catalog.stretches[entry.stretch]) == line


def test_every_entry_has_a_line(catalog: Catalog) -> None:
    for id_, hold, repeats, sides, on in product(
        catalog.stretches, (None, 3, 300), (None, *range(1, 10)), ("both", "left", "right"), (True, False)
    ):
        entry = Entry(id_, hold=hold, repeats=repeats, sides=sides, on=on)
        line = words.summary(entry, catalog.stretches[id_])
        assert not line[0].islower()
        assert "{" not in line


def test_what_is_not_set_is_the_stretchs_own(catalog: Catalog) -> None:
    stretch = catalog.stretches["cat-cow"]
    assert words.seconds_of(Entry("cat-cow"), stretch) == stretch.hold
    assert words.repeats_of(Entry("cat-cow"), stretch) == stretch.repeats


@pytest.mark.parametrize(
    ("entry", "side", "other"),
    [
        (Entry("supine-twist"), "right", "left"),
        (Entry("supine-twist", starts_with=Side.LEFT), "left", "right"),
        (Entry("supine-twist", sides="left", starts_with=Side.RIGHT), "left", "right"),
    ],
)
def test_instructions_tell_the_side_that_is_worked_first(
    entry: Entry, side: str, other: str, catalog: Catalog
) -> None:
    assert (
        words.with_sides("to the {side}, not {other}", entry, catalog.phrases, "en")
        == f"to the {side}, not {other}"
    )


@pytest.mark.parametrize(
    ("settle", "rest", "line"),
    [
        (3, 5, "3 s to settle, 5 s rest"),
        (0, 5, "No settling, 5 s rest"),
        (3, 0, "3 s to settle, no rest"),
    ],
)
def test_pace_in_a_line(settle: int, rest: int, line: str) -> None:
    assert words.pace(Pace.NORMAL, settle, rest) == words.pace(None, settle, rest) == line


def test_the_pace_of_a_routine_comes_first() -> None:
    assert words.pace(Pace.GENTLE, 3, 5) == "Gentle, 5 s rest"
    assert words.pace(Pace.LONGER, 3, 5) == "Longer holds, 5 s rest"


@pytest.mark.parametrize(
    ("talk", "name", "line"),
    [
        (Talk.FULL, "English (America)", "Full guidance, English (America)"),
        (Talk.BRIEF, "", "Brief guidance"),
        (Talk.TONES, "English (America)", "Tones only"),
    ],
)
def test_voice_in_a_line(talk: Talk, name: str, line: str) -> None:
    assert words.voice(talk, name) == line


@pytest.mark.parametrize(("value", "reading"), [(50, "usual"), (60, "+10"), (35, "−15")])
def test_pitch_is_told_from_the_voices_own(value: int, reading: str) -> None:
    assert words.beside(value, 50) == reading

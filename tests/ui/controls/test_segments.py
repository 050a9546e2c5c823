"""One of a few, side by side: as many words as there is room for."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.ui.controls.segments import Segments
from backstretch_gui.ui.theme import Theme

WORDS = {"system": "As the system says", "full": "On", "reduced": "Off"}


def segments_of(theme: Theme, qtbot: QtBot, words: dict[str, str], spare: int) -> Segments:
    """With so much more room than its words need, in pixels."""
    segments = Segments(theme, "Motion", words)
    qtbot.addWidget(segments)
    segments.resize(sum(segments.button(value).words_width for value in words) + 4 + spare, 32)
    with qtbot.waitExposed(segments):
        segments.show()
    return segments


@pytest.mark.parametrize("words", [WORDS, WORDS | {"other": "Yes"}], ids=["three", "four"])
def test_words_of_different_lengths_are_whole_where_there_is_room_for_all(
    theme: Theme, qtbot: QtBot, words: dict[str, str]
) -> None:
    segments = segments_of(theme, qtbot, words, 0)

    buttons = [segments.button(value) for value in words]
    assert all(button.width() >= button.words_width for button in buttons)
    assert len({button.y() for button in buttons}) == 1, "side by side"
    assert all(not button.toolTip() for button in buttons), "nothing was left out that it would have to tell"


def test_where_there_is_more_room_they_are_as_wide_as_each_other(theme: Theme, qtbot: QtBot) -> None:
    segments = segments_of(theme, qtbot, WORDS, 400)

    widths = [segments.button(value).width() for value in WORDS]
    assert max(widths) - min(widths) <= 1


def test_four_that_have_no_room_stand_two_by_two(theme: Theme, qtbot: QtBot) -> None:
    words = WORDS | {"other": "Yes"}
    segments = segments_of(theme, qtbot, words, -20)

    assert len({segments.button(value).y() for value in words}) == 2

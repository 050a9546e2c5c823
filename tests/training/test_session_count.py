from __future__ import annotations

from pathlib import Path

import pytest

from backstretch_gui.training.session_count import SessionCount
from backstretch_gui.ui.controls.labels import Label
from tests.stage_app import StageApp


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "state" / "sessions"


def a_session(count: SessionCount, *, goes_on: bool = False, holds: int = 2) -> int:
    count.begin(goes_on=goes_on)
    for _ in range(holds):
        count.count()
    return count.number


def test_each_session_has_the_next_number_whatever_program_leads_it(path: Path) -> None:
    count = SessionCount(path)
    numbers = [a_session(count), a_session(count), a_session(SessionCount(path))]

    assert numbers == [0, 1, 2]


def test_a_session_of_which_nothing_was_done_does_not_count(path: Path) -> None:
    count = SessionCount(path)

    assert [a_session(count, holds=0), a_session(count)] == [0, 0]


def test_a_session_gone_on_with_is_the_same_one(path: Path) -> None:
    count = SessionCount(path)
    numbers = [
        a_session(count),
        a_session(count),
        a_session(SessionCount(path), goes_on=True),
        a_session(count),
    ]

    assert numbers == [0, 1, 1, 2]


@pytest.mark.parametrize("content", [b"", b"many", b"-3", b"\xff", b"9" * 200, b"1e3"])
def test_what_is_no_number_of_ours_begins_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True)
    path.write_bytes(content)

    assert a_session(SessionCount(path)) == 0
    assert path.read_bytes() == b"1"


def test_where_it_can_not_be_written_it_goes_round_all_the_same(path: Path) -> None:
    path.parent.write_text("a file where the folder should be")
    count = SessionCount(path)

    assert [a_session(count), a_session(count)] == [0, 1]


def test_each_session_of_the_program_says_another_thing(app: StageApp) -> None:
    things = [thing["en"] for thing in app.catalog.phrases.for_the_day]

    def told() -> list[str]:
        shown = [label.text() for label in app.stage.findChildren(Label) if label.isVisible()]
        return [thing for thing in things if any(thing in text for text in shown)]

    for number in range(3):
        app.start()
        app.wind_to_the_end()
        assert told() == [things[number]]
        app.key("Escape")
    assert app.paths.session_count.read_bytes() == b"3"

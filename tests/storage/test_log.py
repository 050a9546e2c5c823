"""The log is written where it can be, and never gets in anybody's way."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstretch_gui.storage.log import SIZE, open_log

LOG = logging.getLogger("backstretch_gui")


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """The log of the tests themselves stays as it was."""
    level, handlers = LOG.level, list(LOG.handlers)
    yield
    LOG.setLevel(level)
    for handler in LOG.handlers[len(handlers) :]:
        LOG.removeHandler(handler)
        handler.close()


def test_what_is_logged_is_in_the_file(tmp_path: Path) -> None:
    path = tmp_path / "log" / "backstretch.log"

    open_log(path)
    logging.getLogger("backstretch_gui.training.coach").info("the session begins")

    assert path.read_text().endswith(" INFO backstretch_gui.training.coach: the session begins\n")


@pytest.mark.parametrize("in_the_way", ["log", "log/backstretch.log/folder"])
def test_where_none_can_be_written_nothing_else_suffers(
    in_the_way: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    obstacle = tmp_path / in_the_way
    obstacle.parent.mkdir(parents=True, exist_ok=True)
    obstacle.touch()

    open_log(tmp_path / "log" / "backstretch.log")
    logging.getLogger("backstretch_gui.training.coach").info("the session begins")

    assert capsys.readouterr().err == ""


def test_a_full_log_is_put_aside_and_the_one_before_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "backstretch.log"
    path.with_name("backstretch.log.1").write_text("long ago")
    path.write_text("x" * (SIZE - 1))
    open_log(path)

    for number in range(2):
        LOG.info("line %d", number)

    assert path.read_text().endswith("line 1\n")
    assert "line 0" not in path.read_text()
    assert path.with_name("backstretch.log.1").read_text().endswith("line 0\n")
    assert [file.name for file in sorted(tmp_path.iterdir())] == ["backstretch.log", "backstretch.log.1"]

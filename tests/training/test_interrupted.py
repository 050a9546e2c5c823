from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from backstretch_gui.session.place import Place
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.training.interrupted import KEPT, InterruptedFile

PLACE = Place(2, "sphinx", SegmentKind.HOLD, 12.25)


class Day:
    now = 1_000_000.0


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def interrupted(tmp_path: Path, day: Day) -> InterruptedFile:
    return InterruptedFile(tmp_path / "state" / "session.json", lambda: day.now)


@pytest.mark.parametrize("flush", [True, False])
def test_what_was_kept_is_found(interrupted: InterruptedFile, flush: bool) -> None:
    assert interrupted.left() is None
    interrupted.keep("desk-break", PLACE, flush=flush)
    left = interrupted.left()
    assert left is not None
    assert (left.routine, left.place) == ("desk-break", PLACE)


def test_the_last_place_counts(interrupted: InterruptedFile, tmp_path: Path) -> None:
    """Also of one so long that it needs more room than there is."""
    path = tmp_path / "state" / "session.json"
    for routine in ("a" * 5000, "desk-break", "b" * 4000, "stretch"):
        interrupted.keep(routine, PLACE)
        left = interrupted.left()
        assert left is not None
        assert left.routine == routine
    before = path.stat().st_ino
    interrupted.keep("stretch", replace(PLACE, elapsed=1.5))
    left = interrupted.left()
    assert left is not None
    assert left.place.elapsed == 1.5
    assert path.stat().st_ino == before, "not a new file each time"


def test_for_a_day(interrupted: InterruptedFile, day: Day) -> None:
    interrupted.keep("desk-break", PLACE)
    day.now += KEPT - 1
    assert interrupted.left() is not None
    day.now += 2
    assert interrupted.left() is None


def test_a_clock_set_back_offers_nothing(interrupted: InterruptedFile, day: Day) -> None:
    interrupted.keep("desk-break", PLACE)
    day.now -= 60
    assert interrupted.left() is None


def test_what_is_over_is_forgotten(interrupted: InterruptedFile) -> None:
    interrupted.keep("desk-break", PLACE)
    interrupted.forget()
    interrupted.forget()
    assert interrupted.left() is None


@pytest.mark.parametrize("content", [b"", b"{", b'{"routine": 3}', b"\xff\x00", b"[" * 20_000])
def test_rubbish_offers_nothing(interrupted: InterruptedFile, tmp_path: Path, content: bytes) -> None:
    interrupted.keep("desk-break", PLACE)
    (tmp_path / "state" / "session.json").write_bytes(content)
    assert interrupted.left() is None


def test_where_nothing_can_be_written_the_session_is_left_in_peace(tmp_path: Path) -> None:
    (tmp_path / "state").write_text("a file where the folder should be")
    interrupted = InterruptedFile(tmp_path / "state" / "session.json", lambda: 0.0)
    interrupted.keep("desk-break", PLACE)
    interrupted.keep("desk-break", PLACE)
    assert interrupted.left() is None


def test_once_something_can_be_written_again_it_is(tmp_path: Path) -> None:
    """A virus scanner that held the file once ended the keeping for the whole session."""
    (tmp_path / "state").write_text("a file where the folder should be")
    interrupted = InterruptedFile(tmp_path / "state" / "session.json", lambda: 0.0)
    interrupted.keep("desk-break", PLACE)
    (tmp_path / "state").unlink()
    interrupted.keep("desk-break", PLACE)
    assert interrupted.left() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_in_its_place_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "session.json")
    assert InterruptedFile(tmp_path / "session.json", lambda: 0.0).left() is None


@pytest.mark.parametrize("byte", [b"\xff", b"\xc3", b"\xed\xa0\x80"])
def test_one_bad_byte_in_a_text_offers_nothing(
    interrupted: InterruptedFile, tmp_path: Path, byte: bytes
) -> None:
    interrupted.keep("desk-break", PLACE)
    path = tmp_path / "state" / "session.json"
    path.write_bytes(path.read_bytes().replace(b"desk-break", b"desk" + byte))
    assert interrupted.left() is None

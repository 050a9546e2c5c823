"""The history's files: added to, read, joined, mended, and really deleted."""

from __future__ import annotations

import os
import signal
import stat
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import pytest

from backstretch_gui.history.folder import HistoryFolder
from backstretch_gui.history.lines import line_of
from backstretch_gui.history.records import SessionRecord
from tests.history.histories import session, years

DAY, NEXT = date(2026, 11, 28), date(2026, 12, 1)


@pytest.fixture
def folder(tmp_path: Path) -> HistoryFolder:
    return HistoryFolder(tmp_path / "history")


def test_there_is_nothing_before_the_first_session(folder: HistoryFolder) -> None:
    assert folder.read().sessions == ()
    assert not folder.path.exists()


def test_each_month_has_a_file_of_the_user_alone(folder: HistoryFolder) -> None:
    sessions = [session(DAY, "cat-cow"), session(NEXT, "sphinx")]
    for each in sessions:
        folder.append(each)
    assert folder.read().sessions == tuple(sessions)
    files = sorted(folder.path.glob("*.jsonl"))
    assert [path.name for path in files] == ["2026-11.jsonl", "2026-12.jsonl"]
    if sys.platform != "win32":  # which has its own rights, by folder
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}
        assert stat.S_IMODE(folder.path.stat().st_mode) == 0o700


def test_only_the_latest_months_are_read_if_wished(folder: HistoryFolder) -> None:
    for each in (session(DAY, "cat-cow"), session(NEXT, "sphinx")):
        folder.append(each)
    assert [s.day for s in folder.read(since=NEXT).sessions] == [NEXT]


def test_half_a_line_is_set_aside_and_the_next_one_is_whole(folder: HistoryFolder) -> None:
    first, second = session(DAY, "cat-cow"), session(DAY, "sphinx", at=19)
    folder.append(first)
    half = line_of(second)[:40]
    with (folder.path / "2026-11.jsonl").open("ab") as file:
        file.write(half)
    folder.append(second)
    found = folder.read()
    assert found.sessions == (first, second)
    assert found.damaged == 1
    assert (folder.path / "2026-11.jsonl.damaged").read_bytes() == half + b"\n"
    assert folder.read().damaged == 0, "it is told once"


def test_a_sync_tools_second_version_is_joined(folder: HistoryFolder) -> None:
    here, both, there = (session(DAY, "cat-cow", at=hour) for hour in (7, 8, 9))
    folder.append(here)
    folder.append(both)
    other = folder.path / "2026-11.sync-conflict-20261128-091500-ABCDEFG.jsonl"
    other.write_bytes(line_of(both) + line_of(there))
    assert folder.read().sessions == (here, both, there)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes in folders")
def test_what_is_no_regular_file_is_told_and_harms_nothing(folder: HistoryFolder) -> None:
    folder.append(session(NEXT, "cat-cow"))
    os.mkfifo(folder.path / "2026-10.jsonl")
    found = folder.read()
    assert (len(found.sessions), found.unreadable) == (1, ("2026-10.jsonl",))


def test_a_day_is_really_deleted(folder: HistoryFolder) -> None:
    kept = session(date(2026, 11, 27), "cat-cow")
    for each in (kept, session(DAY, "sphinx"), session(DAY, "hamstring", at=20)):
        folder.append(each)
    (folder.path / "2026-11 (copy).jsonl").write_bytes(line_of(session(DAY, "piriformis", at=21)))
    (folder.path / "2026-11.jsonl.damaged").write_bytes(line_of(session(DAY, "sphinx"))[:90] + b"\n")
    folder.delete_day(DAY)
    assert folder.read().sessions == (kept,)
    assert all(b"2026-11-28T" not in path.read_bytes() for path in folder.path.glob("*.jsonl*"))


def test_all_is_really_deleted(folder: HistoryFolder) -> None:
    for each in (session(DAY, "sphinx"), session(NEXT, "hamstring")):
        folder.append(each)
    (folder.path / "2026-11.jsonl.damaged").write_bytes(b"x")
    folder.delete_all()
    assert [path.name for path in folder.path.iterdir() if path.name != ".lock"] == []


def test_the_file_a_link_points_to_is_the_one_that_is_written(folder: HistoryFolder, tmp_path: Path) -> None:
    folder.append(session(DAY, "sphinx"))
    path, real = folder.path / "2026-11.jsonl", tmp_path / "real.jsonl"
    path.rename(real)
    path.symlink_to(real)
    folder.append(session(date(2026, 11, 29), "cat-cow"))
    folder.delete_day(DAY)
    assert path.is_symlink()
    assert [s.day for s in folder.read().sessions] == [date(2026, 11, 29)]


@contextmanager
def small_disk() -> Generator[None]:
    """Files can't grow beyond 4 KiB: the system takes a part of what is written, then none.

    Not a fixture: the limit holds for the whole process, and pytest's own report may go to a longer file.
    """
    resource = pytest.importorskip("resource", reason="Windows knows no such limits")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)


def _appended(folder: HistoryFolder, record: SessionRecord) -> bool:
    try:
        folder.append(record)
    except OSError:
        return False
    return True


def test_a_full_disk_leaves_every_line_whole(folder: HistoryFolder) -> None:
    *records, last = years(1, DAY)[-27:]
    with small_disk():
        written = sum(_appended(folder, record) for record in records)
        with pytest.raises(OSError, match="too large"):
            folder.append(last)
    found = folder.read()
    assert written > 3
    assert (len(found.sessions), found.damaged) == (written, 0)


KILLED = """
import sys
from datetime import date
from pathlib import Path
from backstretch_gui.history.folder import HistoryFolder
from backstretch_gui.history.records import SessionRecord
from tests.history.histories import years
folder = HistoryFolder(Path(sys.argv[1]))
for record in years(3, date(2026, 11, 28)):
    folder.append(record)
    print(record.id, flush=True)
"""


def test_whoever_is_killed_while_writing_loses_nothing_that_was_written(folder: HistoryFolder) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(folder.path)], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        told = [process.stdout.readline().strip() for _ in range(40)]
        process.kill()
        told += process.stdout.read().split()
    found = folder.read()
    assert {*told} <= {record.id for record in found.sessions}
    assert len(found.sessions) <= len(told) + 1

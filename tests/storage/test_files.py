"""A file is always the old one or the new one, whole, whatever happens while it is written."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import pytest

from backstretch_gui.storage.files import LARGEST, read_text, set_aside, write_text

KILLS = 40
FILLING = 4_000_000
"""Characters: enough for a write to take a while."""

WRITER = """
import sys
from pathlib import Path
from backstretch_gui.storage.files import write_text
path = Path(sys.argv[1])
filling = "#" * int(sys.argv[2]) + "\\n"
number = 0
while True:
    number += 1
    write_text(path, f"{number}\\n{filling}{number}")
    print(number, flush=True)
"""


def test_what_was_written_is_read(tmp_path: Path) -> None:
    path = tmp_path / "made" / "on the way" / "file.toml"

    write_text(path, "Grüße\n")

    assert read_text(path) == "Grüße\n"
    assert [file.name for file in path.parent.iterdir()] == ["file.toml"]


def test_no_file_is_no_text(tmp_path: Path) -> None:
    assert read_text(tmp_path / "none.toml") is None


def test_what_is_not_one_of_ours_is_refused(tmp_path: Path) -> None:
    large, binary = tmp_path / "large.toml", tmp_path / "binary.toml"
    large.write_bytes(b"#" * (LARGEST + 1))
    binary.write_bytes(b"\xff\xfe\x00")

    for path in (large, binary):
        with pytest.raises(ValueError, match=r"larger|decode"):
            read_text(path)


def test_the_largest_file_is_still_read(tmp_path: Path) -> None:
    path = tmp_path / "large.toml"
    path.write_bytes(b"#" * LARGEST)

    assert len(read_text(path) or "") == LARGEST


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "file.toml"
    write_text(path, "old")

    with pytest.raises(UnicodeEncodeError):
        write_text(path, "\ud800")

    assert read_text(path) == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_none_is_an_error_of_the_system(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("a file")

    with pytest.raises(OSError, match=r"folder"):
        write_text(tmp_path / "folder" / "file.toml", "new")


def test_files_set_aside_never_replace_one_another(tmp_path: Path) -> None:
    path = tmp_path / "file.toml"
    kept: list[Path] = []
    for text in ("one", "two", "three"):
        path.write_text(text)
        kept.append(set_aside(path))

    assert [aside.read_text() for aside in kept] == ["one", "two", "three"]
    assert not path.exists()


def test_killed_while_it_writes_the_file_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "file.toml"

    for kill in range(KILLS):
        told = _write_and_kill(path, 3 * kill / KILLS)
        first, filling, last = path.read_text().split("\n")
        assert first == last
        assert len(filling) == FILLING
        assert int(first) in (told, told + 1)


def _write_and_kill(path: Path, later: float) -> int:
    """Let another process write, and kill it this many writes after the second; the last it told of."""
    writer = subprocess.Popen([sys.executable, "-c", WRITER, str(path), str(FILLING)], stdout=subprocess.PIPE)
    assert writer.stdout is not None
    with writer.stdout:
        writer.stdout.readline()
        first = time.perf_counter()
        writer.stdout.readline()
        second = time.perf_counter()
        while time.perf_counter() < second + later * (second - first):
            pass
        writer.kill()
        told = writer.stdout.read().split()
        writer.wait()
    return int(told[-1]) if told else 2

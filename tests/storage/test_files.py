"""A file is always the old one or the new one, whole, whatever happens while it is written."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from backstretch_gui.storage.files import (
    LARGEST,
    open_private,
    overwrite,
    put_in_place,
    read_text,
    set_aside,
    write_text,
)

KILLS = 40
WINES_OWN = 1359
"""ERROR_INTERNAL_ERROR: no file and no program is at fault."""
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


def test_a_file_of_the_same_length_is_overwritten_where_it_is(tmp_path: Path) -> None:
    path, other_name = tmp_path / "file", tmp_path / "the same"
    path.write_bytes(b"old")
    os.link(path, other_name)

    assert overwrite(path, b"new")

    assert other_name.read_bytes() == b"new"


@pytest.mark.parametrize("content", [b"", b"short", b"much too long"])
def test_one_of_another_length_is_not(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)

    assert not overwrite(path, b"new")
    assert not overwrite(tmp_path / "none", b"new")

    assert path.read_bytes() == content
    assert not (tmp_path / "none").exists()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such links and pipes")
def test_nor_one_that_is_somewhere_else(tmp_path: Path) -> None:
    """Nor is a pipe waited for."""
    path = tmp_path / "file"
    path.write_bytes(b"old")
    (tmp_path / "link").symlink_to(path)
    os.mkfifo(tmp_path / "pipe")

    assert not overwrite(tmp_path / "link", b"new")
    assert not overwrite(tmp_path / "pipe", b"new")

    assert path.read_bytes() == b"old"


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


def _writer(path: Path) -> subprocess.Popen[bytes]:
    """The other process. Wine fails to start one in some thousands, by its own fault: once more then."""
    command = [sys.executable, "-c", WRITER, str(path), str(FILLING)]
    try:
        return subprocess.Popen(command, stdout=subprocess.PIPE)
    except OSError as error:
        if getattr(error, "winerror", None) != WINES_OWN:
            raise
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def _write_and_kill(path: Path, later: float) -> int:
    """Let another process write, and kill it this many writes after the second; the last it told of."""
    writer = _writer(path)
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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes, nor modes of files")
class TestTheUsersAlone:
    def test_a_pipe_is_not_waited_for(self, tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        with pytest.raises(OSError, match="not a regular file"):
            read_text(tmp_path / "pipe")
        with pytest.raises(OSError, match=r".+"):
            open_private(tmp_path / "pipe")

    @pytest.mark.parametrize("place", ["/dev/zero", "/dev/null", "/"])
    def test_nor_is_a_device_or_a_folder_read(self, place: str) -> None:
        with pytest.raises(OSError, match="not a regular file"):
            read_text(Path(place))

    def test_whatever_the_umask_says_nobody_else_gets_in(self, tmp_path: Path) -> None:
        before = os.umask(0o022)
        try:
            path = tmp_path / "config" / "backstretch" / "settings.toml"
            write_text(path, "rest = 7\n")
            os.close(open_private(path.with_name("log")))
        finally:
            os.umask(before)
        modes = {p.name: stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "config").rglob("*")}
        assert modes == {"backstretch": 0o700, "settings.toml": 0o600, "log": 0o600}
        assert stat.S_IMODE((tmp_path / "config").stat().st_mode) == 0o700


def test_a_file_that_another_program_holds_for_a_moment_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As a virus scanner does on Windows; the refusal is the one that was seen there."""
    replace, refusals = Path.replace, [PermissionError(13, "Access is denied")] * 2

    def held(self: Path, target: Path) -> Path:
        if refusals:
            raise refusals.pop()
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    part, path = tmp_path / "part", tmp_path / "settings.toml"
    part.write_text("new")
    put_in_place(part, path, (0.0, 0.0, 0.0))
    assert path.read_text() == "new"

    refusals.extend([PermissionError(13, "Access is denied")] * 9)
    part.write_text("newer")
    with pytest.raises(PermissionError):
        put_in_place(part, path, (0.0, 0.0, 0.0))


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-8"])
def test_a_byte_order_mark_is_no_part_of_the_text(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "file").write_bytes("Rücken".encode(encoding))
    assert read_text(tmp_path / "file") == "Rücken"

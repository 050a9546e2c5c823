"""One's own routines: saved beside the built-in ones, and never written over when they can't be used."""

from __future__ import annotations

import os
import sys
import time
import tomllib
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given
from hypothesis import settings as how
from hypothesis import strategies as st

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.reading import read_routine
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.catalog.stretch import Side
from backstretch_gui.catalog.writing import routine_text
from backstretch_gui.routines.own_folder import OwnFolder

ENTRIES = st.builds(
    Entry,
    stretch=st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8})?", fullmatch=True),
    hold=st.none() | st.integers(3, 300),
    repeats=st.none() | st.integers(1, 9),
    sides=st.sampled_from(["both", "left", "right"]),
    starts_with=st.sampled_from(Side),
    on=st.booleans(),
)
ROUTINE = Routine(
    version=1,
    id="mine",
    name={"en": "Mine"},
    purpose={"en": "To rest."},
    stretches=[Entry("sphinx", hold=20)],
)
LONGER = ROUTINE.with_entry(0, Entry("sphinx", hold=25))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "config" / "routines"
    folder.mkdir(parents=True)
    return folder


def load(folder: Path) -> OwnFolder:
    """The folder, loaded, and what the catalog can't read refused."""
    routines = OwnFolder(folder)
    for name, text in routines.load().items():
        try:
            read_routine(text, name)
        except CatalogError as error:
            routines.refuse(error)
    return routines


def put(routines: OwnFolder, routine: Routine) -> bool:
    """Save it over whatever of it is there."""
    file = routines.folder / f"{routine.id}.toml"
    before = file.read_text(errors="replace") if file.is_file() else None
    return routines.save(routine.id, routine_text(routine), before)


@given(entries=st.lists(ENTRIES, min_size=1, max_size=5))
@how(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
def test_a_saved_routine_is_there_again(entries: list[Entry], folder: Path) -> None:
    routine = msgspec.structs.replace(ROUTINE, stretches=entries)
    assert put(OwnFolder(folder), routine)

    texts = OwnFolder(folder).load()

    assert list(texts) == ["mine.toml"]
    assert read_routine(texts["mine.toml"], "mine.toml") == routine


def test_no_folder_is_no_routines(tmp_path: Path) -> None:
    routines = OwnFolder(tmp_path / "none")

    assert routines.load() == {}
    assert routines.notices.new == []


def test_other_files_are_none_of_ours(folder: Path) -> None:
    (folder / "notes.txt").write_text("buy a mat")
    (folder / "mine.toml.broken-1").write_text("?")

    assert OwnFolder(folder).load() == {}


@pytest.mark.parametrize("content", ["stretches = = 1", "", "version = 1\n", 'version = "one"\n'])
def test_a_broken_file_is_set_aside_and_told_and_saving_goes_on(content: str, folder: Path) -> None:
    (folder / "mine.toml").write_text(content)

    routines = load(folder)

    assert (folder / "mine.toml.broken-1").read_text() == content
    (sentence,) = routines.notices.new
    assert "mine.toml.broken-1" in sentence
    assert put(routines, LONGER)
    assert tomllib.loads((folder / "mine.toml").read_text())["stretches"][0]["hold"] == 25


@pytest.mark.parametrize(
    "more", ["", "tempo = 3\n", "stretches = 7\n"], ids=["plain", "new field", "new form"]
)
def test_a_newer_file_is_left_alone_whatever_is_in_it(more: str, folder: Path) -> None:
    content = f'version = 2\nid = "mine"\n{more}'
    (folder / "mine.toml").write_text(content)

    routines = load(folder)

    assert not put(routines, LONGER)
    assert (folder / "mine.toml").read_text() == content
    assert [file.name for file in folder.iterdir()] == ["mine.toml"]
    (sentence,) = routines.notices.new
    assert "newer" in sentence


@pytest.mark.parametrize("content", [b"\xff\x80", b"#" * 1_000_001], ids=["no text", "too large"])
def test_a_file_that_cannot_be_read_is_left_alone(content: bytes, folder: Path) -> None:
    (folder / "mine.toml").write_bytes(content)

    routines = load(folder)

    assert not put(routines, LONGER)
    assert (folder / "mine.toml").read_bytes() == content
    assert len(routines.notices.new) == 1


def test_a_folder_called_like_a_routine_harms_nothing(folder: Path) -> None:
    (folder / "mine.toml").mkdir()

    routines = load(folder)

    assert not put(routines, LONGER)
    assert len(routines.notices.new) == 1


def test_a_routine_is_left_alone_if_only_a_stretch_in_it_is_missing(folder: Path) -> None:
    """The stretch may be a file of one's own with a slip in it: mended, the routine is back."""
    routines = OwnFolder(folder)
    put(routines, ROUTINE)
    before = (folder / "mine.toml").read_text()

    routines.refuse(CatalogError("mine.toml", "stretches 1, stretch", "the id of a stretch", "'{side}'"))

    assert not put(routines, LONGER)
    assert (folder / "mine.toml").read_text() == before
    assert len(routines.notices.new) == 1


def test_a_folder_that_cannot_be_written_is_told_once(tmp_path: Path) -> None:
    (tmp_path / "routines").write_text("a file where the folder should be")
    routines = OwnFolder(tmp_path / "routines")

    assert routines.load() == {}
    assert not put(routines, ROUTINE)
    assert not put(routines, LONGER)

    assert len(routines.notices.new) == 1


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_a_windows_editor_writes_is_a_routine(tmp_path: Path, encoding: str) -> None:
    (tmp_path / "mine.toml").write_bytes("version = 1\n".encode(encoding))
    folder = OwnFolder(tmp_path)
    assert folder.load() == folder.look() == {"mine.toml": "version = 1\n"}
    assert folder.notices.new == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such pipes")
def test_a_pipe_among_the_files_is_left_alone_and_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "mine.toml")
    folder = OwnFolder(tmp_path)
    assert folder.load() == folder.look() == {}
    assert folder.notices.new == ["mine.toml can’t be read; it is left as it is."]


def test_a_dotted_key_without_end_takes_no_time(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(".".join(["a"] * 200_000) + " = 1\n")
    began = time.process_time()
    assert OwnFolder(tmp_path).load().keys() == {"mine.toml"}
    assert time.process_time() - began < 1

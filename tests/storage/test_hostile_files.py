"""Sixteen thousand damaged files: each ends in a value or in a sentence, and none of them is lost."""

from __future__ import annotations

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from backstretch_gui.catalog.catalog import read_whole_stretch
from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.packing import packed, settled
from backstretch_gui.catalog.reading import read_own_routine, read_positions, read_stretch
from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.routines.own_folder import OwnFolder
from backstretch_gui.routines.shared_file import SharingError, bring
from backstretch_gui.settings.settings import Settings
from backstretch_gui.settings.settings_file import SettingsFile

ASSETS = Path(__file__).parents[2] / "assets"
EACH = 4000
SETTINGS = (
    b'version = 1\nroutine = "desk-break"\ntalk = "brief"\nrest = 9\nvolume = 55\nready = true\n'
    b'appearance = "dark"\ncounting = "breaths"\nmirror = { on = true }\n'
)
SCRAPS = (
    b"=", b"[", b"]]", b"{", b'"', b"'''", b"\n", b"\x00", b"\xff", b"\xe2\x80\xae", b"-1", b"1e999", b"nan",
    b"9" * 400, b"[" * 300, b"a." * 300, b"true", b"1979-05-27", b"version = 99\n", b"../../", b"<img src=x>",
)  # fmt: skip


def damaged(content: bytes, dice: random.Random) -> bytes:
    """A few bytes or lines of it cut, doubled, swapped, or replaced."""
    for _ in range(dice.randint(1, 4)):
        at = dice.randrange(len(content) + 1)
        end = min(len(content), at + dice.randint(0, 40))
        scrap = dice.choice(SCRAPS)
        content = dice.choice(
            (
                content[:at] + scrap + content[at:],
                content[:at] + scrap + content[end:],
                content[:at] + content[end:],
                content[:end] + content[at:],
                content[:at],
                content[:at] + bytes([dice.randrange(256)]) + content[at + 1 :],
            )
        )
    return content


def every(folder: str) -> list[tuple[str, bytes]]:
    return [(path.name, path.read_bytes()) for path in sorted((ASSETS / folder).glob("*.toml"))]


def kept(folder: Path) -> list[bytes]:
    return [file.read_bytes() for file in folder.iterdir() if file.is_file()]


def emptied(folder: Path) -> Iterator[Path]:
    for number in range(EACH):
        place = folder / str(number)
        place.mkdir()
        yield place


@pytest.mark.heavy
def test_settings(tmp_path: Path) -> None:
    dice = random.Random(1)
    told = 0
    for folder in emptied(tmp_path):
        content = damaged(SETTINGS, dice)
        (folder / "settings.toml").write_bytes(content)
        file = SettingsFile(folder / "settings.toml")
        assert isinstance(file.load(), Settings)
        assert content in kept(folder)
        told += bool(file.notices.new)
    assert told > EACH / 10


@pytest.mark.heavy
def test_routines(tmp_path: Path) -> None:
    dice = random.Random(2)
    routines = every("routines")
    used, sentences = 0, list[str]()
    for folder in emptied(tmp_path):
        name, content = dice.choice(routines)
        content = damaged(content, dice)
        (folder / name).write_bytes(content)
        place = OwnFolder(folder)
        for found, text in place.load().items():
            try:
                used += bool(read_own_routine(text, found))
            except CatalogError as error:
                sentences.append(str(error))
                place.refuse(error)
        assert content in kept(folder)
        shared = folder / "shared.backstretch"
        shared.write_bytes(content)
        try:
            bring(shared, (), {})
        except SharingError as error:
            sentences.append(str(error))
        assert shared.read_bytes() == content
    assert used > EACH / 40
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in sentences)


@pytest.mark.heavy
def test_routines_that_bring_a_stretch(tmp_path: Path) -> None:
    dice = random.Random(5)
    positions = read_positions((ASSETS / "positions.toml").read_text(), "positions.toml")
    stretches = {name.removesuffix(".toml"): content.decode() for name, content in every("stretches")}
    parcels = [
        packed(Routine(1, "gift", {"en": "Gift"}, {"en": "To try."}, [Entry(id_)]), stretches).encode()
        for id_ in stretches
    ]
    path = tmp_path / "gift.backstretch"
    sentences: list[str] = []
    for _ in range(EACH):
        content = damaged(dice.choice(parcels), dice)
        path.write_bytes(content)
        try:
            for id_, one in settled(bring(path, (), positions), {}, ()).stretches.items():
                read_whole_stretch(one.text, f"{id_}.toml", positions)
        except SharingError as error:
            sentences.append(str(error))
        assert path.read_bytes() == content
    assert EACH / 3 < len(sentences) < EACH
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in sentences)


@pytest.mark.heavy
def test_stretches() -> None:
    dice = random.Random(3)
    stretches = every("stretches")
    sentences: list[str] = []
    for _ in range(EACH):
        name, content = dice.choice(stretches)
        text = damaged(content, dice).decode("utf-8", errors="replace")
        try:
            read_stretch(text, name)
        except CatalogError as error:
            sentences.append(str(error))
    assert EACH / 3 < len(sentences) < EACH
    assert all(sentence.endswith(".") and "\n" not in sentence for sentence in sentences)

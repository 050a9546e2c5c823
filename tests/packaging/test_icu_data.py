"""Qt orders words with the smaller data of ICU as it does with all of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import PySide6
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Qt carries ICU on Linux only")

WORDS = "zebra Äpfel apfel Öl oel öde ñu nube nz côté cote coté čas cz ação acao Straße strasse ж а 猫 犬"
LANGUAGES = ("de", "es", "fr", "it", "nl", "pt_BR", "en", "sv", "cs", "zh", "C")
ORDER = f"""
from PySide6.QtCore import QCollator, QLocale
for language in {LANGUAGES}:
    collator = QCollator(QLocale(language))
    collator.setNumericMode(True)
    print(language, sorted([*{WORDS!r}.split(), "11 bis", "2 bis"], key=collator.sortKey))
"""


@pytest.fixture
def icu(scripts: None) -> Any:
    del scripts
    return import_module("icu_data")


@pytest.fixture
def whole() -> Path:
    return next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))


@pytest.fixture
def smaller(icu: Any, whole: Path, tmp_path: Path) -> Path:
    library = Path(shutil.copy(whole, tmp_path))
    icu.write_smaller_library(library)
    return library


def order(data: Path) -> str:
    """How a program sorts whose ICU has this data: a library of the same name is loaded once only."""
    environment = os.environ | {"LD_PRELOAD": str(data)}
    command = [sys.executable, "-c", ORDER]
    return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout


def test_words_are_ordered_as_before(whole: Path, smaller: Path) -> None:
    assert "zebra" in order(whole)
    assert order(smaller) == order(whole)


def test_what_is_kept_is_as_it_was_and_the_rest_is_gone(icu: Any, whole: Path, smaller: Path) -> None:
    before, after = icu.read_parts(whole.read_bytes()), icu.read_parts(smaller.read_bytes())

    assert set(after) == {name for name in before if icu.is_read(name.partition("/")[2])}
    assert all(after[name].rstrip(b"\0") == before[name].rstrip(b"\0") for name in after)
    assert smaller.stat().st_size < whole.stat().st_size / 5


@pytest.mark.parametrize("name", ["coll/de.res", "coll/ucadata.icu", "root.res", "pool.res", "res_index.res"])
def test_what_orders_words_is_read(icu: Any, name: str) -> None:
    assert icu.is_read(name)


@pytest.mark.parametrize(
    "name", ["de.res", "sr_Latn_RS.res", "curr/de.res", "gb18030.cnv", "brkitr/cjdict.dict"]
)
def test_names_and_character_sets_are_not(icu: Any, name: str) -> None:
    assert not icu.is_read(name)


def test_a_package_is_read_as_it_was_written(icu: Any, whole: Path) -> None:
    parts = {"": icu.read_parts(whole.read_bytes())[""], "d/a.res": bytes(16), "d/b.res": b"b" * 32}
    elf = bytearray(b"\x7fELF".ljust(64, b"\0"))
    elf[32:40] = (64).to_bytes(8, "little")
    elf[54:58] = bytes([56, 0, 1, 0])
    data = icu.package(parts)
    segment = [1, 0, 0, 0, 0, 64 + 56 + len(data)]
    widths = [4, 4, 8, 8, 8, 8]
    head = b"".join(n.to_bytes(w, "little") for n, w in zip(segment, widths, strict=True)).ljust(56, b"\0")

    assert icu.read_parts(bytes(elf) + head + data) == parts

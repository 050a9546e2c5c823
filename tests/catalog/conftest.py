"""The built-in files, as texts by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from backstretch_gui.catalog.phrases import Phrases
from backstretch_gui.catalog.reading import read_phrases, read_stretch
from backstretch_gui.catalog.stretch import Stretch

ASSETS = Path(__file__).parents[2] / "assets"


def _texts(folder: str) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in sorted((ASSETS / folder).glob("*.toml"))}


@pytest.fixture(scope="session")
def stretch_files() -> dict[str, str]:
    return _texts("stretches")


@pytest.fixture(scope="session")
def routine_files() -> dict[str, str]:
    return _texts("routines")


@pytest.fixture(scope="session")
def stretches(stretch_files: dict[str, str]) -> dict[str, Stretch]:
    read = (read_stretch(text, name) for name, text in stretch_files.items())
    return {stretch.id: stretch for stretch in read}


@pytest.fixture(scope="session")
def phrases() -> Phrases:
    return read_phrases((ASSETS / "phrases.toml").read_text(encoding="utf-8"), "phrases.toml")

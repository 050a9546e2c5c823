"""The bundles of assets, and reading text and tables from them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from PySide6.QtCore import QDir, QFile, QIODevice, QResource

BUNDLE = Path(__file__).parents[1] / "resources.rcc"


def open_bundle(path: Path = BUNDLE) -> None:
    """Make the assets readable under ":/".

    Raises:
        FileNotFoundError: it has not been built, or is broken.
    """
    if not QResource.registerResource(str(path)):
        raise FileNotFoundError(path)


def open_stills(person: str) -> None:
    """Make the stills of a person, such as "ana", readable under ":/illustrations".

    Raises:
        FileNotFoundError: as `open_bundle`.
    """
    path = BUNDLE.with_name(f"stills-{person}.rcc")
    if not QDir(f":/illustrations/{person}").exists() and not QResource.registerResource(str(path)):
        raise FileNotFoundError(path)


def read_asset(name: str) -> str:
    """The text of an asset, such as "people/woman.toml".

    Raises:
        FileNotFoundError: the bundle has no such asset.
    """
    return _read(name).decode("utf-8")


def read_table(name: str) -> dict[str, Any]:
    """The table of a TOML asset, such as "phrases.toml": it was parsed when the bundle was built.

    Raises:
        FileNotFoundError: the bundle has no such asset.
    """
    return msgspec.json.decode(_read(f"{name}.json"), type=dict[str, Any])


def read_tables(folder: str) -> dict[str, dict[str, Any]]:
    """The table of every TOML file in a folder of the bundle, by file name."""
    names = QDir(f":/{folder}").entryList(["*.toml"], QDir.Filter.Files, QDir.SortFlag.Name)
    return {name: read_table(f"{folder}/{name}") for name in names}


def _read(name: str) -> bytes:
    file = QFile(f":/{name}")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(file.readAll().data())

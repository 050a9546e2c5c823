"""The bundle of assets, and reading text from it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QDir, QFile, QIODevice, QResource

BUNDLE = Path(__file__).parents[1] / "resources.rcc"


def open_bundle(path: Path = BUNDLE) -> None:
    """Make the assets readable under ":/".

    Raises:
        FileNotFoundError: it has not been built, or is broken.
    """
    if not QResource.registerResource(str(path)):
        raise FileNotFoundError(path)


def read_asset(name: str) -> str:
    """The text of an asset, such as "phrases.toml".

    Raises:
        FileNotFoundError: the bundle has no such asset.
    """
    file = QFile(f":/{name}")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(name)
    return bytes(file.readAll().data()).decode("utf-8")


def read_folder(folder: str) -> dict[str, str]:
    """The text of every TOML file in a folder of the bundle, by file name."""
    names = QDir(f":/{folder}").entryList(["*.toml"], QDir.Filter.Files, QDir.SortFlag.Name)
    return {name: read_asset(f"{folder}/{name}") for name in names}

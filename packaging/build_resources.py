"""Compiles `resources.qrc` into one binary bundle whenever the package is built.

Hatchling runs `ResourceHook` for wheels and editable installs; `python packaging/build_resources.py`
does the same by hand, and `build_bundle` is what the tests compile their own fresh bundle with.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = "backstretch_gui/resources.rcc"


def build_bundle(root: Path, target: Path) -> None:
    """Compile `root/resources.qrc`, the tables in it and the translations to `target`.

    It is compressed by zlib, which Qt can undo on every system.

    Raises:
        subprocess.CalledProcessError: a compiler refused the list or a file in it.
    """
    with tempfile.TemporaryDirectory() as folder:
        compiled = (compile_translations(root, Path(folder)), compile_tables(root, Path(folder)))
        zlib = ("--format-version", "3", "--compress-algo", "zlib")
        lists = (root / "resources.qrc", *compiled)
        subprocess.run([_tool("rcc"), "--binary", *zlib, *lists, "-o", target], check=True, cwd=root)


def compile_translations(root: Path, folder: Path) -> Path:
    """Every .ts file of `root/assets/translations` as .qm in `folder`; the list of them, for rcc."""
    entries: list[str] = []
    for source in sorted((root / "assets" / "translations").glob("*.ts")):
        compiled = folder / f"{source.stem}.qm"
        subprocess.run([_tool("lrelease"), "-silent", source, "-qm", compiled], check=True)
        entries.append(f'<file alias="translations/{compiled.name}">{compiled.name}</file>')
    listed = folder / "translations.qrc"
    listed.write_text(f'<RCC><qresource prefix="/">{"".join(entries)}</qresource></RCC>', encoding="utf-8")
    return listed


def compile_tables(root: Path, folder: Path) -> Path:
    """Every TOML file of `root/resources.qrc` as JSON beside it; the list of them, for rcc.

    JSON is read forty times as fast, at each start.
    """
    entries: list[str] = []
    for listed in ElementTree.parse(root / "resources.qrc").iter("file"):
        alias = listed.attrib["alias"]
        if alias.endswith(".toml"):
            table = tomllib.loads((root / str(listed.text)).read_text(encoding="utf-8"))
            compiled = folder / f"{alias}.json"
            compiled.parent.mkdir(parents=True, exist_ok=True)
            compiled.write_text(json.dumps(table, ensure_ascii=False, allow_nan=False), encoding="utf-8")
            entries.append(f'<file alias="{alias}.json">{alias}.json</file>')
    tables = folder / "tables.qrc"
    tables.write_text(f'<RCC><qresource prefix="/">{"".join(entries)}</qresource></RCC>', encoding="utf-8")
    return tables


def _tool(name: str) -> Path:
    """A program inside PySide6, by its path: wrapper scripts are on PATH only in an activated environment."""
    import PySide6

    folder = Path(PySide6.__path__[0])
    file = f"{name}.exe" if sys.platform == "win32" else name
    return next(path for path in (folder / "Qt" / "libexec" / file, folder / file) if path.exists())


class ResourceHook(BuildHookInterface[Any]):
    """Hatchling's way in."""

    PLUGIN_NAME = "resources"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile the bundle next to the code before files are collected."""
        build_bundle(Path(self.root), Path(self.root) / BUNDLE)


if __name__ == "__main__":
    build_bundle(ROOT, ROOT / BUNDLE)

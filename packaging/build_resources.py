"""Compiles `resources.qrc` into bundles whenever the package is built: one, and one of stills per person.

Of a large file Linux may bring 2 MB into memory at the first look at it: pictures of people whom nobody has
chosen are in files of their own.

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
from xml.sax.saxutils import escape

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = "backstretch_gui/resources.rcc"
STILLS = "illustrations/"
"""What the names of stills begin with, before the person's."""


def build_bundle(root: Path, target: Path) -> None:
    """Compile `root/resources.qrc`, the tables in it and the translations to `target`; stills go beside it.

    They are compressed by zlib, which Qt can undo on every system.

    Raises:
        subprocess.CalledProcessError: a compiler refused the list or a file in it.
    """
    with tempfile.TemporaryDirectory() as folder:
        for old in target.parent.glob("stills-*.rcc"):
            old.unlink()
        compiled = (compile_translations(root, Path(folder)), compile_tables(root, Path(folder)))
        for name, files in _by_bundle(root).items():
            listed = _list(Path(folder) / f"{name or 'rest'}.qrc", files)
            if name:
                _compile((listed,), target.with_name(f"stills-{name}.rcc"))
            else:
                _compile((listed, *compiled), target)


def _by_bundle(root: Path) -> dict[str, dict[str, Path]]:
    """What `root/resources.qrc` lists, by the person it is stills of, or "": files by the name they get."""
    bundles: dict[str, dict[str, Path]] = {"": {}}
    for listed in ElementTree.parse(root / "resources.qrc").iter("file"):
        alias = listed.attrib["alias"]
        person = alias.removeprefix(STILLS).partition("/")[0] if alias.startswith(STILLS) else ""
        bundles.setdefault(person, {})[alias] = root / str(listed.text)
    return bundles


def _list(to: Path, files: dict[str, Path]) -> Path:
    """A list for rcc."""
    entries = "".join(
        f'<file alias="{alias}">{escape(str(path.resolve()))}</file>' for alias, path in files.items()
    )
    to.write_text(f'<RCC><qresource prefix="/">{entries}</qresource></RCC>', encoding="utf-8")
    return to


def _compile(lists: tuple[Path, ...], target: Path) -> None:
    zlib = ("--format-version", "3", "--compress-algo", "zlib")
    subprocess.run([_tool("rcc"), "--binary", *zlib, *lists, "-o", target], check=True)


def compile_translations(root: Path, folder: Path) -> Path:
    """Every .ts file of `root/assets/translations` as .qm in `folder`; the list of them, for rcc."""
    files: dict[str, Path] = {}
    for source in sorted((root / "assets" / "translations").glob("*.ts")):
        compiled = folder / f"{source.stem}.qm"
        subprocess.run([_tool("lrelease"), "-silent", source, "-qm", compiled], check=True)
        files[f"translations/{compiled.name}"] = compiled
    return _list(folder / "translations.qrc", files)


def compile_tables(root: Path, folder: Path) -> Path:
    """Every TOML file of `root/resources.qrc` as JSON beside it; the list of them, for rcc.

    JSON is read forty times as fast, at each start.
    """
    files: dict[str, Path] = {}
    for alias, source in _by_bundle(root)[""].items():
        if alias.endswith(".toml"):
            table = tomllib.loads(source.read_text(encoding="utf-8"))
            compiled = folder / f"{alias}.json"
            compiled.parent.mkdir(parents=True, exist_ok=True)
            compiled.write_text(json.dumps(table, ensure_ascii=False, allow_nan=False), encoding="utf-8")
            files[f"{alias}.json"] = compiled
    return _list(folder / "tables.qrc", files)


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

"""Compiles `resources.qrc` into one binary bundle whenever the package is built.

Hatchling runs `ResourceHook` for wheels and editable installs; `python packaging/build_resources.py`
does the same by hand, and `build_bundle` is what the tests compile their own fresh bundle with.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

ROOT = Path(__file__).resolve().parent.parent
BUNDLE = "backstretch_gui/resources.rcc"


def build_bundle(root: Path, target: Path) -> None:
    """Compile `root/resources.qrc` to `target`.

    The compiler inside PySide6 is called by its path, because the wrapper script is on PATH only
    in an activated environment. It compresses by zlib, which Qt can undo on every system.

    Raises:
        subprocess.CalledProcessError: the compiler refused the list or a file in it.
    """
    import PySide6

    compiler = Path(PySide6.__path__[0]) / ("rcc.exe" if sys.platform == "win32" else "Qt/libexec/rcc")
    if not compiler.exists():
        compiler = Path(PySide6.__path__[0]) / "rcc"
    subprocess.run(
        [
            compiler,
            "--binary",
            "--format-version",
            "3",
            "--compress-algo",
            "zlib",
            root / "resources.qrc",
            "-o",
            target,
        ],
        check=True,
        cwd=root,
    )


class ResourceHook(BuildHookInterface[Any]):
    """Hatchling's way in."""

    PLUGIN_NAME = "resources"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Compile the bundle next to the code before files are collected."""
        build_bundle(Path(self.root), Path(self.root) / BUNDLE)


if __name__ == "__main__":
    build_bundle(ROOT, ROOT / BUNDLE)

"""The .deb is read by Debian's own tools."""

from __future__ import annotations

import shutil
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's")


@pytest.fixture
def debian(scripts: None) -> Any:
    del scripts
    return import_module("debian")


def test_what_is_compressed_is_unpacked_as_it_was(debian: Any, tmp_path: Path) -> None:
    tree, plain, small = (tmp_path / name for name in ("tree", "plain.deb", "small.deb"))
    (tree / "DEBIAN").mkdir(parents=True)
    fields = {"Package": "a", "Version": "1", "Architecture": "all", "Maintainer": "A <a@b.example>"}
    control = "".join(f"{name}: {value}\n" for name, value in fields.items()) + "Description: a\n"
    (tree / "DEBIAN" / "control").write_text(control)
    shutil.copyfile(sys.executable, tree / "program")
    (tree / "words").write_text("odd")
    subprocess.run(["dpkg-deb", "-Znone", "-b", tree, plain], check=True, stdout=subprocess.DEVNULL)

    small.write_bytes(debian.compressed(plain.read_bytes()))

    subprocess.run(["dpkg-deb", "-x", small, tmp_path / "out"], check=True)
    for name in ("program", "words"):
        assert (tmp_path / "out" / name).read_bytes() == (tree / name).read_bytes()
    told = subprocess.run(["dpkg-deb", "-f", small], check=True, capture_output=True, text=True).stdout
    assert told == control
    assert small.stat().st_size < plain.stat().st_size / 2

"""What `make package` has built."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.sound import NullSink, null_sink

DIST = Path(__file__).parents[2] / "dist"


def _built(pattern: str) -> Path:
    found = sorted(DIST.glob(pattern))
    assert found, f"there is no {pattern} in dist/: run `make test-package`, which builds it first"
    return found[-1]


@pytest.fixture(scope="session")
def deb() -> Path:
    return _built("*.deb")


@pytest.fixture(scope="session")
def tar() -> Path:
    return _built("*.tar.xz")


@pytest.fixture(scope="session")
def as_root() -> None:
    """Setting up another Debian needs root, as CI has it."""
    if os.geteuid() != 0:
        pytest.skip("a Debian of one's own can be set up by root only")


@pytest.fixture
def home(tar: Path, tmp_path: Path) -> Path:
    """Somebody's home, with the tar unpacked in it."""
    folder = tmp_path / "home"
    folder.mkdir()
    subprocess.run(["tar", "-C", folder, "-xf", tar], check=True)
    return folder


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[NullSink]:
    """A sound server of one's own."""
    with null_sink(tmp_path) as sink:
        yield sink

"""What `make package-windows` has built, installed under Wine once for all of these tests."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from harness.wine.installed import Installed
from harness.wine.prefix import Prefix

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def installer() -> Path:
    found = sorted((ROOT / "dist").glob("BackStretch-*-setup.exe"))
    assert found, "there is no installer in dist/: run `make test-windows`, which builds it first"
    return found[-1]


@pytest.fixture(scope="session")
def prefix() -> Iterator[Prefix]:
    """The Windows that the package was built with, without anything that an earlier run left there."""
    prefix = Prefix(ROOT / "build" / "windows" / "prefix")
    prefix.make()
    for left in ("backstretch", "State", "Programs"):
        shutil.rmtree(prefix.local / left, ignore_errors=True)
    yield prefix
    prefix.end()


@pytest.fixture(scope="session")
def desktop() -> Iterator[None]:
    """Something that puts windows to the front and gives them the keys."""
    manager = subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL)
    yield
    manager.terminate()
    manager.wait()


@pytest.fixture(scope="session")
def installed(prefix: Prefix, installer: Path, desktop: None) -> Installed:
    del desktop
    program = Installed(prefix)
    done = program.install(installer)
    assert done.code == 0, done.output
    return program


@pytest.fixture
def fresh(installed: Installed) -> Iterator[Installed]:
    """The program with nothing of the person's, and the first page read."""
    for left in (installed.own, installed.prefix.local / "State"):
        shutil.rmtree(left, ignore_errors=True)
    installed.own.mkdir()
    (installed.own / "settings.toml").write_bytes(b"version = 1\nwelcomed = true\n")
    yield installed
    installed.kill_all()

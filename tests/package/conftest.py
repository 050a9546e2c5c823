"""What `make package` has built."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

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

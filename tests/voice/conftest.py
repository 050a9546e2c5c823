"""A real helper, a real cache, and clips rendered once for the tests that play them."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from backstretch_gui.voice.cache import ClipCache

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORKER = (sys.executable, "-m", "backstretch_gui.voice.worker")


@pytest.fixture
def command() -> tuple[str, ...]:
    return WORKER


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[ClipCache]:
    clip_cache = ClipCache(tmp_path / "clips")
    yield clip_cache
    clip_cache.close()

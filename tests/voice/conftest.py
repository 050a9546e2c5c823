"""A real helper, a real cache, and clips rendered once for the tests that play them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.launch import worker_command
from tests.engines import SYSTEM, SYSTEM_ONLY

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

WORKER = tuple(worker_command(SYSTEM.id))


@pytest.fixture
def command() -> tuple[str, ...]:
    return WORKER


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[ClipCache]:
    clip_cache = ClipCache(tmp_path / "clips", SYSTEM_ONLY)
    yield clip_cache
    clip_cache.close()

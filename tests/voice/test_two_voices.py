"""A recorded voice and the system's, which says what that one can't: one loudness, one pace. Real engines."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import numpy as np
import pytest

from backstretch_gui.catalog.line import Line
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.engines.registry import NATURAL, Engines, system_engine
from backstretch_gui.voice.launch import worker_command
from backstretch_gui.voice.live.recipe import LOUDNESS
from backstretch_gui.voice.live.sound import loudness, true_peak, words_per_minute
from backstretch_gui.voice.packs import packs_here
from backstretch_gui.voice.renderer import Renderer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

RECORDED = Line("Breathe in. Breathing out, let your shoulders sink.")
OWN = Line("Kneel by the old oak chest. Rest your elbows on it, and let your head hang between them.")
BY_OTHER = Line(RECORDED.text, by_other=True)
LINES = [RECORDED, OWN, BY_OTHER]
ENGINES = Engines(system_engine(), packs_here())
HEART = ENGINES.choice("natural:heart", "en")


@pytest.fixture
def renderer(tmp_path: Path, qtbot: QtBot) -> Iterator[Renderer]:
    """All three have been said."""
    renderer = Renderer(ClipCache(tmp_path, ENGINES), ENGINES, worker_command)
    renderer.choose(HEART)
    renderer.want(LINES)
    qtbot.waitUntil(lambda: all(renderer.clip(line) for line in LINES), timeout=20_000)
    yield renderer
    renderer.close()


def test_own_words_and_all_around_them_are_said_by_the_systems_voice(
    renderer: Renderer, tmp_path: Path
) -> None:
    cache, other = ClipCache(tmp_path, ENGINES), ENGINES.in_place_of(HEART)
    assert (HEART.engine, other.engine) == (NATURAL, ENGINES.system.id)
    for line, choice in ((RECORDED, HEART), (OWN, other), (BY_OTHER, other)):
        clip = renderer.clip(line)
        assert clip is not None
        assert clip.path == cache.path(choice, line.text)


def test_both_are_equally_loud_and_equally_fast(renderer: Renderer) -> None:
    for line in LINES:
        clip = renderer.clip(line)
        assert clip is not None
        with wave.open(str(clip.path)) as wav:
            rate = wav.getframerate()
            said = np.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32_768
        assert loudness(said, rate) == pytest.approx(LOUDNESS, abs=1), line
        assert true_peak(said) <= -1, line
        assert 105 <= words_per_minute(said, rate, line.text) <= 140, line

"""A pause at each comma, where the model would read over it."""

from __future__ import annotations

from importlib import resources

import numpy as np
import pytest

from backstretch_gui.voice.live.commas import FRAME, OPENING, hushed, inside
from backstretch_gui.voice.live.kokoro import Kokoro
from backstretch_gui.voice.live.pauses import pauses
from backstretch_gui.voice.live.phonemes import Phonemes
from backstretch_gui.voice.live.recipe import COMMA, MODEL_RATE
from backstretch_gui.voice.live.sound import audible, without_heights
from tests.voice.live.test_live_voice import MODEL_PARTS, STYLES, needs_model

LINE = "Ginocchia al centro, braccia lungo i fianchi."


def test_a_comma_at_the_end_is_no_pause() -> None:
    assert inside("a,b,cd,") == [1, 3]
    assert inside("") == []


def test_what_the_model_hums_at_a_comma_becomes_a_pause() -> None:
    said = hushed(np.ones(20 * FRAME), MODEL_RATE, np.array([4, 10, 6]), [1])

    assert np.count_nonzero(said == 0) / MODEL_RATE == pytest.approx(COMMA, abs=0.001)
    assert np.all(said[: 4 * FRAME] == 1), "what comes before it is left"
    assert np.all(said[-6 * FRAME :] == 1), "and what comes after it"
    assert np.abs(np.diff(said)).max() < 0.01, "neither ends in a click"


def test_a_short_comma_takes_nothing_of_its_neighbours() -> None:
    before, comma, after = np.ones(4 * FRAME), np.zeros(FRAME), np.ones(4 * FRAME)

    said = hushed(np.concatenate([before, comma, after]), MODEL_RATE, np.array([4, 1, 4]), [1])

    assert np.count_nonzero(said) == 8 * FRAME
    assert len(said) >= 8 * FRAME + (COMMA + OPENING) * MODEL_RATE - 1


def test_heights_are_left_out_and_nothing_else() -> None:
    seconds = np.arange(MODEL_RATE) / MODEL_RATE
    low, high = (np.sin(2 * np.pi * hertz * seconds) for hertz in (7_000, 10_000))
    middle = slice(1_000, -1_000)

    kept = without_heights(low + high, MODEL_RATE, 9_000)

    assert kept[middle] == pytest.approx(low[middle], abs=0.01)


@needs_model
@pytest.mark.parametrize(("breathes", "found"), [(False, 0), (True, 1)])
def test_italian_commas_are_read_over_unless_they_are_asked_for(breathes: bool, found: int) -> None:
    model = b"".join(resources.files(part).joinpath("part.bin").read_bytes() for part in MODEL_PARTS)
    sara = Kokoro(model, (STYLES / "if_sara.bin").read_bytes(), breathes=breathes)

    said = audible(sara.say(Phonemes("roa/it")(LINE), LINE))

    assert len(pauses(said, MODEL_RATE, LINE)) == found

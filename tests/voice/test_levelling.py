from __future__ import annotations

import array
import math

import numpy as np
import pytest

from backstretch_gui.voice.levelling import LEVEL, PEAK, levelled

RATE = 22_050


def tone(amplitude: float, seconds: float = 1.0) -> array.array[int]:
    return array.array("h", [int(amplitude * math.sin(i / 9)) for i in range(round(seconds * RATE))])


@pytest.mark.parametrize("amplitude", [600, 3000, 12_000])
def test_soft_and_loud_voices_come_out_alike(amplitude: float) -> None:
    samples = np.array(levelled(tone(amplitude), RATE)) / 32_768
    assert 10 * np.log10((samples**2).mean()) == pytest.approx(LEVEL, abs=0.1)


def test_pauses_do_not_make_a_sentence_louder() -> None:
    spoken = tone(3000)
    paused = spoken + array.array("h", bytes(4 * RATE)) + spoken
    assert max(levelled(paused, RATE)) == pytest.approx(max(levelled(spoken, RATE)), rel=0.02)


def test_nothing_is_louder_than_the_peak() -> None:
    spiky = tone(600)
    spiky[5000] = 20_000
    assert max(levelled(spiky, RATE)) <= PEAK


def test_silence_stays_silence() -> None:
    silence = array.array("h", bytes(2000))
    assert levelled(silence, RATE) == silence

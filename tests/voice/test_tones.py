from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.live.recipe import LOUDNESS
from backstretch_gui.voice.live.sound import loudness, true_peak
from backstretch_gui.voice.tones import D5, G5, NOTES, RATE, synthesize, tone_seconds


def pitches(tone: Tone) -> list[float]:
    return [note.hertz for note in NOTES[tone]]


def loudest_hertz(tone: Tone, start: float, seconds: float) -> float:
    """The strongest frequency in a stretch of the tone."""
    piece = np.array(synthesize(tone))[round(start * RATE) : round((start + seconds) * RATE)]
    spectrum = np.abs(np.fft.rfft(piece * np.hanning(len(piece)), 1 << 16))
    return float(np.argmax(spectrum)) * RATE / (1 << 16)


def test_they_are_told_apart_by_number_and_direction_of_their_notes() -> None:
    rising, falling = pitches(Tone.START), pitches(Tone.END)
    assert rising[0] < rising[1]
    assert falling[0] > falling[1]
    assert len(pitches(Tone.HALFWAY)) == 1
    assert all(lower < higher for lower, higher in pairwise(pitches(Tone.FINISH)))
    assert len(pitches(Tone.FINISH)) == 3


def test_what_is_heard_is_what_is_written() -> None:
    assert loudest_hertz(Tone.START, 0.03, 0.13) == pytest.approx(D5, abs=12)
    assert loudest_hertz(Tone.START, 0.35, 0.3) == pytest.approx(G5, abs=6)
    assert loudest_hertz(Tone.END, 0.35, 0.3) == pytest.approx(D5, abs=6)


@pytest.mark.parametrize("tone", Tone)
def test_they_are_soft_and_do_not_click(tone: Tone) -> None:
    samples = np.array(synthesize(tone)) / 32_768
    assert len(samples) / RATE == pytest.approx(tone_seconds(tone), abs=0.001)
    assert np.abs(samples[:40]).max() < 0.04
    assert np.abs(samples[-20:]).max() < 0.01


@pytest.mark.parametrize("tone", Tone)
def test_they_are_as_loud_as_the_voice(tone: Tone) -> None:
    samples = np.array(synthesize(tone)) / 32_768
    assert loudness(samples, RATE) == pytest.approx(LOUDNESS, abs=1.05)
    assert true_peak(samples) < -6, "room above the voice where both are heard"


def test_the_halfway_tone_is_the_softest() -> None:
    loud = {tone: loudness(np.array(synthesize(tone)) / 32_768, RATE) for tone in Tone}
    assert min(loud, key=lambda tone: loud[tone]) is Tone.HALFWAY

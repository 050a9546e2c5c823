"""AIFF in, WAV out; whatever else comes is refused or left alone."""

from __future__ import annotations

import wave
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from backstretch_gui.voice.engines.aiff import convert
from tests.voice.engines.stand_ins import aiff
from tests.voice.wavs import write_wav

if TYPE_CHECKING:
    from pathlib import Path

SAMPLES = [0, 1, -1, 300, -300, 32767, -32768]


@pytest.mark.parametrize("coding", [b"", b"NONE", b"twos", b"sowt"])
@pytest.mark.parametrize("rate", [8000, 22_050, 44_100])
def test_the_samples_are_the_same(tmp_path: Path, coding: bytes, rate: int) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(aiff(SAMPLES, rate=rate, coding=coding))

    convert(file)

    with wave.open(str(file), "rb") as wav:
        data = wav.readframes(99)
        assert (wav.getframerate(), wav.getnchannels(), wav.getsampwidth()) == (rate, 1, 2)
    assert [int.from_bytes(data[i : i + 2], "little", signed=True) for i in range(0, len(data), 2)] == SAMPLES


def test_a_wav_stays_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "a.wav"
    write_wav(file, SAMPLES)
    before = file.read_bytes()

    convert(file)

    assert file.read_bytes() == before


@pytest.mark.parametrize("data", [aiff(SAMPLES, coding=b"fl32"), aiff(SAMPLES, bits=24), aiff([])[:60]])
def test_what_it_cannot_read_it_refuses(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "a.wav"
    file.write_bytes(data)

    with pytest.raises(ValueError, match="AIFF"):
        convert(file)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 200), st.integers(0, 255))
def test_a_damaged_file_is_refused_or_read_never_worse(tmp_path: Path, at: int, value: int) -> None:
    data = bytearray(aiff(SAMPLES))
    data[at % len(data)] = value
    file = tmp_path / "a.wav"
    file.write_bytes(data)

    try:
        convert(file)
    except ValueError:
        return

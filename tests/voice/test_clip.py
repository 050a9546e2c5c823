from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from backstretch_gui.voice.clip import AUDIBLE, measure
from tests.voice.wavs import RATE, beep, write_wav

frames = st.integers(0, 5000)


@given(
    lead=frames,
    sound=st.integers(1, 5000),
    tail=frames,
    channels=st.integers(1, 2),
    level=st.sampled_from([AUDIBLE, -AUDIBLE, -32768]),
)
def test_silence_at_both_ends_is_told_from_the_sound(
    lead: int, sound: int, tail: int, channels: int, level: int
) -> None:
    with TemporaryDirectory() as folder:
        silence, loud = [AUDIBLE - 1] * channels, [level] * channels
        path = write_wav(Path(folder) / "a.wav", silence * lead + loud * sound + silence * tail, channels)
        extent = measure(path)
    assert extent.lead == pytest.approx(lead / RATE)
    assert extent.seconds == pytest.approx((lead + sound) / RATE)


def test_a_silent_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="silent"):
        measure(write_wav(tmp_path / "a.wav", [0] * 3000))


def test_a_file_without_frames_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="silent"):
        measure(write_wav(tmp_path / "a.wav", []))


def test_a_missing_file_is_not_a_broken_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        measure(tmp_path / "a.wav")


@given(data=st.binary(max_size=200))
def test_rubbish_is_refused(data: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "a.wav"
        path.write_bytes(data)
        with pytest.raises(ValueError, match=r"a\.wav"):
            measure(path)


@example(cut=20, garbage=b"\0\0\0\0\1")  # a chunk longer than the file
@given(cut=st.integers(0, 4043), garbage=st.binary(max_size=20))
def test_a_file_that_ends_too_early_is_refused(cut: int, garbage: bytes) -> None:
    with TemporaryDirectory() as folder:
        path = beep(Path(folder) / "a.wav")
        path.write_bytes(path.read_bytes()[:cut][: -len(garbage) or None] + garbage)
        with pytest.raises(ValueError, match=r"a\.wav"):
            measure(path)

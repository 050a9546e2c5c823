"""Clips read ahead, and one that can't be read."""

from __future__ import annotations

import wave
from pathlib import Path

import pytest

from backstretch_gui.voice.player.mixer import RATE
from backstretch_gui.voice.player.sounds import AHEAD, Clips


def clip(path: Path, sample: int) -> str:
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(sample.to_bytes(2, "little") * 10)
    return str(path)


def test_the_next_clips_are_read_ahead_and_go_on_with_what_is_said(tmp_path: Path) -> None:
    """Seen by taking the files away."""
    paths = [clip(tmp_path / f"{number}.wav", number) for number in range(AHEAD + 2)]
    clips = Clips()
    clips.expect(paths)
    Path(paths[0]).unlink()
    assert clips.samples(paths[0])[0] == 0
    clips.said(paths[0])
    for path in paths[1:]:
        Path(path).unlink()
    assert [len(clips.samples(path)) for path in paths] == [0, *[10] * AHEAD, 0]


def test_what_is_no_sound_has_no_samples_and_that_is_told(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "clip.wav"
    path.write_bytes(b"RIFF, nearly")
    assert len(Clips().samples(str(path))) == 0
    assert str(path) in capfd.readouterr().err

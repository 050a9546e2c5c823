"""A routine taken along, by the real program: every word of its plan is in the file, at its time."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import pytest
import soundfile
import soxr
from numpy.typing import NDArray
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.export.export_process import ExportProcess
from backstretch_gui.export.measured_speech import MeasuredSpeech
from backstretch_gui.language.languages import FALLBACK, TRANSLATED, Languages
from backstretch_gui.routines.library import load_catalog, words_in
from backstretch_gui.session.plan import Plan
from backstretch_gui.session.timeline import timeline
from backstretch_gui.settings.settings import Settings
from backstretch_gui.storage.own_command import own_command
from backstretch_gui.storage.user_paths import Paths
from backstretch_gui.training.coaching_settings import coaching
from backstretch_gui.voice.live.sound import loudness
from backstretch_gui.voice.player.mixer import RATE
from backstretch_gui.voice.player.sounds import read

Samples = NDArray[np.float64]

ROUTINE = "first-time"
LOUDNESS = -22.0
"""LUFS: that of every recorded line (voice/live/recipe.py)."""
NEAR = 0.02
"""Seconds."""


def program(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(own_command(*arguments), capture_output=True, text=True, timeout=300, check=False)


@pytest.fixture
def language() -> str:
    """What is spoken; a test may name another."""
    return FALLBACK


@pytest.fixture
def catalog(bundle: Path, language: str) -> Catalog:
    del bundle
    return load_catalog({}, {}, words_in(Languages(language, language)))[0]


@pytest.fixture
def speech(language: str, qapp: QApplication) -> MeasuredSpeech:
    """The same voice as the program's; the clips are those that it has rendered."""
    return MeasuredSpeech(Paths.of_user().clips, Settings(), language, qapp)


def plan_of(catalog: Catalog, speech: MeasuredSpeech, language: str) -> Plan:
    return speech.plan(catalog.routines[ROUTINE], catalog, coaching(Settings(), language))


def heard_in(path: Path) -> Samples:
    """The sound of a file at the clips' rate."""
    found, rate = soundfile.read(path)
    samples: Samples = np.asarray(found, dtype=np.float64)
    return np.asarray(soxr.resample(samples, rate, RATE)) if rate != RATE else samples


def found_at(sound: Samples, clip: Samples, near: float) -> tuple[float, float]:
    """When a clip is heard, looked for within half a second, and how like it is (1: the same)."""
    first = max(0, round((near - 0.5) * RATE))
    part = sound[first : first + len(clip) + RATE]
    size = 1 << (len(part) + len(clip)).bit_length()
    product = np.fft.rfft(part, size) * np.conj(np.fft.rfft(clip, size))
    alike = np.fft.irfft(product, size)[: max(1, len(part) - len(clip) + 1)]
    place = int(np.argmax(alike))
    there = part[place : place + len(clip)]
    return (first + place) / RATE, float(alike[place] / np.linalg.norm(there) / np.linalg.norm(clip))


@pytest.mark.heavy
@pytest.mark.parametrize(
    ("suffix", "language"),
    [(".mp3", FALLBACK), (".opus", FALLBACK), *((".flac", each) for each in (FALLBACK, *TRANSLATED))],
)
def test_every_cue_is_heard_at_its_time(
    suffix: str, language: str, catalog: Catalog, speech: MeasuredSpeech, tmp_path: Path
) -> None:
    path = tmp_path / f"guide{suffix}"

    done = program("--audio", str(path), "--routine", ROUTINE, "--language", language)

    assert (done.returncode, done.stderr) == (0, "")
    sound, plan = heard_in(path), plan_of(catalog, speech, language)
    speech.close()
    said = [each for each in timeline(plan) if each.cue.spoken and each.cue.text]
    assert len(said) > 50
    silence_from = 0.0
    for each in said:
        clip = speech.clip(plan.line(each.cue, each.segment))
        assert clip is not None
        samples = np.array(read(clip.path), dtype=np.float64) / 32768
        at, alike = found_at(sound, samples[: round(clip.seconds * RATE)], each.at)
        assert abs(at - each.at) < NEAR, each
        assert alike > 0.9, each
        assert each.at >= silence_from, each
        silence_from = each.at + clip.seconds
    assert abs(loudness(sound, RATE) - LOUDNESS) < 1.0
    assert abs(len(sound) / RATE - plan.seconds) < 2.0


@pytest.mark.heavy
def test_less_is_said_if_that_is_asked_for(tmp_path: Path) -> None:
    full, brief = tmp_path / "full.flac", tmp_path / "brief.flac"

    assert program("--audio", str(full), "--routine", ROUTINE, "--talk", "full").returncode == 0
    assert program("--audio", str(brief), "--routine", ROUTINE, "--talk", "tones").returncode == 0

    assert soundfile.info(brief).duration < soundfile.info(full).duration


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("--audio", "guide.wav"), "Please name a file that ends in .mp3, .opus or .flac."),
        (("--video", "guide.avi"), "Please name a file that ends in .mp4."),
        (("--audio", "guide.mp3", "--routine", "none"), "There is no routine none."),
    ],
)
def test_what_cannot_be_done_is_told_in_a_sentence(
    arguments: Sequence[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(sys.path))

    done = program(*arguments)

    assert done.returncode == 1
    assert done.stderr.startswith(told)
    assert list(tmp_path.glob("guide*")) == []


def test_a_routine_with_every_stretch_off_is_told(tmp_path: Path) -> None:
    routines = Paths.of_user().routines
    routines.mkdir(parents=True)
    (routines / "mine.toml").write_text(
        'version = 1\nid = "mine"\nname.en = "Mine"\npurpose.en = "Nothing."\n'
        '[[stretches]]\nstretch = "sphinx"\non = false\n'
    )

    done = program("--audio", str(tmp_path / "guide.flac"), "--routine", "mine")

    assert (done.returncode, done.stderr[:16]) == (1, "Every stretch of")
    assert not (tmp_path / "guide.flac").exists()


def test_a_folder_of_that_name_is_told_by_it_and_stays(tmp_path: Path) -> None:
    path = tmp_path / "guide.flac"
    path.mkdir()

    done = program("--audio", str(path), "--routine", "quick-relief")

    assert done.returncode == 1
    assert f"{path}: " in done.stderr
    assert [file.name for file in tmp_path.glob("*guide*")] == ["guide.flac"]


def test_a_folder_that_is_not_there_is_told_and_nothing_is_made(tmp_path: Path) -> None:
    done = program("--audio", str(tmp_path / "nowhere" / "guide.mp3"), "--routine", ROUTINE)

    assert done.returncode == 1
    assert "nowhere" in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "nowhere").exists()


@pytest.fixture
def exporting(qapp: QApplication) -> Iterator[ExportProcess]:
    process = ExportProcess(qapp)
    yield process
    process.cancel()


def is_on_its_way(per_cent: int) -> bool:
    return per_cent > 20


def begin(exporting: ExportProcess, path: Path, qtbot: QtBot) -> None:
    """Until it is encoding."""
    path.write_bytes(b"the old one")
    with qtbot.waitSignal(exporting.progress, timeout=240_000, check_params_cb=is_on_its_way):
        exporting.start(own_command("--audio", str(path), "--routine", "all-thirteen", "--progress"), path)


def test_a_cancelled_export_leaves_nothing_behind(
    exporting: ExportProcess, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "guides" / "guide.opus"
    path.parent.mkdir()
    begin(exporting, path, qtbot)

    exporting.cancel()

    assert path.read_bytes() == b"the old one"
    assert [file.name for file in path.parent.iterdir()] == ["guide.opus"]
    assert not exporting.running


def test_a_killed_export_is_told_and_leaves_nothing_behind(
    exporting: ExportProcess, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "guides" / "guide.opus"
    path.parent.mkdir()
    begin(exporting, path, qtbot)

    told: list[str] = []
    exporting.failed.connect(told.append)
    with qtbot.waitSignal(exporting.failed, timeout=10_000):
        os.kill(exporting.pid, signal.SIGKILL)

    assert told == [""]
    assert path.read_bytes() == b"the old one"
    assert [file.name for file in path.parent.iterdir()] == ["guide.opus"]


def test_a_full_export_replaces_the_old_file(exporting: ExportProcess, tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "guides" / "guide.mp3"
    path.parent.mkdir()
    path.write_bytes(b"the old one")

    with qtbot.waitSignal(exporting.written, timeout=240_000):
        exporting.start(own_command("--audio", str(path), "--routine", ROUTINE, "--progress"), path)

    assert path.read_bytes()[:3] == b"ID3"
    assert [file.name for file in path.parent.iterdir()] == ["guide.mp3"]

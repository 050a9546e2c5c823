"""What is heard of a Speaker: a process of its own plays to a null sink, and the recording is searched.

The Speaker is not in the test process, so QtMultimedia's warnings about sound servers fail nothing here.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from backstretch_gui.voice.protocol import Render
from backstretch_gui.voice.tones import Tone, tone_seconds, write_tones
from backstretch_gui.voice.trouble import TroubleKind
from tests.sound import MATCH, NullSink, Recording, find, missing_tool, samples

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

pytestmark = pytest.mark.skipif(missing_tool() is not None, reason=f"{missing_tool()} is not installed")

ONSET_SECONDS = 0.15
"""Most that say() may take to be heard on a busy machine; the heavy test below holds the goal of 0.05."""
SENTENCES = (
    "Bend both knees.",
    "Now the left side.",
)


class Talker:
    """The process with the Speaker."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.facts: list[str] = []
        self.hear()

    def hear(self) -> list[str]:
        """The next line."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().split()

    def tell(self, *words: object) -> float:
        """Have a command carried out; the monotonic time just before it was."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        while (line := self.hear())[0] != "done":
            self.facts.append(line[-1])
        return float(line[1])

    def wait_for(self, fact: str) -> None:
        while self.facts[-1:] != [fact]:
            self.facts.append(self.hear()[-1])


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The two sentences as the real voice speaks them."""
    folder = tmp_path_factory.mktemp("clips")
    paths = [folder / "first.wav", folder / "second.wav"]
    with subprocess.Popen(
        [sys.executable, "-m", "backstretch_gui.voice.worker"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as helper:
        requests = [Render(i, text, None, 140, 50, str(paths[i])) for i, text in enumerate(SENTENCES)]
        assert helper.stdin is not None
        assert helper.stdout is not None
        helper.stdout.readline()
        for request in requests:
            helper.stdin.write(msgspec.json.encode(request) + b"\n")
            helper.stdin.flush()
            helper.stdout.readline()
        helper.stdin.close()
    return paths


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[NullSink]:
    folder = tmp_path / "pulse"
    folder.mkdir()
    null_sink = NullSink(folder)
    yield null_sink
    null_sink.stop()


@contextmanager
def talking(sink: NullSink, tones: Path) -> Generator[Talker]:
    speaking = Path(__file__).with_name("speaking.py")
    with subprocess.Popen(
        [sys.executable, str(speaking), str(tones)],
        env=sink.env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        yield Talker(process)
        process.kill()


@pytest.fixture
def talker(sink: NullSink, tmp_path: Path) -> Iterator[Talker]:
    """A Speaker with an output, being recorded."""
    sink.start()
    with talking(sink, tmp_path / "tones") as process:
        sink.start_recording(tmp_path / "heard.wav")
        yield process


def between(recording: Recording, start: float, end: float) -> Recording:
    """The part of a recording between two monotonic times."""
    first, last = (max(0, round((time - recording.started) * recording.rate)) for time in (start, end))
    return Recording(recording.samples[first:last], recording.rate, max(start, recording.started))


def test_a_clip_is_heard_whole_and_at_once(talker: Talker, sink: NullSink, clips: list[Path]) -> None:
    clip = samples(clips[0])
    talker.tell("prepare", *clips)
    said = talker.tell("say", clips[0])
    heard = sink.hear_for(len(clip) / sink.rate + 0.3)
    offset, score = find(clip, heard)
    assert score > MATCH
    assert 0 < heard.heard_at(offset) - said < ONSET_SECONDS
    assert find(samples(clips[1]), heard)[1] < 0.5
    assert talker.facts == []


def test_hush_is_silence_at_once(talker: Talker, sink: NullSink, clips: list[Path]) -> None:
    talker.tell("say", clips[0])
    sink.listen_for(0.5)
    hushed = talker.tell("hush")
    heard = sink.hear_for(0.5)
    assert between(heard, hushed - 0.3, hushed).last_sound() is not None
    assert between(heard, hushed + 0.03, hushed + 0.4).last_sound() is None


def test_a_new_clip_takes_the_place_of_the_old(talker: Talker, sink: NullSink, clips: list[Path]) -> None:
    second = samples(clips[1])
    talker.tell("say", clips[0])
    sink.listen_for(0.4)
    said = talker.tell("say", clips[1])
    heard = sink.hear_for(len(second) / sink.rate + 0.3)
    offset, score = find(second, heard)
    assert score > MATCH  # nothing of the first is mixed in
    assert heard.heard_at(offset) - said < ONSET_SECONDS


@pytest.mark.parametrize("tone", Tone)
def test_each_tone_is_heard_as_itself(talker: Talker, sink: NullSink, tmp_path: Path, tone: Tone) -> None:
    talker.tell("sound", tone)
    heard = sink.hear_for(tone_seconds(tone) + 0.3)
    scores = {t: find(samples(path), heard)[1] for t, path in write_tones(tmp_path / "tones").items()}
    assert scores[tone] > 0.99
    assert all(score < 0.9 for other, score in scores.items() if other is not tone)


def test_a_tone_does_not_cut_the_voice_off(
    talker: Talker, sink: NullSink, tmp_path: Path, clips: list[Path]
) -> None:
    clip, tone = samples(clips[0]), samples(write_tones(tmp_path / "tones")[Tone.HALFWAY])
    talker.tell("say", clips[0])
    sink.listen_for(0.3)
    talker.tell("sound", Tone.HALFWAY)
    heard = sink.hear_for(len(clip) / sink.rate + 0.3)
    offset, score = find(clip, heard)
    assert score > 0.7
    assert find(tone, heard)[1] > 0.3
    start = round(offset * heard.rate)
    rest = Recording(heard.samples[start : start + len(clip)] - clip, heard.rate, 0.0)
    assert find(tone, rest)[1] > MATCH  # the two are simply added


def test_volume_is_an_amplitude(talker: Talker, sink: NullSink, clips: list[Path]) -> None:
    clip = samples(clips[0])
    talker.tell("volume", 0.25)
    talker.tell("say", clips[0])
    heard = sink.hear_for(len(clip) / sink.rate + 0.3)
    assert find(clip, heard)[1] > MATCH
    assert np.abs(heard.samples).max() == pytest.approx(0.25 * np.abs(clip).max(), rel=0.05)


@pytest.mark.heavy
def test_it_follows_the_default_device(
    talker: Talker, sink: NullSink, tmp_path: Path, clips: list[Path]
) -> None:
    sink.stop_recording()
    sink.add_sink("headphones")
    sink.start_recording(tmp_path / "there.wav", "headphones")
    sink.listen_for(0.5)
    clip = samples(clips[0])
    talker.tell("say", clips[0])
    assert find(clip, sink.hear_for(len(clip) / sink.rate + 0.3))[1] > MATCH


@pytest.mark.heavy
def test_headphones_pulled_out_and_put_back_are_played_on(
    talker: Talker, sink: NullSink, tmp_path: Path, clips: list[Path]
) -> None:
    clip = samples(clips[0])
    talker.tell("say", clips[0])
    sink.stop_recording()
    sink.remove_sinks()
    talker.tell("say", clips[1])
    sink.add_sink("ci")
    sink.start_recording(tmp_path / "back.wav")
    sink.listen_for(0.5)
    talker.tell("say", clips[0])
    assert find(clip, sink.hear_for(len(clip) / sink.rate + 0.3))[1] > MATCH


@pytest.mark.heavy
def test_without_an_output_it_says_so_once_and_recovers(
    sink: NullSink, tmp_path: Path, clips: list[Path]
) -> None:
    sink.start(with_sink=False)
    clip = samples(clips[0])
    with talking(sink, tmp_path / "tones") as talker:
        talker.tell("prepare", *clips)
        talker.tell("say", clips[0])
        talker.tell("sound", Tone.START)
        talker.tell("hush")
        assert talker.facts == [TroubleKind.NO_OUTPUT]
        sink.add_sink("ci")
        talker.wait_for("recovered")
        sink.start_recording(tmp_path / "heard.wav")
        talker.tell("say", clips[0])
        assert find(clip, sink.hear_for(len(clip) / sink.rate + 0.3))[1] > MATCH


def test_without_a_sound_server_it_says_so_and_does_nothing(
    sink: NullSink, tmp_path: Path, clips: list[Path]
) -> None:
    with talking(sink, tmp_path / "tones") as talker:
        talker.tell("say", clips[0])
        talker.tell("sound", Tone.FINISH)
        talker.tell("volume", 0.5)
        talker.tell("hush")
        assert talker.facts == [TroubleKind.NO_OUTPUT]


@pytest.mark.heavy
def test_a_sound_server_that_dies_is_noticed(talker: Talker, sink: NullSink, clips: list[Path]) -> None:
    talker.tell("say", clips[0])
    sink.stop()
    talker.wait_for(TroubleKind.OUTPUT_STUCK)
    talker.tell("say", clips[1])
    talker.tell("sound", Tone.END)
    talker.tell("hush")
    assert talker.facts == [TroubleKind.OUTPUT_STUCK]


@pytest.mark.heavy
def test_nineteen_of_twenty_clips_are_heard_within_50_ms(
    talker: Talker, sink: NullSink, clips: list[Path]
) -> None:
    beginnings = [samples(path)[: sink.rate // 2] for path in clips]
    said: list[tuple[int, float, float]] = []
    for number in range(20):
        which = number % 2
        talker.tell("prepare", *clips)
        at = talker.tell("say", clips[which])
        sink.listen_for(0.6)
        said.append((which, at, talker.tell("hush")))
        sink.listen_for(0.1)
    heard = sink.stop_recording()
    delays: list[float] = []
    for which, at, hushed in said:
        part = between(heard, at - 0.05, hushed + 0.05)
        offset, score = find(beginnings[which], part)
        assert score > MATCH
        delays.append(part.heard_at(offset) - at)
    assert sorted(delays)[18] < 0.05, f"seconds: {sorted(delays)}"

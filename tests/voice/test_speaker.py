"""What is heard of a Speaker: a process of its own plays to a null sink, and the recording is searched.

The Speaker is not in the test process, so QtMultimedia's warnings about sound servers fail nothing here.
"""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Timer
from typing import IO, TYPE_CHECKING

import msgspec
import numpy as np
import pytest

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.player.client import REST_MS
from backstretch_gui.voice.protocol import Render
from backstretch_gui.voice.tones import NOTES
from backstretch_gui.voice.trouble import TroubleKind
from harness.sound import MATCH, NullSink, Recording, find, missing_tool, null_sink, samples, tone_file
from tests.engines import SYSTEM

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(missing_tool() is not None, reason=f"{missing_tool()} is not installed"),
]

ONSET_SECONDS = 0.15
"""Most that say() may take to be heard on a busy machine; the heavy test below holds the goal of 0.04."""
LONGEST_SECONDS = 240
SENTENCES = (
    "Bend both knees.",
    "Now the left side.",
)


class Talker:
    """The process with the Speaker."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.facts: list[str] = []
        self.taken = 0.0
        """Seconds that the slowest command has taken."""
        self.words: list[str] = []
        """ "started" and "ended", as words were."""
        self.hear()

    @property
    def output(self) -> IO[str]:
        assert self._process.stdout is not None
        return self._process.stdout

    def hear(self) -> list[str]:
        """The next line."""
        return self.output.readline().split()

    def tell(self, *words: object) -> float:
        """Have a command carried out; the monotonic time just before it was."""
        assert self._process.stdin is not None
        self._process.stdin.write(" ".join(map(str, words)) + "\n")
        self._process.stdin.flush()
        while (line := self.hear())[0] != "done":
            self._note(line[-1])
        self.taken = max(self.taken, float(line[2]))
        return float(line[1])

    def player(self) -> int:
        """The process id of its player."""
        assert self._process.stdin is not None
        self._process.stdin.write("pid\n")
        self._process.stdin.flush()
        while (line := self.hear())[0] != "player":
            self._note(line[-1])
        assert self.hear()[0] == "done"
        return int(line[1])

    def wait_for(self, fact: str) -> None:
        while self.facts[-1:] != [fact]:
            self._note(self.hear()[-1])

    def wait_for_words(self, *words: str) -> None:
        while self.words != [*words]:
            self._note(self.hear()[-1])

    def _note(self, fact: str) -> None:
        (self.words if fact in ("started", "ended") else self.facts).append(fact)


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """The two sentences as the real voice speaks them."""
    folder = tmp_path_factory.mktemp("clips")
    paths = [folder / "first.wav", folder / "second.wav"]
    with subprocess.Popen(
        [sys.executable, "-m", "backstretch_gui.voice.worker", SYSTEM.id],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as helper:
        requests = [Render(i, text, None, 125, 50, str(paths[i])) for i, text in enumerate(SENTENCES)]
        assert helper.stdin is not None
        assert helper.stdout is not None
        helper.stdout.readline()
        for request in requests:
            helper.stdin.write(msgspec.json.encode(request) + b"\n")
            helper.stdin.flush()
            helper.stdout.readline()
        helper.stdin.close()
    return paths


@contextmanager
def talking(sink: NullSink) -> Generator[Talker]:
    """A Speaker that plays on `sink`."""
    speaking = Path(__file__).with_name("speaking.py")
    with subprocess.Popen(
        [sys.executable, str(speaking)],
        env=sink.env, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        guard = Timer(
            LONGEST_SECONDS, process.kill
        )  # a Speaker that blocks fails its test instead of hanging it
        guard.start()
        try:
            yield Talker(process)
        finally:
            guard.cancel()
            with suppress(BrokenPipeError):
                process.communicate("quit\n", timeout=LONGEST_SECONDS)


@dataclass(frozen=True)
class Room:
    """A Speaker, the sink it plays on, which is being recorded, and its tones."""

    talker: Talker
    sink: NullSink
    tones: Path

    def hear(self, path: Path, since: float) -> tuple[Recording, float, float]:
        """Listen until `path` has been heard, if it was played at `since`; recording, offset and score."""
        clip = samples(path)
        heard = self.sink.hear_for(len(clip) / self.sink.rate + 0.2, since - 0.1)
        return heard, *find(clip, heard)


@contextmanager
def a_room(folder: Path) -> Generator[Room]:
    with null_sink(folder) as sink, talking(sink) as talker:
        sink.start_recording(folder / "heard.wav")
        yield Room(talker, sink, folder / "tones")


@pytest.fixture(scope="module")
def shared_room(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Room]:
    with a_room(tmp_path_factory.mktemp("room")) as room:
        yield room


@pytest.fixture
def room(shared_room: Room) -> Iterator[Room]:
    """The shared one, silent at first and as loud as ever."""
    yield shared_room
    shared_room.talker.tell("hush")
    shared_room.talker.tell("volume", 1)
    shared_room.sink.listen_for(0.1)


@pytest.fixture
def own_room(tmp_path: Path) -> Iterator[Room]:
    """One whose outputs may be changed."""
    with a_room(tmp_path) as room:
        yield room


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[NullSink]:
    """A sink that has not been started."""
    unstarted = NullSink(tmp_path)
    yield unstarted
    unstarted.stop()


def test_a_clip_is_heard_whole_and_at_once(room: Room, clips: list[Path]) -> None:
    room.talker.tell("prepare", *clips)
    said = room.talker.tell("say", clips[0])
    heard, offset, score = room.hear(clips[0], said)
    assert score > MATCH
    assert 0 < heard.heard_at(offset) - said < ONSET_SECONDS
    assert find(samples(clips[1]), heard)[1] < 0.5


def test_after_a_rest_a_clip_is_heard_whole_and_at_once(room: Room, clips: list[Path]) -> None:
    room.talker.tell("prepare", *clips)
    room.talker.tell("hush")
    room.sink.listen_for(REST_MS / 1000 + 0.5)
    assert room.sink.plays_nothing()
    said = room.talker.tell("say", clips[0])
    heard, offset, score = room.hear(clips[0], said)
    assert score > MATCH
    assert 0 < heard.heard_at(offset) - said < ONSET_SECONDS
    assert not room.sink.plays_nothing()
    assert room.talker.facts == []


def test_hush_is_silence_at_once(room: Room, clips: list[Path]) -> None:
    said = room.talker.tell("say", clips[0])
    room.sink.listen_for(0.4)
    hushed = room.talker.tell("hush")
    heard = room.sink.hear_for(0.3, said)
    assert heard.between(said, hushed).last_sound() is not None
    assert heard.between(hushed + 0.03, hushed + 0.3).last_sound() is None


def test_hush_fades_within_10_ms_and_what_follows_is_as_loud_as_ever(room: Room) -> None:
    tone = tone_file(room.tones, Tone.FINISH)
    loud = np.abs(samples(tone)).max()
    steepest = np.abs(np.diff(samples(tone))).max()
    silent: list[float] = []
    for _ in range(5):
        sounded = room.talker.tell("sound", Tone.FINISH)
        room.sink.listen_for(0.45)
        hushed = room.talker.tell("hush")
        heard = room.sink.hear_for(0.3, sounded).between(sounded, hushed + 0.3)
        last = heard.last_sound(0.02 * loud)
        assert last is not None
        silent.append(heard.heard_at(last) - hushed)
        assert np.abs(np.diff(heard.samples)).max() < 2.5 * steepest, "a click"
    assert sorted(silent)[2] < 0.010, silent
    said = room.talker.tell("sound", Tone.FINISH)
    heard, _, score = room.hear(tone, said)
    assert score > MATCH
    assert np.abs(heard.samples).max() == pytest.approx(loud, rel=0.05)


def test_it_tells_when_words_begin_and_end(room: Room, clips: list[Path]) -> None:
    talker = room.talker
    talker.words.clear()
    talker.tell("sound", Tone.END)
    assert talker.words == []
    talker.tell("say", clips[0])
    talker.wait_for_words("started", "ended")  # by itself
    talker.tell("say", clips[0])
    talker.tell("hush")
    assert talker.words == ["started", "ended"] * 2
    talker.tell("say", clips[0])
    talker.tell("say", clips[1])
    talker.tell("sound", Tone.START)
    talker.tell("hush")
    assert talker.words == ["started", "ended"] * 4


def test_a_new_clip_takes_the_place_of_the_old(room: Room, clips: list[Path]) -> None:
    room.talker.tell("say", clips[0])
    room.sink.listen_for(0.3)
    said = room.talker.tell("say", clips[1])
    heard, offset, score = room.hear(clips[1], said)
    assert score > MATCH  # nothing of the first is mixed in
    assert heard.heard_at(offset) - said < ONSET_SECONDS


@pytest.mark.parametrize("tone", Tone)
def test_each_tone_is_heard_as_itself(room: Room, tone: Tone) -> None:
    paths = {each: tone_file(room.tones, each) for each in Tone}
    heard, _, score = room.hear(paths[tone], room.talker.tell("sound", tone))
    assert score > MATCH
    assert all(find(samples(path), heard)[1] < 0.9 for other, path in paths.items() if other is not tone)


def test_a_tone_is_heard_over_the_voice(room: Room, clips: list[Path]) -> None:
    """Both at once: neither takes the other's place."""
    said = room.talker.tell("say", clips[0])
    sounded = room.talker.tell("sound", Tone.FINISH)
    room.sink.listen_for(1.0)
    heard = room.sink.hear_for(1.0, said - 0.1)
    words = samples(clips[0])
    piece = words[int(np.argmax(np.abs(words))) - 2000 :][:4000]
    assert find(piece, heard)[1] > 0.5
    last_note = heard.between(sounded + 0.45, sounded + 1.2).samples
    spectrum = np.abs(np.fft.rfft(last_note * np.hanning(len(last_note))))
    hertz = np.argmax(spectrum) * room.sink.rate / len(last_note)
    assert hertz == pytest.approx(NOTES[Tone.FINISH][-1].hertz, rel=0.01)


def test_volume_is_an_amplitude(room: Room, clips: list[Path]) -> None:
    room.talker.tell("volume", 0.25)
    heard, _, score = room.hear(clips[0], room.talker.tell("say", clips[0]))
    assert score > MATCH
    assert np.abs(heard.samples).max() == pytest.approx(0.25 * np.abs(samples(clips[0])).max(), rel=0.05)


def test_without_a_sound_server_it_says_so_and_does_nothing(sink: NullSink, clips: list[Path]) -> None:
    with talking(sink) as talker:
        talker.wait_for(TroubleKind.NO_OUTPUT)
        talker.tell("say", clips[0])
        talker.tell("sound", Tone.FINISH)
        talker.tell("volume", 0.5)
        talker.tell("hush")
        assert talker.facts == [TroubleKind.NO_OUTPUT]
        assert talker.words == []


def test_a_player_that_is_killed_is_started_again(room: Room, clips: list[Path]) -> None:
    talker = room.talker
    talker.facts.clear()
    talker.tell("say", clips[0])
    os.kill(talker.player(), signal.SIGKILL)
    talker.wait_for(TroubleKind.OUTPUT_STUCK)
    assert talker.words[-2:] == ["started", "ended"]
    talker.wait_for("recovered")
    assert room.hear(clips[1], talker.tell("say", clips[1]))[2] > MATCH
    assert talker.facts == [TroubleKind.OUTPUT_STUCK, "recovered"]
    talker.facts.clear()


def test_a_server_that_hangs_holds_nobody_up_and_is_gone_on_with(own_room: Room, clips: list[Path]) -> None:
    talker, sink = own_room.talker, own_room.sink
    talker.tell("say", clips[0])
    sink.listen_for(0.2)
    sink.hang()
    talker.taken = 0.0
    talker.tell("say", clips[1])
    talker.tell("hush")
    talker.wait_for(TroubleKind.OUTPUT_STUCK)
    talker.tell("say", clips[1])
    talker.tell("sound", Tone.END)
    sink.wake()
    talker.wait_for("recovered")
    sink.listen_for(0.2)
    assert own_room.hear(clips[0], talker.tell("say", clips[0]))[2] > MATCH
    assert talker.facts == [TroubleKind.OUTPUT_STUCK, "recovered"]
    assert talker.taken < 0.25, "seconds that one command held up whoever gave it"


@pytest.mark.heavy
def test_it_follows_the_default_device(own_room: Room, tmp_path: Path, clips: list[Path]) -> None:
    own_room.sink.stop_recording()
    own_room.sink.add_sink("headphones")
    own_room.sink.start_recording(tmp_path / "there.wav", "headphones")
    assert own_room.hear(clips[0], own_room.talker.tell("say", clips[0]))[2] > MATCH


@pytest.mark.heavy
def test_headphones_pulled_out_and_put_back_are_played_on(
    own_room: Room, tmp_path: Path, clips: list[Path]
) -> None:
    talker, sink = own_room.talker, own_room.sink
    talker.tell("say", clips[0])
    sink.stop_recording()
    sink.remove_sinks()
    talker.wait_for(TroubleKind.OUTPUT_STUCK)
    sink.add_sink("ci")
    talker.wait_for("recovered")
    sink.start_recording(tmp_path / "back.wav")
    assert own_room.hear(clips[0], talker.tell("say", clips[0]))[2] > MATCH


@pytest.mark.heavy
def test_without_an_output_it_says_so_once_and_recovers(
    sink: NullSink, tmp_path: Path, clips: list[Path]
) -> None:
    sink.start(with_sink=False)
    with talking(sink) as talker:
        talker.wait_for(TroubleKind.NO_OUTPUT)
        talker.tell("prepare", *clips)
        talker.tell("say", clips[0])
        talker.tell("sound", Tone.START)
        talker.tell("hush")
        assert talker.facts == [TroubleKind.NO_OUTPUT]
        assert talker.words == []
        sink.add_sink("ci")
        talker.wait_for("recovered")
        sink.start_recording(tmp_path / "heard.wav")
        assert Room(talker, sink, tmp_path).hear(clips[0], talker.tell("say", clips[0]))[2] > MATCH


@pytest.mark.heavy
@pytest.mark.parametrize("away", [1, 12])
def test_a_sound_server_that_dies_and_comes_back_is_played_on(
    own_room: Room, tmp_path: Path, clips: list[Path], away: int
) -> None:
    talker, sink = own_room.talker, own_room.sink
    talker.tell("say", clips[0])
    sink.stop()
    talker.wait_for(TroubleKind.OUTPUT_STUCK)
    assert not select.select([talker.output], [], [], away)[0], "told once"
    talker.tell("say", clips[1])
    talker.tell("hush")
    sink.start()
    talker.wait_for("recovered")
    sink.start_recording(tmp_path / "back.wav")
    assert own_room.hear(clips[0], talker.tell("say", clips[0]))[2] > MATCH
    assert talker.facts == [TroubleKind.OUTPUT_STUCK, "recovered"]


@pytest.mark.heavy
def test_nineteen_of_twenty_clips_are_heard_within_40_ms(room: Room, clips: list[Path]) -> None:
    beginnings = {path: samples(path)[: room.sink.rate // 3] for path in clips}
    delays: list[float] = []
    for number in range(20):
        path = clips[number % 2]
        room.talker.tell("prepare", *clips)
        said = room.talker.tell("say", path)
        heard = room.sink.hear_for(0.5, said - 0.1)
        room.talker.tell("hush")
        offset, score = find(beginnings[path], heard)
        assert score > MATCH
        delays.append(heard.heard_at(offset) - said)
    assert sorted(delays)[18] < 0.04, f"seconds: {sorted(delays)}"

"""Sound without a sound card: a PulseAudio null sink that is recorded, and finding a clip in what was heard.

    with null_sink(folder) as sink:
        sink.start_recording(path)  # then let a child process with `env=sink.env` play something
        heard = sink.hear_for(2.0)
        offset, score = find(samples(clip_path), heard)

Play in a child process: QtMultimedia picks its sound server once in a process, at first use.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
import wave
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from backstretch_gui.voice.tones import synthesize

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

    from numpy.typing import NDArray

    from backstretch_gui.catalog.tone import Tone

RATE = 22_050
"""Samples per second of a recording: the rate of clips and tones, so that they compare as they are."""
MATCH = 0.9
"""A score of at least this is the same sound; different sentences score below 0.3."""
START_SECONDS = 10.0
BLOCK_MS = 2
"""The null sink renders so much at a time, as long as a recorder asks for it."""
AHEAD = 0.0025
"""Seconds that the quickest piece comes in before its last sample is due: a block, rendered when its time
has come. Found by asking the server when a tone would be played, and looking for it: docs/adr/0027."""
KNOT_SECONDS = 2.0
"""The sink's clock is compared with ours so often: it runs faster or slower by up to 1 in 2500."""


@dataclass(frozen=True)
class SinkClock:
    """When each sample was due to be played. Samples are counted from the beginning of the recording."""

    samples: NDArray[np.float64]
    times: NDArray[np.float64]
    """`time.monotonic()` of each of `samples`."""

    @staticmethod
    def read_from(pieces: NDArray[np.float64]) -> SinkClock:
        """From rows of a piece's last sample and when it came in: of every while, the quickest is right."""
        ends, came = pieces.T
        late = came - ends / RATE
        whiles = np.floor(ends / RATE / KNOT_SECONDS)
        quickest = [np.flatnonzero(whiles == each) for each in np.unique(whiles)]
        knots = np.array([rows[np.argmin(late[rows])] for rows in quickest])
        return SinkClock(ends[knots], came[knots] + AHEAD)

    def time(self, sample: float) -> float:
        """When this sample was due."""
        near = float(np.clip(sample, self.samples[0], self.samples[-1]))
        return float(np.interp(near, self.samples, self.times)) + (sample - near) / RATE

    def sample(self, time: float) -> int:
        """Which sample was due at this monotonic time; before the first one it is negative."""
        near = float(np.clip(time, self.times[0], self.times[-1]))
        return round(float(np.interp(near, self.times, self.samples)) + (time - near) * RATE)


@dataclass(frozen=True)
class Recording:
    """What was heard."""

    samples: NDArray[np.float64]
    """−1 to 1, `RATE` a second, one channel."""
    clock: SinkClock
    first: int = 0
    """Which sample of the whole recording is the first one here."""

    @property
    def started(self) -> float:
        """`time.monotonic()` at which the first sample was due."""
        return self.heard_at(0.0)

    def heard_at(self, offset: float) -> float:
        """`time.monotonic()` at `offset` seconds into the recording."""
        return self.clock.time(self.first + offset * RATE)

    def between(self, start: float, end: float) -> Recording:
        """The part between two monotonic times, as far as it was recorded."""
        first, last = (max(0, self.clock.sample(moment) - self.first) for moment in (start, end))
        return Recording(self.samples[first:last], self.clock, self.first + first)

    def last_sound(self, threshold: float = 0.004) -> float | None:
        """Seconds from the start to the last sample above `threshold`; None if there is none."""
        loud = np.flatnonzero(np.abs(self.samples) > threshold)
        return float(loud[-1] + 1) / RATE if len(loud) else None


def _at_once() -> list[str]:
    """What makes a command run before all others, as sound servers do; nothing where that is forbidden."""
    command = ["chrt", "--rr", "10"]
    allowed = shutil.which("chrt") and not subprocess.run([*command, "true"], capture_output=True).returncode
    return command if allowed else []


def tone_file(folder: Path, tone: Tone) -> Path:
    """A tone as a file, to be looked for in what was heard."""
    path = folder / f"{tone}.wav"
    folder.mkdir(parents=True, exist_ok=True)
    with wave.open(str(path), "wb") as wav:
        wav.setnchannels(1)
        wav.setsampwidth(2)
        wav.setframerate(RATE)
        wav.writeframes(synthesize(tone).tobytes())
    return path


def missing_tool() -> str | None:
    """The first program that is needed here and not installed."""
    return next((tool for tool in ("pulseaudio", "pactl", "parec") if shutil.which(tool) is None), None)


class NullSink:
    """A PulseAudio daemon of one's own, playing to nowhere. `folder` gets its sockets; it is made private."""

    rate = RATE

    def __init__(self, folder: Path) -> None:
        folder.chmod(0o700)
        self._folder = folder
        self._daemon: subprocess.Popen[bytes] | None = None
        self._recorder: _Recorder | None = None

    @property
    def env(self) -> dict[str, str]:
        """The environment for programs that are to play here."""
        runtime = self._folder / "pulse"
        return os.environ | {
            "XDG_RUNTIME_DIR": str(self._folder),
            "PULSE_RUNTIME_PATH": str(runtime),
            "PULSE_SERVER": f"unix:{runtime / 'native'}",
            "PULSE_COOKIE": str(self._folder / "cookie"),
            "HOME": str(self._folder),
        }

    def start(self, *, with_sink: bool = True) -> None:
        """Start the daemon, with the sink "ci" or with none. Raises TimeoutError if it does not answer."""
        modules = ["module-native-protocol-unix"]
        if with_sink:
            modules.append(f"module-null-sink sink_name=ci rate={RATE} channels=1")
        arguments = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disable-shm=yes"]
        self._daemon = subprocess.Popen(
            [*_at_once(), "pulseaudio", *arguments, *(f"--load={module}" for module in modules)],
            env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        deadline = time.monotonic() + START_SECONDS
        while self._ask("pactl", "info") != 0:
            if time.monotonic() > deadline:
                self.stop()
                raise TimeoutError("pulseaudio")

    def stop(self) -> None:
        """End recorder and daemon."""
        if self._recorder is not None:
            self._recorder.stop()
            self._recorder = None
        if self._daemon is not None:
            self._daemon.kill()  # it holds nothing, and has been seen not to end when asked
            self._daemon.wait()
            self._daemon = None

    def hang(self) -> None:
        """Let the daemon do nothing until `wake`."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGSTOP)

    def wake(self) -> None:
        """Let it go on."""
        assert self._daemon is not None
        self._daemon.send_signal(signal.SIGCONT)

    def add_sink(self, name: str) -> None:
        """Add another sink and make it the default, as plugging in headphones does."""
        self._ask(
            "pactl", "load-module", "module-null-sink", f"sink_name={name}", f"rate={RATE}", "channels=1"
        )
        self._ask("pactl", "set-default-sink", name)

    def remove_sinks(self) -> None:
        """Take away all sinks, as pulling out the only headphones does."""
        self._ask("pactl", "unload-module", "module-null-sink")

    def streams(self) -> list[str]:
        """The numbers of the streams that are played."""
        command = ["pactl", "list", "short", "sink-inputs"]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=True)
        return [line.split()[0] for line in done.stdout.splitlines()]

    def plays_nothing(self) -> bool:
        """Whether all streams are held, so that the device may sleep."""
        command = ["pactl", "list", "sink-inputs"]
        env = self.env | {"LC_ALL": "C"}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=True)
        return "Corked: no" not in done.stdout

    def turn_stream_down(self, stream: str, volume: int) -> None:
        """Set the volume that the server gives a stream, 65536 being full."""
        self._ask("pactl", "set-sink-input-volume", stream, str(volume))

    def start_recording(self, path: Path, sink: str = "ci") -> None:
        """Record what is played on `sink`; returns when the first piece has come in, some 2 s later."""
        self._recorder = _Recorder(path, sink, self.env)

    def stop_recording(self) -> Recording:
        """End the recording, and keep it as a WAV at its path for listening to."""
        assert self._recorder is not None, "not recording"
        recorder, self._recorder = self._recorder, None
        return recorder.stop()

    def listen_for(self, seconds: float) -> None:
        """Wait until `seconds` more have been recorded."""
        assert self._recorder is not None, "not recording"
        self._recorder.wait_until(self._recorder.seconds + seconds)

    def hear_for(self, seconds: float, since: float = 0.0) -> Recording:
        """Record `seconds` more, and go on; what was heard since the monotonic time `since`."""
        assert self._recorder is not None, "not recording"
        self.listen_for(seconds)
        return self._recorder.so_far().between(since, time.monotonic())

    def _ask(self, *command: str) -> int:
        try:
            return subprocess.run(
                command, env=self.env, capture_output=True, check=False, timeout=START_SECONDS
            ).returncode
        except subprocess.TimeoutExpired:
            return -1


class _Recorder:
    """`parec`, read by a thread that notes when each piece came in."""

    def __init__(self, path: Path, sink: str, env: dict[str, str]) -> None:
        self._path = path
        self._data = bytearray()
        self._pieces: list[tuple[float, float]] = []
        self._came = threading.Condition()
        form = ("--format=s16le", f"--rate={RATE}", "--channels=1", f"--latency-msec={BLOCK_MS}", "--raw")
        self._process = subprocess.Popen(
            [*_at_once(), "parec", "-d", f"{sink}.monitor", *form], env=env, stdout=subprocess.PIPE
        )
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        self.wait_until(0.01)

    @property
    def seconds(self) -> float:
        """How much has been recorded."""
        return len(self._data) / 2 / RATE

    def wait_until(self, seconds: float) -> None:
        """Wait until that much has been recorded in all."""
        limit = max(0.0, seconds - self.seconds) + START_SECONDS
        with self._came:
            if not self._came.wait_for(lambda: self.seconds >= seconds, limit):
                raise TimeoutError("parec")

    def _read(self) -> None:
        assert self._process.stdout is not None
        descriptor = self._process.stdout.fileno()
        while piece := os.read(descriptor, 4096):
            with self._came:
                self._data += piece
                self._pieces.append((len(self._data) / 2, time.monotonic()))
                self._came.notify_all()

    def so_far(self) -> Recording:
        with self._came:
            data = bytes(self._data[: len(self._data) // 2 * 2])
            clock = SinkClock.read_from(np.array(self._pieces))
            return Recording(np.frombuffer(data, "<i2") / 32768, clock)

    def stop(self) -> Recording:
        self._process.kill()  # asked to end, it may wait for a sink that sleeps
        self._process.wait()
        self._thread.join()
        assert self._process.stdout is not None
        self._process.stdout.close()
        with wave.open(str(self._path), "wb") as wav:
            wav.setnchannels(1)
            wav.setsampwidth(2)
            wav.setframerate(RATE)
            wav.writeframes(self._data)
        return self.so_far()


def samples(path: Path) -> NDArray[np.float64]:
    """The samples of a 16-bit WAV of one channel at `RATE`, −1 to 1."""
    with wave.open(str(path), "rb") as wav:
        assert wav.getframerate() == RATE, f"{path} has {wav.getframerate()} Hz"
        return np.frombuffer(wav.readframes(wav.getnframes()), "<i2") / 32768


def find(clip: NDArray[np.float64], recording: Recording) -> tuple[float, float]:
    """Where `clip` is heard best: seconds into the recording, and the normalised correlation, 0 to 1."""
    scores = _scores(clip, recording.samples)
    best = int(np.argmax(scores))
    return best / RATE, float(scores[best])


def times_of(clip: NDArray[np.float64], recording: Recording, match: float = MATCH) -> list[float]:
    """Every time `clip` is heard, as monotonic times."""
    scores = _scores(clip, recording.samples)
    times: list[float] = []
    for place in np.flatnonzero(scores >= match):
        around = scores[place : place + len(clip) // 2]
        if not times or recording.heard_at(place / RATE) - times[-1] > len(clip) / RATE / 2:
            times.append(recording.heard_at((place + int(np.argmax(around))) / RATE))
    return times


def _scores(clip: NDArray[np.float64], heard: NDArray[np.float64]) -> NDArray[np.float64]:
    """The normalised correlation at every place."""
    if len(heard) < len(clip):
        heard = np.pad(heard, (0, len(clip) - len(heard)))
    size = 1 << (len(heard) + len(clip)).bit_length()
    spectrum = np.fft.rfft(heard, size) * np.conj(np.fft.rfft(clip, size))
    correlation = np.fft.irfft(spectrum, size)[: len(heard) - len(clip) + 1]
    energy = np.concatenate(([0.0], np.cumsum(heard**2)))
    windows = energy[len(clip) :] - energy[: -len(clip)]
    return correlation / (np.sqrt(np.maximum(windows, 1e-6)) * np.linalg.norm(clip) + 1e-12)


@contextmanager
def null_sink(folder: Path) -> Generator[NullSink]:
    """A running one, whose files are in a folder of its own below `folder`."""
    own = folder / "pulse"
    own.mkdir()
    sink = NullSink(own)
    sink.start()
    try:
        yield sink
    finally:
        sink.stop()

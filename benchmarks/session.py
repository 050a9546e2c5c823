"""A real session of the real program: how much it takes, and how exactly it sounds."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from backstretch_gui.library import load_catalog
from benchmarks.processes import cpu_percent, pss_mib
from tests.end_to_end.program import Program
from tests.following import FOUND, cues_of, heard_near, monotonic, spoken_plan
from tests.sound import NullSink, samples

ROUTINE = """
version = 1
id = "bench"
name.en = "Bench"
purpose.en = "To be measured."
[[stretches]]
stretch = "{stretch}"
hold = {hold}
repeats = {repeats}
"""
LONG_HOLD = ROUTINE.format(stretch="legs-up-the-wall", hold=30, repeats=1)
MANY_HOLDS = ROUTINE.format(stretch="childs-pose", hold=5, repeats=9)
CPU_SECONDS = 20.0
SETTLE_SECONDS = 3.0
STOPS = 12


@contextmanager
def program(routine: str, settings: str = "") -> Generator[tuple[Program, NullSink]]:
    """The program with a routine of its own, playing to a null sink."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = folder / "config" / "backstretch"
        (config / "routines").mkdir(parents=True)
        (config / "routines" / "bench.toml").write_text(routine)
        (config / "settings.toml").write_text(f'routine = "bench"\n{settings}')
        pulse = folder / "pulse"
        pulse.mkdir()
        sink = NullSink(pulse)
        sink.start()
        running = Program(folder, env=sink.env)
        try:
            running.wait_for_log("ready")
            yield running, sink
        finally:
            running.kill()
            sink.stop()


@dataclass(frozen=True)
class Load:
    """What the program takes."""

    home_pss: float
    session_pss: float
    hold_cpu: float
    paused_cpu: float


def measure_load() -> Load:
    """Memory in MiB at home and in a hold, processor in per cent of a core in a hold and paused."""
    with program(LONG_HOLD) as (running, _):
        cpu_percent(running.pid, SETTLE_SECONDS)
        home = pss_mib(running.pid)
        running.key("space")
        running.wait_for_log("heard: start tone", patience=90)
        hold_cpu = cpu_percent(running.pid, CPU_SECONDS)
        session = pss_mib(running.pid)
        running.key("space")
        running.wait_for_log("hushed")
        return Load(home, session, hold_cpu, cpu_percent(running.pid, CPU_SECONDS))


@dataclass(frozen=True)
class Timing:
    """How exactly it sounds, each in milliseconds."""

    cue_onsets: list[float]
    hold_errors: list[float]
    stops: list[float]


def measure_timing(folder: Path) -> Timing:
    """Cues and tones against their plan, holds against their setting, stops against the key."""
    with program(MANY_HOLDS) as (running, sink):
        sink.start_recording(folder / "holds.wav")
        running.key("space")
        running.wait_for_log("finish tone", patience=240)
        heard = sink.hear_for(1.5)
        begun = monotonic(next(line.at for line in running.log() if "session begins" in line.text))
        catalog = load_catalog({}, {"bench.toml": MANY_HOLDS})[0]
        onsets: list[float] = []
        tones: list[tuple[float, str]] = []
        for due in cues_of(spoken_plan(catalog, "bench", running.cache), running.cache):
            at, score = heard_near(due, heard, begun)
            if score >= FOUND:
                onsets.append((at + _lead(samples(due.path)) - due.at) * 1000)
                if due.cue.sound:
                    tones.append((at, due.cue.sound.value))
        return Timing(onsets, _hold_errors(tones, 5.0), _stops(running, sink))


def _lead(clip: np.ndarray) -> float:
    """Seconds of silence before the clip can be heard."""
    loud = np.flatnonzero(np.abs(clip) > 0.01)
    return float(loud[0]) / NullSink.rate if len(loud) else 0.0


def _hold_errors(tones: list[tuple[float, str]], hold: float) -> list[float]:
    """How far each start tone and the end tone after it are from `hold` seconds apart."""
    errors: list[float] = []
    for (start, kind), (end, after) in pairwise(tones):
        if (kind, after) == ("start", "end"):
            errors.append(abs(end - start - hold) * 1000)
    return errors


def _stops(running: Program, sink: NullSink) -> list[float]:
    """From the moment a pause is handled, in the middle of a sentence, to the last sound."""
    stops: list[float] = []
    running.key("Escape")
    for _ in range(STOPS):
        seen = len(running.log())
        running.key("space")
        running.wait_for_new_log("heard: Child", seen)
        sink.listen_for(0.6)
        pressed = len(running.log())
        running.key("space")
        hushed = running.wait_for_new_log("hushed", pressed)
        heard = sink.hear_for(0.6, since=time.monotonic() - 2.0)
        last = heard.last_sound()
        if last is not None:
            stops.append(max(0.0, heard.heard_at(last) - monotonic(hushed.at)) * 1000)
        running.key("Escape")
    return stops

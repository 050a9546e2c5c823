"""A real session of the real program: how exactly it sounds."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np

from backstretch_gui.routines.library import load_catalog
from benchmarks.running import MANY_HOLDS, program
from harness.following import FOUND, cues_of, heard_near, monotonic, spoken_plan
from harness.program import Program
from harness.sound import NullSink, samples

STOPS = 12
SESSION_WITHIN = 600.0
"""Opening, nine holds with what is said before each, and the way up; seconds."""


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
        running.wait_for_log("session has ended", patience=SESSION_WITHIN)
        heard = sink.hear_for(0.5)
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
        running.wait_for_new_log("heard: ", seen)
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

"""The first five minutes of a routine at real speed, followed by ear: each cue once, in its place."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from backstretch_gui.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.segment import Cue, Sound
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds
from tests.end_to_end.program import Program
from tests.sound import MATCH, NullSink, Recording, find, samples, times_of

ROUTINE = "everyday-lower-back"
SECONDS = 300.0
NEAR = 0.15
"""How far a cue may be from its planned time, in seconds; `make bench` measures it closely."""
HOLD_NEAR = 0.03
"""The same for the seconds between the tones of a hold."""


def planned(program: Program) -> list[tuple[float, Cue, Path]]:
    """Every cue that is over within the five minutes, when it is due, and its sound."""
    clips = ClipCache(program.cache / "clips")
    catalog = load_catalog({}, {})[0]

    def seconds(text: str) -> float:
        clip = clips.find(VoiceChoice(), text)
        return clip.seconds if clip else spoken_seconds(text, VoiceChoice().words_per_minute)

    plan = compile_plan(catalog.routines[ROUTINE], catalog, Coaching(), seconds)
    due = [
        (start + cue.at, cue)
        for start, segment in zip(plan.starts, plan.segments, strict=True)
        for cue in segment.cues
        if start + cue.at + cue.seconds < SECONDS
    ]
    tones = program.cache / "tones"
    return [
        (at, cue, clips.path(VoiceChoice(), cue.text) if cue.text else tones / f"{cue.sound}-1.wav")
        for at, cue in due
    ]


def heard_near(path: Path, heard: Recording, at: float) -> float:
    """When a sound is heard, looking around its time; seconds from the start of the recording."""
    sound = samples(path)
    around = heard.between(heard.started + at - 0.4, heard.started + at + len(sound) / NullSink.rate + 0.4)
    offset, score = find(sound, around)
    assert score >= MATCH, f"{path} is not heard near {at:.1f} s (best {score:.2f})"
    return offset + around.started - heard.started


@pytest.mark.listening
def test_every_cue_is_heard_once_and_in_its_place(
    bundle: Path, start: Callable[..., Program], sink: NullSink, tmp_path: Path
) -> None:
    del bundle
    sink.start_recording(tmp_path / "heard.wav")
    program = start("--routine", ROUTINE, sink=sink)
    program.wait_for_log("ready")
    program.key("space")
    began = program.wait_for_log("the session begins")
    heard = sink.hear_for(began.at + SECONDS + 0.5 - time.time())
    program.kill()

    due = planned(program)
    begun = began.at - (heard.started + time.time() - time.monotonic())
    times = [heard_near(path, heard, begun + at) - begun for at, _, path in due]

    assert len(due) > 60
    late = np.array([at_ear - at for at_ear, (at, _, _) in zip(times, due, strict=True)])
    assert float(np.max(np.abs(late))) <= NEAR, late
    for (before, cue), after in pairwise(zip(times, (cue for _, cue, _ in due), strict=True)):
        assert after[0] >= before + cue.seconds, f"{cue.text or cue.sound} is talked over"
    for path, times_planned in Counter(path for _, _, path in due).items():
        assert len(times_of(samples(path), heard)) == times_planned, path
    tones = [(t, at, cue.sound) for t, (at, cue, _) in zip(times, due, strict=True) if cue.sound]
    for (opened, opens, kind), (closed, closes, after) in pairwise(tones):
        if (kind, after) == (Sound.START, Sound.END):
            assert abs((closed - opened) - (closes - opens)) <= HOLD_NEAR, (opens, closed - opened)

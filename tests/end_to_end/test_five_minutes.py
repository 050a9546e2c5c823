"""The first five minutes of a routine at real speed, followed by ear: each cue once, in its place."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.routines.library import load_catalog
from harness.following import FOUND, cues_of, heard_near, monotonic, spoken_plan
from harness.program import Program
from harness.sound import NullSink, samples, times_of

ROUTINE = "first-time"
"""What is heard before anything else."""
SECONDS = 300.0
NEAR = 0.25
"""How far a cue may be from its time on a busy machine, in seconds; `make bench` measures it closely."""
HOLD_NEAR = 0.1
"""The same for the seconds between the tones of a hold."""


@pytest.mark.alone
@pytest.mark.heavy
def test_every_cue_is_heard_once_and_in_its_place(
    bundle: Path, start: Callable[..., Program], sink: NullSink, tmp_path: Path
) -> None:
    del bundle
    sink.start_recording(tmp_path / "heard.wav")
    program = start("--routine", ROUTINE, sink=sink)
    program.wait_for_log("ready")
    program.key("space")
    began = monotonic(program.wait_for_log("the session begins").at)
    heard = sink.hear_for(began + SECONDS + 0.5 - time.monotonic())
    program.kill()

    plan = spoken_plan(load_catalog({}, {})[0], ROUTINE, program.cache)
    due = [each for each in cues_of(plan, program.cache) if each.at + each.cue.seconds < SECONDS]
    found = [heard_near(each, heard, began) for each in due]
    times = [at for at, _ in found]

    assert len(due) > 30
    assert [(each.name, score) for each, (_, score) in zip(due, found, strict=True) if score < FOUND] == []
    late = {each.name: at - each.at for each, at in zip(due, times, strict=True) if abs(at - each.at) > NEAR}
    assert late == {}
    ends = [at + each.cue.seconds for each, at in zip(due, times, strict=True)]
    over = [due[i].name for i, (end, after) in enumerate(zip(ends, times[1:], strict=False)) if after < end]
    assert over == [], "talked over"
    for path, planned in Counter(each.path for each in due).items():
        again = times_of(samples(path), heard.between(began, began + SECONDS))
        assert len(again) <= planned, path
    tones = [(each, at) for each, at in zip(due, times, strict=True) if each.cue.sound]
    for (opens, opened), (closes, closed) in pairwise(tones):
        if (opens.cue.sound, closes.cue.sound) == (Tone.START, Tone.END):
            assert closed - opened == pytest.approx(closes.at - opens.at, abs=HOLD_NEAR), opened

"""From pressing Start by keyboard to the end of the first stretch, followed by ear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.catalog.tone import Tone
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.segment import SegmentKind
from harness.following import cues_of, heard_near, monotonic, spoken_plan
from harness.program import Program
from harness.sound import MATCH, NullSink

ROUTINE = "quick-relief"
NEAR = 0.15
"""How far a cue may be from its planned time, in seconds."""


@pytest.fixture
def catalog(bundle: Path) -> Catalog:
    del bundle
    return load_catalog({}, {})[0]


@pytest.mark.alone
@pytest.mark.heavy
def test_every_cue_of_the_first_stretch_is_heard_when_it_is_due(
    start: Callable[..., Program], sink: NullSink, catalog: Catalog, tmp_path: Path
) -> None:
    sink.start_recording(tmp_path / "heard.wav")
    program = start("--routine", ROUTINE, sink=sink)
    program.wait_for_log("ready")

    program.key("space")
    began = monotonic(program.wait_for_log("the session begins").at)
    program.wait_for_log(f"{Tone.END} tone", patience=240)
    heard = sink.hear_for(1.5)
    assert program.close() == 0

    plan = spoken_plan(catalog, ROUTINE, program.cache)
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is SegmentKind.HOLD)
    due = [each for each in cues_of(plan, program.cache) if each.at < plan.starts[hold + 1]]
    found = [heard_near(each, heard, began) for each in due]
    assert [(each.name, score) for each, (_, score) in zip(due, found, strict=True) if score < MATCH] == []
    times = [at for at, _ in found]

    late = [at - each.at for at, each in zip(times, due, strict=True)]
    assert max(abs(value) for value in late) <= NEAR, late
    assert times == sorted(times)
    start_tone = next(at for at, each in zip(times, due, strict=True) if each.cue.sound is Tone.START)
    instruction = max(each.at + each.cue.seconds for each in due if each.at < plan.starts[hold])
    assert start_tone >= instruction
    assert program.complaints() == []

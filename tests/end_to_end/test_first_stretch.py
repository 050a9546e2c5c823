"""From pressing Start by keyboard to the end of the first stretch, followed by ear."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from backstretch_gui.catalog.catalog import Catalog
from backstretch_gui.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching, Plan
from backstretch_gui.session.segment import SegmentKind, Sound
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.choice import VoiceChoice, spoken_seconds
from tests.end_to_end.program import Program
from tests.sound import MATCH, NullSink, Recording, find, samples

ROUTINE = "quick-relief"
NEAR = 0.15
"""How far a cue may be from its planned time, in seconds."""


@pytest.fixture
def catalog(bundle: Path) -> Catalog:
    del bundle
    return load_catalog({}, {})[0]


def spoken_plan(catalog: Catalog, clips: ClipCache) -> Plan:
    """The plan with the lengths of the very clips that the program played.

    What a hold had no room for was never rendered: there the program itself goes by its estimate.
    """

    def seconds(text: str) -> float:
        clip = clips.find(VoiceChoice(), text)
        return clip.seconds if clip else spoken_seconds(text, VoiceChoice().words_per_minute)

    return compile_plan(catalog.routines[ROUTINE], catalog, Coaching(), seconds)


def heard_at(clip: Path, heard: Recording, around: float) -> float:
    """When a clip is heard, looking a second before and after; seconds from the start of the recording."""
    window = heard.between(heard.started + around - 1.0, heard.started + around + 1.0 + 6.0)
    offset, score = find(samples(clip), window)
    assert score >= MATCH, f"{clip} is not heard near {around:.1f} s (best {score:.2f})"
    return offset + window.started - heard.started


def test_every_cue_of_the_first_stretch_is_heard_when_it_is_due(
    start: Callable[..., Program], sink: NullSink, catalog: Catalog, tmp_path: Path
) -> None:
    sink.start_recording(tmp_path / "heard.wav")
    program = start("--routine", ROUTINE, sink=sink)
    program.wait_for_log("ready")

    program.key("space")
    program.wait_for_log("the session begins")
    program.wait_for_log(f"{Sound.END} tone", patience=90)
    heard = sink.hear_for(1.5)
    assert program.close() == 0

    clips = ClipCache(program.cache / "clips")
    plan = spoken_plan(catalog, clips)
    hold = next(i for i, s in enumerate(plan.segments) if s.kind is SegmentKind.HOLD)
    due = [
        (plan.starts[i] + cue.at, cue)
        for i, segment in enumerate(plan.segments[: hold + 1])
        for cue in segment.cues
    ]
    paths = [
        clips.path(VoiceChoice(), cue.text) if cue.text else program.cache / "tones" / f"{cue.sound}-1.wav"
        for _, cue in due
    ]
    offset, score = find(samples(paths[0]), heard)
    assert score >= MATCH
    begun = offset - due[0][0]
    times = [heard_at(path, heard, begun + at) - begun for path, (at, _) in zip(paths, due, strict=True)]

    late = [time - at for time, (at, _) in zip(times, due, strict=True)]
    assert max(abs(value) for value in late) <= NEAR, late
    assert times == sorted(times)
    start_tone = next(t for t, (_, cue) in zip(times, due, strict=True) if cue.sound is Sound.START)
    instruction = max(at + cue.seconds for at, cue in due if at < plan.starts[hold])
    assert start_tone >= instruction
    assert program.complaints() == []

"""*First time* led in every language at once, each by a program of its own, followed by ear."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import pytest
from pyvirtualdisplay.display import Display

from backstretch_gui.language.languages import TRANSLATED, Languages
from backstretch_gui.routines.library import load_catalog, words_in
from harness.following import FOUND, cues_of, heard_near, monotonic, spoken_plan
from harness.program import Program
from harness.sound import NullSink, missing_tool, null_sink

ROUTINE = "first-time"
SECONDS = 60.0
"""Until the first hold, at least; all of it is in test_guides.py, as a file."""
SCREEN = (1280, 800)
"""Pixels."""
NEAR = 0.25
"""How far a cue may be from its time on a busy machine, in seconds."""


@dataclass(frozen=True)
class Led:
    """A session in one language, and who listens."""

    language: str
    program: Program
    sink: NullSink
    began: float
    """When it was started, by `time.monotonic()`."""


@pytest.fixture
def all_led(tmp_path: Path) -> Iterator[list[Led]]:
    """A program for each language, on a screen of its own: a window would take the others' keys."""
    if (tool := missing_tool()) is not None:
        pytest.skip(f"{tool} is not installed: `make test` installs it on Debian")
    with ExitStack() as ends:

        def led(language: str) -> Led:
            folder = tmp_path / language
            folder.mkdir()
            sink = ends.enter_context(null_sink(folder))
            screen = ends.enter_context(
                Display(size=SCREEN, manage_global_env=False, extra_args=["-noreset"])
            )
            sink.start_recording(folder / "heard.wav")
            env = sink.env | {"DISPLAY": screen.new_display_var}
            program = Program(folder, "--routine", ROUTINE, "--language", language, env=env)
            ends.callback(program.kill)
            program.wait_for_log("ready")
            program.key("space")
            began = monotonic(program.wait_for_log("the session begins").at)
            return Led(language, program, sink, began)

        yield [led(language) for language in TRANSLATED]


@pytest.mark.alone
@pytest.mark.heavy
def test_every_cue_is_heard_in_every_language(bundle: Path, all_led: list[Led]) -> None:
    del bundle
    all_led[0].sink.listen_for(max(each.began for each in all_led) + SECONDS + 0.5 - time.monotonic())
    heard = {each.language: each.sink.hear_for(0.0) for each in all_led}

    missing: list[str] = []
    for led in all_led:
        language, cache = led.language, led.program.cache
        catalog = load_catalog({}, {}, words_in(Languages(language, language)))[0]
        plan = spoken_plan(catalog, ROUTINE, cache, language)
        due = [each for each in cues_of(plan, cache, language) if each.at + each.cue.seconds < SECONDS]
        assert len(due) > 10, language
        for each in due:
            at, score = heard_near(each, heard[language], led.began)
            if score < FOUND or abs(at - each.at) > NEAR:
                missing.append(f"{language}, {each.at:.1f} s: {each.name} ({score:.2f}, at {at:.1f} s)")
    assert missing == []

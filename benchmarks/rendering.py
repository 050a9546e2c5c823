"""How long a sentence takes to render, asked of the real helper as the app asks it."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import msgspec

from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.plan import Coaching
from backstretch_gui.voice.choice import USUAL_WORDS_PER_MINUTE, spoken_seconds
from backstretch_gui.voice.launch import worker_command
from backstretch_gui.voice.protocol import Ready, Render, Rendered, Reply

SENTENCES = 60


def render_ms(folder: Path, engine: str) -> list[float]:
    """A routine's sentences, in milliseconds each; the first, which loads the engine, is left out."""
    catalog = load_catalog({}, {})[0]
    speed = USUAL_WORDS_PER_MINUTE
    plan = compile_plan(
        catalog.routines["all-thirteen"], catalog, Coaching(), lambda text: spoken_seconds(text, speed)
    )
    with subprocess.Popen(worker_command(engine), stdin=subprocess.PIPE, stdout=subprocess.PIPE) as helper:
        try:
            assert isinstance(_hear(helper), Ready)
            taken = [_seconds(helper, folder, text) for text in plan.spoken()[: SENTENCES + 1]]
        finally:
            helper.kill()
    return [1000 * seconds for seconds in taken[1:]]


def _seconds(helper: subprocess.Popen[bytes], folder: Path, text: str) -> float:
    request = Render(1, text, None, USUAL_WORDS_PER_MINUTE, 50, str(folder / "clip.wav"))
    assert helper.stdin is not None
    began = time.perf_counter()
    helper.stdin.write(msgspec.json.encode(request) + b"\n")
    helper.stdin.flush()
    assert _hear(helper) == Rendered(1)
    return time.perf_counter() - began


def _hear(helper: subprocess.Popen[bytes]) -> Reply:
    assert helper.stdout is not None
    return msgspec.json.decode(helper.stdout.readline(), type=Reply)

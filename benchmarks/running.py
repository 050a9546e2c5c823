"""The real program with a routine of its own, playing to a null sink. Imports nothing of Qt: see `load`."""

from __future__ import annotations

import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from harness.program import Program
from harness.sound import NullSink, null_sink

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
LONG_SECONDS = 90
LONG_HOLD = ROUTINE.format(stretch="legs-up-the-wall", hold=LONG_SECONDS, repeats=1)
MANY_HOLDS = ROUTINE.format(stretch="childs-pose", hold=5, repeats=9)


@contextmanager
def program(routine: str, settings: str = "") -> Generator[tuple[Program, NullSink]]:
    """The program with a routine of its own, playing to a null sink."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        config = folder / "config" / "backstretch"
        (config / "routines").mkdir(parents=True)
        (config / "routines" / "bench.toml").write_text(routine)
        (config / "settings.toml").write_text(f'routine = "bench"\n{settings}')
        with null_sink(folder) as sink:
            running = Program(folder, env=sink.env)
            try:
                running.wait_for_log("ready")
                yield running, sink
            finally:
                running.kill()

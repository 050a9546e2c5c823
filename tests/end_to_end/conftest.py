"""A sound server and the program, both real and both ended afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest

from harness.program import Program
from harness.sound import NullSink, missing_tool, null_sink


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[NullSink]:
    """A null sink of one's own."""
    if (tool := missing_tool()) is not None:
        pytest.skip(f"{tool} is not installed: `make test` installs it on Debian")
    with null_sink(tmp_path) as sink:
        yield sink


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Program]]:
    """Starts the program in folders of the test's own; twice with the same ones if called twice."""
    started: list[Program] = []

    def begin(*arguments: str, sink: NullSink | None = None, env: Mapping[str, str] | None = None) -> Program:
        program = Program(tmp_path, *arguments, env=sink.env if sink else env)
        started.append(program)
        return program

    yield begin
    for program in started:
        program.kill()

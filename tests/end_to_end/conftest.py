"""A sound server and the program, both real and both ended afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from harness import screen_reader, sound
from harness.program import Program
from harness.screen_reader import ScreenReader, accessibility_bus, reader_environment
from harness.sound import NullSink, null_sink

ROUTINE = """
version = 1
id = "short"
name.en = "Short"
purpose.en = "One stretch."

[[stretches]]
stretch = "supine-twist"
hold = 5
repeats = 1
"""
SETTINGS = """
version = 1
welcomed = true
talk = "tones"
opening = "off"
ways = "off"
closing = "off"
getting_there = 0
settle = 1
"""


@pytest.fixture
def sink(tmp_path: Path) -> Iterator[NullSink]:
    """A null sink of one's own."""
    if (tool := sound.missing_tool()) is not None:
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


@pytest.fixture
def program(qapp: QApplication, start: Callable[..., Program], tmp_path: Path) -> Iterator[Program]:
    """Has one short routine, its own voice is off, and a screen reader can see it."""
    del qapp  # a client that stays: without one the X server begins anew when the last one goes
    if (tool := screen_reader.missing_tool()) is not None:
        pytest.skip(f"{tool} is not installed: `make test` installs it on Debian")
    routines = tmp_path / "config" / "backstretch" / "routines"
    routines.mkdir(parents=True)
    (routines / "short.toml").write_text(ROUTINE)
    routines.with_name("settings.toml").write_text(SETTINGS)
    with accessibility_bus() as address:
        program = start("--routine", "short", env=reader_environment(address))
        program.wait_for_log("ready")
        yield program
        if not program.has_ended:
            assert program.close() == 0
        assert program.complaints() == []


@pytest.fixture
def reader(program: Program) -> Iterator[ScreenReader]:
    """At the program."""
    with ScreenReader(program.env["DBUS_SESSION_BUS_ADDRESS"], program.pid) as reader:
        yield reader

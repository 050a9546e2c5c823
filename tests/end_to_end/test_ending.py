"""Asked to end by the system or at a terminal, it writes what is unwritten, and says nothing."""

from __future__ import annotations

import signal
import subprocess
import sys
import tomllib
from collections.abc import Callable

import pytest

from harness.program import Program, soon

pytestmark = [
    pytest.mark.alone,
    pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in other ways"),
]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_change_made_this_moment_is_kept(start: Callable[..., Program], number: signal.Signals) -> None:
    program = start()
    program.wait_for_log("ready")
    program.key("ctrl+b")  # folds the panel in, which is remembered
    assert program.ask_to_end(number) == 0
    assert tomllib.loads((program.config / "settings.toml").read_text())["panel_open"] is False
    assert program.complaints() == []


def test_a_session_can_be_gone_on_with(start: Callable[..., Program]) -> None:
    program = start("--routine", "quick-relief", "--start")
    session = program.config.parents[1] / "state" / "backstretch" / "session.json"
    soon(lambda: True if session.exists() else None, "the session's place", 20)
    assert program.ask_to_end(signal.SIGTERM) == 0
    assert session.exists()
    assert program.complaints() == []


def test_a_second_start_answers_by_itself_and_the_first_goes_on(start: Callable[..., Program]) -> None:
    program = start()
    program.wait_for_log("ready")
    for argument in ("--version", "--help", "--no-such-option", "--list"):
        command = [sys.executable, "-m", "backstretch_gui", argument]
        done = subprocess.run(
            command, env=program.env, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == (2 if argument == "--no-such-option" else 0), argument
        assert "Traceback" not in done.stderr
        assert not program.has_ended, argument
    assert program.close() == 0


def test_a_routine_that_is_not_there_is_told_and_nothing_starts(start: Callable[..., Program]) -> None:
    program = start("--routine", "nonsense", "--start")
    program.wait_for_log("ready")
    program.wait_for_log("There is no routine “nonsense”")
    assert not (program.config.parents[1] / "state" / "backstretch" / "session.json").exists()
    assert program.close() == 0

"""The helper as a frozen build starts it: the program itself, told to be the helper."""

from __future__ import annotations

import os
import subprocess
import sys

import msgspec
import pytest

from backstretch_gui.voice.engines.registry import system_engine
from backstretch_gui.voice.launch import FLAG, PLAYER_FLAG, player_command, worker_command
from backstretch_gui.voice.player.protocol import Loss, words
from backstretch_gui.voice.protocol import Ready, Reply


def test_from_source_the_interpreter_runs_the_module() -> None:
    assert worker_command("natural") == [
        sys.executable, "-m", "backstretch_gui.voice.worker", "natural",
    ]  # fmt: skip
    assert player_command() == [sys.executable, "-m", "backstretch_gui.voice.player.process"]


def test_frozen_the_program_is_its_own_helper(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert worker_command("natural") == [sys.executable, FLAG, "natural"]
    assert player_command() == [sys.executable, PLAYER_FLAG]


def test_the_program_can_be_the_helper() -> None:
    """No display is needed, and nothing is printed but the protocol."""
    command = [sys.executable, "-m", "backstretch_gui", FLAG, system_engine().id]
    ended = subprocess.run(command, input=b"", capture_output=True, check=False, timeout=20, env={})
    assert ended.returncode == 0
    for line in ended.stdout.splitlines():
        assert msgspec.json.decode(line, type=Reply) == Ready(system_engine().id)
    assert ended.stderr == b""


def test_the_program_can_be_the_player() -> None:
    """Without a sound server it says so, and ends."""
    command = [sys.executable, "-m", "backstretch_gui", PLAYER_FLAG]
    env = {"PULSE_SERVER": "unix:/nowhere", "PATH": os.environ["PATH"]}
    ended = subprocess.run(command, input=b"", capture_output=True, check=False, timeout=20, env=env)
    assert ended.returncode == 0
    (line,) = ended.stdout.splitlines()
    assert words(line)[:2] == ["lost", Loss.NO_OUTPUT]
    assert ended.stderr == b""

"""The player's client, with a process that answers as the player does and tells what it is sent."""

from __future__ import annotations

import socket
import sys
from typing import TYPE_CHECKING

import pytest

from backstretch_gui.voice.player.client import PlayerClient
from backstretch_gui.voice.player.protocol import words

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

PATIENCE = 5.0
"""Seconds; nothing here takes one."""
PLAYER = r"""
import socket, sys
with socket.create_connection(("127.0.0.1", int(sys.argv[1]))) as told:
    sys.stdout.buffer.write(b"opened\n")
    sys.stdout.buffer.flush()
    for line in sys.stdin.buffer:
        told.sendall(line)
"""
"""As bytes, as the player does: Windows ends what is printed with two characters."""
DIES_OF_A_HUSH = r"""
import sys
sys.stdout.buffer.write(b"opened\n")
sys.stdout.buffer.flush()
for line in sys.stdin.buffer:
    if line.startswith(b"hush"):
        break
"""


@pytest.fixture
def told() -> Iterator[socket.socket]:
    """Where the process tells what it is sent."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(PATIENCE)
        yield server


def test_a_command_leaves_before_the_window_gets_back_to_its_events(
    qtbot: QtBot, told: socket.socket
) -> None:
    """A stop is heard at once, also where the window has a page to paint first."""
    client = PlayerClient([sys.executable, "-c", PLAYER, str(told.getsockname()[1])])
    with qtbot.waitSignal(client.opened):
        client.start()
    process, _ = told.accept()
    process.settimeout(PATIENCE)
    with process, process.makefile("rb") as lines:
        before = [words(lines.readline())[0] for _ in range(2)]
        client.hush()
        assert (before, words(lines.readline())[0]) == (["volume", "load"], "hush")
    client.close()


def test_a_player_that_has_died_is_told_of_once(qtbot: QtBot) -> None:
    """Whether it is noticed while a command is sent or afterwards."""
    client = PlayerClient([sys.executable, "-c", DIES_OF_A_HUSH])
    lost: list[object] = []
    client.lost.connect(lost.append)
    with qtbot.waitSignal(client.opened):
        client.start()
    with qtbot.waitSignal(client.lost):
        client.hush()
    assert len(lost) == 1
    assert not client.can_play
    client.close()

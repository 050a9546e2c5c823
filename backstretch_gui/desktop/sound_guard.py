"""Puts the volumes of other players back when BackStretch is gone, whatever ended it.

A process of its own that reads until its parent's end of the pipe is closed, by a quit as by kill -9; then it
does what the journal says. Standard library and jeepney only.
"""

from __future__ import annotations

import contextlib
import subprocess
import sys
from pathlib import Path
from typing import Any

from backstretch_gui.desktop.lowered import Lowered, read_journal, write_journal
from backstretch_gui.desktop.own_command import SOUND_GUARD, own_command

_PATH, _PLAYER = "/org/mpris/MediaPlayer2", "org.mpris.MediaPlayer2.Player"
_ANSWER_SECONDS = 2.0


def start_guard(journal: Path) -> subprocess.Popen[bytes]:
    """Start it; it stands by until its standard input is closed.

    Raises:
        OSError: it can't be started.
    """
    return subprocess.Popen(
        own_command(SOUND_GUARD, str(journal)),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,  # what interrupts the program in a terminal does not reach it
    )


def guard(journal: Path) -> int:
    """Wait for the end of the parent, and put back what is written down."""
    with contextlib.suppress(OSError):
        while sys.stdin.buffer.read(1024):
            pass
    left = read_journal(journal)
    if left:
        put_back(left)
    with contextlib.suppress(OSError):
        write_journal(journal, {})
    return 0


def put_back(left: dict[str, Lowered]) -> None:
    """Each player that is still as it was lowered gets its volume back; one that is gone needs none."""
    from jeepney.io.blocking import open_dbus_connection  # pyright: ignore[reportUnknownVariableType]

    try:
        connection: Any = open_dbus_connection("SESSION")
    except (OSError, KeyError, ValueError, RuntimeError):
        return
    with connection:
        for name, lowered in left.items():
            with contextlib.suppress(TimeoutError, OSError):
                _put_back(connection, name, lowered)


def _put_back(connection: Any, name: str, lowered: Lowered) -> None:
    from jeepney import DBusAddress, MessageType, Properties

    player: Any = Properties(DBusAddress(_PATH, name, _PLAYER))
    put = player.set("Volume", "d", lowered.before)
    answer = connection.send_and_get_reply(player.get("Volume"), timeout=_ANSWER_SECONDS)
    if answer.header.message_type is not MessageType.error and lowered.is_ours(answer.body[0][1]):
        connection.send_and_get_reply(put, timeout=_ANSWER_SECONDS)

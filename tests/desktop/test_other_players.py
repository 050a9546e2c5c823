"""Players that python-dbusmock plays: lowered, put back, and never lost."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.bus import Bus, Connection, call_of, connect
from backstretch_gui.desktop.lowered import Lowered, read_journal, write_journal
from backstretch_gui.desktop.media import PATH, PLAYER
from backstretch_gui.desktop.other_players import OtherPlayers
from tests.desktop.services import Play
from tests.end_to_end.program import soon

SOON = 1.0
"""Within so many seconds of a kill the volume has to be back."""
PROGRAM = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from backstretch_gui.desktop.bus import Bus
from backstretch_gui.desktop.other_players import OtherPlayers

app = QCoreApplication([])
players = OtherPlayers(Bus.open(), Path(sys.argv[1]))
QTimer.singleShot(0, players.lower)
app.exec()
"""


class Player:
    """One of the players, seen from the outside."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection = connection
        self._address = Address(PATH, name, "org.freedesktop.DBus.Properties")

    @property
    def volume(self) -> float:
        answer: Any = self._connection.send_and_get_reply(
            call_of(self._address, "Get", "ss", (PLAYER, "Volume")), timeout=5
        )
        return answer.body[0][1]

    def turn_to(self, volume: float) -> None:
        """By the person."""
        body = (PLAYER, "Volume", ("d", volume))
        self._connection.send_and_get_reply(call_of(self._address, "Set", "ssv", body), timeout=5)

    def is_at(self, volume: float) -> bool:
        return abs(self.volume - volume) < 0.001


Hire = Callable[[str, str, float], Player]


@pytest.fixture
def hire(play: Play, bus_address: str) -> Iterator[Hire]:
    """Starts a player of a name, with what it does and how loud it is."""
    connection = connect(bus_address)

    def start(name: str, playback: str, volume: float) -> Player:
        full = f"org.mpris.MediaPlayer2.{name}"
        service = play(Address(PATH, full, PLAYER), [full, PATH, PLAYER])
        properties = {"PlaybackStatus": ("s", playback), "Volume": ("d", volume)}
        service.tell("AddProperties", "sa{sv}", PLAYER, properties)
        return Player(connection, full)

    yield start
    connection.close()


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "state" / "lowered.json"


@pytest.fixture
def others(
    bus_address: str, journal: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OtherPlayers]:
    del qtbot
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    bus = Bus.open(bus_address)
    assert bus is not None
    players = OtherPlayers(bus, journal)
    yield players
    players.close()
    bus.close()


def test_those_that_play_are_lowered_and_put_back(
    hire: Hire, others: OtherPlayers, journal: Path, qtbot: QtBot
) -> None:
    music, radio = hire("music", "Playing", 0.8), hire("radio", "Playing", 0.5)
    paused, muted = hire("paused", "Paused", 0.9), hire("muted", "Playing", 0.0)
    others.lower()
    qtbot.waitUntil(lambda: music.is_at(0.24) and radio.is_at(0.15))
    assert (paused.volume, muted.volume) == (0.9, 0.0)
    assert len(read_journal(journal)) == 2
    others.put_back()
    qtbot.waitUntil(lambda: music.is_at(0.8) and radio.is_at(0.5))
    qtbot.waitUntil(lambda: not journal.exists())


def test_our_own_player_is_left_alone(hire: Hire, others: OtherPlayers, qtbot: QtBot) -> None:
    ours, music = hire("backstretch", "Playing", 1.0), hire("music", "Playing", 1.0)
    others.lower()
    qtbot.waitUntil(lambda: music.is_at(0.3))
    assert ours.volume == 1.0


def test_between_sentences_that_follow_each_other_it_stays_low(
    hire: Hire, others: OtherPlayers, qtbot: QtBot
) -> None:
    music = hire("music", "Playing", 1.0)
    others.lower()
    qtbot.waitUntil(lambda: music.is_at(0.3))
    others.put_back_soon()
    others.lower()
    assert not others.is_about_to_put_back
    assert music.is_at(0.3)
    others.put_back_soon()
    assert others.is_about_to_put_back
    qtbot.waitUntil(lambda: music.is_at(1.0))


def test_what_the_person_sets_meanwhile_stays(
    hire: Hire, others: OtherPlayers, journal: Path, qtbot: QtBot
) -> None:
    music = hire("music", "Playing", 1.0)
    others.lower()
    qtbot.waitUntil(lambda: music.is_at(0.3))
    music.turn_to(0.6)
    others.put_back()
    qtbot.waitUntil(lambda: not journal.exists())
    assert music.volume == 0.6


def test_at_the_end_of_the_program_all_is_as_it_was(
    hire: Hire, others: OtherPlayers, journal: Path, qtbot: QtBot
) -> None:
    music = hire("music", "Playing", 1.0)
    others.lower()
    qtbot.waitUntil(lambda: music.is_at(0.3))
    others.close()
    assert music.volume == 1.0
    assert not journal.exists()


def test_what_cannot_be_written_down_is_not_done(
    hire: Hire, others: OtherPlayers, tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    music = hire("music", "Playing", 1.0)
    (tmp_path / "state").write_text("a file where the folder should be")
    others.lower()
    qtbot.waitUntil(lambda: "lowered.json" in caplog.text)
    assert music.volume == 1.0


def test_killed_in_mid_sentence_the_volume_is_back_within_a_second(
    hire: Hire, journal: Path, bus_address: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    music = hire("music", "Playing", 0.7)
    program = subprocess.Popen([sys.executable, "-c", PROGRAM, str(journal)])
    try:
        soon(lambda: music.is_at(0.21) or None, "quieter music", 10)
    finally:
        program.send_signal(signal.SIGKILL)
        program.wait()
    soon(lambda: music.is_at(0.7) or None, "the music as it was", SOON)
    soon(lambda: None if journal.exists() else True, "an empty journal", SOON)


def test_what_a_dead_machine_has_left_is_put_back_by_the_next_start(
    hire: Hire, journal: Path, bus_address: str, qtbot: QtBot
) -> None:
    music = hire("music", "Playing", 0.3)
    gone = "org.mpris.MediaPlayer2.gone"
    write_journal(journal, {"org.mpris.MediaPlayer2.music": Lowered(0.9, 0.3), gone: Lowered(1.0, 0.3)})
    bus = Bus.open(bus_address)
    assert bus is not None
    OtherPlayers(bus, journal, bus).put_back()
    qtbot.waitUntil(lambda: music.is_at(0.9))
    qtbot.waitUntil(lambda: not journal.exists())
    bus.close()


@pytest.mark.parametrize(
    "content",
    [
        b"", b"[]", b"{", b"\xff", b"[" * 20_000, b'{"org.mpris.MediaPlayer2.x": 3}',
        b'{"org.freedesktop.login1": [1.0, 0.3]}', b'{"org.mpris.MediaPlayer2.x": [99.0, 0.3]}',
        b'{"org.mpris.MediaPlayer2.x": [NaN, 0.3]}', b'{"org.mpris.MediaPlayer2.x": ["1", 0.3]}',
    ],
)  # fmt: skip
def test_rubbish_in_the_journal_turns_nothing(journal: Path, content: bytes) -> None:
    journal.parent.mkdir()
    journal.write_bytes(content)
    assert read_journal(journal) == {}

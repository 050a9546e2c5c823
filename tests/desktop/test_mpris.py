from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.bus import Bus
from backstretch_gui.desktop.mpris import MprisPlayer
from backstretch_gui.desktop.playing import NowPlaying, Playback

TWIST = NowPlaying(Playback.PLAYING, "Supine twist, right side", "Everyday lower back", 480.0, 2)


@pytest.fixture
def bus(bus_address: str, qtbot: QtBot) -> Iterator[Bus]:
    assert qtbot is not None
    bus = Bus.open(bus_address)
    assert bus is not None
    yield bus
    bus.close()


@pytest.fixture
def player(bus: Bus) -> MprisPlayer:
    return MprisPlayer(bus, lambda: 93.5)


class Playerctl:
    """The real one, run while the event loop goes on."""

    def __init__(self, qtbot: QtBot, address: str) -> None:
        self._qtbot = qtbot
        self._environment = QProcessEnvironment.systemEnvironment()
        self._environment.insert("DBUS_SESSION_BUS_ADDRESS", address)

    def __call__(self, *arguments: str) -> str:
        process = QProcess()
        process.setProcessEnvironment(self._environment)
        with self._qtbot.waitSignal(process.finished, timeout=10_000):
            process.start("playerctl", ["-p", "backstretch", *arguments])
        return bytes(process.readAllStandardOutput().data()).decode().strip()


@pytest.fixture
def playerctl(qtbot: QtBot, bus_address: str) -> Playerctl:
    assert os.access("/usr/bin/playerctl", os.X_OK), "playerctl is part of the test tools"
    return Playerctl(qtbot, bus_address)


def test_others_see_what_is_being_done(player: MprisPlayer, playerctl: Playerctl) -> None:
    player.show(TWIST)
    assert playerctl("status") == "Playing"
    assert playerctl("metadata", "xesam:title") == "Supine twist, right side"
    assert playerctl("metadata", "xesam:album") == "Everyday lower back"
    assert playerctl("metadata", "mpris:length") == "480000000"
    assert float(playerctl("position")) == pytest.approx(93.5, abs=0.5)


@pytest.mark.parametrize(
    ("command", "signal"),
    [
        ("play-pause", "play_pause_wanted"),
        ("pause", "pause_wanted"),
        ("play", "play_wanted"),
        ("next", "next_wanted"),
        ("previous", "previous_wanted"),
        ("stop", "stop_wanted"),
    ],
)
def test_others_steer_it(player: MprisPlayer, playerctl: Playerctl, command: str, signal: str) -> None:
    told: list[str] = []
    getattr(player, signal).connect(lambda: told.append(command))
    player.show(TWIST)
    playerctl(command)
    assert told == [command]


def test_changes_are_announced(
    player: MprisPlayer, playerctl: Playerctl, qtbot: QtBot, bus_address: str
) -> None:
    player.show(TWIST)
    playerctl("status")
    follower = QProcess()
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("DBUS_SESSION_BUS_ADDRESS", bus_address)
    follower.setProcessEnvironment(environment)
    follower.start("playerctl", ["-p", "backstretch", "--follow", "status"])
    heard: list[str] = []
    follower.readyReadStandardOutput.connect(
        lambda: heard.extend(bytes(follower.readAllStandardOutput().data()).decode().split())
    )
    qtbot.waitUntil(lambda: heard == ["Playing"], timeout=10_000)
    player.show(NowPlaying(Playback.PAUSED, TWIST.title, TWIST.routine, TWIST.length, TWIST.track))
    qtbot.waitUntil(lambda: heard == ["Playing", "Paused"], timeout=10_000)
    follower.kill()
    follower.waitForFinished()


def test_after_the_session_there_is_no_player(player: MprisPlayer, playerctl: Playerctl) -> None:
    player.show(TWIST)
    assert playerctl("status") == "Playing"
    player.show(NowPlaying(Playback.STOPPED))
    assert playerctl("status") == ""

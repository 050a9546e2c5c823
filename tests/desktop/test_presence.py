from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.bus import Bus
from backstretch_gui.desktop.presence import IDLE_MONITOR, SCREEN_SAVERS, Presence
from tests.desktop.services import Play, Service

NOON = datetime(2026, 11, 23, 12, 0)


@pytest.fixture
def bus(bus_address: str, qtbot: QtBot) -> Iterator[Bus]:
    assert qtbot is not None
    bus = Bus.open(bus_address)
    assert bus is not None
    yield bus
    bus.close()


def mocked(play: Play, address: Address) -> Service:
    return play(address, [address.name, address.path, address.interface])


def test_nobody_knows_without_a_service(bus: Bus) -> None:
    assert Presence(bus, lambda: NOON).away() is None


def test_the_idle_monitor_is_believed(bus: Bus, play: Play, qtbot: QtBot) -> None:
    monitor = mocked(play, IDLE_MONITOR)
    monitor.tell("AddMethod", "sssss", IDLE_MONITOR.interface, "GetIdletime", "", "t", "ret = 420000")
    presence = Presence(bus, lambda: NOON)
    qtbot.waitUntil(lambda: presence.away() == timedelta(minutes=7))


@pytest.mark.parametrize("saver", SCREEN_SAVERS[:2], ids=lambda saver: saver.name)
def test_a_locked_screen_means_away(bus: Bus, play: Play, qtbot: QtBot, saver: Address) -> None:
    screen = mocked(play, saver)
    now = [NOON]
    presence = Presence(bus, lambda: now[0])
    screen.tell("EmitSignal", "sssav", saver.interface, "ActiveChanged", "b", [("b", True)])
    qtbot.waitUntil(lambda: presence.away() is not None)
    now[0] += timedelta(minutes=3)
    assert presence.away() == timedelta(minutes=3)
    screen.tell("EmitSignal", "sssav", saver.interface, "ActiveChanged", "b", [("b", False)])
    qtbot.waitUntil(lambda: presence.away() is None)

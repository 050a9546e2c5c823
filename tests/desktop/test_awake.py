from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.awake import WAYS, NoAwake, ServiceAwake, Way, awake
from backstretch_gui.desktop.bus import Bus
from tests.desktop.services import Play, Service

SCREEN_SAVER, GNOME, POWER = WAYS


@pytest.fixture
def bus(bus_address: str, qtbot: QtBot) -> Iterator[Bus]:
    assert qtbot is not None
    bus = Bus.open(bus_address)
    assert bus is not None
    yield bus
    bus.close()


def keeper(play: Play, way: Way, answer: str = "ret = 7") -> Service:
    address = way.address
    service = play(address, [address.name, address.path, address.interface])
    service.tell("AddMethod", "sssss", address.interface, "Inhibit", way.signature, "u", answer)
    service.tell("AddMethod", "sssss", address.interface, way.release, "u", "", "")
    return service


@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.address.name)
def test_it_is_held_and_given_back(bus: Bus, play: Play, qtbot: QtBot, way: Way) -> None:
    service = keeper(play, way)
    screen = ServiceAwake(bus)
    screen.hold()
    qtbot.waitUntil(lambda: service.calls("Inhibit") == [list(way.arguments)])
    qtbot.waitUntil(lambda: screen.is_held)
    screen.release()
    qtbot.waitUntil(lambda: service.calls(way.release) == [[7]])


def test_it_is_held_once_however_often_it_is_asked_for(bus: Bus, play: Play, qtbot: QtBot) -> None:
    service = keeper(play, SCREEN_SAVER)
    screen = ServiceAwake(bus)
    screen.hold()
    screen.hold()
    qtbot.waitUntil(lambda: screen.is_held)
    screen.hold()
    screen.release()
    screen.release()
    qtbot.waitUntil(lambda: len(service.calls("UnInhibit")) == 1)
    assert len(service.calls("Inhibit")) == 1


def test_given_back_before_it_was_granted_it_is_not_kept(bus: Bus, play: Play, qtbot: QtBot) -> None:
    service = keeper(play, SCREEN_SAVER)
    screen = ServiceAwake(bus)
    screen.hold()
    screen.release()
    qtbot.waitUntil(lambda: service.calls("UnInhibit") == [[7]])
    assert not screen.is_held


def test_a_service_that_refuses_is_followed_by_the_next(bus: Bus, play: Play, qtbot: QtBot) -> None:
    keeper(play, SCREEN_SAVER, "raise dbus.exceptions.DBusException('no', name='org.example.No')")
    power = keeper(play, POWER)
    screen = ServiceAwake(bus)
    screen.hold()
    qtbot.waitUntil(lambda: len(power.calls("Inhibit")) == 1)


def test_without_any_service_nothing_happens(bus: Bus, qtbot: QtBot) -> None:
    screen = ServiceAwake(bus)
    screen.hold()
    qtbot.waitUntil(lambda: not screen.is_asking)
    assert not screen.is_held
    screen.release()


def test_without_a_bus_there_is_nothing_to_ask(qtbot: QtBot, bus: Bus) -> None:
    assert qtbot is not None
    assert isinstance(awake(None, bus, "linux"), NoAwake)
    assert isinstance(awake(bus, bus, "linux"), ServiceAwake)

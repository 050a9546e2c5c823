"""Whoever is on a bus may send anything: only what has the right types, from the right sender, is heard."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from datetime import datetime

import pytest
from jeepney import (
    DBusAddress,
    new_signal,  # pyright: ignore[reportUnknownVariableType]
)
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.address import Address, Body
from backstretch_gui.desktop.awake import WAYS, ServiceAwake
from backstretch_gui.desktop.bus import Bus, Connection, connect
from backstretch_gui.desktop.notifications import NOTIFICATIONS, ServiceNotifier
from backstretch_gui.desktop.presence import IDLE_MONITOR, SCREEN_SAVERS, Presence
from backstretch_gui.desktop.sleep import LOGIN, Sleep
from tests.desktop.services import Play, Service

ODD = {"s": "'odd'", "d": "-1e300", "a{sv}": "{'odd': dbus.Int32(3, variant_level=1)}", "": "None", "v": "3"}


@pytest.fixture
def bus(bus_address: str, qtbot: QtBot) -> Iterator[Bus]:
    assert qtbot is not None
    bus = Bus.open(bus_address)
    assert bus is not None
    yield bus
    bus.close()


@pytest.fixture
def stranger(bus_address: str) -> Iterator[Connection]:
    connection = connect(bus_address)
    yield connection
    connection.close()


def mocked(play: Play, address: Address) -> Service:
    return play(address, [address.name, address.path, address.interface])


def settled(bus: Bus, qtbot: QtBot) -> None:
    """Everything that was on its way has come."""
    answers: list[bool] = []
    bus.find(Address("/", "org.example.Nobody", "org.example.Nobody"), answers.append)
    qtbot.waitUntil(lambda: bool(answers))


@pytest.mark.parametrize("addressed", [True, False])
def test_that_the_machine_sleeps_is_believed_of_logind_alone(
    bus: Bus, play: Play, stranger: Connection, qtbot: QtBot, addressed: bool
) -> None:
    login = mocked(play, LOGIN)
    told: list[str] = []
    sleep = Sleep(bus)
    sleep.begins.connect(lambda: told.append("sleep"))
    settled(bus, qtbot)
    for name in [":1.0", ":1.1", ":1.2", ":1.3", ":1.4"] if addressed else [None]:
        forged = new_signal(DBusAddress(LOGIN.path, name, LOGIN.interface), "PrepareForSleep", "b", (True,))
        stranger.send(forged)
    settled(bus, qtbot)
    assert told == []
    login.tell("EmitSignal", "sssav", LOGIN.interface, "PrepareForSleep", "b", [("b", True)])
    qtbot.waitUntil(lambda: told == ["sleep"])


def test_a_service_that_comes_later_is_heard(bus: Bus, play: Play, qtbot: QtBot) -> None:
    told: list[Body] = []
    bus.listen(LOGIN, "PrepareForSleep", "b", told.append)
    settled(bus, qtbot)
    login = mocked(play, LOGIN)
    login.tell("EmitSignal", "sssav", LOGIN.interface, "PrepareForSleep", "b", [("b", True)])
    qtbot.waitUntil(lambda: told == [(True,)])


@pytest.mark.parametrize("kind", ODD)
def test_answers_of_wrong_types_are_no_answers(bus: Bus, play: Play, qtbot: QtBot, kind: str) -> None:
    saver = mocked(play, WAYS[0].address)
    saver.tell("AddMethod", "sssss", WAYS[0].address.interface, "Inhibit", "ss", kind, f"ret = {ODD[kind]}")
    monitor = mocked(play, IDLE_MONITOR)
    monitor.tell("AddMethod", "sssss", IDLE_MONITOR.interface, "GetIdletime", "", kind, f"ret = {ODD[kind]}")
    notifying = mocked(play, NOTIFICATIONS)
    how = f"ret = {ODD[kind]}"
    notifying.tell("AddMethod", "sssss", NOTIFICATIONS.interface, "Notify", "susssasa{sv}i", kind, how)

    presence = Presence(bus, datetime.now)
    awake = ServiceAwake(bus)
    awake.hold()
    notifier = ServiceNotifier(bus, "icon")
    missing: list[bool] = []
    notifier.missing.connect(lambda: missing.append(True))
    notifier.show("Title", "", {})
    qtbot.waitUntil(lambda: not awake.is_asking and bool(missing))
    settled(bus, qtbot)

    assert not awake.is_held
    assert not notifier.is_shown
    assert presence.away() is None


def test_signals_of_wrong_types_are_not_heard(bus: Bus, play: Play, qtbot: QtBot) -> None:
    saver, notifying = mocked(play, SCREEN_SAVERS[0]), mocked(play, NOTIFICATIONS)
    presence, notifier = Presence(bus, datetime.now), ServiceNotifier(bus, "icon")
    settled(bus, qtbot)
    bodies: list[list[tuple[str, object]]] = [[("s", "odd")], [("as", ["odd"])], [("b", True)] * 2, []]
    for body in bodies:
        signature = "".join(kind for kind, _ in body)
        saver.tell("EmitSignal", "sssav", SCREEN_SAVERS[0].interface, "ActiveChanged", signature, body)
        for signal in ("ActionInvoked", "NotificationClosed"):
            notifying.tell("EmitSignal", "sssav", NOTIFICATIONS.interface, signal, signature, body)
    settled(bus, qtbot)
    assert presence.away() is None
    assert not notifier.quiet


def test_which_bus_is_missing_is_said(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus")
    with caplog.at_level(logging.INFO):
        assert Bus.open("SYSTEM") is None
    assert "no system bus" in caplog.text

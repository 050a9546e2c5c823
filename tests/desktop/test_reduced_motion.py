from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.reduced_motion import (
    ANIMATIONS,
    PORTAL,
    PORTAL_PATH,
    PORTAL_SETTINGS,
    REDUCED,
    SystemMotion,
)
from tests.desktop.services import Play, Service

SETTINGS = Address(PORTAL_PATH, PORTAL, PORTAL_SETTINGS)
READ = "ret = dbus.UInt32({0}) if args[1] == 'reduced-motion' else dbus.Boolean({1})"


@pytest.fixture
def bus(bus_address: str) -> Iterator[QDBusConnection]:
    yield QDBusConnection.connectToBus(bus_address, "motion")
    QDBusConnection.disconnectFromBus("motion")


@pytest.fixture
def portal(play: Play) -> Callable[[int, bool], Service]:
    def start(reduced: int, animated: bool) -> Service:
        service = play(SETTINGS, [PORTAL, PORTAL_PATH, PORTAL_SETTINGS])
        service.tell("AddMethod", "sssss", PORTAL_SETTINGS, "Read", "ss", "v", READ.format(reduced, animated))
        return service

    return start


@pytest.mark.parametrize(
    ("reduced", "animated", "expected"), [(1, True, True), (0, False, True), (0, True, False)]
)
def test_what_the_portal_says_counts(
    bus: QDBusConnection,
    portal: Callable[[int, bool], Service],
    qtbot: QtBot,
    reduced: int,
    animated: bool,
    expected: bool,
) -> None:
    service = portal(reduced, animated)
    motion = SystemMotion()
    motion.follow(bus, "linux")
    qtbot.waitUntil(lambda: len(service.calls("Read")) == 2)
    if expected:
        qtbot.waitUntil(lambda: motion.reduced)
    change(service, REDUCED, "u", 0)
    change(service, ANIMATIONS, "b", True)
    qtbot.waitUntil(lambda: not motion.reduced)


def test_a_change_is_followed(
    bus: QDBusConnection, portal: Callable[[int, bool], Service], qtbot: QtBot
) -> None:
    service = portal(0, True)
    motion = SystemMotion()
    motion.follow(bus, "linux")
    qtbot.waitUntil(lambda: len(service.calls("Read")) == 2)
    told: list[bool] = []
    motion.changed.connect(told.append)
    change(service, REDUCED, "u", 1)
    qtbot.waitUntil(lambda: told == [True], timeout=15_000)
    change(service, REDUCED, "u", 0)
    qtbot.waitUntil(lambda: told == [True, False], timeout=15_000)


def test_an_answer_does_not_undo_news(bus: QDBusConnection, play: Play, qtbot: QtBot) -> None:
    service = play(SETTINGS, [PORTAL, PORTAL_PATH, PORTAL_SETTINGS])
    news = f"self.EmitSignal('{PORTAL_SETTINGS}', 'SettingChanged', 'ssv', [*{REDUCED}, dbus.UInt32(1)])"
    told: list[bool] = []
    service.tell("AddMethod", "sssss", PORTAL_SETTINGS, "Read", "ss", "v", f"{news}; {READ.format(0, True)}")
    motion = SystemMotion()
    motion.changed.connect(told.append)
    motion.follow(bus, "linux")
    qtbot.waitUntil(lambda: told == [True])
    qtbot.waitUntil(lambda: len(service.calls("Read")) == 2)
    change(service, REDUCED, "u", 0)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [True, False]


def test_without_a_bus_nothing_is_asked() -> None:
    motion = SystemMotion()
    motion.follow(QDBusConnection("nobody"), "linux")
    assert not motion.reduced


def change(service: Service, key: tuple[str, str], kind: str, value: object) -> None:
    body = [("s", key[0]), ("s", key[1]), ("v", (kind, value))]
    service.tell("EmitSignal", "sssav", PORTAL_SETTINGS, "SettingChanged", "ssv", body)

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui import APP_ID
from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.bus import Bus
from backstretch_gui.desktop.notifications import NOTIFICATIONS, Notifier, ServiceNotifier
from tests.desktop.services import Play, Service

ANSWERS = {"start": "Start", "later": "In 15 minutes", "skip": "Skip"}


@pytest.fixture
def service(play: Play) -> Service:
    return play(NOTIFICATIONS, ["--template", "notification_daemon"])


@pytest.fixture
def notifier(service: Service, bus_address: str, qtbot: QtBot) -> Iterator[ServiceNotifier]:
    assert service is not None
    assert qtbot is not None
    bus = Bus.open(bus_address)
    assert bus is not None
    yield ServiceNotifier(bus, APP_ID)
    bus.close()


def shown(service: Service, qtbot: QtBot, count: int = 1) -> list[list[object]]:
    qtbot.waitUntil(lambda: len(service.calls("Notify")) == count)
    return service.calls("Notify")


def test_it_is_shown_with_its_answers(notifier: ServiceNotifier, service: Service, qtbot: QtBot) -> None:
    notifier.show("Time to stretch?", "Four minutes for your back.", ANSWERS)
    name, replaces, icon, title, text, actions, hints, expires = shown(service, qtbot)[0]
    assert (name, replaces, icon) == ("BackStretch", 0, APP_ID)
    assert (title, text) == ("Time to stretch?", "Four minutes for your back.")
    assert actions == ["start", "Start", "later", "In 15 minutes", "skip", "Skip"]
    assert isinstance(hints, dict)
    assert hints["urgency"] == ("y", 1)
    assert hints["desktop-entry"] == ("s", APP_ID)
    assert expires == -1


def test_an_answer_is_told_once(notifier: ServiceNotifier, service: Service, qtbot: QtBot) -> None:
    told: list[str] = []
    notifier.answered.connect(told.append)
    notifier.show("First", "", ANSWERS)
    qtbot.waitUntil(lambda: notifier.is_shown)
    answer(service, 1, "later")
    answer(service, 1, "start")
    qtbot.waitUntil(lambda: told == ["later"])
    notifier.show("Second", "", ANSWERS)
    qtbot.waitUntil(lambda: notifier.is_shown)
    answer(service, 2, "skip")
    qtbot.waitUntil(lambda: told[-1] == "skip")
    assert told == ["later", "skip"]


def test_other_programs_notifications_are_none_of_ours(
    notifier: ServiceNotifier, service: Service, qtbot: QtBot
) -> None:
    told: list[str] = []
    notifier.answered.connect(told.append)
    notifier.show("Time to stretch?", "", ANSWERS)
    qtbot.waitUntil(lambda: notifier.is_shown)
    answer(service, 7, "start")
    answer(service, 1, "skip")
    qtbot.waitUntil(lambda: bool(told))
    assert told == ["skip"]


def test_the_next_one_takes_the_place_of_the_one_before(
    notifier: ServiceNotifier, service: Service, qtbot: QtBot
) -> None:
    notifier.show("First", "", ANSWERS)
    shown(service, qtbot)
    qtbot.waitUntil(lambda: notifier.is_shown)
    notifier.show("Second", "", ANSWERS)
    assert shown(service, qtbot, 2)[1][1] == 1


def test_it_is_withdrawn(notifier: ServiceNotifier, service: Service, qtbot: QtBot) -> None:
    notifier.show("Time to stretch?", "", ANSWERS)
    qtbot.waitUntil(lambda: notifier.is_shown)
    notifier.withdraw()
    qtbot.waitUntil(lambda: service.calls("CloseNotification") == [[1]])
    assert not notifier.is_shown


def test_do_not_disturb_is_seen_where_the_service_tells(
    notifier: ServiceNotifier, service: Service, qtbot: QtBot
) -> None:
    assert not notifier.quiet
    disturb(service, False)
    qtbot.waitUntil(lambda: notifier.quiet)
    disturb(service, True)
    qtbot.waitUntil(lambda: not notifier.quiet)


def test_without_a_bus_there_is_nothing_to_open() -> None:
    assert Bus.open("unix:path=/nonexistent/bus") is None


def test_whether_a_service_is_there_is_told(service: Service, bus_address: str, qtbot: QtBot) -> None:
    assert service is not None
    bus = Bus.open(bus_address)
    assert bus is not None
    found: list[bool] = []
    bus.find(NOTIFICATIONS, found.append)
    bus.find(Address("/", "org.example.Nobody", "org.example.Nobody"), found.append)
    qtbot.waitUntil(lambda: len(found) == 2)
    bus.close()
    assert found == [True, False]


def test_a_bus_that_is_gone_is_survived(bus_address: str) -> None:
    bus = Bus.open(bus_address)
    assert bus is not None
    bus.close()
    bus.call(NOTIFICATIONS, "GetCapabilities", then=lambda _: pytest.fail("nobody can answer"))


def answer(service: Service, number: int, key: str) -> None:
    body = [("u", number), ("s", key)]
    service.tell("EmitSignal", "sssav", NOTIFICATIONS.interface, "ActionInvoked", "us", body)


def disturb(service: Service, allowed: bool) -> None:
    changed = {"Inhibited": ("b", not allowed)}
    body: list[object] = [("s", NOTIFICATIONS.interface), ("a{sv}", changed), ("as", [])]
    service.tell(
        "EmitSignal", "sssav", "org.freedesktop.DBus.Properties", "PropertiesChanged", "sa{sv}as", body
    )


class Shown(Notifier):
    """What a tray would show."""

    def __init__(self) -> None:
        super().__init__()
        self.titles: list[str] = []

    def show(self, title: str, text: str, answers: object) -> None:
        del text, answers
        self.titles.append(title)


def test_where_nothing_shows_notifications_that_is_told(bus_address: str, qtbot: QtBot) -> None:
    bus = Bus.open(bus_address)
    assert bus is not None
    notifier = ServiceNotifier(bus, APP_ID)
    with qtbot.waitSignal(notifier.missing):
        pass
    with qtbot.waitSignal(notifier.missing):
        notifier.show("Time to stretch?", "", ANSWERS)
    bus.close()


def test_without_a_service_the_tray_shows_it_and_its_answer_counts(bus_address: str, qtbot: QtBot) -> None:
    bus = Bus.open(bus_address)
    assert bus is not None
    tray, told = Shown(), list[str]()
    notifier = ServiceNotifier(bus, APP_ID, tray)
    notifier.answered.connect(told.append)
    notifier.show("Time to stretch?", "", ANSWERS)
    qtbot.waitUntil(lambda: tray.titles == ["Time to stretch?"])
    tray.answered.emit("default")
    assert told == ["default"]
    bus.close()

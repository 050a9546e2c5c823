from __future__ import annotations

from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.bus import Bus
from backstretch_gui.desktop.sleep import LOGIN, Sleep
from tests.desktop.services import Play


def test_going_to_sleep_is_told_and_waking_up_is_not(play: Play, bus_address: str, qtbot: QtBot) -> None:
    login = play(LOGIN, [LOGIN.name, LOGIN.path, LOGIN.interface])
    bus = Bus.open(bus_address)
    assert bus is not None
    sleep = Sleep(bus)
    told: list[str] = []
    sleep.begins.connect(lambda: told.append("sleep"))
    for asleep in (True, False, True):
        login.tell("EmitSignal", "sssav", LOGIN.interface, "PrepareForSleep", "b", [("b", asleep)])
    qtbot.waitUntil(lambda: len(told) == 2)
    bus.close()

"""The whole app on a desktop: what the desktop learns of a session, and what it wants of one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QProcess, QProcessEnvironment
from pytestqt.qtbot import QtBot

from backstretch_gui import APP_ID
from backstretch_gui.desktop.awake import WAYS
from backstretch_gui.desktop.notifications import NOTIFICATIONS
from backstretch_gui.desktop.sleep import LOGIN
from backstretch_gui.session.segment import SegmentKind
from backstretch_gui.session.snapshot import State
from backstretch_gui.ui.stage.stage import Page
from tests.desktop.services import Play, Service, bus_address, play
from tests.stage_app import StageApp

__all__ = ["bus_address", "play"]


@pytest.fixture
def screen(play: Play) -> Service:
    """A service that keeps the screen awake."""
    way = WAYS[0]
    service = play(way.address, [way.address.name, way.address.path, way.address.interface])
    service.tell("AddMethod", "sssss", way.address.interface, "Inhibit", way.signature, "u", "ret = 7")
    service.tell("AddMethod", "sssss", way.address.interface, way.release, "u", "", "")
    return service


@pytest.fixture
def app(
    launch: Callable[..., StageApp], bus_address: str, monkeypatch: pytest.MonkeyPatch
) -> Iterator[StageApp]:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus_address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", bus_address)
    app = launch()
    yield app
    app.settings.set("remind", "off")


def balance(screen: Service) -> tuple[int, int]:
    return len(screen.calls("Inhibit")), len(screen.calls("UnInhibit"))


def test_the_screen_stays_awake_while_time_runs_and_only_then(
    screen: Service, app: StageApp, qtbot: QtBot
) -> None:
    assert balance(screen) == (0, 0)
    app.start()
    qtbot.waitUntil(lambda: balance(screen) == (1, 0))
    app.key("Space")
    qtbot.waitUntil(lambda: balance(screen) == (1, 1))
    app.key("Space")
    qtbot.waitUntil(lambda: balance(screen) == (2, 1))
    app.key("Escape")
    qtbot.waitUntil(lambda: balance(screen) == (2, 2))


def test_at_the_end_of_a_session_the_screen_may_go_dark(screen: Service, app: StageApp, qtbot: QtBot) -> None:
    app.start()
    qtbot.waitUntil(lambda: balance(screen) == (1, 0))
    app.wind_to_the_end()
    qtbot.waitUntil(lambda: balance(screen) == (1, 1))


def playerctl(qtbot: QtBot, address: str, *arguments: str, player: str = "backstretch") -> str:
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("DBUS_SESSION_BUS_ADDRESS", address)
    process = QProcess()
    process.setProcessEnvironment(environment)
    with qtbot.waitSignal(process.finished, timeout=10_000):
        process.start("playerctl", ["-p", player, *arguments])
    return bytes(process.readAllStandardOutput().data()).decode().strip()


def test_media_keys_drive_the_session_and_others_see_its_state(
    app: StageApp, bus_address: str, qtbot: QtBot
) -> None:
    assert playerctl(qtbot, bus_address, "status") == ""
    app.start()
    assert playerctl(qtbot, bus_address, "status") == "Playing"
    first = playerctl(qtbot, bus_address, "metadata", "xesam:title")
    assert first
    playerctl(qtbot, bus_address, "pause")
    assert app.now().state is State.PAUSED
    assert playerctl(qtbot, bus_address, "status") == "Paused"
    playerctl(qtbot, bus_address, "play-pause")
    assert app.now().state is not State.PAUSED
    app.wind(10)
    segment = app.now().segment
    playerctl(qtbot, bus_address, "next")
    assert app.now().segment.key != segment.key
    playerctl(qtbot, bus_address, "previous")
    app.key("Escape")
    assert playerctl(qtbot, bus_address, "status") == ""


def test_before_the_machine_sleeps_the_session_pauses_and_waits(
    app: StageApp, play: Play, qtbot: QtBot
) -> None:
    login = play(LOGIN, [LOGIN.name, LOGIN.path, LOGIN.interface])
    app.start()
    for asleep in (True, False):
        login.tell("EmitSignal", "sssav", LOGIN.interface, "PrepareForSleep", "b", [("b", asleep)])
    qtbot.waitUntil(lambda: app.now().state is State.PAUSED)


def test_with_reminders_closing_puts_the_window_away_and_they_bring_it_back(
    app: StageApp, play: Play
) -> None:
    service = play(NOTIFICATIONS, ["--template", "notification_daemon"])
    app.settings.set("remind", "desk")
    app.start()
    app.window.close()
    assert not app.window.isVisible()
    assert app.moment() is None
    app.foundation().reminding.open_wanted.emit()
    assert app.window.isVisible()
    assert app.page is Page.HOME
    app.window.close()
    app.foundation().reminding.start_wanted.emit()
    assert app.window.isVisible()
    assert app.moment() is not None
    assert service.calls("Notify") == []


def test_start_at_login_follows_the_switch(app: StageApp, tmp_path: Path) -> None:
    entry = tmp_path / "config" / "autostart" / f"{APP_ID}.desktop"
    app.settings.set("remind", "times")
    assert not entry.exists()
    app.settings.set("start_at_login", True)
    assert "--background" in entry.read_text("utf-8")
    app.settings.set("remind", "off")
    assert not entry.exists()


def test_the_systems_wish_for_less_motion_counts_unless_it_is_set_here(app: StageApp) -> None:
    app.main.motion.changed.emit(True)
    assert app.theme.reduced_motion
    app.settings.set("motion", "full")
    assert not app.theme.reduced_motion
    app.settings.set("motion", "system")
    assert app.theme.reduced_motion
    app.main.motion.changed.emit(False)
    assert not app.theme.reduced_motion


def offer_to_go_on(app: StageApp) -> None:
    """As the next start does."""
    app.features.resuming.look()
    app.features.resuming.offering.emit(False)


def test_what_was_interrupted_is_offered_and_gone_on_with(app: StageApp) -> None:
    app.start()
    app.wind_into(SegmentKind.HOLD)
    app.wind(0.5)
    before = app.now()
    kept = (app.paths.interrupted).read_bytes()
    app.key("Escape")
    app.stage.resume.decline.click()
    assert not app.paths.interrupted.exists()
    app.paths.interrupted.write_bytes(kept)

    offer_to_go_on(app)
    bar = app.stage.resume
    assert bar.isVisible()
    assert "Quick relief" in bar.text
    bar.go_on.click()
    QCoreApplication.processEvents()
    assert not bar.isVisible()
    assert app.now().segment.key == before.segment.key
    assert app.now().elapsed == pytest.approx(before.elapsed, abs=1.0)


def test_who_does_not_want_to_go_on_is_not_asked_again(app: StageApp) -> None:
    app.start()
    app.wind(5)
    kept = app.paths.interrupted.read_bytes()
    app.key("Escape")
    app.paths.interrupted.write_bytes(kept)
    offer_to_go_on(app)
    app.stage.resume.decline.click()
    assert not app.stage.resume.isVisible()
    assert not app.paths.interrupted.exists()

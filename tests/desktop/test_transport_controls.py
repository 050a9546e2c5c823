"""Windows' media controls, with a stand-in for PyWinRT; that its names are right is seen under Wine."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from datetime import timedelta
from enum import IntEnum
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.playing import NowPlaying, Playback
from backstretch_gui.desktop.transport_controls import BUTTONS, TransportControls, transport_controls

TWIST = NowPlaying(Playback.PLAYING, "Supine twist, right side", "Everyday lower back", 480.0, 2)
PAUSED = NowPlaying(Playback.PAUSED, "Supine twist, right side", "Everyday lower back", 480.0, 2)
ENDED = NowPlaying(Playback.STOPPED)

Pressed = Callable[[object, object], None]


class Status(IntEnum):
    """MediaPlaybackStatus."""

    STOPPED = 2
    PLAYING = 3
    PAUSED = 4


class Updater:
    """What is shown, as soon as it is updated."""

    def __init__(self) -> None:
        self.type = None
        self.music_properties = SimpleNamespace(title="", artist="", album_title="")
        self.shown: list[tuple[str, str]] = []

    def clear_all(self) -> None:
        self.music_properties = SimpleNamespace(title="", artist="", album_title="")

    def update(self) -> None:
        self.shown.append((self.music_properties.title, self.music_properties.album_title))


class Controls:
    """SystemMediaTransportControls."""

    def __init__(self) -> None:
        self.is_enabled = True
        self.playback_status = Status.STOPPED
        self.display_updater = Updater()
        self.lines: list[Any] = []
        self.pressed: Pressed | None = None

    def add_button_pressed(self, handler: Pressed) -> None:
        self.pressed = handler

    def update_timeline_properties(self, line: object) -> None:
        self.lines.append(line)

    def press(self, name: str) -> None:
        """As Windows does, in a thread of its own."""
        assert self.pressed is not None
        button = SimpleNamespace(button=SimpleNamespace(name=name))
        thread = threading.Thread(target=self.pressed, args=(self, button))
        thread.start()
        thread.join()


MEDIA = SimpleNamespace(
    MediaPlaybackStatus=Status,
    MediaPlaybackType=SimpleNamespace(MUSIC=1),
    SystemMediaTransportControlsTimelineProperties=SimpleNamespace,
)


@pytest.fixture
def controls(qtbot: QtBot) -> Controls:
    assert qtbot is not None
    return Controls()


@pytest.fixture
def player(controls: Controls) -> TransportControls:
    return TransportControls(MEDIA, controls, lambda: 93.5)


def test_before_the_session_nothing_is_shown(player: TransportControls, controls: Controls) -> None:
    assert player is not None
    assert not controls.is_enabled
    assert all(getattr(controls, f"is_{button}_enabled") for button in BUTTONS)


def test_what_is_being_done_is_shown(player: TransportControls, controls: Controls) -> None:
    player.show(TWIST)

    assert controls.is_enabled
    assert controls.playback_status is Status.PLAYING
    assert controls.display_updater.shown == [("Supine twist, right side", "Everyday lower back")]
    assert controls.lines[-1].end_time == timedelta(seconds=480)
    assert controls.lines[-1].position == timedelta(seconds=93.5)


def test_the_same_is_told_once(player: TransportControls, controls: Controls) -> None:
    player.show(TWIST)
    player.show(TWIST)
    player.show(PAUSED)

    assert len(controls.display_updater.shown) == 2
    assert controls.playback_status is Status.PAUSED


def test_after_the_session_there_is_no_player(player: TransportControls, controls: Controls) -> None:
    player.show(TWIST)
    player.show(ENDED)

    assert not controls.is_enabled
    assert controls.display_updater.shown[-1] == ("", "")


@pytest.mark.parametrize("button", BUTTONS)
def test_its_buttons_steer(player: TransportControls, controls: Controls, qtbot: QtBot, button: str) -> None:
    with qtbot.waitSignal(getattr(player, f"{button}_wanted"), timeout=5000):
        controls.press(button.upper())


def test_a_button_that_there_is_none_for_does_nothing(
    player: TransportControls, controls: Controls, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(player.next_wanted, timeout=5000):
        controls.press("RECORD")
        controls.press("NEXT")


def test_a_shell_that_has_gone_stops_nothing(player: TransportControls, controls: Controls) -> None:
    def gone(_line: object) -> None:
        raise OSError

    controls.update_timeline_properties = gone  # type: ignore[method-assign]

    player.show(TWIST)
    player.show(PAUSED)

    assert controls.playback_status is Status.PAUSED


def test_where_windows_has_none_there_is_none(qtbot: QtBot) -> None:
    """Nor on Linux; under Wine the library is there, and what it asks for is not."""
    assert qtbot is not None
    assert transport_controls(0, lambda: 0.0) is None


@pytest.mark.skipif(sys.platform != "win32", reason="PyWinRT is to be had for Windows only")
def test_what_is_asked_of_windows_is_there() -> None:
    from importlib import import_module

    media = import_module("winrt.windows.media")
    import_module("winrt.windows.media.interop")
    controls = media.SystemMediaTransportControls
    wanted = {f"is_{button}_enabled" for button in BUTTONS}
    wanted |= {"is_enabled", "playback_status", "display_updater"}
    wanted |= {"add_button_pressed", "update_timeline_properties"}
    assert wanted <= set(dir(controls))
    updater = media.SystemMediaTransportControlsDisplayUpdater
    assert {"type", "music_properties", "clear_all", "update"} <= set(dir(updater))
    assert {"title", "artist", "album_title"} <= set(dir(media.MusicDisplayProperties))
    line = media.SystemMediaTransportControlsTimelineProperties
    assert {"end_time", "position"} <= set(dir(line))
    assert {each.name for each in Playback} <= {each.name for each in media.MediaPlaybackStatus}
    buttons = {each.name for each in media.SystemMediaTransportControlsButton}
    assert {button.upper() for button in BUTTONS} <= buttons
    assert media.MediaPlaybackType.MUSIC
    assert "button" in dir(media.SystemMediaTransportControlsButtonPressedEventArgs)

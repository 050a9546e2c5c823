"""Media keys and headset buttons on Windows: the System Media Transport Controls of the window, by PyWinRT.

PyWinRT is only to be had for Windows, so its modules are looked up by name.
"""

from __future__ import annotations

import logging
from datetime import timedelta
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal

from backstretch_gui.desktop.media import MediaPlayer
from backstretch_gui.desktop.playing import NowPlaying, Playback

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

log = logging.getLogger(__name__)

BUTTONS = ("play", "pause", "stop", "next", "previous")


class TransportControls(MediaPlayer):
    """Shown during a session and only then: a button pressed later is another player's."""

    _pressed = Signal(str)
    """The name of a button; Windows tells it in a thread of its own."""

    def __init__(
        self, media: Any, controls: Any, position: Callable[[], float], parent: QObject | None = None
    ) -> None:
        """`media` is PyWinRT's module, `controls` are the window's."""
        super().__init__(parent)
        self._media, self._controls, self._position = media, controls, position
        self._now = NowPlaying(Playback.STOPPED)
        wanted = (
            self.play_wanted,
            self.pause_wanted,
            self.stop_wanted,
            self.next_wanted,
            self.previous_wanted,
        )
        self._wanted = dict(zip(BUTTONS, wanted, strict=True))
        self._pressed.connect(self._on_pressed, Qt.ConnectionType.QueuedConnection)
        controls.is_enabled = False
        for button in BUTTONS:
            setattr(controls, f"is_{button}_enabled", True)
        controls.add_button_pressed(self._tell)

    def show(self, now: NowPlaying) -> None:
        """Tell Windows what is being done; without a session there is nothing to steer."""
        before, self._now = self._now, now
        if now == before:
            return
        try:
            self._write(now)
        except OSError as error:  # Windows' shell has gone, and comes again
            log.warning("the session is not shown beside the media keys: %s", error)

    def _write(self, now: NowPlaying) -> None:
        controls, media = self._controls, self._media
        controls.is_enabled = now.playback is not Playback.STOPPED
        controls.playback_status = media.MediaPlaybackStatus[now.playback.name]
        shown = controls.display_updater
        if now.playback is Playback.STOPPED:
            shown.clear_all()
        else:
            shown.type = media.MediaPlaybackType.MUSIC
            shown.music_properties.title = now.title
            shown.music_properties.artist = "BackStretch"
            shown.music_properties.album_title = now.routine
        shown.update()
        line = media.SystemMediaTransportControlsTimelineProperties()
        line.end_time = timedelta(seconds=now.length)
        line.position = timedelta(seconds=self._position())
        controls.update_timeline_properties(line)

    def _tell(self, _controls: Any, pressed: Any) -> None:
        self._pressed.emit(pressed.button.name.lower())

    def _on_pressed(self, button: str) -> None:
        if button in self._wanted:
            self._wanted[button].emit()


def transport_controls(
    window: int, position: Callable[[], float], parent: QObject | None = None
) -> TransportControls | None:
    """Those of a window, by its handle; None where Windows has none."""
    try:
        media = import_module("winrt.windows.media")
        controls = import_module("winrt.windows.media.interop").get_for_window(window)
        return TransportControls(media, controls, position, parent)
    except (ImportError, OSError) as error:
        log.info("no media keys: %s", error)
        return None

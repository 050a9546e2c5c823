"""Media keys and headset buttons: a session as a player that the system shows and steers."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from backstretch_gui.desktop.bus import Bus
    from backstretch_gui.desktop.playing import NowPlaying


class MediaPlayer(QObject):
    """What is wanted from outside, and what is told there."""

    play_pause_wanted = Signal()
    play_wanted = Signal()
    pause_wanted = Signal()
    next_wanted = Signal()
    previous_wanted = Signal()
    stop_wanted = Signal()
    raise_wanted = Signal()

    def show(self, now: NowPlaying) -> None:
        """Tell others what is being done; the player comes with the first session, and goes at its end."""
        raise NotImplementedError


def media_player(
    bus: Bus | None, position: Callable[[], float], window: QWidget, platform: str = sys.platform
) -> MediaPlayer | None:
    """The one of this system; None if it has none.

    `position`: seconds into the session, asked whenever somebody wants to know.
    """
    if platform == "win32":
        from backstretch_gui.desktop.transport_controls import transport_controls

        return transport_controls(window.winId(), position, window)
    if bus is None:
        return None
    from backstretch_gui.desktop.mpris import MprisPlayer

    return MprisPlayer(bus, position, window)

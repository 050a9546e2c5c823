"""Media keys and headset buttons: a player that other programs see and steer, by MPRIS 2 on the session bus.

What the names and types mean is said in the MPRIS D-Bus Interface Specification, version 2.2.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from backstretch_gui import APP_ID
from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.media import MediaPlayer
from backstretch_gui.desktop.playing import NowPlaying, Playback

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject

    from backstretch_gui.desktop.address import Body
    from backstretch_gui.desktop.bus import Bus

NAME = "org.mpris.MediaPlayer2.backstretch"
PATH = "/org/mpris/MediaPlayer2"
ROOT = "org.mpris.MediaPlayer2"
PLAYER = "org.mpris.MediaPlayer2.Player"
_PROPERTIES = Address(PATH, NAME, "org.freedesktop.DBus.Properties")
_INTROSPECTION = "org.freedesktop.DBus.Introspectable"
_MICROSECONDS = 1_000_000

Variant = tuple[str, Any]


class MprisPlayer(MediaPlayer):
    """Offered during a session and only then: a button pressed later is another player's."""

    def __init__(self, bus: Bus, position: Callable[[], float], parent: QObject | None = None) -> None:
        """`position`: seconds into the session, asked whenever somebody wants to know."""
        super().__init__(parent)
        self._bus = bus
        self._position = position
        self._now = NowPlaying(Playback.STOPPED)
        self._methods = {
            "PlayPause": self.play_pause_wanted,
            "Play": self.play_wanted,
            "Pause": self.pause_wanted,
            "Next": self.next_wanted,
            "Previous": self.previous_wanted,
            "Stop": self.stop_wanted,
        }

    def show(self, now: NowPlaying) -> None:
        """Tell others what is being done; the player comes with the first session, and goes at its end."""
        before, self._now = self._now, now
        if now == before:
            return
        if before.playback is Playback.STOPPED:
            self._bus.offer(NAME, PATH, self._serve)
        changed = {
            name: value for name, value in self._player().items() if value != self._player(before).get(name)
        }
        self._bus.tell(_PROPERTIES, "PropertiesChanged", "sa{sv}as", (PLAYER, changed, []))
        if now.playback is Playback.STOPPED:
            self._bus.withdraw(NAME, PATH)

    def _serve(self, interface: str, method: str, body: Body) -> tuple[str, Body] | None:
        """Answer a call."""
        if interface == _PROPERTIES.interface:
            return self._properties(method, body)
        if interface == _INTROSPECTION and method == "Introspect":
            return "s", (_XML,)
        if interface == PLAYER and method in self._methods:
            self._methods[method].emit()
            return "", ()
        if interface == ROOT and method == "Raise":
            self.raise_wanted.emit()
            return "", ()
        if (interface, method) in _NOT_DONE:
            return "", ()
        return None

    def _properties(self, method: str, body: Body) -> tuple[str, Body] | None:
        offered = {ROOT: _ROOT_PROPERTIES, PLAYER: self._player() | {"Position": self._place()}}
        match method, body:
            case "GetAll", (str(interface),):
                return "a{sv}", (offered.get(interface, {}),)
            case "Get", (str(interface), str(name)) if name in offered.get(interface, {}):
                return "v", (offered[interface][name],)
            case "Set", _:
                return "", ()
            case _:
                return None

    def _place(self) -> Variant:
        return "x", int(self._position() * _MICROSECONDS)

    def _player(self, now: NowPlaying | None = None) -> dict[str, Variant]:
        """The player's properties that are announced when they change; the position is not, says MPRIS."""
        now = now or self._now
        return {
            "PlaybackStatus": ("s", now.playback.value),
            "Metadata": (
                "a{sv}",
                {
                    "mpris:trackid": ("o", f"/org/backstretch/stretch/{now.track}"),
                    "mpris:length": ("x", int(now.length * _MICROSECONDS)),
                    "xesam:title": ("s", now.title),
                    "xesam:artist": ("as", ["BackStretch"]),
                    "xesam:album": ("s", now.routine),
                },
            ),
            **_FIXED,
        }


_FIXED: dict[str, Variant] = {
    "Rate": ("d", 1.0),
    "MinimumRate": ("d", 1.0),
    "MaximumRate": ("d", 1.0),
    "Volume": ("d", 1.0),
    "CanGoNext": ("b", True),
    "CanGoPrevious": ("b", True),
    "CanPlay": ("b", True),
    "CanPause": ("b", True),
    "CanSeek": ("b", False),
    "CanControl": ("b", True),
}
_ROOT_PROPERTIES: dict[str, Variant] = {
    "CanQuit": ("b", False),
    "CanRaise": ("b", True),
    "HasTrackList": ("b", False),
    "Identity": ("s", "BackStretch"),
    "DesktopEntry": ("s", APP_ID),
    "SupportedUriSchemes": ("as", []),
    "SupportedMimeTypes": ("as", []),
}
_NOT_DONE = {(ROOT, "Quit"), (PLAYER, "Seek"), (PLAYER, "SetPosition"), (PLAYER, "OpenUri")}
"""Asked for by the interface, and said above not to be possible."""

_XML = f"""<!DOCTYPE node PUBLIC "-//freedesktop//DTD D-BUS Object Introspection 1.0//EN"
"http://www.freedesktop.org/standards/dbus/1.0/introspect.dtd">
<node>
  <interface name="{ROOT}">
    <method name="Raise"/><method name="Quit"/>
    {"".join(f'<property name="{n}" type="{t}" access="read"/>' for n, (t, _) in _ROOT_PROPERTIES.items())}
  </interface>
  <interface name="{PLAYER}">
    <method name="Next"/><method name="Previous"/><method name="Pause"/><method name="PlayPause"/>
    <method name="Stop"/><method name="Play"/>
    <method name="Seek"><arg direction="in" type="x"/></method>
    <method name="SetPosition"><arg direction="in" type="o"/><arg direction="in" type="x"/></method>
    <method name="OpenUri"><arg direction="in" type="s"/></method>
    <signal name="Seeked"><arg type="x"/></signal>
    <property name="PlaybackStatus" type="s" access="read"/>
    <property name="Metadata" type="a{{sv}}" access="read"/>
    <property name="Position" type="x" access="read"/>
    {"".join(f'<property name="{n}" type="{t}" access="read"/>' for n, (t, _) in _FIXED.items())}
  </interface>
</node>
"""

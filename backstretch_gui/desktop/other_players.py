"""Other players, made quieter while somebody speaks, and put back as they were: Linux, by MPRIS 2."""

from __future__ import annotations

import logging
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from backstretch_gui.desktop.address import Address
from backstretch_gui.desktop.bus import THE_BUS
from backstretch_gui.desktop.lowered import PLAYERS, Lowered, read_journal, write_journal
from backstretch_gui.desktop.media import NAME as OURSELVES
from backstretch_gui.desktop.media import PATH, PLAYER
from backstretch_gui.desktop.sound_guard import start_guard

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from backstretch_gui.desktop.address import Body
    from backstretch_gui.desktop.bus import Bus

log = logging.getLogger(__name__)

SHARE = 0.3
"""Of its volume is left to a player while words are heard."""
PAUSE_MS = 2000
"""Between sentences that follow each other sooner, music stays low rather than going up and down."""
_QUIT_SECONDS = 2.0


class OtherPlayers(QObject):
    """Lowers those that play. What it does is in the journal first, and a guard stands by for the worst."""

    def __init__(self, bus: Bus, journal: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._journal = journal
        self._lowered = read_journal(journal)
        """Those of the last time among them, if it ended badly."""
        self._wanted = False
        self._guard: subprocess.Popen[bytes] | None = None
        self._raising = QTimer(self)
        self._raising.setSingleShot(True)
        self._raising.setInterval(PAUSE_MS)
        self._raising.timeout.connect(self.put_back)

    @property
    def is_about_to_put_back(self) -> bool:
        """Whether they go up again soon, if nobody speaks."""
        return self._raising.isActive()

    def lower(self) -> None:
        """Words are heard from now on."""
        self._raising.stop()
        if not self._wanted and self._stand_by():
            self._wanted = True
            self._bus.call(THE_BUS, "ListNames", gives="as", then=self._on_names)

    def put_back_soon(self) -> None:
        """They are over, unless others follow at once."""
        if self._wanted:
            self._raising.start()

    def put_back(self) -> None:
        """As they were, now; whatever the person has changed meanwhile stays."""
        self._raising.stop()
        self._wanted = False
        for name in self._lowered:
            self._bus.call(
                _properties(name), "Get", "ss", (PLAYER, "Volume"),
                gives="v",
                then=lambda body, name=name: self._on_volume(name, body),
                refused=lambda name=name: self._forget(name),
            )  # fmt: skip

    def close(self) -> None:
        """The program ends: the guard puts back what is still low, and is waited for."""
        self._raising.stop()
        self._wanted = False
        if self._guard is not None and self._guard.stdin is not None:
            self._guard.stdin.close()
            try:
                self._guard.wait(_QUIT_SECONDS)
            except subprocess.TimeoutExpired:
                log.warning("the sound guard takes its time")
            self._guard = None
            self._lowered.clear()

    def _stand_by(self) -> bool:
        """Whether there is a guard: without one nothing is lowered."""
        if self._guard is None or self._guard.poll() is not None:
            try:
                self._guard = start_guard(self._journal)
            except OSError as error:
                log.warning("no sound guard, so other players are left alone: %s", error)
                return False
        return True

    def _on_names(self, body: Body) -> None:
        names: list[str] = body[0]
        for name in names:
            if name.startswith(PLAYERS) and not name.startswith(OURSELVES):
                self._bus.call(
                    _properties(name), "GetAll", "s", (PLAYER,),
                    gives="a{sv}",
                    then=lambda body, name=name: self._on_player(name, body[0]),
                )  # fmt: skip

    def _on_player(self, name: str, properties: dict[str, tuple[str, Any]]) -> None:
        _, playback = properties.get("PlaybackStatus", ("s", ""))
        _, volume = properties.get("Volume", ("d", None))
        if not self._wanted or playback != "Playing" or not isinstance(volume, int | float) or volume <= 0:
            return
        if name not in self._lowered:
            lowered = Lowered(volume, round(volume * SHARE, 2))
            if self._keep({**self._lowered, name: lowered}):
                self._set(name, lowered.now)

    def _on_volume(self, name: str, body: Body) -> None:
        lowered = self._lowered.get(name)
        if self._wanted or lowered is None:
            return  # somebody speaks again: it stays low
        if lowered.is_ours(body[0][1]):
            self._set(name, lowered.before, lambda _: self._forget(name))
        else:
            self._forget(name)

    def _set(self, name: str, volume: float, then: Callable[[Body], None] | None = None) -> None:
        arguments = (PLAYER, "Volume", ("d", volume))
        self._bus.call(_properties(name), "Set", "ssv", arguments, then=then)

    def _forget(self, name: str) -> None:
        self._keep({other: lowered for other, lowered in self._lowered.items() if other != name})

    def _keep(self, lowered: dict[str, Lowered]) -> bool:
        """Write it down first: what can't be written is not done."""
        try:
            write_journal(self._journal, lowered)
        except OSError as error:
            log.warning("%s: %s", self._journal, error)
            return False
        self._lowered = lowered
        return True


def _properties(name: str) -> Address:
    return Address(PATH, name, "org.freedesktop.DBus.Properties")

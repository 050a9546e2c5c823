"""Where a running session stands, written down as it goes: what is left of it after a kill or a flat battery.

Every half second the file is put in place without waiting for the disk, which survives the end of the
program; at each segment it is flushed as well, which survives the end of the machine.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path

import msgspec

from backstretch_gui.session.place import Place

log = logging.getLogger(__name__)

KEPT = 24 * 3600.0
"""Seconds after which nobody wants to go on where they stopped."""
_LARGEST = 10_000


class InterruptedSession(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A session that did not come to its end."""

    routine: str
    place: Place
    at: float
    """When it was last seen, seconds since the epoch."""


class Whereabouts:
    """The file. `now` is the time of day, seconds since the epoch."""

    def __init__(self, path: Path, now: Callable[[], float]) -> None:
        self._path = path
        self._now = now
        self._works = True

    def keep(self, routine: str, place: Place, *, flush: bool = False) -> None:
        """Write down where the session stands. Where that can't be, nothing is said: it is no one's wish."""
        if not self._works:
            return
        content = msgspec.json.encode(InterruptedSession(routine, place, self._now()))
        beside = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as file:
                file.write(content)
                if flush:
                    file.flush()
                    os.fsync(file.fileno())
            beside.replace(self._path)
        except OSError as error:
            self._works = False
            log.warning("%s: %s", self._path, error)

    def left(self) -> InterruptedSession | None:
        """The session that was interrupted, if that was within a day."""
        try:
            with self._path.open("rb") as file:
                found = msgspec.json.decode(file.read(_LARGEST), type=InterruptedSession)
        except FileNotFoundError:
            return None
        except (OSError, msgspec.DecodeError) as error:
            log.warning("%s: %s", self._path, error)
            return None
        return found if 0 <= self._now() - found.at <= KEPT else None

    def forget(self) -> None:
        """The session is over, or nobody wants to go on with it."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s: %s", self._path, error)

"""Where a running session stands, written down as it goes: what is left of it after a kill or a flat battery.

At each segment the file is put in place and flushed, which survives the end of the machine. Every half second
it is overwritten where it is, without waiting for the disk, which survives the end of the program.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

import msgspec

from backstretch_gui.session.place import Place
from backstretch_gui.storage.files import overwrite, read_bytes, sweep, write_bytes

log = logging.getLogger(__name__)

KEPT = 24 * 3600.0
"""Seconds after which nobody wants to go on where they stopped."""
_LARGEST = 1_000_000
_ROOM = 4096
"""Bytes, filled up with spaces: one page, which a process that is killed has written whole or not at all."""


class InterruptedSession(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A session that did not come to its end."""

    routine: str
    place: Place
    at: float
    """When it was last seen, seconds since the epoch."""


class InterruptedFile:
    """The file. `now` is the time of day, seconds since the epoch."""

    def __init__(self, path: Path, now: Callable[[], float]) -> None:
        self._path = path
        self._now = now
        self._told = False

    def keep(self, routine: str, place: Place, *, flush: bool = False) -> None:
        """Write down where the session stands. Where that can't be, nothing is said: it is no one's wish.

        The next time is another try: a full disk is emptied, and a virus scanner lets go.
        """
        content = msgspec.json.encode(self.session(routine, place)).ljust(_ROOM)
        try:
            if flush or len(content) > _ROOM or not overwrite(self._path, content):
                write_bytes(self._path, content, flush=flush)
        except OSError as error:
            self._tell(error)

    def session(self, routine: str, place: Place) -> InterruptedSession:
        """One that stands at `place` right now."""
        return InterruptedSession(routine, place, self._now())

    def left(self) -> InterruptedSession | None:
        """The session that was interrupted, if that was within a day."""
        sweep(self._path)
        try:
            content = read_bytes(self._path, _LARGEST)
            found = None if content is None else msgspec.json.decode(content, type=InterruptedSession)
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            log.warning("%s: %s", self._path, error)
            return None
        return found if found is not None and 0 <= self._now() - found.at <= KEPT else None

    def _tell(self, error: OSError) -> None:
        """In the log, once."""
        if not self._told:
            self._told = True
            log.warning("%s: %s", self._path, error)

    def forget(self) -> None:
        """The session is over, or nobody wants to go on with it."""
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s: %s", self._path, error)

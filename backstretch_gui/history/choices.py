"""What a person has said of the cards of today: never this, not now that; and what they declined.

It is kept beside the history, and goes with it.
"""

from __future__ import annotations

import logging
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec

from backstretch_gui.storage.files import read_bytes, write_bytes

log = logging.getLogger(__name__)

DECLINED_FOR: Final = timedelta(days=60)
"""So long the same is not offered again."""

_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=120)]
_Some = Annotated[tuple[_Words, ...], msgspec.Meta(max_length=1000)]


class Declined(msgspec.Struct, frozen=True):
    """An offer that was not taken."""

    stretch: _Words
    offer: _Words
    day: date


class Choices(msgspec.Struct, frozen=True, omit_defaults=True):
    """All of it."""

    version: Literal[1] = 1
    never: _Some = ()
    """Stretches that are not to come any more."""
    day: date = date.min
    """The day of the card, and of what follows here."""
    not_now: _Some = ()
    """Stretches that are not wanted on it, in order."""
    swaps: _Some = ()
    """Those of them for which another one was wanted."""
    shown: _Some = ()
    """The stretches of the card."""
    before: _Some = ()
    """Those of the card before, on an earlier day."""
    declined: Annotated[tuple[Declined, ...], msgspec.Meta(max_length=1000)] = ()

    def on(self, day: date) -> Choices:
        """On another day: what was not wanted then may come, and the card of then was the one before."""
        if day == self.day:
            return self
        before = self.shown or self.before
        return msgspec.structs.replace(self, day=day, not_now=(), swaps=(), shown=(), before=before)

    def was_declined(self, stretch: str, offer: str, day: date) -> bool:
        """Whether this was declined not long before `day`."""
        return any(
            each.stretch == stretch and each.offer == offer and day - each.day < DECLINED_FOR
            for each in self.declined
        )

    def with_declined(self, stretch: str, offer: str, day: date) -> Choices:
        """With one more; those of long ago are forgotten."""
        kept = tuple(each for each in self.declined if day - each.day < DECLINED_FOR)
        return msgspec.structs.replace(self, declined=(*kept, Declined(stretch, offer, day))[-1000:])


class ChoicesFile:
    """Read and written whole. Where it can't be written, what was said holds as long as the program runs."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> Choices:
        """What was said; nothing, if that can't be read."""
        try:
            content = read_bytes(self._path)
            return msgspec.json.decode(content, type=Choices) if content else Choices()
        except (OSError, ValueError, msgspec.MsgspecError, RecursionError) as error:
            log.warning("%s: %s", self._path, error)
            return Choices()

    def write(self, choices: Choices) -> None:
        """Keep it."""
        try:
            write_bytes(self._path, msgspec.json.encode(choices))
        except OSError as error:
            log.warning("%s: %s", self._path, error)

"""The history's files: one for each month, to which lines are added, in a folder of the user alone.

Whatever name a sync tool gives a second version of a month, it is read as well: sessions have ids, and
count once. A line that can't be read is put into a file beside its own, and the rest goes on.
"""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import Final

import msgspec

from backstretch_gui.history.lines import Lines, joined, line_of, read_lines, without
from backstretch_gui.history.records import SessionRecord
from backstretch_gui.storage.files import alone_in, open_private, read_bytes, write_bytes

log = logging.getLogger(__name__)

LARGEST: Final = 16_000_000
"""Bytes of a month; a hundred sessions a day are less."""

_ASIDE: Final = ".damaged"


class Found(msgspec.Struct, frozen=True):
    """What the folder holds."""

    sessions: tuple[SessionRecord, ...]
    damaged: int = 0
    """So many lines were set aside just now."""
    newer: int = 0
    unreadable: tuple[str, ...] = ()
    """The names of files that could not be read at all."""


class HistoryFolder:
    """Reads, adds and deletes. It keeps nothing in memory."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, since: date | None = None) -> Found:
        """All sessions, in order, each once; or those of the months `since` a day."""
        records: list[SessionRecord] = []
        unreadable: list[str] = []
        damaged = newer = 0
        for path in self._months(since):
            try:
                content = read_bytes(path, LARGEST) or b""
            except (OSError, ValueError) as error:
                log.warning("%s: %s", path, error)
                unreadable.append(path.name)
                continue
            lines = read_lines(content)
            if lines.damaged:
                lines = self._set_damage_aside(path, lines)
            records += lines.records
            damaged += len(lines.damaged)
            newer += lines.newer
        return Found(joined(records), damaged, newer, tuple(unreadable))

    def append(self, record: SessionRecord) -> None:
        """Add a line, flushed. One with the same id and a lower revision counts no more.

        Raises:
            OSError: it can't be written. The file is as it was, or ends in half a line that harms nothing.
        """
        path = self.path / f"{record.start:%Y-%m}.jsonl"
        with alone_in(self.path):
            line = line_of(record)
            descriptor = open_private(path, append=True)
            with os.fdopen(descriptor, "ab", buffering=0) as file:
                before = os.fstat(descriptor).st_size
                try:
                    _write_all(descriptor, line if _ends_whole(path) else b"\n" + line)
                    os.fsync(descriptor)
                except OSError:
                    with contextlib.suppress(OSError):
                        file.truncate(before)
                    raise

    def delete_day(self, day: date) -> None:
        """Remove every session that began on this day, whichever file it is in, and what may have been one.

        Raises:
            OSError: a file can't be read or written.
        """
        with alone_in(self.path):
            for path in self._all():
                content = read_bytes(path, LARGEST) or b""
                gone = [line for line in content.split(b"\n") if _is_of(line, day)]
                if gone:
                    _rewrite(path, without(content, gone))

    def delete_all(self) -> None:
        """Remove every file of ours, those set aside as well.

        Raises:
            OSError: a file can't be removed.
        """
        with alone_in(self.path):
            for path in (*self._all(), *self.path.glob("choices.json")):
                path.unlink(missing_ok=True)

    def _all(self) -> list[Path]:
        return [*self._months(), *self.path.glob(f"*.jsonl{_ASIDE}")]

    def _months(self, since: date | None = None) -> list[Path]:
        """Their names begin with the month, whatever a sync tool has added."""
        first = f"{since:%Y-%m}" if since is not None else ""
        try:
            return sorted(path for path in self.path.glob("*.jsonl") if path.name >= first)
        except OSError as error:
            log.warning("%s: %s", self.path, error)
            return []

    def _set_damage_aside(self, path: Path, lines: Lines) -> Lines:
        """Looked at again with nobody else writing: half a line may have been whole a moment later."""
        try:
            with alone_in(self.path):
                content = read_bytes(path, LARGEST) or b""
                lines = read_lines(content)
                if lines.damaged:
                    _keep_aside(path, lines.damaged)
                    _rewrite(path, without(content, lines.damaged))
        except (OSError, ValueError) as error:
            log.warning("%s: damaged lines stay where they are: %s", path, error)
        return lines


def _is_of(line: bytes, day: date) -> bool:
    """Whether a line is of this day, or looks like it where it can't be read."""
    records = read_lines(line).records
    return any(record.day == day for record in records) if records else f'"start":"{day}T'.encode() in line


def _keep_aside(path: Path, lines: Iterable[bytes]) -> None:
    aside = path.with_name(path.name + _ASIDE)
    descriptor = open_private(aside, append=True)
    with os.fdopen(descriptor, "ab", buffering=0):
        _write_all(descriptor, b"".join(line + b"\n" for line in lines))
        os.fsync(descriptor)


def _rewrite(path: Path, content: bytes) -> None:
    """Through links, as everything of the user's is."""
    if content:
        write_bytes(path.resolve(), content)
    else:
        path.unlink()


def _ends_whole(path: Path) -> bool:
    """Whether a line can be added right away."""
    with path.open("rb") as file:
        if file.seek(0, os.SEEK_END) == 0:
            return True
        file.seek(-1, os.SEEK_END)
        return file.read(1) == b"\n"


def _write_all(descriptor: int, content: bytes) -> None:
    """A full disk may take a part of it first."""
    left = memoryview(content)
    while left:
        left = left[os.write(descriptor, left) :]

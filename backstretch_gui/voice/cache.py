"""Rendered sentences on disk, so that a voice is waited for once and not before every session."""

from __future__ import annotations

import json
import logging
import os
import tempfile
import time
from _blake2 import blake2b  # hashlib brings libcrypto
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import asdict

from backstretch_gui.voice.clip import Clip, measure

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.voice.choice import VoiceChoice
    from backstretch_gui.voice.engines.registry import Engines

log = logging.getLogger(__name__)

LIMIT_BYTES = 64 << 20
TRIM_TO = 0.8
"""What a trim leaves, as a share of the limit, so that not every new clip needs one."""
YOUNG_SECONDS = 60.0
"""A file used this recently may be playing, or being written, in another program: it is never trimmed."""


class ClipCache:
    """Clips by voice and text in one folder; beyond its limit the least recently used are deleted.

    Two programs may share the folder: files appear complete, by an atomic replace. A folder that can't be
    written is replaced by a temporary one of the user's own, which `close` removes.
    """

    def __init__(
        self,
        folder: Path,
        engines: Engines,
        *,
        limit: int = LIMIT_BYTES,
        now: Callable[[], float] = time.time,
    ) -> None:
        self._folder = folder
        self._limit = limit
        self._engines = engines
        self._now = now
        self._size: int | None = None
        self._spare: tempfile.TemporaryDirectory[str] | None = None
        if not _writable(folder):
            self.fall_back()

    @property
    def folder(self) -> Path:
        """Where clips are kept now: a folder that can be written."""
        return self._folder

    def path(self, choice: VoiceChoice, text: str) -> Path:
        """Where the recording of `text` is, or belongs."""
        version = self._engines.kind(choice.engine).version
        key = json.dumps([version, asdict(choice), text])
        return self._folder / f"{blake2b(key.encode(), digest_size=16).hexdigest()}.wav"

    def find(self, choice: VoiceChoice, text: str) -> Clip | None:
        """The recording, if there is a good one. A broken one is deleted; it will be rendered again."""
        path = self.path(choice, text)
        try:
            extent = measure(path)
        except ValueError as error:
            log.warning("broken clip deleted: %s", error)
            with suppress(OSError):
                path.unlink()
            return None
        except OSError:
            return None
        now = self._now()
        with suppress(OSError):  # another user's file, perhaps: it still plays
            os.utime(path, (now, now))
        return Clip(text, path, extent.seconds, extent.lead)

    def admit(self, choice: VoiceChoice, text: str) -> Clip | None:
        """Take in the file that has been rendered to `path(choice, text)`; None if it is no good."""
        clip = self.find(choice, text)
        if clip is not None:
            self._grow(clip.path)
        return clip

    def fall_back(self) -> bool:
        """Go on in a temporary folder, because this one can't be written. False if that was done before."""
        if self._spare is not None:
            return False
        self._spare = tempfile.TemporaryDirectory(prefix="backstretch-", ignore_cleanup_errors=True)
        log.warning("clips can't be kept in %s; going on in %s", self._folder, self._spare.name)
        self._folder = Path(self._spare.name)
        self._size = None
        return True

    def close(self) -> None:
        """Remove the temporary folder, if there is one."""
        if self._spare is not None:
            self._spare.cleanup()

    def _grow(self, path: Path) -> None:
        """Count a new file; trim beyond the limit. Another program's files are counted at each trim."""
        with suppress(OSError):
            if self._size is None or self._size + path.stat().st_size > self._limit:
                self._size = self._trim()
            else:
                self._size += path.stat().st_size

    def _trim(self) -> int:
        """Delete left-over parts, then the least recently used clips; returns the bytes that remain."""
        entries = sorted(_files(self._folder))
        size = sum(entry_size for _, entry_size, _ in entries)
        goal = self._limit * TRIM_TO if size > self._limit else size
        for used, entry_size, path in entries:
            if self._now() - used < YOUNG_SECONDS:
                break
            if path.suffix == ".part" or size > goal:
                with suppress(OSError):
                    path.unlink()
                size -= entry_size
        return size


def _files(folder: Path) -> list[tuple[float, int, Path]]:
    """Each clip, and part of one, as (last use in epoch seconds, bytes, path)."""
    found: list[tuple[float, int, Path]] = []
    for path in folder.iterdir():
        if path.suffix in {".wav", ".part"}:
            with suppress(OSError):  # deleted by another program in the meantime
                status = path.stat()
                found.append((status.st_mtime, status.st_size, path))
    return found


def _writable(folder: Path) -> bool:
    """Whether clips can be kept there; what is said to somebody is nobody else's to hear."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with suppress(OSError):  # somebody else's: they decide who gets in
            folder.chmod(0o700)
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False

"""The settings on disk.

A file with mistakes is used as far as it can be read, and what can't be is told line by line; it is kept
beside the one that is written next. One of a newer version is left alone, and nothing is written over it; an
older one is brought up to date after a copy was kept. What was written by hand stays: comments, order,
unknown keys. Two programs may write in turn: what only the other one has changed, stays.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Final

import msgspec
from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.toml_text import Table, toml_text
from backstretch_gui.settings.salvage import MOST_TOLD, Salvage, salvaged, usable
from backstretch_gui.settings.settings import Settings
from backstretch_gui.storage.file_notices import FileNotices
from backstretch_gui.storage.files import (
    TooLargeError,
    alone_in,
    decoded,
    free_name,
    read_bytes,
    set_aside,
    sweep,
    write_bytes,
    write_text,
)
from backstretch_gui.storage.migrations import Migrations, keep_copy, migrated

translate = QCoreApplication.translate


log = logging.getLogger(__name__)

VERSION = 1

MIGRATIONS: Migrations = {}
"""From each older version to the next."""

_NAMES = frozenset(Settings.__struct_fields__)


class _Found(msgspec.Struct, frozen=True):
    """The file as it stands: its bytes, None if there is none or it is far too large; and what it says."""

    content: bytes | None
    text: str
    salvage: Salvage

    @property
    def is_broken(self) -> bool:
        return self.salvage.is_broken


_CONTENT: Final = "content"
_SAVING: Final = "saving"
"""What a sentence can be about."""


class SettingsFile:
    """The settings on disk, and in `notices` what the person has to be told of them."""

    def __init__(self, path: Path, version: int = VERSION, migrations: Migrations = MIGRATIONS) -> None:
        self._path = path
        self._version = version
        self._migrations = migrations
        self._unknown: Table = {}
        self._untouchable = False
        """It can't be read, or comes from a newer version: never written over."""
        self.was_there = True
        """There was a file when it was loaded, whatever was in it."""
        self.notices = FileNotices()

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return self._path.parent

    def load(self) -> Settings:
        """What is in the file, as far as it can be used; defaults for the rest."""
        try:
            self.was_there = self._path.exists()
            found = self._read()
            self._up_to_date(found.salvage)
        except OSError as error:
            self._untouchable = True
            self._tell(
                translate(
                    "Files",
                    "Your settings can’t be read. Everything works as it comes; your file is untouched.",
                ),
                error,
            )
            return Settings()
        return self._usable(found, Settings())

    def look(self, otherwise: Settings) -> Settings | None:
        """What is in the file now, `otherwise` where it is wrong; None while it can't be read at all."""
        try:
            found = self._read()
        except OSError as error:
            log.info("%s can't be read right now: %s", self._path, error)
            return None
        if found.salvage.table.pop("version", self._version) != self._version:
            return None
        self.notices.settle(_CONTENT)
        return self._usable(found, otherwise)

    def save(self, settings: Settings, base: Settings | None = None) -> Settings | None:
        """Write them, and return what stands in the file then; None if that failed, told in `notices`.

        `base` is what stood there when it was last looked at: a setting that differs from it only in the
        file was changed by another program, and is left as it is there.
        """
        try:
            with alone_in(self._path.parent):
                if self._untouchable:
                    return None
                found = self._read()
                self._up_to_date(found.salvage)
                if self._untouchable:
                    return None
                theirs = self._usable(found, base or Settings())
                settings = merged(base, settings, theirs) if base is not None else settings
                sweep(self._path)
                kept = self._keep_broken(found) if found.is_broken else None
                write_text(self._path, self._text(settings, theirs, found))
        except OSError as error:
            self._tell(
                translate(
                    "Files",
                    "Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?",
                ),
                error,
                _SAVING,
            )
            return None
        self.notices.settle(_CONTENT, _SAVING)
        if kept is not None:
            sentence = translate(
                "Files", "Your settings file had mistakes: it is kept as {0}, and written anew."
            )
            log.warning("%s had mistakes: kept as %s", self._path, kept)
            self.notices.mention(sentence.format(kept.name))
        return settings

    def _text(self, settings: Settings, theirs: Settings, found: _Found) -> str:
        """The file anew. In one that is there, only what is set otherwise is touched."""
        before = None if found.is_broken else found.text
        fields: Table = msgspec.to_builtins(settings)
        if before:
            fields = {n: fields[n] for n in fields if getattr(settings, n) != getattr(theirs, n)}
        table = {"version": self._version} | self._unknown | found.salvage.table | fields
        return toml_text(table, before)

    def _read(self) -> _Found:
        """What is in the file now; raises OSError if it can't be had."""
        try:
            content = read_bytes(self._path)
        except TooLargeError as error:
            self._tell(
                translate("Files", "Your settings file is far too large; it is not used."),
                error,
            )
            return _Found(None, "", Salvage({}, is_broken=True))
        text = decoded(content or b"", errors="replace")
        return _Found(content, text, salvaged(text, self._path.name))

    def _up_to_date(self, found: Salvage) -> None:
        """The table without its version; a newer one makes the file untouchable."""
        version = found.table.pop("version", self._version)
        if isinstance(version, int) and version < self._version:
            keep_copy(self._path, version)
            found.table = migrated(found.table, version, self._version, self._migrations)
            del found.table["version"]
        elif version != self._version or isinstance(version, float):
            self._untouchable = True
            self._tell(
                translate("Files", "Your settings come from a newer BackStretch: they stay as they are."),
                f"version {version!r}",
            )

    def _usable(self, found: _Found, otherwise: Settings) -> Settings:
        settings = usable(found.salvage, found.text, otherwise, self._path.name)
        self._unknown = {n: value for n, value in found.salvage.table.items() if n not in _NAMES}
        for mistake in found.salvage.mistakes[:MOST_TOLD]:
            self._tell(
                translate("Files", "{0} This setting stays as it was.").format(mistake),
                mistake,
            )
        return settings

    def _keep_broken(self, found: _Found) -> Path:
        """A copy beside it, or itself under another name if it is too large to be copied."""
        if found.content is None:
            return set_aside(self._path)
        copy = free_name(self._path)
        write_bytes(copy, found.content)
        return copy

    def _tell(self, sentence: str, detail: object, about: str = _CONTENT) -> None:
        log.warning("%s: %s", self._path, detail)
        self.notices.say(about, sentence)


def merged(base: Settings, mine: Settings, theirs: Settings) -> Settings:
    """My changes since `base`, and theirs where I made none."""
    fields = {name: getattr(theirs, name) for name in _NAMES if getattr(mine, name) == getattr(base, name)}
    return msgspec.structs.replace(mine, **fields)

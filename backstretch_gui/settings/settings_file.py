"""The settings on disk.

A file that is broken is set aside; one of a newer version is left alone, and nothing is written over it; an
older one is brought up to date after a copy was kept. Instead of what a setting can't be, its default counts.
What was written by hand stays: comments, order, unknown keys. Two programs may write in turn: what only the
other one has changed, stays.
"""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.toml_text import Table, toml_text
from backstretch_gui.settings.settings import Settings, changed
from backstretch_gui.storage.files import alone_in, read_table, read_text, set_aside, sweep, write_text
from backstretch_gui.storage.migrations import Migrations, keep_copy, migrated

log = logging.getLogger(__name__)

VERSION = 1

MIGRATIONS: Migrations = {}
"""From each older version to the next."""

_NAMES = frozenset(Settings.__struct_fields__)


class SettingsFile:
    """The settings on disk. `notices` holds what the person has to be told, each sentence once."""

    def __init__(self, path: Path, version: int = VERSION, migrations: Migrations = MIGRATIONS) -> None:
        self._path = path
        self._version = version
        self._migrations = migrations
        self._unknown: Table = {}
        self._untouchable = False
        """It can't be read, or comes from a newer version: never written over."""
        self.was_there = True
        """There was a file when it was loaded, whatever was in it."""
        self._told: set[str] = set()
        self.notices: list[str] = []

    @property
    def folder(self) -> Path:
        """Where the file is."""
        return self._path.parent

    def load(self) -> Settings:
        """What is in the file, as far as it can be used; defaults for the rest."""
        try:
            self.was_there = self._path.exists()
            table = self._read()
        except OSError as error:
            self._untouchable = True
            self._tell(
                _tr("Your settings can’t be read. Everything works as it comes; your file is untouched."),
                error,
            )
            return Settings()
        return self._usable(table)

    def look(self) -> Settings | None:
        """What is in the file now; None while it can't be read, as in the middle of an edit by hand."""
        try:
            table = read_table(self._path)
        except (OSError, ValueError) as error:
            log.info("%s can't be read right now: %s", self._path, error)
            return None
        version = table.pop("version", self._version)
        if version != self._version:
            return None
        self._unknown = _unknown(table)
        return self._usable(table)

    def save(self, settings: Settings, base: Settings | None = None) -> Settings | None:
        """Write them, and return what stands in the file then; None if that failed, told in `notices`.

        `base` is what stood there when it was last looked at: a setting that differs from it only in the
        file was changed by another program, and is left as it is there.
        """
        try:
            with alone_in(self._path.parent):
                table = {} if self._untouchable else self._read()
                if self._untouchable:
                    return None
                theirs = self._usable(table)
                settings = merged(base, settings, theirs) if base is not None else settings
                sweep(self._path)
                write_text(self._path, self._text(settings, theirs, table))
        except OSError as error:
            self._tell(
                _tr("Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?"),
                error,
            )
            return None
        self._told.clear()
        return settings

    def _text(self, settings: Settings, theirs: Settings, table: Table) -> str:
        """The file anew. In one that is there, only what is set otherwise is touched."""
        before = read_text(self._path)
        fields: Table = msgspec.to_builtins(settings)
        if before:
            fields = {n: fields[n] for n in fields if getattr(settings, n) != getattr(theirs, n)}
        return toml_text({"version": self._version} | self._unknown | table | fields, before)

    def _read(self) -> Table:
        """What is in the file now; nothing if it is broken, and then it is set aside."""
        try:
            table = self._up_to_date(read_table(self._path))
        except ValueError as error:
            self._set_aside(error)
            return {}
        self._unknown = _unknown(table)
        return table

    def _up_to_date(self, table: Table) -> Table:
        """The table without its version; a newer one makes the file untouchable."""
        version = table.pop("version", self._version)
        if isinstance(version, int) and version < self._version:
            keep_copy(self._path, version)
            table = migrated(table, version, self._version, self._migrations)
            del table["version"]
        elif version != self._version or isinstance(version, float):
            self._untouchable = True
            self._tell(
                _tr("Your settings come from a newer BackStretch: they stay as they are."),
                f"version {version!r}",
            )
        return table

    def _usable(self, table: Table) -> Settings:
        settings = Settings()
        for name in _NAMES & table.keys():
            try:
                settings = changed(settings, name, table[name])
            except msgspec.ValidationError as error:
                log.warning("%s: %s is not usable: %s", self._path, name, error)
        return settings

    def _set_aside(self, error: Exception) -> None:
        try:
            aside = set_aside(self._path)
        except OSError as second:
            self._untouchable = True
            self._tell(
                _tr("Your settings can’t be read, and not be replaced either; your file is untouched."),
                second,
            )
            return
        self._tell(
            _tr(
                "Your settings can’t be read: BackStretch starts afresh; your old file is kept as {0}."
            ).format(aside.name),
            error,
        )

    def _tell(self, sentence: str, detail: object) -> None:
        log.warning("%s: %s", self._path, detail)
        if sentence not in self._told:
            self._told.add(sentence)
            self.notices.append(sentence)


def merged(base: Settings, mine: Settings, theirs: Settings) -> Settings:
    """My changes since `base`, and theirs where I made none."""
    fields = {name: getattr(theirs, name) for name in _NAMES if getattr(mine, name) == getattr(base, name)}
    return msgspec.structs.replace(mine, **fields)


def _unknown(table: Table) -> Table:
    return {name: value for name, value in table.items() if name not in _NAMES}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Storage", text)

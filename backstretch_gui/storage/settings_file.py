"""The settings on disk.

A file that is broken is set aside; one of a newer version is left alone, and nothing is written over it;
what a setting's value can't be is replaced by its default; unknown keys are kept.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import msgspec
import tomli_w
from PySide6.QtCore import QCoreApplication

from backstretch_gui.storage.files import read_table, set_aside, write_text
from backstretch_gui.storage.settings import Settings, changed

log = logging.getLogger(__name__)

VERSION = 1

_NAMES = frozenset(Settings.__struct_fields__)


class SettingsFile:
    """The settings on disk. `notices` holds what the person has to be told, each sentence once."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unknown: dict[str, Any] = {}
        self._untouchable = False
        """It can't be read, or comes from a newer version: never written over."""
        self._told: set[str] = set()
        self.notices: list[str] = []

    def load(self) -> Settings:
        """What is in the file, as far as it can be used; defaults for the rest."""
        try:
            table = self._read()
        except OSError as error:
            self._untouchable = True
            self._tell(
                _tr("Your settings can’t be read. Everything works as it comes; your file is untouched."),
                error,
            )
            return Settings()
        return self._usable(table)

    def save(self, settings: Settings) -> bool:
        """Write them; False if that failed, which is told in `notices`.

        What somebody else has written meanwhile is looked at first: keys that are not known here are kept,
        and a file of a newer version is left alone.
        """
        try:
            if not self._untouchable:
                self._read()
            if self._untouchable:
                return False
            table = {"version": VERSION} | msgspec.to_builtins(settings) | self._unknown
            write_text(self._path, tomli_w.dumps(table))
        except OSError as error:
            self._tell(
                _tr("Your settings can’t be saved: they hold until you close BackStretch. Is the disk full?"),
                error,
            )
            return False
        self._told.clear()
        return True

    def _read(self) -> dict[str, Any]:
        """What is in the file now; nothing if it is broken, and then it is set aside."""
        try:
            table = read_table(self._path)
        except ValueError as error:
            self._set_aside(error)
            return {}
        version = table.pop("version", VERSION)
        if not isinstance(version, int) or version > VERSION:
            self._untouchable = True
            self._tell(
                _tr("Your settings come from a newer BackStretch: they stay as they are."),
                f"version {version!r}",
            )
        self._unknown = {name: value for name, value in table.items() if name not in _NAMES}
        return table

    def _usable(self, table: dict[str, Any]) -> Settings:
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


def _tr(text: str) -> str:
    return QCoreApplication.translate("Storage", text)

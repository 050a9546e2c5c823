"""The settings: one declaration each gives default, range and form in the file.

A file that is broken is set aside; one of a newer version is left alone, and nothing is written over it;
what a setting's value can't be is replaced by its default; unknown keys are kept.
"""

from __future__ import annotations

import logging
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import msgspec
import tomli_w
from PySide6.QtCore import QCoreApplication

from backstretch_gui.session.plan import Talk
from backstretch_gui.storage.files import read_table, set_aside, write_text

log = logging.getLogger(__name__)

VERSION = 1


class Appearance(StrEnum):
    """Light, dark, or as the system says."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Figure(StrEnum):
    """Who is drawn: a file in assets/people."""

    ANA = "ana"
    BEN = "ben"


class Motion(StrEnum):
    """Whether the figure moves from pose to pose, or one picture fades into the next."""

    FULL = "full"
    REDUCED = "reduced"


class Settings(msgspec.Struct, frozen=True):
    """Everything that can be set. Seconds, words a minute, per cent."""

    routine: Annotated[str, msgspec.Meta(max_length=60)] = "everyday-lower-back"
    talk: Talk = Talk.FULL
    voice: Annotated[str, msgspec.Meta(max_length=200)] = ""
    """The engine's id of the voice; empty for its default."""
    words_per_minute: Annotated[int, msgspec.Meta(ge=90, le=220)] = 140
    pitch: Annotated[int, msgspec.Meta(ge=0, le=99)] = 50
    volume: Annotated[int, msgspec.Meta(ge=0, le=100)] = 80
    settle: Annotated[int, msgspec.Meta(ge=0, le=20)] = 3
    rest: Annotated[int, msgspec.Meta(ge=0, le=60)] = 5
    lead_in: Annotated[int, msgspec.Meta(ge=0, le=15)] = 3
    appearance: Appearance = Appearance.SYSTEM
    figure: Figure = Figure.ANA
    motion: Motion = Motion.FULL
    panel_open: bool = True


_NAMES = frozenset(Settings.__struct_fields__)


def changed(settings: Settings, name: str, value: object) -> Settings:
    """The settings with one of them replaced.

    Raises:
        msgspec.ValidationError: `value` is not one that setting can have.
    """
    table = msgspec.to_builtins(settings) | {name: value}
    return msgspec.convert(table, Settings)


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

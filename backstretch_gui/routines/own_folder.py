"""One's own routines, or stretches: a file each, named by its id. It takes the place of a built-in one."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.toml_text import load_toml, toml_text
from backstretch_gui.storage.file_notices import FileNotices
from backstretch_gui.storage.files import alone_in, read_text, set_aside, sweep, write_text
from backstretch_gui.storage.migrations import Migrations, keep_copy, migrated

translate = QCoreApplication.translate


log = logging.getLogger(__name__)

VERSION = 1

MIGRATIONS: Migrations = {}
"""From each older version to the next."""

REMOVED = "removed"
"""The folder within, for what somebody made and then removed."""

_MISSING_STRETCH = re.compile(r"stretches \d+, stretch")
"""Where a `CatalogError` finds a stretch that isn't there, which may be wrong itself and soon be mended."""


class ChangedMeanwhile(Exception):  # noqa: N818 - not an error of anybody's
    """Another program, or somebody by hand, has written the file since it was last looked at."""

    def __init__(self, text: str | None) -> None:
        super().__init__()
        self.text = text
        """What stands there now; None: nothing any more."""


class OwnFolder:
    """A folder of one or the other, and in `notices` what to tell the person of it."""

    def __init__(self, folder: Path, version: int = VERSION, migrations: Migrations = MIGRATIONS) -> None:
        self.folder = folder
        self._version = version
        self._migrations = migrations
        self._untouchable: set[str] = set()
        """Files that can't be read now, or come from a newer version: never written over."""
        self.notices = FileNotices()

    def load(self) -> Mapping[str, str]:
        """The text of each file, by name; an older one as it is once it is brought up to date."""
        texts: dict[str, str] = {}
        for file in self._files():
            try:
                text = read_text(file) or ""
                texts[file.name] = self._up_to_date(file, text)
            except (OSError, ValueError) as error:
                self._leave(
                    file.name,
                    translate("Files", "{0} can’t be read; it is left as it is.").format(file.name),
                    error,
                )
            except _NewerError as error:
                sentence = translate("Files", "{0} comes from a newer BackStretch; it is left as it is.")
                self._leave(file.name, sentence.format(file.name), error)
        return texts

    def look(self) -> Mapping[str, str]:
        """What can be read right now and is of this version, by name; nothing is told and nothing changed."""
        texts: dict[str, str] = {}
        for file in self._files():
            try:
                text = read_text(file)
                if text is not None and _version(text, self._version) == self._version:
                    texts[file.name] = text
            except (OSError, ValueError) as error:
                log.info("%s can't be read right now: %s", file, error)
        return texts

    def names(self) -> set[str]:
        """The names of the files that are there, whatever is in them."""
        return {file.name for file in self._files()}

    def trust(self, name: str) -> None:
        """A file that was left as it is has been mended."""
        self._untouchable.discard(name)
        self.notices.settle(name)

    def refuse(self, error: CatalogError) -> None:
        """A file is wrong: it is set aside, and that is told. It stays if only a stretch in it is missing."""
        if _MISSING_STRETCH.fullmatch(error.where):
            self._leave(
                error.file,
                translate("Files", "{0} The file is left as it is.").format(error),
                error,
            )
            return
        try:
            aside = set_aside(self.folder / error.file)
        except OSError as second:
            sentence = translate("Files", "{0} can’t be used; it is left as it is.")
            self._leave(error.file, sentence.format(error.file), second)
            return
        log.warning("%s: %s", self.folder, error)
        self.notices.mention(translate("Files", "{0} The file is kept as {1}.").format(error, aside.name))

    def save(self, id_: str, text: str, before: str | None) -> bool:
        """Write a routine's file; False if that failed, which is told in `notices`.

        Raises:
            ChangedMeanwhile: what stands there is not what was `before`; nothing is written.
        """
        path = self.folder / f"{id_}.toml"
        if path.name in self._untouchable:
            return False
        try:
            with alone_in(self.folder):
                self._check_unchanged(path, before)
                sweep(path)
                write_text(path, text)
        except OSError as error:
            sentence = translate(
                "Files", "{0} can’t be saved: it holds until you close BackStretch. Is the disk full?"
            )
            self._tell(_saving(path.name), sentence.format(path.name), error)
            return False
        self.notices.settle(_saving(path.name))
        return True

    def remove(self, id_: str, before: str, *, keep: bool) -> bool:
        """Take a routine's file away, to `REMOVED` if it is to be kept; False if that failed.

        Raises:
            ChangedMeanwhile: what stands there is not what was `before`; nothing is removed.
        """
        path = self.folder / f"{id_}.toml"
        if path.name in self._untouchable:
            return False
        try:
            with alone_in(self.folder):
                self._check_unchanged(path, before)
                if keep:
                    write_text(_free(self.folder / REMOVED / path.name), before)
                path.unlink()
        except OSError as error:
            sentence = translate("Files", "{0} can’t be removed.")
            self._tell(_saving(path.name), sentence.format(path.name), error)
            return False
        self.notices.settle(_saving(path.name), path.name)
        return True

    def _check_unchanged(self, path: Path, before: str | None) -> None:
        try:
            now = read_text(path)
        except ValueError:
            set_aside(path)
            return
        if now != before:
            raise ChangedMeanwhile(now)

    def _files(self) -> list[Path]:
        try:
            return sorted(self.folder.glob("*.toml"))
        except OSError as error:
            log.warning("%s: %s", self.folder, error)
            return []

    def _up_to_date(self, file: Path, text: str) -> str:
        version = _version(text, self._version)
        if version > self._version:
            raise _NewerError(version)
        if version == self._version:
            return text
        copy = keep_copy(file, version)
        table: dict[str, Any] = load_toml(text)
        new = toml_text(migrated(table, version, self._version, self._migrations), text)
        write_text(file, new)
        log.info("%s: brought up to date, the old one is %s", file, copy)
        return new

    def _leave(self, name: str, sentence: str, detail: object) -> None:
        """The file is never written over; `sentence` tells so."""
        self._untouchable.add(name)
        self._tell(name, sentence, detail)

    def _tell(self, about: str, sentence: str, detail: object) -> None:
        log.warning("%s: %s", self.folder, detail)
        self.notices.say(about, sentence)


def _saving(name: str) -> str:
    """What a sentence is about that tells of a file which can't be written."""
    return f"saving {name}"


class _NewerError(Exception):
    """The file comes from a later version."""


def _version(text: str, current: int) -> int:
    """The version a file says it has. What can't be parsed is judged by the catalog, in better words."""
    try:
        version = load_toml(text).get("version")
    except ValueError:
        return current
    return version if isinstance(version, int) and not isinstance(version, bool) else current


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{path.suffix}")
    return free

"""One's own routines: a file each, named by its id. A file with the id of a built-in one takes its place."""

from __future__ import annotations

import logging
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomli_w
from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.writing import write_routine
from backstretch_gui.storage.files import read_text, set_aside, write_text

log = logging.getLogger(__name__)

VERSION = 1

_MISSING_STRETCH = re.compile(r"stretches \d+, stretch")
"""Where a `CatalogError` finds a stretch that isn't there, which may be wrong itself and soon be mended."""


class RoutineFolder:
    """The folder of one's own routines. `notices` is what to tell the person, each sentence once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._untouchable: set[str] = set()
        """Files that can't be read now, or come from a newer version: never written over."""
        self._told: set[str] = set()
        self.notices: list[str] = []

    def load(self) -> Mapping[str, str]:
        """The text of each file, by name."""
        texts: dict[str, str] = {}
        try:
            files = sorted(self._folder.glob("*.toml"))
        except OSError as error:
            log.warning("%s: %s", self._folder, error)
            return texts
        for file in files:
            try:
                text = read_text(file) or ""
            except (OSError, ValueError) as error:
                self._leave(
                    file.name, _tr("{0} can’t be read; it is left as it is.").format(file.name), error
                )
                continue
            if _is_newer(text):
                sentence = _tr("{0} comes from a newer BackStretch; it is left as it is.")
                self._leave(file.name, sentence.format(file.name), f"{file.name} is newer")
            else:
                texts[file.name] = text
        return texts

    def refuse(self, error: CatalogError) -> None:
        """A file is wrong: it is set aside, and that is told. It stays if only a stretch in it is missing."""
        if _MISSING_STRETCH.fullmatch(error.where):
            self._leave(error.file, _tr("{0} The file is left as it is.").format(error), error)
            return
        try:
            aside = set_aside(self._folder / error.file)
        except OSError as second:
            sentence = _tr("{0} can’t be used; it is left as it is.")
            self._leave(error.file, sentence.format(error.file), second)
            return
        self._tell(_tr("{0} The file is kept as {1}.").format(error, aside.name), error)

    def save(self, routine: Routine) -> bool:
        """Write it to its own file; False if that failed, which is told in `notices`."""
        path = self._folder / f"{routine.id}.toml"
        if path.name in self._untouchable:
            return False
        try:
            write_text(path, tomli_w.dumps(write_routine(routine)))
        except OSError as error:
            sentence = _tr(
                "Your routine can’t be saved: it holds until you close BackStretch. Is the disk full?"
            )
            self._tell(sentence, error)
            return False
        self._told.clear()
        return True

    def _leave(self, name: str, sentence: str, detail: object) -> None:
        """The file is never written over; `sentence` tells so."""
        self._untouchable.add(name)
        self._tell(sentence, detail)

    def _tell(self, sentence: str, detail: object) -> None:
        log.warning("%s: %s", self._folder, detail)
        if sentence not in self._told:
            self._told.add(sentence)
            self.notices.append(sentence)


def _is_newer(text: str) -> bool:
    """Whether a later version wrote it. What can't be parsed is judged by the catalog, in better words."""
    try:
        version = tomllib.loads(text).get("version")
    except (ValueError, RecursionError):
        return False
    return isinstance(version, int) and version > VERSION


def _tr(text: str) -> str:
    return QCoreApplication.translate("Storage", text)

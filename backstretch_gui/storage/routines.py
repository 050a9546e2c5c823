"""One's own routines: a file each, named by its id. A file with the id of a built-in one takes its place."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from pathlib import Path

import tomli_w
from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.error import CatalogError
from backstretch_gui.catalog.routine import Routine
from backstretch_gui.catalog.writing import write_routine
from backstretch_gui.storage.files import read_text, set_aside, write_text

log = logging.getLogger(__name__)


class RoutineFolder:
    """The folder of one's own routines. `notices` holds what the person has to be told."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._untouchable: set[str] = set()
        """Files that can't be read now, or come from a newer version: never written over."""
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
                texts[file.name] = read_text(file) or ""
            except (OSError, ValueError) as error:
                self._untouchable.add(file.name)
                self._tell(_tr("{0} can’t be read; it is left as it is.").format(file.name), error)
        return texts

    def refuse(self, error: CatalogError) -> None:
        """A file is wrong: it stays if it is newer, else it is set aside, and that is told."""
        path = self._folder / error.file
        if error.where == "version":
            self._untouchable.add(error.file)
            self._tell(
                _tr("{0} comes from a newer BackStretch; it is left as it is.").format(error.file), error
            )
            return
        try:
            aside = set_aside(path)
        except OSError as second:
            self._untouchable.add(error.file)
            self._tell(_tr("{0} can’t be used; it is left as it is.").format(error.file), second)
            return
        kept = _tr("{0} The file is kept as {1}.").format(str(error), aside.name)
        self._tell(kept, error)

    def save(self, routine: Routine) -> bool:
        """Write it to its own file; False if that failed, which is told once in `notices`."""
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
        return True

    def _tell(self, sentence: str, detail: object) -> None:
        log.warning("%s: %s", self._folder, detail)
        if sentence not in self.notices:
            self.notices.append(sentence)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Storage", text)

"""Hold what is set and chosen while the program runs, and write it down soon after a change."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.catalog.routine import Entry, Routine
from backstretch_gui.storage.routines import RoutineFolder
from backstretch_gui.storage.settings import Settings, changed
from backstretch_gui.storage.settings_file import SettingsFile

WRITE_AFTER_MS = 400
"""Changes that come quickly are written together; well within a second."""


class _Keeper(QObject):
    notice = Signal(str)
    """A sentence for the person."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._writing = QTimer(self)
        self._writing.setSingleShot(True)
        self._writing.setInterval(WRITE_AFTER_MS)
        self._writing.timeout.connect(self.write_now)

    def write_now(self) -> None:
        """Write what has changed; called by itself soon after a change, and before the end."""
        raise NotImplementedError

    def _give_notices(self, notices: list[str]) -> None:
        for sentence in notices:
            self.notice.emit(sentence)
        notices.clear()


class SettingsKeeper(_Keeper):
    """The settings in force."""

    changed = Signal(object)
    """The new `Settings`."""

    def __init__(self, file: SettingsFile, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._file = file
        self._settings = self._written = file.load()

    @property
    def settings(self) -> Settings:
        """What is set."""
        return self._settings

    def tell(self) -> None:
        """Say what went wrong while loading, once somebody listens."""
        self._give_notices(self._file.notices)

    def set(self, name: str, value: object) -> None:
        """Change one setting.

        Raises:
            msgspec.ValidationError: `value` is not one that setting can have.
        """
        settings = changed(self._settings, name, value)
        if settings != self._settings:
            self._settings = settings
            self._writing.start()
            self.changed.emit(settings)

    def write_now(self) -> None:
        """Write the settings."""
        self._writing.stop()
        if self._settings != self._written:
            if self._file.save(self._settings):
                self._written = self._settings
            self._give_notices(self._file.notices)


class RoutineKeeper(_Keeper):
    """All routines, and the one that is chosen."""

    changed = Signal(object)
    """The chosen `Routine`, whenever it is another one or differs."""

    def __init__(
        self,
        routines: Mapping[str, Routine],
        chosen: str,
        folder: RoutineFolder,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._routines = dict(routines)
        self._folder = folder
        self._chosen = chosen if chosen in self._routines else next(iter(self._routines))
        self._unsaved: set[str] = set()

    @property
    def routine(self) -> Routine:
        """The chosen one."""
        return self._routines[self._chosen]

    @property
    def routines(self) -> Mapping[str, Routine]:
        """All of them, by id."""
        return self._routines

    def tell(self) -> None:
        """Say what went wrong while loading, once somebody listens."""
        self._give_notices(self._folder.notices)

    def choose(self, routine: str) -> None:
        """Another routine."""
        if routine != self._chosen and routine in self._routines:
            self._chosen = routine
            self.changed.emit(self.routine)

    def set_entry(self, index: int, entry: Entry, routine: str | None = None) -> None:
        """Change one stretch of the chosen routine, or of another; the built-in file is never written."""
        id_ = routine or self._chosen
        if self._routines[id_].stretches[index] != entry:
            self._routines[id_] = self._routines[id_].with_entry(index, entry)
            self._unsaved.add(id_)
            self._writing.start()
            if id_ == self._chosen:
                self.changed.emit(self.routine)

    def write_now(self) -> None:
        """Write every routine that has changed."""
        self._writing.stop()
        self._unsaved = {
            routine for routine in sorted(self._unsaved) if not self._folder.save(self._routines[routine])
        }
        self._give_notices(self._folder.notices)

"""Holds what is set, writes it down soon after a change, and sees what others change."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from backstretch_gui.settings.settings import Settings, changed
from backstretch_gui.settings.settings_file import SettingsFile, merged
from backstretch_gui.storage.keeper import Keeper
from backstretch_gui.storage.watcher import FolderWatcher


class SettingsKeeper(Keeper):
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

    @property
    def first_time(self) -> bool:
        """Nothing has ever been set, not even in a file that could not be read."""
        return not self._file.was_there

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
            self._write_soon()
            self._adopt(settings)

    def write_now(self) -> None:
        """Write the settings."""
        self._writing.stop()
        if self._settings != self._written:
            written = self._file.save(self._settings, self._written)
            if written is not None:
                self._written = written
                self._adopt(written)
            self._give_notices(self._file.notices)

    def watch(self) -> None:
        """From now on, what is changed in the file counts as soon as it is there."""
        self._watch(FolderWatcher(self._file.folder, "settings.toml", self))

    def look(self) -> None:
        """Take over what has been changed in the file."""
        theirs = self._file.look(self._written)
        self._give_notices(self._file.notices)
        if theirs is not None and theirs != self._written:
            settings = merged(self._written, self._settings, theirs)
            self._written = theirs
            self._adopt(settings)

    def _adopt(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.changed.emit(settings)

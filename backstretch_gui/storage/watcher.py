"""Tells when something in a folder has been changed, by whomever."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QFileInfo, QFileSystemWatcher, QObject, QTimer, Signal

SETTLE_MS = 150
"""A file that is being written is looked at once it has been quiet for this long."""


class FolderWatcher(QObject):
    """Watches a folder and the `pattern` files in it. A folder that is not there yet is waited for."""

    changed = Signal()

    def __init__(self, folder: Path, pattern: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._pattern = pattern
        self._watcher = QFileSystemWatcher(self)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(SETTLE_MS)
        self._settling.timeout.connect(self._on_settled)
        self._watcher.directoryChanged.connect(self._settling.start)
        self._watcher.fileChanged.connect(self._settling.start)
        self._look()

    def _on_settled(self) -> None:
        self._look()
        self.changed.emit()

    def _look(self) -> None:
        """Watch what is there now: a file that was replaced is another file to the system."""
        place = self._folder
        while not QFileInfo(str(place)).isDir() and place != place.parent:
            place = place.parent
        wanted = {str(place)}
        if place == self._folder:
            wanted |= {str(file) for file in place.glob(self._pattern)}
        watched = {*self._watcher.directories(), *self._watcher.files()}
        if gone := watched - wanted:
            self._watcher.removePaths(sorted(gone))
        if new := wanted - watched:
            self._watcher.addPaths(sorted(new))

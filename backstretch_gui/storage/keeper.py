"""What everything shares that is held while the program runs and written down soon after a change."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.storage.file_notices import FileNotices
from backstretch_gui.storage.watcher import FolderWatcher

WRITE_AFTER_MS = 400
"""Changes that come quickly are written together; however long they go on, well within a second of each."""


class Keeper(QObject):
    """What keepers share: writing soon after a change, watching, and telling."""

    notice = Signal(str)
    """A sentence for the person, true until it is over."""
    notice_over = Signal(str)
    """That sentence is true no more."""
    happened = Signal(str)
    """A sentence for the person on what is over already."""

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self._watcher: FolderWatcher | None = None
        self._writing = QTimer(self)
        self._writing.setSingleShot(True)
        self._writing.setInterval(WRITE_AFTER_MS)
        self._writing.timeout.connect(self.write_now)

    def write_now(self) -> None:
        """Write what has changed; called by itself soon after a change, and before the end."""
        raise NotImplementedError

    def look(self) -> None:
        """See what has been changed on disk by somebody else."""
        raise NotImplementedError

    def watch(self) -> None:
        """From now on, what is changed on disk counts as soon as it is there."""
        raise NotImplementedError

    def _write_soon(self) -> None:
        if not self._writing.isActive():
            self._writing.start()

    def _watch(self, watcher: FolderWatcher) -> None:
        if self._watcher is not None:
            self._watcher.deleteLater()
        self._watcher = watcher
        watcher.changed.connect(self.look)

    def _give_notices(self, notices: FileNotices) -> None:
        for sentence in notices.over:
            self.notice_over.emit(sentence)
        for sentence in notices.new:
            (self.notice if notices.is_so(sentence) else self.happened).emit(sentence)
        notices.over.clear()
        notices.new.clear()

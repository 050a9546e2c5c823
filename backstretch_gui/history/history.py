"""The history while the program runs: read when it is first asked for, added to, and deleted."""

from __future__ import annotations

import logging
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import msgspec
from PySide6.QtCore import QObject, Signal

from backstretch_gui.history.lines import joined
from backstretch_gui.language.amounts import sentences

if TYPE_CHECKING:
    from backstretch_gui.history.folder import Found, HistoryFolder
    from backstretch_gui.history.records import Feel, SessionRecord
    from backstretch_gui.history.unfinished import Unfinished
    from backstretch_gui.settings.settings_keeper import SettingsKeeper

log = logging.getLogger(__name__)

RECENT: Final = 92
"""Days that tell what to do today, and whether there may be a little more."""


class History(QObject):
    """All sessions. Nothing is written while that is not wanted."""

    changed = Signal()
    notice = Signal(str)
    """A sentence for the person."""

    def __init__(
        self, folder: HistoryFolder, unfinished: Unfinished, settings: SettingsKeeper, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._folder = folder
        self._unfinished = unfinished
        self._settings = settings
        self._sessions: tuple[SessionRecord, ...] | None = None
        self._pending: list[SessionRecord] = []
        """What could not be written so far."""

    @property
    def wanted(self) -> bool:
        """Whether what is done is to be kept."""
        return self._settings.settings.history

    @property
    def sessions(self) -> tuple[SessionRecord, ...]:
        """In order, each once."""
        if self._sessions is None:
            self.look()
        return self._sessions or ()

    def recent(self, day: date) -> tuple[SessionRecord, ...]:
        """Those of the last months before `day`, without reading all the others."""
        if self._sessions is not None:
            return tuple(session for session in self._sessions if (day - session.day).days <= RECENT)
        found = self._folder.read(since=day - timedelta(days=RECENT))
        self._tell(found)
        return joined((*found.sessions, *self._pending))

    def take_in_what_was_left(self) -> None:
        """Note what a killed program had come to."""
        left = self._unfinished.left()
        if left is None or not left.anything_held or not self.wanted:
            return
        known = {each.id: each.revision for each in self._folder.read(since=left.day).sessions}
        if known.get(left.id, -1) < left.revision:
            self.note(left)

    def look(self) -> None:
        """Read all of it."""
        found = self._folder.read()
        self._sessions = joined((*found.sessions, *self._pending))
        self._tell(found)

    def _tell(self, found: Found) -> None:
        if found.damaged:
            text = self.tr(
                "%n line(s) of the history could not be read, and were set aside.", "", found.damaged
            )
            self.notice.emit(sentences((text, self.tr("Everything else is there."))))
        if found.unreadable:
            self.notice.emit(
                self.tr("{0} could not be read, and stays as it is.").format(found.unreadable[0])
            )

    # A session ------------------------------------------------------------------------------

    def keep_unfinished(self, record: SessionRecord) -> None:
        """What has been done of a session that still runs."""
        if self.wanted:
            self._unfinished.keep(record)

    def unfinished(self) -> SessionRecord | None:
        """The last session that was begun, as it was kept last."""
        return self._unfinished.left() if self.wanted else None

    def note(self, record: SessionRecord) -> None:
        """Add a session, or what has become of it since."""
        if not self.wanted:
            return
        if self._sessions is not None:
            self._sessions = joined((*self._sessions, record))
        self._pending.append(record)
        self.write_now()
        self.changed.emit()

    def write_now(self) -> None:
        """Write what could not be written before; that it can't is said once."""
        waited = len(self._pending) > 1
        while self._pending:
            try:
                self._folder.append(self._pending[0])
            except OSError as error:
                log.warning("%s: %s", self._folder.path, error)
                if not waited:
                    self.notice.emit(
                        self.tr("What you did can’t be noted down right now. It is tried again later.")
                    )
                return
            del self._pending[0]

    def rate(self, feel: Feel) -> None:
        """How the back feels after the last session."""
        if self.sessions:
            last = self.sessions[-1]
            self.note(msgspec.structs.replace(last, feel=feel, revision=last.revision + 1))

    # Deleting -------------------------------------------------------------------------------

    def delete_day(self, day: date) -> bool:
        """Remove what was done on a day; whether that could be done."""
        return self._delete(day)

    def delete_all(self) -> bool:
        """Remove everything; whether that could be done."""
        return self._delete(None)

    def _delete(self, day: date | None) -> bool:
        left = self._unfinished.left()
        try:
            if day is None or left is None or left.day == day:
                self._unfinished.forget()
            if day is None:
                self._folder.delete_all()
            else:
                self._folder.delete_day(day)
        except (OSError, ValueError) as error:
            log.warning("%s: %s", self._folder.path, error)
            self.notice.emit(self.tr("This could not be deleted: the folder can’t be written."))
            return False
        self._pending = [each for each in self._pending if day is not None and each.day != day]
        self._sessions = None
        self.changed.emit()
        return True

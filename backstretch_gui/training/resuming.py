"""Going on with an interrupted session: where it stands is kept while it runs, and offered afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.session.events import SegmentStarted
from backstretch_gui.session.place import Place
from backstretch_gui.session.snapshot import Snapshot, State

if TYPE_CHECKING:
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.interrupted import InterruptedFile, InterruptedSession
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts

AFTER_END_MS = 10_000
"""So long after a session was ended by hand, one press goes on with it after all."""

KEEP_MS = 450
"""A session is known to within a second; with a margin for a busy machine."""


class Resuming(QObject):
    """Keeps the place of a running session. A paused one stands still, and so does this."""

    offering = Signal(bool)
    """A session was ended before its time and can be gone on with; whether for a moment only."""
    settled = Signal()
    """Nothing is offered any more."""

    def __init__(self, interrupted: InterruptedFile, session: SessionOnDemand, parent: QObject) -> None:
        super().__init__(parent)
        self._interrupted = interrupted
        self._coach: Coach | None = None
        self._leaving = False
        self.offered: InterruptedSession | None = None
        """What can be gone on with; nothing any more once a session has begun."""
        self._keeping = QTimer(self)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self._on_time)
        self._after_end = QTimer(self)
        self._after_end.setSingleShot(True)
        self._after_end.setInterval(AFTER_END_MS)
        self._after_end.timeout.connect(self.decline)
        session.built.connect(self._on_built)
        self.look()

    def look(self) -> None:
        """See whether something was interrupted."""
        self.offered = self._interrupted.left()

    def _on_built(self, parts: SessionParts) -> None:
        self._coach = coach = parts.coach
        coach.began.connect(self._on_began)
        coach.happened.connect(self._on_happened)
        coach.ended.connect(self._on_ended)

    def take(self) -> InterruptedSession | None:
        """What is offered; from now on nothing is."""
        offered, self.offered = self.offered, None
        self._after_end.stop()
        self.settled.emit()
        return offered

    def decline(self) -> None:
        """Nobody wants to."""
        self.offered = None
        self._after_end.stop()
        self._interrupted.forget()
        self.settled.emit()

    def leave(self) -> None:
        """The window goes in the middle of a session: its place stays, to be gone on with."""
        self._leaving = True
        self._keeping.stop()

    def end(self) -> None:
        """End the session by hand: for a moment it can be gone on with."""
        if self._end():
            self._after_end.start()
            self.offering.emit(True)

    def put_away(self) -> None:
        """End the session because its window is gone: it can be gone on with when that is back."""
        if self._end():
            self.offering.emit(False)

    def _end(self) -> bool:
        """Whether there is something to go on with."""
        if self._coach is None or not self._coach.active:
            return False
        now, routine = self._coach.moment(), self._coach.last_routine
        self._leaving = now is not None and _is_under_way(now)
        self._coach.stop()
        self._leaving = False
        if now is None or routine is None or not _is_under_way(now):
            return False
        self.offered = self._interrupted.session(routine.id, Place.of(now))
        return True

    def _on_began(self) -> None:
        self.offered = None
        self._leaving = False
        self._after_end.stop()
        self.settled.emit()

    def _on_happened(self, event: object) -> None:
        now = self._coach.standing() if self._coach is not None else None
        if now is None:
            return
        self._keep(now, flush=isinstance(event, SegmentStarted))
        if now.state is not State.RUNNING:
            self._keeping.stop()
        elif not self._keeping.isActive():
            self._keeping.start()

    def _on_time(self) -> None:
        now = self._coach.moment() if self._coach is not None else None
        if now is not None:
            self._keep(now)

    def _keep(self, now: Snapshot, *, flush: bool = False) -> None:
        routine = self._coach.last_routine if self._coach is not None else None
        if routine is not None and _is_under_way(now):
            self._interrupted.keep(routine.id, Place.of(now), flush=flush)

    def _on_ended(self) -> None:
        self._keeping.stop()
        if not self._leaving:
            self._interrupted.forget()


def _is_under_way(now: Snapshot) -> bool:
    return now.state not in (State.READY, State.ENDED)

"""Going on with an interrupted session: where it stands is kept while it runs, and offered afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.session.events import SegmentStarted
from backstretch_gui.session.place import Place
from backstretch_gui.session.snapshot import Snapshot, State

if TYPE_CHECKING:
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.interrupted import InterruptedSession, Whereabouts

KEEP_MS = 450
"""A session is known to within a second; with a margin for a busy machine."""


class ResumeControl(QObject):
    """Keeps the place of a running session. A paused one stands still, and so does this."""

    wanted = Signal(str, object)
    """The routine's id, and the `Place` to go on at."""

    def __init__(self, whereabouts: Whereabouts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whereabouts = whereabouts
        self._coach: Coach | None = None
        self.offered: InterruptedSession | None = whereabouts.left()
        """What can be gone on with; nothing any more once a session has begun."""
        self._keeping = QTimer(self)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self._on_time)

    def follow(self, coach: Coach) -> None:
        """Keep the place of its sessions."""
        self._coach = coach
        coach.began.connect(self._on_began)
        coach.happened.connect(self._on_happened)
        coach.ended.connect(self._on_ended)

    def go_on(self) -> None:
        """Do what is offered."""
        offered, self.offered = self.offered, None
        if offered is not None:
            self.wanted.emit(offered.routine, offered.place)

    def decline(self) -> None:
        """Nobody wants to."""
        self.offered = None
        self._whereabouts.forget()

    def _on_began(self) -> None:
        self.offered = None

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
        if routine is not None and now.state not in (State.READY, State.ENDED):
            self._whereabouts.keep(routine.id, Place.of(now), flush=flush)

    def _on_ended(self) -> None:
        self._keeping.stop()
        self._whereabouts.forget()

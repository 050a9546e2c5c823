"""Notes down each session: what has been done of it stretch by stretch, and all of it at the end."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.history.recording import begun, gone_on, noted
from backstretch_gui.session.events import Ended, Event, Paused, PauseReason, SegmentStarted, Summary
from backstretch_gui.session.snapshot import State

if TYPE_CHECKING:
    from backstretch_gui.history.history import History
    from backstretch_gui.history.records import SessionRecord
    from backstretch_gui.language.languages import Languages
    from backstretch_gui.training.coach import Coach
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts


class Recorder(QObject):
    """Follows the coach. `now`: the time of day with its offset; `clock`: seconds that only go forward."""

    def __init__(
        self,
        history: History,
        session: SessionOnDemand,
        languages: Languages,
        now: Callable[[], datetime],
        clock: Callable[[], float],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._history = history
        self._languages = languages
        self._now = now
        self._doing = Stopwatch(clock)
        self._coach: Coach | None = None
        self._session: SessionRecord | None = None
        if session.parts is None:
            session.built.connect(self._on_built)
        else:
            self._on_built(session.parts)

    def _on_built(self, parts: SessionParts) -> None:
        self._coach = parts.coach
        parts.coach.began.connect(self._on_began)
        parts.coach.happened.connect(self._on_happened)
        if parts.coach.active:
            self._on_began()

    def _on_began(self) -> None:
        coach = self._coach
        if coach is None or coach.last_routine is None:
            return
        left = self._history.unfinished() if coach.goes_on else None
        if left is not None and left.routine == coach.last_routine.id:
            self._session = gone_on(left)
        else:
            routine, language = coach.last_routine, self._languages.spoken
            self._session = begun(uuid.uuid4().hex, self._now(), routine, language)
        self._doing.reset(self._session.seconds)

    def _on_happened(self, event: Event) -> None:
        coach = self._coach
        if coach is None:
            return
        if isinstance(event, Ended):
            self._doing.run(wanted=False)
            self._end(event)
            return
        slept = isinstance(event, Paused) and event.reason is PauseReason.CLOCK_JUMPED
        standing = coach.standing()
        self._doing.run(wanted=standing is not None and standing.state is State.RUNNING, counts=not slept)
        summary = coach.summary() if isinstance(event, SegmentStarted) else None
        if summary is not None and any(entry.holds for entry in summary.entries):
            record = self._record(summary, finished=False)
            if record is not None:
                self._history.keep_unfinished(record)

    def _end(self, event: Ended) -> None:
        record = self._record(event.summary, finished=event.finished)
        self._session = None
        if record is not None and record.anything_held:
            self._history.keep_unfinished(record)
            self._history.note(record)

    def _record(self, summary: Summary, *, finished: bool) -> SessionRecord | None:
        coach = self._coach
        if coach is None or coach.last_routine is None or self._session is None:
            return None
        stretches = coach.catalog.stretches
        seconds, end = self._doing.seconds, self._now()
        return noted(self._session, summary, coach.last_routine, stretches, end, seconds, finished=finished)


class Stopwatch:
    """Counts seconds while it is let run."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since: float | None = None
        self.seconds = 0.0

    def reset(self, seconds: float) -> None:
        """Stand still at so many seconds."""
        self.seconds, self._since = seconds, None

    def run(self, *, wanted: bool, counts: bool = True) -> None:
        """Run from now on, or stand still; whether the time until now `counts`."""
        now = self._clock()
        if self._since is not None and counts:
            self.seconds += max(0.0, now - self._since)
        self._since = now if wanted else None

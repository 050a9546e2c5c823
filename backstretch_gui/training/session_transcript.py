"""Writes down what is said, and shows it when asked."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from backstretch_gui.session.events import Ended
from backstretch_gui.session.transcript import Transcript

if TYPE_CHECKING:
    from collections.abc import Callable

    from backstretch_gui.session.events import Event
    from backstretch_gui.session.segment import Cue
    from backstretch_gui.training.session_parts import SessionOnDemand, SessionParts
    from backstretch_gui.ui.dialogs.transcript_dialog import TranscriptDialog
    from backstretch_gui.ui.main_window import MainWindow
    from backstretch_gui.ui.theme import Theme


class SessionTranscript(QObject):
    """The transcript of the session, or of the last one."""

    def __init__(
        self,
        window: MainWindow,
        theme: Theme,
        session: SessionOnDemand,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._clock = clock
        self._began: float | None = None
        self._transcript = Transcript()
        self._dialog: TranscriptDialog | None = None
        session.built.connect(self._on_built)

    @property
    def text(self) -> str:
        """What has been said, a line a sentence."""
        return str(self._transcript)

    def show(self) -> None:
        """Open it; the session goes on behind it."""
        from backstretch_gui.ui.dialogs.transcript_dialog import TranscriptDialog

        if self._dialog is None:
            self._dialog = TranscriptDialog(self._theme, self.text, self._window)
            self._dialog.destroyed.connect(self._on_closed)
            self._dialog.open()

    def _on_built(self, parts: SessionParts) -> None:
        parts.coach.said.connect(self._on_said)
        parts.coach.happened.connect(self._on_happened)

    def _on_said(self, cue: Cue, _clip: object) -> None:
        if not cue.text:
            return
        if self._began is None:
            self._began = self._clock()
            self._transcript.clear()
        self._transcript.add(self._clock() - self._began, cue.text)
        if self._dialog is not None:
            self._dialog.show_text(self.text)

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, Ended):
            self._began = None

    def _on_closed(self) -> None:
        self._dialog = None

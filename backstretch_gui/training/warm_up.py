"""How long a session waits for its first words."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from backstretch_gui.session.walking import Clock

WARM_UP_MS = 2500
"""A session begins without its first words if none of them has become ready for so long."""
LONGEST = 6.0
"""Seconds; or if they are not all ready by then, on a slow machine with a voice that it has to make."""


class WarmUp(QObject):
    """The wait, as long as words keep coming."""

    over = Signal()
    """It has been waited long enough."""

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._until = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.over)

    @property
    def active(self) -> bool:
        """Whether words are waited for."""
        return self._timer.isActive()

    def begin(self) -> None:
        """A session has been asked for."""
        self._until = self._clock() + LONGEST
        self.go_on()

    def go_on(self) -> None:
        """A word has come: there may be others."""
        left = 1000 * (self._until - self._clock())
        self._timer.start(max(0, min(WARM_UP_MS, int(left))))

    def stop(self) -> None:
        """They are all there, or not wanted any more."""
        self._timer.stop()

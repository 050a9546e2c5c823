"""Being asked to end: by Ctrl+C at a terminal, a logout, a shutdown, a terminal that closes."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Each where there is one."""


class EndingSignals(QObject):
    """Turns the first such signal into one of Qt's. Another one ends the program at once, as ever."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._told, self._telling = socket.socketpair()
        for end in (self._told, self._telling):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)

    def install(self) -> None:
        """From now on."""
        signal.set_wakeup_fd(self._telling.fileno(), warn_on_full_buffer=False)
        for number in _numbers():
            signal.signal(number, _note)

    def _on_told(self) -> None:
        with contextlib.suppress(OSError):
            self._told.recv(64)
        for number in _numbers():
            signal.signal(number, signal.SIG_DFL)
        self.wanted.emit()


def _numbers() -> list[signal.Signals]:
    return [signal.Signals[name] for name in SIGNALS if name in signal.Signals.__members__]


def _note(_number: int, _frame: object) -> None:
    """The event loop is told by the file descriptor."""

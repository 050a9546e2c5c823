"""Being asked to end: by Ctrl+C at a terminal, a logout, a shutdown, a terminal that closes."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QObject, QSocketNotifier, Signal

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP", "SIGBREAK")
"""Each where there is one."""


class EndingSignals(QObject):
    """Turns the first such signal into one of Qt's. Another one ends the program at once, as ever."""

    wanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        told, self._telling = _channel()
        self._notifier = QSocketNotifier(told, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_told)

    def install(self) -> None:
        """From now on."""
        signal.set_wakeup_fd(self._telling, warn_on_full_buffer=False)
        for number in _numbers():
            signal.signal(number, _note)

    def _on_told(self) -> None:
        self._notifier.setEnabled(False)
        for number in _numbers():
            signal.signal(number, signal.SIG_DFL)
        self.wanted.emit()


def _channel() -> tuple[int, int]:
    """Two descriptors: what is written to the second one can be read from the first. Neither ever waits."""
    if sys.platform == "win32":  # Qt watches nothing but sockets there
        import socket

        ends = socket.socketpair()
        for end in ends:
            end.setblocking(False)
        return ends[0].detach(), ends[1].detach()
    told, telling = os.pipe()
    for end in (told, telling):
        os.set_blocking(end, False)
    return told, telling


def _numbers() -> list[signal.Signals]:
    return [signal.Signals[name] for name in SIGNALS if name in signal.Signals.__members__]


def _note(_number: int, _frame: object) -> None:
    """The event loop is told by the file descriptor."""

"""Which printers there are, asked in a process of its own: a printing system that hangs holds up nobody.

Qt can only be asked in a way that waits, for a minute if the system's print server does not answer.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

ANSWER_MS = 5000


class Printers(QObject):
    """Asks, and gives up after a while."""

    found = Signal(list)
    """Their names; none if there are none."""
    silent = Signal()
    """The printing system does not answer."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        """`command` prints a name a line."""
        super().__init__(parent)
        self.command = list(command)
        self.answer_ms = ANSWER_MS
        self._asked: QProcess | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self._on_silence)

    def ask(self) -> None:
        """Once at a time."""
        if self._asked is not None:
            return
        self._asked = process = QProcess(self)
        process.finished.connect(self._on_answer)
        process.errorOccurred.connect(self._on_error)
        self._patience.start(self.answer_ms)
        process.start(self.command[0], self.command[1:])

    def close(self) -> None:
        """Nobody wants to know any more."""
        self._patience.stop()
        process, self._asked = self._asked, None
        if process is not None and process.state() is not QProcess.ProcessState.NotRunning:
            process.kill()
            process.waitForFinished()

    def _on_answer(self) -> None:
        if self._asked is None:
            return
        self._patience.stop()
        process, self._asked = self._asked, None
        said = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        failed = process.exitCode() != 0 or process.exitStatus() is not QProcess.ExitStatus.NormalExit
        process.deleteLater()
        if failed:
            self.silent.emit()
        else:
            self.found.emit([name for name in said.splitlines() if name])

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._asked is not None:
            self._on_silence()

    def _on_silence(self) -> None:
        self.close()
        self.silent.emit()


def print_names() -> int:
    """What the process does."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtPrintSupport import QPrinterInfo

    application = QGuiApplication([])
    names = "".join(f"{name}\n" for name in QPrinterInfo.availablePrinterNames())
    os.write(1, names.encode())  # built without a console there is no sys.stdout
    del application
    return 0

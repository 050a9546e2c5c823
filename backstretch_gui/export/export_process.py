"""Writes a guide in a process of its own: the window stays quick, and who cancels has cancelled at once."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

from backstretch_gui.storage.files import sweep

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

log = logging.getLogger(__name__)

END_MS = 3000
"""A process that was killed is waited for this long."""


class ExportProcess(QObject):
    """One at a time."""

    progress = Signal(int)
    """Per cent."""
    written = Signal()
    """The file is there."""
    failed = Signal(str)
    """It is not, and the old one is untouched; a sentence for the person, or nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process: QProcess | None = None
        self._path: Path | None = None

    @property
    def running(self) -> bool:
        """Whether something is being written."""
        return self._process is not None

    @property
    def pid(self) -> int:
        """The process that writes; 0 if there is none."""
        return self._process.processId() if self._process is not None else 0

    def start(self, command: Sequence[str], path: Path) -> None:
        """`command` writes `path`, and prints the per cent that are done."""
        self.cancel()
        self._path = path
        self._process = process = QProcess(self)
        process.readyReadStandardOutput.connect(self._on_output)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(command[0], list(command[1:]))

    def cancel(self) -> None:
        """Stop it; nothing is left of it."""
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(END_MS)
            process.deleteLater()
            self._sweep()

    def _on_output(self) -> None:
        if self._process is not None:
            lines = bytes(self._process.readAllStandardOutput().data()).split()
            if lines and lines[-1].isdigit():
                self.progress.emit(int(lines[-1]))

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        if code == 0 and status is QProcess.ExitStatus.NormalExit:
            self.written.emit()
            return
        log.warning("an export ended with %s: %s", code, said)
        self._sweep()
        self.failed.emit(said.splitlines()[-1] if said and code == 1 else "")

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._process.deleteLater()
            self._process = None
            log.warning("an export could not be started")
            self.failed.emit("")

    def _sweep(self) -> None:
        """What a killed process left half written."""
        if self._path is not None:
            sweep(self._path)

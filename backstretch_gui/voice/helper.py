"""The speech helper as a process: started when asked, watched, ended. Why it ended is data."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from backstretch_gui.voice.protocol import Ready, Reply, Request

if TYPE_CHECKING:
    from collections.abc import Sequence

    from backstretch_gui.voice.engines.registry import EngineKind

GRACE = 0.5
"""Seconds: the engine gives up first, and says why; who does not even say that hangs."""
LONGEST_LINE = 1 << 20
END_MS = 1000
"""How long a killed process is waited for; the system takes a few milliseconds."""
LOG_TAIL = 2000


class HelperEnd(StrEnum):
    """Why the helper is gone."""

    MISSING = "missing"
    CRASHED = "crashed"
    HUNG = "hung"
    GARBLED = "garbled"


@dataclass(frozen=True, slots=True)
class HelperOutcome:
    """How the helper ended when nobody meant it to."""

    end: HelperEnd
    detail: str


class HelperProcess(QObject):
    """One helper at a time, one request at a time. It is expendable: it is killed rather than waited for."""

    replied = Signal(object)
    """A `Reply` to the last request."""
    ended = Signal(object)
    """A `HelperOutcome`; the request under way, if any, will not be answered. Not sent after `stop`."""

    def __init__(self, command: Sequence[str], kind: EngineKind, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._reply_ms = round(1000 * (kind.patience + GRACE))
        self._start_ms = round(1000 * kind.loads_within) + self._reply_ms
        self._process: QProcess | None = None
        self._ready = False
        self._errors = b""
        self._encoder = msgspec.json.Encoder()
        self._decoder = msgspec.json.Decoder(Reply)
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._on_silence)
        self._idle = QTimer(self, singleShot=True, interval=round(1000 * kind.keep_alive))
        self._idle.timeout.connect(self.stop)

    @property
    def pid(self) -> int | None:
        """The process id, while there is a process."""
        return self._process.processId() if self._process else None

    def ask(self, request: Request) -> None:
        """Send a request; `replied` or `ended` follows. Starts the helper if there is none."""
        process = self._process or self._start()
        self._idle.stop()
        self._watchdog.start(self._reply_ms if self._ready else self._start_ms)
        if process is self._process:  # else it failed to start, and that has been told
            process.write(self._encoder.encode(request) + b"\n")

    def stop(self) -> None:
        """End the helper now, without a word. It holds nothing worth waiting for."""
        self._watchdog.stop()
        self._idle.stop()
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished(END_MS)
        process.deleteLater()

    def _start(self) -> QProcess:
        process = QProcess(self)
        self._process, self._ready, self._errors = process, False, b""
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_errors)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        process.start(self._command[0], self._command[1:])
        return process

    def _end(self, end: HelperEnd, detail: str) -> None:
        self.stop()
        log_tail = self._errors.decode("utf-8", "replace").strip()
        self.ended.emit(HelperOutcome(end, f"{detail} {log_tail}".strip()))

    def _on_output(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            self._take(bytes(process.readLine().data()))
        if process is not None and process is self._process and process.bytesAvailable() > LONGEST_LINE:
            self._end(HelperEnd.GARBLED, "a line without an end")

    def _take(self, line: bytes) -> None:
        try:
            reply = self._decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            self._end(HelperEnd.GARBLED, str(error))
            return
        if isinstance(reply, Ready):
            self._ready = True
            if self._watchdog.isActive():
                self._watchdog.start(self._reply_ms)
            return
        self._watchdog.stop()
        self._idle.start()
        self.replied.emit(reply)

    def _on_errors(self) -> None:
        if self._process is not None:
            self._errors = (self._errors + bytes(self._process.readAllStandardError().data()))[-LOG_TAIL:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end(HelperEnd.MISSING, self._process.errorString())

    def _on_finished(self, code: int) -> None:
        self._on_errors()
        self._end(HelperEnd.CRASHED, f"exit code {code}")

    def _on_silence(self) -> None:
        self._on_errors()
        self._end(HelperEnd.HUNG, "no reply")

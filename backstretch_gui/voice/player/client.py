"""The player as the app sees it: started when needed, watched, started again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from backstretch_gui.voice.player.protocol import Loss, line, words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from backstretch_gui.catalog.tone import Tone

log = logging.getLogger(__name__)

OPEN_MS = 5000
"""The player is given so long to start and to reach the sound server: it may be read from a cold disk."""
ANSWER_MS = 1500
"""And so long to carry out a command; it takes a millisecond or two."""
RETRY_MS = (300, 1000, 2000, 3000)
"""Pauses before it is started again; the last one from then on. A start takes 50 ms of processor time."""
REST_MS = 1000
"""After a hush without a sound for so long, silence is not played any more. In the silence of a hold it is:
a device that sleeps would be late for the end tone."""
IDLE_MS = 5 * 60_000
"""Without a command for so long, it is ended: a device that plays silence uses current."""
END_MS = 200
"""An end takes 50 ms, for a last fade; who takes longer hangs."""


class Lost(msgspec.Struct, frozen=True):
    """Nothing can be heard."""

    loss: Loss
    detail: str


class PlayerClient(QObject):
    """Sends commands, and keeps a player alive to carry them out. Never waits for it."""

    opened = Signal()
    """What is played from now on is heard."""
    lost = Signal(object)
    """A `Lost`: nothing is heard any more, until `opened`."""

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None
        self._is_open = False
        self._failures = 0
        self._last_id = 0
        self._volume = 1.0
        self._clips: Sequence[Path] = ()
        self._watchdog = QTimer(self, singleShot=True)
        self._watchdog.timeout.connect(self._on_silence)
        self._retry = QTimer(self, singleShot=True)
        self._retry.timeout.connect(self._start)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._on_rest)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._end)

    @property
    def pid(self) -> int | None:
        """The process id, while there is a process."""
        return self._process.processId() if self._process else None

    @property
    def can_play(self) -> bool:
        """Whether what is asked now will be heard, at once or as soon as the player has started."""
        return self._failures == 0

    def start(self) -> None:
        """Have a player, unless one is about to be started again."""
        if self._process is None and not self._retry.isActive():
            self._start()
        self._idle.start()

    def say(self, path: Path) -> None:
        """Play a clip in place of what is being said."""
        self._rest.stop()
        self._ask("say", path)

    def ring(self, tone: Tone) -> None:
        """Play a tone over what is being said."""
        self._rest.stop()
        self._ask("ring", tone)

    def hush(self) -> None:
        """Fade everything away."""
        if self._process is not None:
            self._ask("hush")
            self._rest.start()

    def load(self, paths: Sequence[Path]) -> None:
        """These clips come next."""
        self._clips = paths
        self.start()
        self._send("load", *paths)

    def set_volume(self, level: float) -> None:
        """As loud as this from now on, also after another start of the player."""
        self._volume = level
        self._send("volume", level)

    def close(self) -> None:
        """Let it fade what is heard, and end."""
        self.hush()
        self._retry.stop()
        self._end()

    # Inside ---------------------------------------------------------------------------------

    def _ask(self, command: str, *about: object) -> None:
        """Send what is answered. What can't be heard now is not sent: it would be heard too late."""
        self.start()
        if not self.can_play:
            return
        self._last_id += 1
        if not self._watchdog.isActive():
            self._watchdog.start(ANSWER_MS)
        self._send(command, self._last_id, *about)

    def _send(self, *command: object) -> None:
        """Hand over a command, now: Qt alone would when the window gets back to its events, after a frame or
        a whole page has been painted. The player may turn out to be lost while it is sent.
        """
        if (process := self._process) is not None:
            process.write(line(*command))
            if process.state() == QProcess.ProcessState.Running:
                process.waitForBytesWritten(0)

    def _start(self) -> None:
        process = self._process = QProcess(self)
        self._is_open = False
        process.readyReadStandardError.connect(self._on_errors)
        process.readyReadStandardOutput.connect(self._on_output)
        process.errorOccurred.connect(self._on_error)
        process.finished.connect(self._on_finished)
        self._watchdog.start(OPEN_MS)
        process.start(self._command[0], self._command[1:])
        self._send("volume", self._volume)
        self._send("load", *self._clips)

    def _end(self) -> None:
        """Close its stdin; it fades what is heard and goes, also when the app is gone by then."""
        self._watchdog.stop()
        self._rest.stop()
        self._idle.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.closeWriteChannel()
            if not process.waitForFinished(END_MS):
                process.kill()
                process.waitForFinished(END_MS)
            process.deleteLater()

    def _on_output(self) -> None:
        process = self._process
        while process is not None and process is self._process and process.canReadLine():
            report = bytes(process.readLine().data())
            try:
                self._take(words(report))
            except ValueError as error:
                self._fail(Lost(Loss.CUT_OFF, str(error)))

    def _on_errors(self) -> None:
        if self._process is not None:
            log.warning(
                "%s", bytes(self._process.readAllStandardError().data()).decode(errors="replace").strip()
            )

    def _take(self, report: list[str]) -> None:
        """Raises ValueError if it makes no sense."""
        match report:
            case ["opened"]:
                self._is_open, self._failures = True, 0
                self._watchdog.stop()
                self.opened.emit()
            case ["done", number]:
                if int(number) == self._last_id:
                    self._watchdog.stop()
            case ["lost", loss, detail]:
                self._fail(Lost(Loss(loss), detail))
            case _:
                raise ValueError(report)

    def _fail(self, lost: Lost) -> None:
        """Begin anew after a while."""
        log.warning("no sound (%s): %s", lost.loss, lost.detail)
        self._drop()
        self._retry.start(RETRY_MS[min(self._failures, len(RETRY_MS) - 1)])
        self._failures += 1
        self.lost.emit(lost)

    def _drop(self) -> None:
        """Kill it; it is not waited for, and not heard of again."""
        self._watchdog.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(END_MS)
            process.deleteLater()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._fail(Lost(Loss.NO_OUTPUT, self._process.errorString()))

    def _on_finished(self, code: int) -> None:
        self._on_output()  # its last word
        if self._process is not None:
            self._fail(Lost(Loss.CUT_OFF, f"the player ended with {code}"))

    def _on_rest(self) -> None:
        self._send("rest")

    def _on_silence(self) -> None:
        self._fail(Lost(Loss.CUT_OFF if self._is_open else Loss.NO_OUTPUT, "no answer"))

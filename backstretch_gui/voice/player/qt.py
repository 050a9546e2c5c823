"""A stream through Qt, for systems other than Linux. Heard some 50 ms after its time: docs/adr/0050."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices, QtAudio

from backstretch_gui.voice.player.mixer import RATE
from backstretch_gui.voice.player.protocol import Loss
from backstretch_gui.voice.player.stream import LostError, Stream

if TYPE_CHECKING:
    import array
    from collections.abc import Callable

AHEAD = RATE * 30 // 1000
"""Frames handed over ahead of time."""
STEP_SECONDS = 0.005
GONE = {QtAudio.Error.OpenError, QtAudio.Error.IOError, QtAudio.Error.FatalError}
STEPS_A_LOOK = 200
"""Steps after which it is looked whether the device is still the default one: once a second."""


class QtStream(Stream):
    """Plays what `mix` answers, from frame 0 on. `lost` is called from another thread when that has ended."""

    def __init__(
        self, mix: Callable[[int, int], array.array[int]], lost: Callable[[Loss, str], None]
    ) -> None:
        """Returns when sound can be heard. Raises LostError if there is nothing to play on."""
        self._mix, self._lost = mix, lost
        self._lock = threading.Lock()
        self._written = 0
        opened = threading.Event()
        self._problem = ""
        threading.Thread(target=self._play, args=(opened,), daemon=True).start()
        opened.wait()
        if self._problem:
            raise LostError(Loss.NO_OUTPUT, self._problem)

    def change(self, do: Callable[[int], None]) -> None:
        """Let `do` change what is mixed from a frame on, the first that has not been handed over."""
        with self._lock:
            do(self._written)

    def rest(self) -> None:
        """It plays on: how late a suspended device begins again is another on every system."""

    def _play(self, opened: threading.Event) -> None:
        """Qt's part, all in one thread: what waits for a device holds nobody up."""
        app = QCoreApplication([])
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            self._problem = "no output"
            opened.set()
            return
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        sink = QAudioSink(device, form)
        sink.setBufferSize(2 * AHEAD)
        to = sink.start()
        opened.set()
        step = 0
        while sink.error() not in GONE:
            with self._lock:
                room = min(AHEAD - (sink.bufferSize() - sink.bytesFree()) // 2, sink.bytesFree() // 2)
                if room > 0:
                    self._written += to.write(self._mix(self._written, room).tobytes()) // 2
            app.processEvents()
            step += 1
            if step % STEPS_A_LOOK == 0 and QMediaDevices.defaultAudioOutput() != device:
                break
            time.sleep(STEP_SECONDS)
        self._lost(Loss.CUT_OFF, str(sink.error()))

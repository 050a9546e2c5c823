"""The player as a process: reads commands on stdin, reports on stdout, ends with its stdin or its stream.

It is a process of its own because a sound server can hang, go away, or take whoever talks to it down with it,
and because a window that paints must not make holes in words. It holds nothing: whoever started it starts
another.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
import wave
from typing import TYPE_CHECKING, BinaryIO, NoReturn

import msgspec

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.player.mixer import FADE, RATE, Mixer
from backstretch_gui.voice.player.protocol import (
    Command,
    Done,
    Hush,
    Load,
    Lost,
    Opened,
    Report,
    Rest,
    Ring,
    Say,
    Volume,
)
from backstretch_gui.voice.player.sounds import Clips, tone
from backstretch_gui.voice.player.stream import LostError
from backstretch_gui.voice.process_end import end_process

if TYPE_CHECKING:
    import array
    from collections.abc import Callable

    from backstretch_gui.voice.player.protocol import Loss
    from backstretch_gui.voice.player.stream import Stream

log = logging.getLogger(__name__)

LAST_SECONDS = 2 * FADE / RATE + 0.03
"""Until the last fade has been heard."""


class Reports:
    """Writes reports, from any thread."""

    def __init__(self, channel: BinaryIO) -> None:
        self._channel = channel
        self._encoder = msgspec.json.Encoder()
        self._lock = threading.Lock()

    def send(self, report: Report) -> None:
        """One line."""
        with self._lock:
            self._channel.write(self._encoder.encode(report) + b"\n")
            self._channel.flush()

    def lost(self, loss: Loss, detail: str) -> NoReturn:
        """Nothing can be heard: say so, and end."""
        self.send(Lost(loss, detail))
        end_process()


class Player:
    """Carries out commands, by a mixer and a stream of it."""

    def __init__(self, mixer: Mixer, stream: Stream, reports: Reports) -> None:
        self._mixer, self._stream, self._reports = mixer, stream, reports
        self._clips = Clips()

    def do(self, command: Command) -> None:
        """Carry out one command; a clip that can't be read is not heard."""
        match command:
            case Load(paths=paths):
                for path in paths:
                    self._read(path)
                return
            case Rest():
                self._stream.rest()
                return
            case Volume(level=level):
                self._change(lambda frame: self._mixer.set_volume(level, frame))
                return
            case Say(path=path):
                clip = self._read(path)
                if clip is not None:
                    self._change(lambda frame: self._mixer.say(clip, frame))
            case Ring(tone=which):
                samples = tone(which)
                self._change(lambda frame: self._mixer.ring(samples, frame))
            case Hush():
                self._change(self._mixer.hush)
        self._reports.send(Done(command.id))

    def _change(self, do: Callable[[int], None]) -> None:
        def change(frame: int) -> None:
            self._mixer.forget(frame)
            do(frame)

        self._stream.change(change)

    def _read(self, path: str) -> array.array[int] | None:
        try:
            return self._clips.samples(path)
        except (OSError, EOFError, RuntimeError, wave.Error) as error:
            log.warning("%s can't be played: %s", path, error)
            return None


def make_tones() -> None:
    """All of them, while the stream is opened: the first command finds them ready."""
    for each in Tone:
        tone(each)


def open_stream(mixer: Mixer, reports: Reports) -> Stream:
    """The stream of this system. Raises LostError if nothing can be heard."""
    if sys.platform == "linux":
        from backstretch_gui.voice.player.pulse import PulseStream

        return PulseStream(mixer.mix, reports.lost)
    from backstretch_gui.voice.player.qt import QtStream

    return QtStream(mixer.mix, reports.lost)


def main() -> NoReturn:
    """Play until stdin ends."""
    reports = Reports(os.fdopen(os.dup(1), "wb"))
    threading.Thread(target=make_tones, daemon=True).start()
    mixer = Mixer()
    try:
        player = Player(mixer, open_stream(mixer, reports), reports)
    except LostError as error:
        reports.lost(error.loss, str(error))
    reports.send(Opened())
    decoder = msgspec.json.Decoder(Command)
    for line in os.fdopen(0, "rb"):
        player.do(decoder.decode(line))
    time.sleep(LAST_SECONDS)
    end_process()


if __name__ == "__main__":
    main()

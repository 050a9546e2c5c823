"""The player as a process: reads commands on stdin, reports on stdout, ends with its stdin or its stream.

It is a process of its own because a sound server can hang, go away, or take whoever talks to it down with it,
and because a window that paints must not make holes in words. It holds nothing: whoever started it starts
another.

It lives as long as a session, so what it imports is small: `typing`, `dataclasses` and what reads JSON would
take more memory than all that is here.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from io import BufferedWriter

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.player.mixer import FADE, RATE, Mixer
from backstretch_gui.voice.player.protocol import Loss, line, words
from backstretch_gui.voice.player.sounds import Clips, tone
from backstretch_gui.voice.player.stream import LostError, Stream
from backstretch_gui.voice.process_end import end_process

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

LAST_SECONDS = 2 * FADE / RATE + 0.03
"""Until the last fade has been heard."""


class Reports:
    """Writes reports, from any thread."""

    def __init__(self, channel: BufferedWriter) -> None:
        self._channel = channel
        self._lock = threading.Lock()

    def send(self, *report: object) -> None:
        """One line."""
        with self._lock:
            self._channel.write(line(*report))
            self._channel.flush()

    def lost(self, loss: Loss, detail: str) -> NoReturn:
        """Nothing can be heard: say so, and end."""
        self.send("lost", loss, detail)
        end_process()


class Player:
    """Carries out commands, by a mixer and a stream of it."""

    def __init__(self, mixer: Mixer, stream: Stream, reports: Reports) -> None:
        self._mixer, self._stream, self._reports = mixer, stream, reports
        self._clips = Clips()

    def do(self, command: list[str]) -> None:
        """Carry out one command; a clip that can't be read is not heard."""
        match command:
            case ["load", *paths]:
                self._clips.expect(paths)
            case ["rest"]:
                self._stream.rest()
            case ["volume", level]:
                self._change(lambda frame: self._mixer.set_volume(float(level), frame))
            case ["say", number, path]:
                clip = self._clips.samples(path)
                if clip:
                    self._change(lambda frame: self._mixer.say(clip, frame))
                self._reports.send("done", number)
                self._clips.said(path)
            case ["ring", number, which]:
                samples = tone(Tone(which))
                self._change(lambda frame: self._mixer.ring(samples, frame))
                self._reports.send("done", number)
            case ["hush", number]:
                self._change(self._mixer.hush)
                self._reports.send("done", number)
            case _:
                raise ValueError(command)

    def _change(self, do: Callable[[int], None]) -> None:
        def change(frame: int) -> None:
            self._mixer.forget(frame)
            do(frame)

        self._stream.change(change)


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
    reports.send("opened")
    for command in os.fdopen(0, "rb"):
        player.do(words(command))
    time.sleep(LAST_SECONDS)
    end_process()


if __name__ == "__main__":
    main()

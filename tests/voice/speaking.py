"""A process with nothing but a Speaker, driven by lines on stdin; run as a file by test_speaker.py.

Commands: `say PATH`, `sound TONE`, `hush`, `volume X`, `prepare PATH…`, `pid`, `quit`. Each is answered with
`done TIME`, the monotonic time just before it was carried out; `trouble KIND`, `recovered`, `started` and
`ended` (of words), `player PID` come in between.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSocketNotifier

from backstretch_gui.catalog.tone import Tone
from backstretch_gui.voice.clip import Clip, measure
from backstretch_gui.voice.launch import player_command
from backstretch_gui.voice.speaker import Speaker
from backstretch_gui.voice.trouble import VoiceTrouble


def clip(path: str) -> Clip:
    return Clip("", Path(path), measure(Path(path)).seconds)


def carry_out(speaker: Speaker, command: str, arguments: list[str]) -> None:
    match command:
        case "say":
            speaker.say(clip(arguments[0]))
        case "sound":
            speaker.sound(Tone(arguments[0]))
        case "hush":
            speaker.hush()
        case "volume":
            speaker.set_volume(float(arguments[0]))
        case "prepare":
            speaker.prepare([clip(path) for path in arguments])
        case "pid":
            print("player", speaker.player_pid, flush=True)
        case _:
            speaker.close()
            QCoreApplication.quit()


def main() -> None:
    app = QCoreApplication(sys.argv)
    speaker = Speaker(player_command(), app)

    def on_trouble(trouble: VoiceTrouble) -> None:
        print("trouble", trouble.kind, flush=True)

    def on_command() -> None:
        command, *arguments = sys.stdin.readline().split() or ["quit"]
        now = time.monotonic()
        carry_out(speaker, command, arguments)
        print("done", now, time.monotonic() - now, flush=True)

    speaker.trouble.connect(on_trouble)
    speaker.recovered.connect(lambda: print("recovered", flush=True))
    speaker.speaking_started.connect(lambda: print("started", flush=True))
    speaker.speaking_ended.connect(lambda: print("ended", flush=True))
    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, app)
    notifier.activated.connect(on_command)
    print("ready", flush=True)
    app.exec()


if __name__ == "__main__":
    main()

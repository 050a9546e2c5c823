"""The real helper gone wrong: `faulty_helper.py FAULT WHILE`; it is well once there is no file WHILE."""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from backstretch_gui.voice import worker
from backstretch_gui.voice.engines.registry import system_engine
from tests.voice.wavs import write_wav

if TYPE_CHECKING:
    from backstretch_gui.voice.engines.engine import Engine
    from backstretch_gui.voice.protocol import Render

FAULT, WHILE = sys.argv[1], Path(sys.argv[2])
CHANNEL = worker.private_stdout()
well = worker.render


def render(engine: Engine, request: Render) -> None:
    """As the fault has it."""
    if not WHILE.exists():
        well(engine, request)
        return
    match FAULT:
        case "hanging":
            time.sleep(60)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "rubbish":
            CHANNEL.write(b"Audio saved to nowhere\n")
            CHANNEL.flush()
        case "empty":
            write_wav(Path(request.to), [])
        case _:
            well(engine, request)
            os.truncate(request.to, 500)


worker.private_stdout = lambda: CHANNEL
worker.render = render
worker.main(system_engine().id)

"""Many routines one after the other at high speed: does anything grow? Run in a process of its own.

Coach, player, helper, cache and speaker are the real ones; only the clock is wound by hand. Each routine is
spoken at another speed, from a small range, so that the helper renders and every clip is found again.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from backstretch_gui.language.languages import FALLBACK
from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.snapshot import State
from backstretch_gui.storage.bundle import open_bundle
from backstretch_gui.training.coach import Coach
from backstretch_gui.voice.cache import ClipCache
from backstretch_gui.voice.engines.registry import engines_here
from backstretch_gui.voice.launch import player_command, worker_command
from backstretch_gui.voice.renderer import Renderer
from backstretch_gui.voice.speaker import Speaker
from benchmarks.processes import family
from harness.clock import Clock
from harness.sound import null_sink

ROUTINES, WARM_UP = 200, 40
"""How many are led, and after how many of them the first look is taken: caches are full by then."""
STEP = 0.4
"""Seconds the clock is wound at a time."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What the process holds; memory in MiB, of its own."""

    memory: float
    handles: int
    processes: int


def soak() -> dict[str, float]:
    """What has grown between the first look and the end, with a null sink to play to."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with null_sink(folder) as sink:
            command = [sys.executable, "-m", "benchmarks.soak", str(folder)]
            done = subprocess.run(command, env=sink.env, capture_output=True, check=True)
    before, after = (Taken(**taken) for taken in json.loads(done.stdout))
    return {
        "soak_memory_growth_mib": after.memory - before.memory,
        "soak_handle_growth": after.handles - before.handles,
        "soak_process_growth": after.processes - before.processes,
    }


def _taken() -> Taken:
    status = Path("/proc/self/status").read_text()
    resident = next(line for line in status.splitlines() if line.startswith("RssAnon:"))
    handles = len(list(Path("/proc/self/fd").iterdir()))
    return Taken(int(resident.split()[1]) / 1024, handles, len(family(QCoreApplication.applicationPid())))


def _lead(folder: Path) -> list[Taken]:
    open_bundle()
    catalog = load_catalog({}, {})[0]
    routines = list(catalog.routines.values())
    clock = Clock()
    engines = engines_here()
    cache = ClipCache(folder / "clips", engines)
    renderer = Renderer(cache, engines, worker_command)
    speaker = Speaker(player_command())
    coach = Coach(catalog, renderer, speaker, clock)
    renderer.clip_ready.connect(coach.on_clip_ready)
    looks: list[Taken] = []
    for number in range(ROUTINES):
        renderer.choose(engines.choice("", FALLBACK, 130 + 5 * (number % 4)))
        coach.begin(routines[number % len(routines)], Coaching())
        while (now := coach.moment()) is not None and now.state is State.READY:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while coach.moment() is not None:
            clock.now += STEP
            QCoreApplication.processEvents()
            # Outside an event loop nobody else deletes what was to be deleted later.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        if number + 1 in (WARM_UP, ROUTINES):
            looks.append(_taken())
    speaker.close()
    renderer.close()
    cache.close()
    return looks


if __name__ == "__main__":
    application = QCoreApplication(sys.argv[:1])
    print(json.dumps([asdict(look) for look in _lead(Path(sys.argv[1]))]))

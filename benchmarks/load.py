"""What the program takes of memory and processor, beside a bare window.

Proportional memory is shared by all processes that have a library loaded, so whoever measures must not have
loaded Qt: this module and what it imports don't, and it is to be used before anything else is.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager

from backstretch_gui.training.frames import hold_frame_ms
from benchmarks.display import FLOOR, clean_environment
from benchmarks.figures import Figure, median, ratio
from benchmarks.processes import cpu_percents, pss_mib
from benchmarks.running import LONG_HOLD, LONG_SECONDS, program

RING = (sys.executable, "-m", "benchmarks.bare_ring", str(hold_frame_ms(LONG_SECONDS)))
"""At as many frames a second as are shown in that hold."""
ROUNDS = 3
PIECES, PIECE_SECONDS = 8, 4.0
SETTLE_SECONDS = 3.0
GUIDED_WITHIN = 300.0
"""Until the hold begins: the opening, and the way into the stretch."""


def measure_load() -> dict[str, Figure]:
    """Memory at home and in a hold, in bare windows; processor in a hold, in bare rings, and paused."""
    floors: list[float] = []
    homes: list[float] = []
    for _ in range(ROUNDS):
        with _bare(FLOOR) as floor:
            floors.append(pss_mib(floor))
        with program(LONG_HOLD) as (running, _sink):
            cpu_percents([running.pid], SETTLE_SECONDS)
            homes.append(pss_mib(running.pid))
    return {"floor_pss_mib": median(floors), "home_pss_ratio": ratio(homes, floors)} | _in_a_session(floors)


def _in_a_session(floors: list[float]) -> dict[str, Figure]:
    with program(LONG_HOLD) as (running, _):
        running.key("space")
        running.wait_for_log("heard: start tone", patience=GUIDED_WITHIN)
        session = pss_mib(running.pid)
        with _bare(RING) as ring:
            pieces = [cpu_percents([running.pid, ring], PIECE_SECONDS) for _ in range(PIECES)]
        running.key("space")
        running.wait_for_log("hushed")
        paused = [cpu_percents([running.pid], PIECE_SECONDS)[0] for _ in range(PIECES)]
    holds, rings = ([piece[number] for piece in pieces] for number in range(2))
    return {
        "session_pss_ratio": ratio([session] * len(floors), floors),
        "hold_cpu_percent": median(holds),
        "hold_cpu_ratio": ratio(holds, rings),
        "paused_cpu_percent": median(paused),
    }


@contextmanager
def _bare(command: tuple[str, ...]) -> Generator[int]:
    """The pid of a bare window, after a while."""
    process = subprocess.Popen(command, env=clean_environment())
    try:
        cpu_percents([process.pid], SETTLE_SECONDS)
        yield process.pid
    finally:
        process.kill()
        process.wait()

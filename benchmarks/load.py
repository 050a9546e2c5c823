"""What the program takes of memory and processor, beside the bare window.

Proportional memory is shared by all processes that have a library loaded, so whoever measures must not have
loaded Qt: this module and what it imports don't, and it is to be used before anything else is.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass

from benchmarks.display import FLOOR
from benchmarks.processes import cpu_percent, pss_mib
from benchmarks.running import LONG_HOLD, program

CPU_SECONDS = 20.0
SETTLE_SECONDS = 3.0


@dataclass(frozen=True)
class Load:
    """What the bare window and the program take."""

    floor_pss: float
    home_pss: float
    session_pss: float
    hold_cpu: float
    paused_cpu: float


def measure_load() -> Load:
    """Memory in MiB at home and in a hold, processor in per cent of a core in a hold and paused."""
    floor = _bare_window_pss()
    with program(LONG_HOLD) as (running, _):
        cpu_percent(running.pid, SETTLE_SECONDS)
        home = pss_mib(running.pid)
        running.key("space")
        running.wait_for_log("heard: start tone", patience=90)
        hold_cpu = cpu_percent(running.pid, CPU_SECONDS)
        session = pss_mib(running.pid)
        running.key("space")
        running.wait_for_log("hushed")
        return Load(floor, home, session, hold_cpu, cpu_percent(running.pid, CPU_SECONDS))


def _bare_window_pss() -> float:
    """MiB, after a while."""
    process = subprocess.Popen(FLOOR)
    try:
        cpu_percent(process.pid, SETTLE_SECONDS)
        return pss_mib(process.pid)
    finally:
        process.kill()
        process.wait()

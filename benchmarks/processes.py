"""Memory and processor time of a process and those it has started, from /proc."""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

TICKS = os.sysconf("SC_CLK_TCK")


def family(pid: int) -> list[int]:
    """The process and all below it. Threads come and go while one looks."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):
            for child in (task / "children").read_text().split():
                found += family(int(child))
    return found


def pss_mib(pid: int) -> float:
    """Proportional memory of the family, in MiB."""
    total = 0
    for member in family(pid):
        for line in Path(f"/proc/{member}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                total += int(line.split()[1])
    return total / 1024


def cpu_percents(pids: Sequence[int], seconds: float) -> list[float]:
    """Share of one core that each family uses in the next `seconds`, but for members that end meanwhile."""
    before, began = [_ticks(pid) for pid in pids], time.monotonic()
    time.sleep(seconds)
    after, took = [_ticks(pid) for pid in pids], time.monotonic() - began
    return [100 * _used(*each) / TICKS / took for each in zip(before, after, strict=True)]


def _used(before: dict[int, int], after: dict[int, int]) -> int:
    return sum(ticks - before.get(member, 0) for member, ticks in after.items())


def _ticks(pid: int) -> dict[int, int]:
    """What each of the family has used since it began."""
    taken: dict[int, int] = {}
    for member in family(pid):
        fields = Path(f"/proc/{member}/stat").read_text().rsplit(")", 1)[1].split()
        taken[member] = int(fields[11]) + int(fields[12])
    return taken

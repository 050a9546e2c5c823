"""What people download and start, measured against the program it was built from: `make package`."""

from __future__ import annotations

import statistics
import subprocess
import sys
from pathlib import Path

from benchmarks.display import FirstPaint, clean_environment

DIST = Path(__file__).resolve().parents[1] / "dist"
STARTS = 15
DEVELOPED = [sys.executable, "-m", "backstretch_gui"]


def measure_package(folder: Path) -> dict[str, float]:
    """Megabytes of the .deb, and its first frame as a multiple of the development start's.

    Nothing, and that is said, if it has not been built. `folder` is for its files.
    """
    built = sorted(DIST.glob("*.deb"))
    if not built:
        print("there is no package in dist/ to measure: `make package` builds it")
        return {}
    unpacked = folder / "package"
    subprocess.run(["dpkg-deb", "-x", built[-1], unpacked], check=True)
    packaged = [str(unpacked / "usr/lib/backstretch/backstretch")]
    own = {
        f"XDG_{name}_HOME": str(folder / f"of-the-{name}") for name in ("CONFIG", "CACHE", "STATE", "DATA")
    }
    return {
        "package_mb": built[-1].stat().st_size / 1e6,
        "package_start_ratio": _start_ratio(packaged, DEVELOPED, clean_environment(**own)),
    }


def _start_ratio(one: list[str], other: list[str], env: dict[str, str]) -> float:
    """Medians of starts that are taken in turn, after one of each that nobody counts."""
    watcher = FirstPaint()
    seconds: tuple[list[float], list[float]] = [], []
    for _ in range(STARTS + 1):
        for command, taken in zip((one, other), seconds, strict=True):
            taken.append(watcher.seconds(command, env))
    return statistics.median(seconds[0][1:]) / statistics.median(seconds[1][1:])

"""What people download and start, measured against the program it was built from: `make package`."""

from __future__ import annotations

import subprocess
from pathlib import Path

from benchmarks.display import APP, own_folders, starts_in_turn
from benchmarks.figures import Figure, ratio

DIST = Path(__file__).resolve().parents[1] / "dist"


def measure_package(folder: Path) -> dict[str, Figure]:
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
    return {
        "package_mb": Figure(built[-1].stat().st_size / 1e6),
        "package_start_ratio": _start_ratio(packaged, own_folders(folder / "own")),
    }


def _start_ratio(packaged: list[str], env: dict[str, str]) -> Figure:
    """After one start of each that nobody counts."""
    commands = [(packaged, None), (APP, None)]
    starts_in_turn(commands, env, starts=1)
    ours, developed = starts_in_turn(commands, env)
    return ratio([start.first_frame for start in ours], [start.first_frame for start in developed])

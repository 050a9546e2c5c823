"""What people download and start, measured against the program it was built from: `make package`."""

from __future__ import annotations

import subprocess
from pathlib import Path

from benchmarks.display import APP, clean_environment, medians_in_turn

DIST = Path(__file__).resolve().parents[1] / "dist"


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
        "package_start_ratio": _start_ratio(packaged, clean_environment(**own)),
    }


def _start_ratio(packaged: list[str], env: dict[str, str]) -> float:
    """After one start of each that nobody counts."""
    medians_in_turn([packaged, APP], env, starts=1)
    ours, developed = medians_in_turn([packaged, APP], env)
    return ours / developed

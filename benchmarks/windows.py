"""The Windows program under Wine, against a bare window of Windows' own Python under the same Wine."""

from __future__ import annotations

from pathlib import Path

from benchmarks.display import starts_in_turn
from benchmarks.figures import Figure, ratio
from harness.wine.prefix import WINE, Prefix, windows_path

ROOT = Path(__file__).resolve().parents[1]
BUILD = ROOT / "build" / "windows"
STARTS = 5
"""Each takes seconds there."""


def measure_windows() -> dict[str, Figure]:
    """Megabytes of the installer, and the first frame as a multiple of the bare window's.

    Nothing, and that is said, if it has not been built and tried.
    """
    prefix = Prefix(BUILD / "prefix-of-tests")
    python = prefix.drive / "python" / "python.exe"
    library = prefix.drive / "python" / "Lib" / "site-packages" / "PySide6"
    program = BUILD / "BackStretch" / "BackStretch.exe"
    installers = sorted((ROOT / "dist").glob("BackStretch-*-setup.exe"))
    if not (library.exists() and program.exists() and installers):
        print("there is no Windows program to measure: `make test-windows` builds and tries it")
        return {}
    bare = [WINE, windows_path(python), windows_path(ROOT / "benchmarks" / "bare_window.py")]
    ours = [WINE, windows_path(program)]
    try:
        starts_in_turn([(ours, None), (bare, None)], prefix.env, starts=1)
        taken, floor = starts_in_turn([(ours, None), (bare, None)], prefix.env, starts=STARTS)
    finally:
        prefix.end()
    return {
        "windows_package_mb": Figure(installers[-1].stat().st_size / 1e6),
        "windows_first_paint_ratio": ratio(
            [start.first_frame for start in taken], [start.first_frame for start in floor]
        ),
    }

"""Measures everything in one run and writes build/bench.json; what misses its goal is said aloud."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.display import APP, FLOOR, clean_environment, medians_in_turn, own_display
from benchmarks.load import measure_load
from benchmarks.package import measure_package

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "bench.json"

GOALS = {
    "first_paint_ratio": 1.15,
    "home_pss_ratio": 1.15,
    "session_pss_ratio": 1.9,
    "hold_cpu_percent": 3.5,
    "paused_cpu_percent": 0.05,
    "frame_ms_p50": 8.0,
    "cue_onset_ms_p95": 50.0,
    "stop_ms_p95": 10.0,
    "hold_error_ms_p99": 30.0,
    "soak_memory_growth_mib": 2.0,
    "soak_handle_growth": 20,
    "soak_process_growth": 0,
    "package_mb": 45.0,
    "package_start_ratio": 1.15,
}
"""From the design; none may be higher."""


def main() -> None:
    """Measure, write, print."""
    os.chdir(ROOT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with own_display(), tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures = first_paint(folder) | measure_package(folder) | load() | frames() | sound(folder)
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps({name: round(value, 3) for name, value in figures.items()}, indent=2) + "\n")
    report(figures)


def first_paint(folder: Path) -> dict[str, float]:
    """The floor and the app in turn."""
    own = {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "CACHE", "STATE", "DATA")}
    env = clean_environment(**own)
    floor, app = medians_in_turn([FLOOR, APP], env)
    return {"floor_first_paint_ms": floor * 1000, "first_paint_ratio": app / floor}


def load() -> dict[str, float]:
    """Memory and processor; before this process has loaded Qt."""
    taken = measure_load()
    return {
        "floor_pss_mib": taken.floor_pss,
        "home_pss_ratio": taken.home_pss / taken.floor_pss,
        "session_pss_ratio": taken.session_pss / taken.floor_pss,
        "hold_cpu_percent": taken.hold_cpu,
        "paused_cpu_percent": taken.paused_cpu,
    }


def frames() -> dict[str, float]:
    """The figure, painted in this process."""
    from PySide6.QtWidgets import QApplication

    from backstretch_gui.storage.bundle import open_bundle
    from benchmarks.frames import frame_times

    application = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    open_bundle()
    times = frame_times()
    del application
    return {
        "frame_ms_p50": times.frame_ms_p50,
        "frame_to_workload_ratio": times.ratio_p50,
        "frame_spread": times.spread,
    }


def sound(folder: Path) -> dict[str, float]:
    """The voice: rendered, led for long, and heard."""
    from benchmarks.rendering import render_ms_p50
    from benchmarks.session import measure_timing
    from benchmarks.soak import soak

    figures = {"render_ms_p50": render_ms_p50(folder, "espeak")} | soak()
    timing = measure_timing(folder)
    return figures | {
        "cue_onset_ms_p95": percentile(timing.cue_onsets, 95),
        "cues_heard": len(timing.cue_onsets),
        "stop_ms_p95": percentile(timing.stops, 95),
        "hold_error_ms_p99": percentile(timing.hold_errors, 99),
        "holds_heard": len(timing.hold_errors),
    }


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` per cent of them don't exceed."""
    return float(np.percentile(values, share)) if values else float("inf")


def report(figures: dict[str, float]) -> None:
    """Every figure beside its goal."""
    for name, value in figures.items():
        goal = GOALS.get(name)
        verdict = "" if goal is None else f"   goal {goal}   {'met' if value <= goal else 'NOT MET'}"
        print(f"{name:24} {value:9.3f}{verdict}")


if __name__ == "__main__":
    main()

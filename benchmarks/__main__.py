"""Measures everything in one run and writes build/bench.json; what misses its goal is said aloud."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from backstretch_gui.bundle import open_bundle
from benchmarks.display import FirstPaint, clean_environment, own_display
from benchmarks.frames import frame_ms_p50
from benchmarks.package import measure_package
from benchmarks.processes import pss_mib
from benchmarks.rendering import render_ms_p50
from benchmarks.session import measure_load, measure_timing
from benchmarks.soak import soak

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "bench.json"
STARTS = 15

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

FLOOR = [sys.executable, "-m", "benchmarks.bare_window"]
APP = [sys.executable, "-m", "backstretch_gui"]


def main() -> None:
    """Measure, write, print."""
    os.chdir(ROOT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    figures: dict[str, float] = {}
    with own_display(), tempfile.TemporaryDirectory() as folder:
        figures |= first_paint(Path(folder))
        figures |= measure_package(Path(folder))
        floor_pss = bare_window_pss()
        load = measure_load()
        figures |= {
            "floor_pss_mib": floor_pss,
            "home_pss_ratio": load.home_pss / floor_pss,
            "session_pss_ratio": load.session_pss / floor_pss,
            "hold_cpu_percent": load.hold_cpu,
            "paused_cpu_percent": load.paused_cpu,
        }
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        application = QApplication(sys.argv[:1])
        open_bundle()
        figures["frame_ms_p50"] = frame_ms_p50()
        del os.environ["QT_QPA_PLATFORM"]
        figures["render_ms_p50"] = render_ms_p50(Path(folder))
        figures |= soak()
        timing = measure_timing(Path(folder))
        figures |= {
            "cue_onset_ms_p95": percentile(timing.cue_onsets, 95),
            "cues_heard": len(timing.cue_onsets),
            "stop_ms_p95": percentile(timing.stops, 95),
            "hold_error_ms_p99": percentile(timing.hold_errors, 99),
            "holds_heard": len(timing.hold_errors),
        }
        del application
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(json.dumps({name: round(value, 3) for name, value in figures.items()}, indent=2) + "\n")
    report(figures)


def first_paint(folder: Path) -> dict[str, float]:
    """The floor and the app in turn."""
    own = {f"XDG_{name}_HOME": str(folder / name) for name in ("CONFIG", "CACHE", "STATE", "DATA")}
    env = clean_environment(**own)
    watcher = FirstPaint()
    floor, app = list[float](), list[float]()
    for _ in range(STARTS):
        floor.append(watcher.seconds(FLOOR, env))
        app.append(watcher.seconds(APP, env))
    return {
        "floor_first_paint_ms": statistics.median(floor) * 1000,
        "first_paint_ratio": statistics.median(app) / statistics.median(floor),
    }


def bare_window_pss() -> float:
    """MiB, three seconds after the start."""
    process = subprocess.Popen(FLOOR)
    try:
        process.wait(3.0)
        raise RuntimeError("the bare window ended by itself")
    except subprocess.TimeoutExpired:
        return pss_mib(process.pid)
    finally:
        process.kill()
        process.wait()


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

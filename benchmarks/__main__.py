"""Measures everything in one run and writes build/bench.json; what misses its goal is said aloud."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from benchmarks.display import APP, FLOOR, log_below, own_display, own_folders, starts_in_turn
from benchmarks.figures import Figure, median, ratio
from benchmarks.load import measure_load
from benchmarks.package import measure_package
from benchmarks.windows import measure_windows

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "build" / "bench.json"

GOALS = {
    "first_paint_ratio": 1.10,
    "page_ratio": 2.0,
    "home_pss_ratio": 1.4,
    "session_pss_ratio": 2.0,
    "hold_cpu_ratio": 1.5,
    "paused_cpu_percent": 0.05,
    "frame_ratio": 1.0,
    "frame_by_start_ratio": 1.0,
    "export_mp3_share": 0.05,
    "export_opus_share": 0.05,
    "export_flac_share": 0.05,
    "cue_onset_ms_p95": 40.0,
    "stop_ms_p95": 10.0,
    "hold_error_ms_p99": 20.0,
    "soak_memory_growth_mib": 2.0,
    "soak_handle_growth": 0,
    "soak_process_growth": 0,
    "package_mb": 80.0,
    "package_start_ratio": 1.10,
    "windows_package_mb": 60.0,
    "windows_first_paint_ratio": 1.5,
}
"""From the design; none may be higher. A ratio is to what was measured in turn in the same run: a bare
window, a bare ring painted as often, a fixed painting workload, the start from source."""


def main() -> None:
    """Measure, write, print."""
    os.chdir(ROOT)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    figures: dict[str, Figure] = {}
    print(f"{'':24} {'median':>9}  spread")
    with own_display(), tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        # The load first of those that paint: whoever has loaded Qt shares its memory with what is measured.
        for part in (
            lambda: starts(folder / "starts"),
            lambda: measure_package(folder),
            measure_windows,
            measure_load,
            frames,
            lambda: by_start(figures),
            lambda: voice(folder),
            lambda: guides(folder),
            lambda: timing(folder),
        ):
            figures.update(tell(part()))
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_text(
        json.dumps({name: entry(name, figure) for name, figure in figures.items()}, indent=2) + "\n"
    )


def starts(folder: Path) -> dict[str, Figure]:
    """The bare window and the app in turn, after one start of each that nobody counts."""
    env = own_folders(folder)
    commands = [(FLOOR, None), (APP, log_below(folder))]
    starts_in_turn(commands, env, starts=1)
    floor, app = starts_in_turn(commands, env)
    bare = [start.first_frame for start in floor]
    return {
        "floor_first_paint_ms": median([1000 * seconds for seconds in bare]),
        "first_paint_ratio": ratio([start.first_frame for start in app], bare),
        "page_ratio": ratio([start.page for start in app], bare),
    }


def frames() -> dict[str, Figure]:
    """The figure, painted in this process."""
    from PySide6.QtWidgets import QApplication

    from backstretch_gui.storage.bundle import open_bundle
    from benchmarks.frames import frame_times

    os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")  # as the app does
    application = QApplication([*sys.argv[:1], "-platform", "offscreen"])
    open_bundle()
    times = frame_times()
    del application
    return {"frame_ms": median(times.frames), "frame_ratio": ratio(times.frames, times.workload)}


def by_start(figures: dict[str, Figure]) -> dict[str, Figure]:
    """The frame beside what the design gives it: 8 ms where a bare window starts in 150."""
    frame, floor = figures["frame_ms"], figures["floor_first_paint_ms"]
    return {"frame_by_start_ratio": Figure(frame.value / (8 / 150 * floor.value), frame.spread)}


def voice(folder: Path) -> dict[str, Figure]:
    """The voice, rendered, and led for long."""
    from benchmarks.rendering import render_ms
    from benchmarks.soak import soak

    figures = {
        "render_ms": median(render_ms(folder, "espeak")),
        "render_natural_ms": median(render_ms(folder, "natural")),
    }
    return figures | {name: Figure(growth) for name, growth in soak().items()}


def guides(folder: Path) -> dict[str, Figure]:
    """Routines written as files, for each second of them."""
    from benchmarks.export import export_shares

    kinds = ("mp3", "opus", "flac")
    return {f"export_{kind}_share": median(export_shares(folder / kind, f".{kind}")) for kind in kinds}


def timing(folder: Path) -> dict[str, Figure]:
    """The voice and the tones, heard."""
    from benchmarks.session import measure_timing

    timing = measure_timing(folder)
    return {
        "cue_onset_ms": median(timing.cue_onsets),
        "cue_onset_ms_p95": percentile(timing.cue_onsets, 95),
        "cues_heard": Figure(len(timing.cue_onsets)),
        "stop_ms": median(timing.stops),
        "stop_ms_p95": percentile(timing.stops, 95),
        "hold_error_ms_p99": percentile(timing.hold_errors, 99),
        "holds_heard": Figure(len(timing.hold_errors)),
    }


def percentile(values: Sequence[float], share: float) -> Figure:
    """The value that `share` per cent of them don't exceed."""
    return Figure(float(np.percentile(values, share)) if values else float("inf"))


def entry(name: str, figure: Figure) -> dict[str, float | None]:
    """A figure as it is written to the file."""
    return {"value": round(figure.value, 3), "spread": round(figure.spread, 3), "goal": GOALS.get(name)}


def tell(figures: dict[str, Figure]) -> dict[str, Figure]:
    """Print every figure with its spread, beside its goal, as soon as it is known."""
    for name, figure in figures.items():
        goal = GOALS.get(name)
        verdict = "" if goal is None else f"   goal {goal}   {'met' if figure.value <= goal else 'NOT MET'}"
        print(f"{name:24} {figure.value:9.3f}  {100 * figure.spread:5.1f} %{verdict}", flush=True)
    return figures


if __name__ == "__main__":
    main()

"""How long the real program takes to write a guide, as a share of how long the guide is heard."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

import soundfile

from backstretch_gui.storage.own_command import own_command
from benchmarks.display import own_folders

ROUTINE = "first-time"
RUNS = 3


def export_shares(folder: Path, suffix: str) -> list[float]:
    """Seconds for a second of sound; the first run, which renders the sentences, is left out."""
    env, path = own_folders(folder), folder / f"guide{suffix}"
    folder.mkdir(exist_ok=True)
    taken: list[float] = []
    for _ in range(RUNS + 1):
        began = time.perf_counter()
        subprocess.run(
            own_command("--audio", str(path), "--routine", ROUTINE),
            env=env,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        taken.append(time.perf_counter() - began)
    heard = soundfile.info(path).duration
    return [seconds / heard for seconds in taken[1:]]

"""Killed at any moment, a session is known to within a second by the next start."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from backstretch_gui.storage.whereabouts import Whereabouts

KILLS = 100
WITHIN = 1.0

PROGRAM = """
import sys, time
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from backstretch_gui.bundle import open_bundle
from backstretch_gui.coach import Coach
from backstretch_gui.conductor.resume_control import ResumeControl
from backstretch_gui.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.place import Place
from backstretch_gui.session.plan import Coaching
from backstretch_gui.storage.whereabouts import Whereabouts
from tests.rehearsal import Loudspeaker, Studio
from tests.voice.wavs import beep

folder = Path(sys.argv[1])
app = QCoreApplication([])
catalog = load_catalog({}, {})[0]
coach = Coach(catalog, Studio(beep(folder / "beep.wav")), Loudspeaker(), time.monotonic)
resuming = ResumeControl(Whereabouts(folder / "session.json", time.time))
resuming.follow(coach)
routine, coaching = catalog.routines["desk-break"], Coaching(lead_in=0.0)
segments = compile_plan(routine, catalog, coaching, lambda text: 2.0).segments
segment = segments[int(sys.argv[2]) % len(segments)]
coach.begin(routine, coaching, Place(segment.entry, segment.stretch, segment.kind, 0.0, *segment.key[2:]))
seen = QTimer()

def see():
    now = coach.moment()
    if now is not None:
        print(f"{now.segment.key} {now.elapsed}", flush=True)

seen.timeout.connect(see)
seen.start(20)
app.exec()
"""


@pytest.mark.heavy
def test_killed_a_hundred_times_it_is_always_known_where_it_stood(bundle: Path, tmp_path: Path) -> None:
    program = PROGRAM.replace("open_bundle\n", f"open_bundle\nopen_bundle(Path({str(bundle)!r}))\n", 1)
    moments = random.Random(7)
    for number in range(KILLS):
        folder = tmp_path / str(number)
        folder.mkdir()
        seen = watch_and_kill([sys.executable, "-c", program, str(folder), str(number)], moments)
        left = Whereabouts(folder / "session.json", time.time).left()
        assert left is not None, number
        key, elapsed = seen.rsplit(" ", 1)
        place = left.place
        if key == str((place.entry, place.kind, place.side, place.rep, place.station)):
            assert place.elapsed == pytest.approx(float(elapsed), abs=WITHIN), number
        else:  # it had only just come into another segment, or was about to
            assert float(elapsed) < WITHIN, number


def watch_and_kill(command: list[str], moments: random.Random) -> str:
    """Let it run for a while; returns the last that it told of where it stands."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path.cwd())
    assert process.stdout is not None
    last = process.stdout.readline()
    until = time.monotonic() + moments.uniform(0.05, 1.6)
    while time.monotonic() < until:
        last = process.stdout.readline() or last
    process.kill()
    rest = process.communicate()[0].rstrip().rpartition("\n")[2]
    return (rest or last).strip()

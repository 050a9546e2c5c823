"""The whole program, killed at any moment of a session: the next start knows within a second where it was."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from backstretch_gui.routines.library import load_catalog
from backstretch_gui.session.compiler import compile_plan
from backstretch_gui.session.place import Place
from backstretch_gui.session.plan import Coaching
from backstretch_gui.session.segment import Segment
from backstretch_gui.training.interrupted import InterruptedFile, InterruptedSession

KILLS = 100
AT_ONCE = 2
WITHIN = 1.0
ROUTINE = "desk-break"

WATCHED = """
import sys
from PySide6.QtCore import QTimer
from backstretch_gui import __main__
from backstretch_gui.start import process
from backstretch_gui.start.app import App


class Watched(App):
    def build_the_rest(self):
        main = super().build_the_rest()
        self.watch = QTimer(self, interval=20)
        self.watch.timeout.connect(self.tell)
        main.features.session.built.connect(self.follow)
        main.surroundings.window.stage.resume.go_on.click()
        return main

    def follow(self, parts):
        self.coach = parts.coach
        self.watch.start()

    def tell(self):
        now = self.coach.moment()
        if now is not None and now.state.value == "running":
            print(f"{now.segment.key} {now.elapsed}", flush=True)


process.App = Watched
sys.exit(__main__.main())
"""
"""Goes on with what was interrupted, as somebody would who clicks the button, and tells where it stands."""


@pytest.mark.heavy
@pytest.mark.usefixtures("bundle")
def test_killed_a_hundred_times_it_is_always_known_where_it_stood(tmp_path: Path) -> None:
    segments = desk_break()

    def run(number: int) -> tuple[str, InterruptedSession | None]:
        home = Home(tmp_path / str(number % AT_ONCE) / str(number), cache=tmp_path / "cache")
        home.interrupt(segments[number % len(segments)])
        return home.go_on_and_be_killed(random.Random(number)), home.interrupted.left()

    run(0)  # renders what the others find in the cache
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for number, (seen, left) in enumerate(pool.map(run, range(1, KILLS + 1)), 1):
            assert left is not None, number
            key, elapsed = seen.rsplit(" ", 1)
            place = left.place
            if key == str((place.entry, place.kind, place.side, place.rep, place.station, place.round)):
                assert place.elapsed == pytest.approx(float(elapsed), abs=WITHIN), number
            else:  # it had only just come into another segment, or was about to
                assert min(place.elapsed, float(elapsed)) < WITHIN, number


def desk_break() -> tuple[Segment, ...]:
    catalog = load_catalog({}, {})[0]
    return compile_plan(catalog.routines[ROUTINE], catalog, Coaching(), lambda _text: 2.0).segments


class Home:
    """Where one person's files are."""

    def __init__(self, folder: Path, cache: Path) -> None:
        kinds = {name: folder / name.lower() for name in ("CONFIG", "STATE", "DATA")} | {"CACHE": cache}
        for path in kinds.values():
            path.mkdir(parents=True, exist_ok=True)
        own = {f"XDG_{name}_HOME": str(path) for name, path in kinds.items()}
        self._env = os.environ | own | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(folder)}
        self._errors = folder / "errors.txt"
        self.interrupted = InterruptedFile(kinds["STATE"] / "backstretch" / "session.json", time.time)
        settings = kinds["CONFIG"] / "backstretch" / "settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text("version = 1\nwelcomed = true\nlead_in = 0\n")

    def interrupt(self, segment: Segment) -> None:
        """Leave what a session that ended in a segment's first moment leaves."""
        place = Place(segment.entry, segment.stretch, segment.kind, 0.0, *segment.key[2:])
        self.interrupted.keep(ROUTINE, place)

    def go_on_and_be_killed(self, moments: random.Random) -> str:
        """Let it go on for a while; returns the last that it told of where it stands."""
        with self._errors.open("wb") as errors:
            process = subprocess.Popen(
                [sys.executable, "-c", WATCHED],
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                cwd=Path(__file__).parents[2],
                env=self._env,
            )
        try:
            last = next(told(process), "")
            assert last, f"it ended by itself: {self._errors.read_text()}"
            until = time.monotonic() + moments.uniform(0.05, 1.6)
            for line in told(process):
                last = line
                if time.monotonic() > until:
                    break
        finally:
            process.kill()
            rest = process.communicate()[0]
        return rest.rstrip().rpartition("\n")[2] or last


def told(process: subprocess.Popen[str]) -> Iterator[str]:
    """The lines it prints."""
    assert process.stdout is not None
    return (line.strip() for line in process.stdout)

"""Years of made-up daily use, to picture and measure: python -m scripts.example_history FOLDER [YEARS]."""

from __future__ import annotations

import random
import sys
from datetime import datetime, timedelta
from pathlib import Path

from backstretch_gui.history.folder import HistoryFolder
from backstretch_gui.history.records import EntryRecord, Feel, Result, SessionRecord

STRETCHES = (
    "cat-cow", "childs-pose", "hamstring", "knee-to-chest", "supine-twist", "sphinx", "piriformis",
    "pelvic-tilt",
)  # fmt: skip


def write(folder: Path, years: float, until: datetime) -> int:
    """Add sessions to `folder`, about five a week up to the day `until`, and say how many.

    Raises:
        OSError: the folder can't be written.
    """
    chance = random.Random(5)
    history = HistoryFolder(folder)
    days = [until - timedelta(days=back) for back in range(round(365.25 * years), 0, -1)]
    sessions = [_session(chance, day) for day in days if chance.random() < 0.7]
    for session in sessions:
        history.append(session)
    return len(sessions)


def _session(chance: random.Random, day: datetime) -> SessionRecord:
    start = day.replace(hour=chance.randint(6, 21), minute=chance.randint(0, 59))
    seconds = float(chance.randint(280, 900))
    entries = tuple(_entry(chance, stretch) for stretch in chance.sample(STRETCHES, chance.randint(4, 6)))
    return SessionRecord(
        version=1,
        id=f"{chance.getrandbits(64):016x}",
        start=start,
        end=start + timedelta(seconds=seconds),
        routine="everyday-lower-back",
        language="en",
        seconds=seconds,
        entries=entries,
        finished=True,
        feel=chance.choice([None, *Feel]),
    )


def _entry(chance: random.Random, stretch: str) -> EntryRecord:
    if chance.random() < 0.02:
        return EntryRecord(stretch, Result.HURT, left=(4.0,), hold=20)
    left, right = ((float(chance.randint(20, 30)),) for _ in range(2))
    return EntryRecord(stretch, Result.DONE, left=left, right=right, hold=20)


if __name__ == "__main__":
    write(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 10.0, datetime.now().astimezone())

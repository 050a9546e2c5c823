"""Histories for tests: any record, and years that look like a person's."""

from __future__ import annotations

import random
from datetime import date, datetime, timedelta, timezone

from hypothesis import strategies as st

from backstretch_gui.history.records import EntryRecord, Feel, Result, SessionRecord

STRETCHES = (
    "cat-cow", "childs-pose", "hamstring", "hip-airplane", "knee-to-chest", "kneeling-lunge",
    "legs-up-the-wall", "piriformis", "self-massage", "sitting-rotation", "sphinx", "supine-twist",
    "trunk-rotation",
)  # fmt: skip

_holds = st.lists(st.floats(0, 300), max_size=4).map(tuple)

entries = st.builds(
    EntryRecord,
    stretch=st.sampled_from(STRETCHES),
    result=st.sampled_from(Result),
    held=_holds,
    left=_holds,
    right=_holds,
    hold=st.floats(0, 300),
    easier=st.booleans(),
)

_moments = st.datetimes(
    datetime(2016, 1, 1),
    datetime(2026, 12, 31),
    timezones=st.sampled_from([timezone(timedelta(hours=hours)) for hours in (-8, 0, 1, 12)]),
)

sessions = st.builds(
    SessionRecord,
    version=st.just(1),
    id=st.text("abc", min_size=1, max_size=3),
    start=_moments,
    end=_moments,
    routine=st.text(min_size=1, max_size=20),
    language=st.sampled_from(["en", "de"]),
    seconds=st.floats(0, 7200),
    entries=st.lists(entries, max_size=4).map(tuple),
    finished=st.booleans(),
    feel=st.none() | st.sampled_from(Feel),
    revision=st.integers(0, 3),
)


def session(
    day: date,
    *done: str,
    hurt: tuple[str, ...] = (),
    easier: tuple[str, ...] = (),
    hold: float = 20,
    seconds: float = 360,
    feel: Feel | None = None,
    at: int = 18,
) -> SessionRecord:
    """A session on a day: these stretches done, those hurt."""
    start = datetime(day.year, day.month, day.day, at, tzinfo=timezone(timedelta(hours=1)))
    records = [EntryRecord(id_, Result.DONE, (hold,), hold=hold, easier=id_ in easier) for id_ in done]
    records += [EntryRecord(id_, Result.HURT, hold=hold, easier=id_ in easier) for id_ in hurt]
    end = start + timedelta(seconds=seconds)
    id_ = f"{day}-{at}-{'-'.join((*done, *hurt))}"[:64]
    return SessionRecord(1, id_, start, end, "everyday", "en", seconds, tuple(records), True, feel)


def years(count: int, until: date, seed: int = 1) -> list[SessionRecord]:
    """So many years of daily use, five to seven stretches a day, now and then a pain."""
    chance = random.Random(seed)
    found: list[SessionRecord] = []
    for back in range(round(365.25 * count), 0, -1):
        day = until - timedelta(days=back)
        chosen = chance.sample(STRETCHES, chance.randint(5, 7))
        done = tuple(_some_entry(chance, stretch) for stretch in chosen)
        hour = chance.randint(6, 22)
        start = datetime(day.year, day.month, day.day, hour, tzinfo=timezone(timedelta(hours=1)))
        seconds = float(chance.randint(300, 900))
        end, feel = start + timedelta(seconds=seconds), chance.choice([None, *Feel])
        id_ = f"{chance.getrandbits(64):016x}"
        found.append(
            SessionRecord(1, id_, start, end, "everyday-lower-back", "en", seconds, done, True, feel)
        )
    return found


def _some_entry(chance: random.Random, stretch: str) -> EntryRecord:
    if chance.random() < 0.02:
        return EntryRecord(stretch, Result.HURT, left=(4.0,), hold=20)
    sides = tuple(float(chance.randint(15, 40)) for _ in range(2))
    return EntryRecord(stretch, Result.DONE, left=sides, right=sides, hold=20)

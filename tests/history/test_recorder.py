"""Whatever happens in a session, the history holds what its summary says, once."""

from __future__ import annotations

import random
import signal
from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Signal
from pytestqt.qtbot import QtBot

from backstretch_gui.catalog.routine import Entry
from backstretch_gui.history.folder import HistoryFolder
from backstretch_gui.history.history import History
from backstretch_gui.history.recorder import Recorder
from backstretch_gui.history.records import Feel, Result, SessionRecord
from backstretch_gui.history.unfinished import Unfinished
from backstretch_gui.language.languages import Languages
from backstretch_gui.session.events import Ended, Event, Summary
from backstretch_gui.session.place import Place
from backstretch_gui.settings.settings_file import SettingsFile
from backstretch_gui.settings.settings_keeper import SettingsKeeper
from backstretch_gui.training.coach import Coach
from harness.clock import Clock
from tests.rehearsal import Loudspeaker, Studio
from tests.session import routines
from tests.session.routines import BARE
from tests.voice.wavs import beep

ROUTINE = routines.routine(
    Entry("bend", hold=12, repeats=2), Entry("turn", hold=12), Entry("rest", hold=30, easier=True)
)
CATALOG = routines.catalog(
    routines.stretch("bend"), routines.stretch("turn", sided=True), routines.stretch("rest")
)
WALKS = 60
STEP = 0.4


class Built(QObject):
    """A session that has been built."""

    built = Signal(object)

    def __init__(self, coach: Coach) -> None:
        super().__init__()
        self.coach = coach

    @property
    def parts(self) -> Built:
        return self


class House:
    """A coach, and a history that follows it: one run of the program."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        self.clock = clock
        studio = Studio(beep(folder / "beep.wav"))
        self.coach = Coach(CATALOG, studio, cast("Any", Loudspeaker()), self.clock)
        studio.clip_ready.connect(self.coach.on_clip_ready)
        self.studio = studio
        self.settings = SettingsKeeper(SettingsFile(folder / "settings.toml"), None)
        self.folder = HistoryFolder(folder / "history")
        unfinished = Unfinished(folder / "state" / "unfinished.jsonl")
        self.history = History(self.folder, unfinished, self.settings, self.coach)
        self.notices: list[str] = []
        self.history.notice.connect(self.notices.append)
        self.history.take_in_what_was_left()
        built = cast("Any", Built(self.coach))
        languages = Languages("en", "en")
        self.recorder = Recorder(self.history, built, languages, self.now, clock, self.coach)
        self.ended: list[tuple[Summary, bool]] = []
        self.coach.happened.connect(self._on_happened)

    def now(self) -> datetime:
        zone = timezone(timedelta(hours=1))
        return datetime(2026, 11, 28, 9, tzinfo=zone) + timedelta(seconds=self.clock.now - 1000)

    def _on_happened(self, event: Event) -> None:
        if isinstance(event, Ended):
            self.ended.append((event.summary, event.finished))

    def begin(self, at: Place | None = None) -> None:
        self.coach.begin(ROUTINE, BARE, at)
        QCoreApplication.processEvents()

    def wind(self, seconds: float) -> None:
        for _ in range(round(seconds / STEP)):
            self.clock.now += STEP
            self.coach.moment()

    def to_the_end(self) -> None:
        while self.coach.active:
            self.wind(STEP)

    def kept(self) -> tuple[SessionRecord, ...]:
        return self.folder.read().sessions


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> House:
    del qtbot
    return House(tmp_path, Clock())


def same(record: SessionRecord, summary: Summary) -> None:
    """The record says what the summary says."""
    assert [entry.stretch for entry in record.entries] == [entry.stretch for entry in summary.entries]
    for kept, told in zip(record.entries, summary.entries, strict=True):
        assert kept.result.value == told.outcome.value
        assert sorted(kept.holds) == pytest.approx(sorted(told.holds), abs=0.05)


def wander(house: House, chance: random.Random) -> None:
    """Whatever somebody might press, until it is over."""
    coach = house.coach
    presses = [coach.next, coach.back, coach.repeat, coach.hurts, coach.toggle_pause, lambda: coach.add(5)]
    presses += [lambda: coach.add(-5), lambda: coach.do_again(chance.randrange(3)), lambda: None]
    for _ in range(chance.randint(1, 25)):
        house.wind(chance.choice([0.4, 2.0, 7.0, 15.0]))
        chance.choice(presses)()
        if not coach.active:
            return
    if chance.random() < 0.5:
        coach.stop()
    elif coach.active:
        if coach.moment() is not None:
            coach.toggle_pause()
        house.wind(2)
        coach.stop()


def test_whatever_is_pressed_the_history_says_what_the_summary_says_once(
    tmp_path: Path, qtbot: QtBot
) -> None:
    del qtbot
    house = House(tmp_path, Clock())
    for seed in range(WALKS):
        before = len(house.kept())
        house.begin()
        wander(house, random.Random(seed))
        summary, finished = house.ended[-1]
        kept = house.kept()
        if not any(entry.holds for entry in summary.entries):
            assert len(kept) == before, "nothing was done"
            continue
        assert len(kept) == before + 1
        newest = max(kept, key=lambda record: record.end)
        same(newest, summary)
        assert newest.finished is finished
        assert newest.seconds <= summary.seconds + 0.1
        house.clock.now += 60


def test_a_whole_session_with_its_sides_and_what_was_set(house: House) -> None:
    house.begin()
    house.to_the_end()
    (session,) = house.kept()
    assert session.finished
    bend, turn, rest = session.entries
    assert (bend.held, bend.left, bend.right) == ((12.0, 12.0), (), ())
    assert (turn.held, turn.left, turn.right) == ((), (12.0,), (12.0,))
    assert [entry.hold for entry in session.entries] == [12, 12, 30]
    assert (bend.easier, rest.easier) == (False, True)
    assert {entry.result for entry in session.entries} == {Result.DONE}
    assert all(entry.was_easy for entry in session.entries)
    assert (session.routine, session.language) == (ROUTINE.id, "en")


def test_a_pause_takes_no_minutes(house: House) -> None:
    house.begin()
    house.wind(20)
    house.coach.toggle_pause()
    house.wind(600)
    house.coach.toggle_pause()
    house.to_the_end()
    (session,) = house.kept()
    summary, _ = house.ended[0]
    assert summary.seconds - session.seconds == pytest.approx(600, abs=5)


def killed_in_the_middle(tmp_path: Path, clock: Clock) -> tuple[Place, Summary]:
    """A run of the program that is gone in the second stretch; what was there, and what was done."""
    house = House(tmp_path, clock)
    house.begin()
    while (now := house.coach.moment()) is not None and now.segment.stretch != "turn":
        house.wind(STEP)
    assert now is not None
    summary = house.coach.summary()
    assert summary is not None
    house.recorder.deleteLater()
    house.coach.deleteLater()
    return Place.of(now), summary


def test_what_was_done_before_a_kill_is_there_at_the_next_start(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    clock = Clock()
    _, summary = killed_in_the_middle(tmp_path, clock)
    again = House(tmp_path, clock)
    (session,) = again.history.sessions
    same(session, summary)
    assert not session.finished
    assert again.kept() == (session,)


def test_a_session_that_is_gone_on_with_is_one(tmp_path: Path, qtbot: QtBot) -> None:
    del qtbot
    clock = Clock()
    place, _ = killed_in_the_middle(tmp_path, clock)
    again = House(tmp_path, clock)
    (before,) = again.history.sessions
    clock.now += 3600
    again.begin(place)
    again.to_the_end()
    (session,) = again.kept()
    same(session, again.ended[0][0])
    assert (session.id, session.start, session.finished) == (before.id, before.start, True)
    assert [entry.holds for entry in session.entries] == [(12.0, 12.0), (12.0, 12.0), (30.0,)]
    assert session.seconds < 600, "the hour in between does not count"
    assert House(tmp_path, clock).history.sessions == (session,)


def test_a_session_that_was_ended_and_gone_on_with_after_all_is_one(house: House) -> None:
    house.begin()
    house.wind(40)
    now = house.coach.moment()
    assert now is not None
    house.coach.stop()
    house.begin(Place.of(now))
    house.to_the_end()
    (session,) = house.kept()
    assert session.finished
    same(session, house.ended[-1][0])


@contextmanager
def full_disk() -> Generator[None]:
    """Nothing can be written any more, as the system says it."""
    resource = pytest.importorskip("resource", reason="Windows knows no such limits")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    old = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, old)


def test_a_full_disk_is_told_once_and_nothing_is_lost(house: House) -> None:
    with full_disk():
        for _ in range(2):
            house.begin()
            house.to_the_end()
            house.clock.now += 60
        assert len(house.notices) == 1
        assert len(house.history.sessions) == 2
    house.history.write_now()
    assert len(house.kept()) == 2


def test_nothing_is_written_while_history_is_off(house: House, tmp_path: Path) -> None:
    house.settings.set("history", value=False)
    house.begin()
    house.to_the_end()
    assert not (tmp_path / "history").exists()
    assert not (tmp_path / "state").exists()


def test_how_it_feels_belongs_to_the_session(house: House) -> None:
    house.begin()
    house.to_the_end()
    house.history.rate(Feel.BETTER)
    (session,) = house.kept()
    assert session.feel is Feel.BETTER
    assert session.finished


def test_what_is_deleted_does_not_come_back(house: House, tmp_path: Path) -> None:
    house.begin()
    house.to_the_end()
    assert house.history.delete_day(house.now().date())
    assert House(tmp_path, Clock()).history.sessions == ()
    house.begin()
    house.to_the_end()
    assert house.history.delete_all()
    assert House(tmp_path, Clock()).history.sessions == ()
    left = [path.name for path in tmp_path.rglob("*.json*")]
    assert left == []

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta

import pytest
from pytestqt.qtbot import QtBot

from backstretch_gui.desktop.notifications import OPEN, Notifier
from backstretch_gui.desktop.reminders import LATER, SKIP, START, Reminders
from backstretch_gui.desktop.schedule import AtDesk, AtTimes

MORNING = AtTimes(frozenset(range(7)), (time(10, 30),))


class Board(Notifier):
    """One that keeps what is on it."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[Mapping[str, str]] = []
        self.is_up = False
        self.wants_quiet = False

    @property
    def quiet(self) -> bool:
        return self.wants_quiet

    def show(self, title: str, text: str, answers: Mapping[str, str]) -> None:
        assert title
        assert text
        self.shown.append(answers)
        self.is_up = True

    def withdraw(self) -> None:
        self.is_up = False


class Day:
    """A clock that is set by hand, and reminders that look at it once a minute."""

    def __init__(self, board: Board) -> None:
        self.now = datetime(2026, 11, 23, 10, 0)
        self.away: timedelta | None = timedelta(0)
        self.reminders = Reminders(board, lambda: self.now, lambda: self.away)

    def pass_minutes(self, minutes: int) -> None:
        for _ in range(minutes):
            self.now += timedelta(minutes=1)
            self.reminders.look()


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    assert qtbot is not None
    return Board()


@pytest.fixture
def day(board: Board) -> Day:
    return Day(board)


def test_it_reminds_at_the_set_time_with_start_later_and_skip(day: Day, board: Board) -> None:
    day.reminders.follow(MORNING)
    day.pass_minutes(29)
    assert not board.shown
    day.pass_minutes(1)
    assert list(board.shown[0]) == [START, LATER, SKIP, OPEN]


def test_start_starts_and_the_notification_itself_opens(day: Day, board: Board, qtbot: QtBot) -> None:
    day.reminders.follow(MORNING)
    with qtbot.waitSignal(day.reminders.start_wanted):
        board.answered.emit(START)
    with qtbot.waitSignal(day.reminders.open_wanted):
        board.answered.emit(OPEN)


def test_later_comes_back_and_skip_does_not(day: Day, board: Board) -> None:
    day.reminders.follow(MORNING)
    day.pass_minutes(30)
    board.answered.emit(LATER)
    day.pass_minutes(15)
    assert len(board.shown) == 2
    board.answered.emit(SKIP)
    day.pass_minutes(120)
    assert len(board.shown) == 2


def test_never_during_a_session(day: Day, board: Board) -> None:
    day.reminders.follow(AtDesk(timedelta(minutes=20)))
    day.reminders.session_began()
    day.pass_minutes(40)
    assert not board.shown
    day.reminders.session_ended()
    day.pass_minutes(19)
    assert not board.shown
    day.pass_minutes(1)
    assert len(board.shown) == 1


def test_a_session_takes_the_notification_away(day: Day, board: Board) -> None:
    day.reminders.follow(MORNING)
    day.pass_minutes(30)
    assert board.is_up
    day.reminders.session_began()
    assert not board.is_up


def test_never_while_the_system_asks_for_quiet(day: Day, board: Board) -> None:
    day.reminders.follow(MORNING)
    board.wants_quiet = True
    day.pass_minutes(40)
    assert not board.shown
    board.wants_quiet = False
    day.pass_minutes(1)
    assert len(board.shown) == 1


def test_who_was_away_has_had_a_break(day: Day, board: Board) -> None:
    day.reminders.follow(AtDesk(timedelta(minutes=20)))
    day.pass_minutes(15)
    day.away = timedelta(minutes=6)
    day.pass_minutes(1)
    day.away = timedelta(0)
    day.pass_minutes(19)
    assert not board.shown


def test_switched_off_it_is_silent(day: Day, board: Board) -> None:
    day.reminders.follow(MORNING)
    day.pass_minutes(30)
    day.reminders.follow(None)
    assert not board.is_up
    day.pass_minutes(24 * 60)
    assert len(board.shown) == 1


def test_the_same_wish_again_does_not_begin_the_sitting_anew(day: Day, board: Board) -> None:
    day.reminders.follow(AtDesk(timedelta(minutes=20)))
    day.pass_minutes(15)
    day.reminders.follow(AtDesk(timedelta(minutes=20)))
    day.pass_minutes(5)
    assert len(board.shown) == 1

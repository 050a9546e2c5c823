"""What a history comes to."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.history import statistics
from backstretch_gui.history.records import Feel, SessionRecord
from tests.history import histories
from tests.history.histories import session

MONDAY = date(2026, 11, 23)


def test_a_week_counts_its_minutes_and_its_days_and_rest_breaks_nothing() -> None:
    sessions = [
        session(MONDAY, "cat-cow", seconds=1800),
        session(MONDAY + timedelta(days=4), "sphinx", seconds=1770),
    ]
    week = statistics.week_of(statistics.minutes_by_day(sessions), MONDAY + timedelta(days=5), 60)
    assert (week.first, week.days, round(week.total)) == (MONDAY, 2, 60)
    assert week.reached, "59 and a half are shown as 60, and count as that"


def test_a_week_may_begin_on_a_sunday() -> None:
    by_day = statistics.minutes_by_day([session(MONDAY - timedelta(days=1), "cat-cow")])
    assert statistics.week_of(by_day, MONDAY, 60, first_day=6).days == 1
    assert statistics.week_of(by_day, MONDAY, 60).days == 0


def test_a_year_ends_with_this_week() -> None:
    weeks = statistics.year_of({}, MONDAY, 60)
    assert len(weeks) == statistics.YEAR
    assert weeks[-1].first == MONDAY
    assert weeks[0].first == MONDAY - timedelta(weeks=52)


def test_each_stretch_knows_its_times_its_pains_and_its_holds() -> None:
    sessions = [
        session(MONDAY, "sphinx", hold=20),
        session(MONDAY + timedelta(days=1), "cat-cow", hurt=("sphinx",)),
        session(MONDAY + timedelta(days=2), "sphinx", hold=30, feel=Feel.BETTER),
    ]
    sphinx = statistics.by_stretch(sessions)["sphinx"]
    assert (sphinx.times, sphinx.last, sphinx.hold) == (2, MONDAY + timedelta(days=2), 30)
    assert sphinx.hurt == (MONDAY + timedelta(days=1),)
    assert statistics.feelings(sessions) == {Feel.BETTER: 1, Feel.SAME: 0, Feel.WORSE: 0}


@given(st.lists(histories.sessions, max_size=10), st.integers(0, 6))
def test_nothing_is_counted_twice_or_lost(sessions: list[SessionRecord], first_day: int) -> None:
    by_day = statistics.minutes_by_day(sessions)
    done = sum(each.seconds / 60 for each in sessions if each.anything_held)
    assert abs(sum(by_day.values()) - done) < 1e-6
    for day, minutes in by_day.items():
        week = statistics.week_of(by_day, day, 60, first_day)
        assert minutes in week.minutes
        assert week.first <= day < week.first + timedelta(days=7)
        assert week.first.weekday() == first_day

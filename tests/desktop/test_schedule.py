from __future__ import annotations

from datetime import date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from backstretch_gui.desktop.reminding import wish_of
from backstretch_gui.desktop.schedule import BREAK, SNOOZE, STALE, AtDesk, AtTimes, Schedule, next_time
from backstretch_gui.settings.settings import Remind, Settings

MONDAY = date(2026, 11, 23)
WEEKDAYS = frozenset(range(5))
MORNING = AtTimes(WEEKDAYS, (time(10, 30), time(15, 0)))
MINUTE = timedelta(minutes=1)

moments = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31))
wishes = st.builds(
    AtTimes,
    st.frozensets(st.integers(0, 6), min_size=1),
    st.lists(st.times().map(lambda at: at.replace(second=0, microsecond=0)), min_size=1, max_size=5).map(
        tuple
    ),
)


def at(hour: int, minute: int = 0, day: int = 0) -> datetime:
    return datetime.combine(MONDAY + timedelta(days=day), time(hour, minute))


def reminders(
    schedule: Schedule,
    start: datetime,
    end: datetime,
    away: timedelta | None = timedelta(0),
    quiet_until: datetime | None = None,
) -> list[datetime]:
    """When it reminds if it is asked once a minute."""
    found: list[datetime] = []
    now = start
    while now <= end:
        if schedule.look(now, away, quiet=quiet_until is not None and now < quiet_until):
            found.append(now)
        now += MINUTE
    return found


@given(wishes, moments)
def test_the_next_time_is_one_of_the_set_ones_and_none_is_passed_over(wish: AtTimes, now: datetime) -> None:
    found = next_time(wish, now)
    assert found is not None
    assert found > now
    assert found.weekday() in wish.days
    assert found.time() in wish.times
    for days in range((found.date() - now.date()).days + 1):
        day = now.date() + timedelta(days=days)
        for each in wish.times:
            between = datetime.combine(day, each)
            assert not (now < between < found and day.weekday() in wish.days)


def test_no_days_or_no_times_never_remind() -> None:
    assert next_time(AtTimes(frozenset(), (time(10),)), at(9)) is None
    assert next_time(AtTimes(WEEKDAYS, ()), at(9)) is None


def test_it_reminds_once_at_each_set_time_of_each_set_day() -> None:
    schedule = Schedule(MORNING, at(8))
    found = reminders(schedule, at(8), at(8, day=2))
    assert found == [at(10, 30), at(15), at(10, 30, day=1), at(15, day=1)]


def test_the_weekend_is_quiet_if_it_is_not_set() -> None:
    schedule = Schedule(MORNING, at(8, day=5))
    assert reminders(schedule, at(8, day=5), at(23, 59, day=6)) == []


def test_a_reminder_waits_for_the_end_of_a_session() -> None:
    schedule = Schedule(MORNING, at(10))
    assert reminders(schedule, at(10), at(11), quiet_until=at(10, 45)) == [at(10, 45)]


def test_what_was_slept_through_for_long_is_let_go() -> None:
    schedule = Schedule(MORNING, at(10))
    assert not schedule.look(at(10, 30) + STALE + MINUTE, None, quiet=False)
    assert reminders(schedule, at(11, 2), at(16)) == [at(15)]


def test_what_was_slept_through_shortly_is_made_up_for() -> None:
    schedule = Schedule(MORNING, at(10))
    assert schedule.look(at(10, 50), None, quiet=False)


def test_after_a_while_at_the_desk_it_reminds_and_counts_anew() -> None:
    schedule = Schedule(AtDesk(timedelta(minutes=50)), at(9))
    assert reminders(schedule, at(9), at(11)) == [at(9, 50), at(10, 40)]


def test_a_break_begins_the_sitting_anew() -> None:
    schedule = Schedule(AtDesk(timedelta(minutes=50)), at(9))
    reminders(schedule, at(9), at(9, 40))
    assert not schedule.look(at(9, 41), BREAK, quiet=False)
    assert reminders(schedule, at(9, 42), at(10, 35)) == [at(10, 31)]


def test_sleep_is_a_break() -> None:
    schedule = Schedule(AtDesk(timedelta(minutes=50)), at(9))
    reminders(schedule, at(9), at(9, 40))
    assert not schedule.look(at(12), None, quiet=False)
    assert reminders(schedule, at(12, 1), at(13)) == [at(12, 50)]


def test_later_is_a_quarter_of_an_hour() -> None:
    schedule = Schedule(MORNING, at(10))
    assert reminders(schedule, at(10), at(10, 31)) == [at(10, 30)]
    schedule.later(at(10, 31))
    assert reminders(schedule, at(10, 32), at(11)) == [at(10, 31) + SNOOZE]


def test_while_snoozed_the_desk_does_not_remind_as_well() -> None:
    schedule = Schedule(AtDesk(timedelta(minutes=10)), at(9))
    assert reminders(schedule, at(9), at(9, 10)) == [at(9, 10)]
    schedule.later(at(9, 10))
    assert reminders(schedule, at(9, 11), at(9, 34)) == [at(9, 25)]


def test_who_has_stretched_is_not_reminded_of_it() -> None:
    schedule = Schedule(AtDesk(timedelta(minutes=50)), at(9))
    reminders(schedule, at(9), at(9, 45))
    schedule.later(at(9, 45))
    schedule.stretched(at(9, 45))
    assert reminders(schedule, at(9, 46), at(10, 40)) == [at(10, 35)]


@given(st.lists(st.tuples(st.integers(1, 240), st.booleans(), st.none() | st.integers(0, 20)), max_size=60))
def test_in_quiet_it_never_reminds(steps: list[tuple[int, bool, int | None]]) -> None:
    schedule = Schedule(AtDesk(timedelta(minutes=20)), at(9))
    now = at(9)
    for minutes, quiet, away in steps:
        now += timedelta(minutes=minutes)
        due = schedule.look(now, None if away is None else timedelta(minutes=away), quiet)
        assert not (due and quiet)


WORKDAY = AtDesk(timedelta(minutes=50), WEEKDAYS, time(9), time(17))


def test_the_desk_reminds_on_its_days_and_hours_alone() -> None:
    schedule = Schedule(WORKDAY, at(7))
    found = reminders(schedule, at(7), at(19))
    assert found[0] == at(9)
    assert found[-1] < at(17)
    assert reminders(Schedule(WORKDAY, at(8, day=5)), at(8, day=5), at(23, day=6)) == []


def test_the_hours_may_go_over_midnight() -> None:
    night = AtDesk(timedelta(minutes=50), frozenset({4}), time(22), time(6))
    assert night.covers(at(23, day=4))
    assert night.covers(at(5, day=5)), "it is still Friday's night"
    assert not night.covers(at(23, day=5))
    assert not night.covers(at(5, day=4))
    assert not night.covers(at(12, day=4))


@given(moments)
def test_the_same_time_twice_is_all_day(now: datetime) -> None:
    assert AtDesk(timedelta(minutes=50), since=time(9), until=time(9)).covers(now)


def test_the_desk_reminds_as_it_is_set() -> None:
    settings = Settings(remind=Remind.DESK, remind_days=(0, 6), remind_from=9, remind_until=24)
    assert wish_of(settings) == AtDesk(timedelta(minutes=50), frozenset({0, 6}), time(9), time(0))

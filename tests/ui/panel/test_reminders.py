from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, QTime
from pytestqt.qtbot import QtBot

from backstretch_gui.settings.settings import MOST_TIMES, Remind, Settings, changed
from backstretch_gui.ui.panel import panel_words as words
from backstretch_gui.ui.panel.panel import Panel
from backstretch_gui.ui.panel.settings.days_box import DaysBox
from backstretch_gui.ui.panel.settings.reminders_body import RemindersBody
from backstretch_gui.ui.theme import Theme
from tests.ui.panel.conftest import Told


def at(remind: Remind, **values: object) -> Settings:
    settings = changed(Settings(), "remind", remind)
    for name, value in values.items():
        settings = changed(settings, name, value)
    return settings


@pytest.fixture
def body(panel: Panel) -> RemindersBody:
    panel.settings.reminders.set_open(True)
    panel.show_settings(at(Remind.TIMES))
    body = panel.settings.reminders.body
    assert isinstance(body, RemindersBody)
    return body


def test_only_what_is_of_use_is_shown(panel: Panel, body: RemindersBody) -> None:
    assert body.days is not None
    assert body.times is not None
    seen = {
        remind: (
            body.days.isVisible(),
            body.times.isVisible(),
            body.steppers["remind_after"].isVisible(),
            body.steppers["remind_until"].isVisible(),
        )
        for remind in Remind
        if panel.show_settings(at(remind)) is None
    }
    assert seen[Remind.OFF] == (False, False, False, False)
    assert seen[Remind.TIMES] == (True, True, False, False)
    assert seen[Remind.DESK] == (True, False, True, True)


def test_what_closing_the_window_does_is_said_while_reminders_are_on(
    panel: Panel, body: RemindersBody
) -> None:
    assert body.stays.isVisible()
    panel.show_settings(at(Remind.OFF))
    assert not body.stays.isVisible()


def test_a_day_is_switched(body: RemindersBody, told: Told) -> None:
    assert body.days is not None
    body.days.button(5).click()
    body.days.button(0).click()
    assert told.settings == [("remind_days", (0, 1, 2, 3, 4, 5)), ("remind_days", (1, 2, 3, 4, 5))]


def test_a_time_is_changed_and_they_stay_in_order(body: RemindersBody, told: Told) -> None:
    assert body.times is not None
    body.times.fields[0].setTime(QTime(16, 0))
    assert told.settings == [("remind_times", ("15:00", "16:00"))]


def test_times_are_added_up_to_the_most_and_taken_out(panel: Panel, body: RemindersBody, told: Told) -> None:
    assert body.times is not None
    panel.show_settings(at(Remind.TIMES, remind_times=("10:30", "15:00", "17:00")))
    body.times.add.click()
    assert told.settings[-1] == ("remind_times", ("10:30", "15:00", "17:00", "19:00"))
    panel.show_settings(at(Remind.TIMES, remind_times=("10:30", "15:00", "17:00", "19:00")))
    assert len(body.times.fields) == MOST_TIMES
    assert not body.times.add.isVisible()
    body.times.remove_button(1).click()
    assert told.settings[-1] == ("remind_times", ("10:30", "17:00", "19:00"))


def test_all_times_can_go(panel: Panel, body: RemindersBody, told: Told) -> None:
    assert body.times is not None
    panel.show_settings(at(Remind.TIMES, remind_times=()))
    body.times.add.click()
    assert told.settings == [("remind_times", ("10:30",))]


def test_showing_settings_tells_nothing(panel: Panel, body: RemindersBody, told: Told) -> None:
    assert body is not None
    panel.show_settings(at(Remind.TIMES, remind_days=(6,), remind_times=("08:00",)))
    assert not told.settings


def test_the_week_begins_as_it_does_where_one_lives(qtbot: QtBot, theme: Theme) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_US"))
        box = DaysBox(theme, "Days")
        qtbot.addWidget(box)
        assert box.button(6).accessibleName() == "Sunday"
        box.resize(box.sizeHint())
        box.show()
        assert box.button(6).x() < box.button(0).x() < box.button(5).x()
    finally:
        QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("settings", "line"),
    [
        (at(Remind.OFF), "Off"),
        (at(Remind.DESK), "After 50 min of sitting"),
        (at(Remind.TIMES, remind_times=()), "Never"),
        (at(Remind.TIMES, remind_days=()), "Never"),
    ],
)
def test_one_line_says_it(settings: Settings, line: str) -> None:
    assert words.reminders(settings) == line


def test_times_are_said_as_one_says_them() -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale("en_GB"))
        assert words.reminders(at(Remind.TIMES)) == "10:30 and 15:00"
    finally:
        QLocale.setDefault(before)

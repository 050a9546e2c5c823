"""What was done and what to do today, in words: each message is a whole sentence, to be translated whole."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from backstretch_gui.catalog.stretch import Stretch, in_language
from backstretch_gui.history.reasons import Reason, Why
from backstretch_gui.history.records import Feel
from backstretch_gui.history.statistics import Week
from backstretch_gui.language.amounts import listed

translate = QCoreApplication.translate

_WEEK = 7


def minutes(value: float) -> str:
    """ "38 min"."""
    return translate("History", "{0} min").format(round(value))


def name_of(stretches: Mapping[str, Stretch], id_: str, language: str) -> str:
    """A stretch's name; its id where it is gone."""
    return in_language(stretches[id_].name, language) if id_ in stretches else id_


def short_date(day: date) -> str:
    """As the system writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)


def long_date(day: date) -> str:
    """ "Saturday, 28 November 2026", as the system writes it."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def month_and_year(day: date) -> str:
    """ "November 2026"."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "MMMM yyyy")


def day_name(weekday: int, *, short: bool = True) -> str:
    """The name of a day, 0 for Monday."""
    format_ = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    return QLocale().standaloneDayName(weekday + 1, format_)


def last_time(day: date, today: date) -> str:
    """When something was, seen from today: "today", "yesterday", "Tuesday", or the date."""
    back = (today - day).days
    if back == 0:
        return translate("History", "today")
    if back == 1:
        return translate("History", "yesterday")
    return day_name(day.weekday(), short=False) if 0 < back < _WEEK else short_date(day)


def week_in_words(week: Week) -> str:
    """What this week has come to. Rest is part of it, and nothing breaks."""
    done, goal = round(week.total), week.goal
    if not done:
        return translate("History", "Nothing yet this week. {0} min are the goal; any day will do.").format(
            goal
        )
    if week.reached:
        return translate(
            "History", "{0} of {1} min: this week’s goal is reached. Rest days count, too."
        ).format(done, goal)
    if week.days == 1:
        sentence = translate("History", "{0} of {1} min this week, on one day. Rest days are part of it.")
    else:
        sentence = translate("History", "{0} of {1} min this week, on {2} days. Rest days are part of it.")
    return sentence.format(done, goal, week.days)


def weeks_reached(weeks: tuple[Week, ...]) -> str:
    """ "31 weeks of the last year reached their goal."; of none, nothing is said."""
    count = sum(week.reached for week in weeks)
    if count == 0:
        return ""
    if count == 1:
        return translate("History", "One week of the last year reached the goal.")
    return translate("History", "{0} weeks of the last year reached the goal.").format(count)


def times(count: int) -> str:
    """ "3 times"."""
    if count <= 2:
        return translate("History", "twice") if count == 2 else translate("History", "once")
    return translate("History", "{0} times").format(count)


def long_minutes(count: int) -> str:
    """ "6 minutes"."""
    return (
        translate("History", "1 minute") if count == 1 else translate("History", "{0} minutes").format(count)
    )


def feel_name(feel: Feel) -> str:
    """Of an answer."""
    return {
        Feel.BETTER: translate("History", "Better"),
        Feel.SAME: translate("History", "The same"),
        Feel.WORSE: translate("History", "Worse"),
    }[feel]


def feelings_in_words(counts: Mapping[Feel, int]) -> str:
    """What was said after sessions, without a claim of cause."""
    if not sum(counts.values()):
        return translate("History", "Not asked, or not answered so far.")
    sentence = translate("History", "After sessions you said: better {0} ×, the same {1} ×, worse {2} ×.")
    return sentence.format(counts[Feel.BETTER], counts[Feel.SAME], counts[Feel.WORSE])


def reason_in_words(reason: Reason, stretches: Mapping[str, Stretch], today: date, language: str) -> str:
    """One whole sentence."""
    names = listed([name_of(stretches, id_, language) for id_ in reason.stretches])
    when = last_time(reason.day, today) if reason.day is not None else ""
    match reason.why:
        case Why.FIRST:
            return translate("History", "A little of everything, to begin with.")
        case Why.NOT_SINCE:
            return translate("History", "{0}: last done {1}.").format(names, when)
        case Why.NOT_YET:
            return translate("History", "{0}: not done so far.").format(names)
        case Why.HURT_TWICE if reason.times > 2:
            return translate("History", "{0} left out: it hurt {1} times.").format(names, reason.times)
        case Why.HURT_TWICE:
            return translate("History", "{0} left out: it hurt twice.").format(names)
        case Why.EASIER:
            return translate("History", "{0} in the easier way: it hurt {1}.").format(names, when)
        case Why.ALL_THERE_IS:
            return translate("History", "That is all there is to do here.")


def today_title(wished: int, seconds: float) -> str:
    """ "Today, 6 minutes": what was wished for, or what it takes where that is something else."""
    takes = wished if abs(seconds - wished * 60) <= 6 * wished else max(1, round(seconds / 60))
    return translate("History", "Today, {0}").format(long_minutes(takes))

"""What the panel says in words: how often and on which sides, and one line for each section."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from backstretch_gui.catalog.pace import Pace
from backstretch_gui.catalog.sides import with_side
from backstretch_gui.catalog.stretch import Side, in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.session.plan import Talk
from backstretch_gui.settings.settings import Remind

if TYPE_CHECKING:
    from backstretch_gui.catalog.phrases import Phrases
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.settings.settings import Settings

translate = QCoreApplication.translate


def seconds_of(entry: Entry, stretch: Stretch) -> int:
    """The hold that counts, in seconds; for a movement, of each of its poses."""
    return stretch.hold if entry.hold is None else entry.hold


def repeats_of(entry: Entry, stretch: Stretch) -> int:
    """How often it is done on each side."""
    return stretch.repeats if entry.repeats is None else entry.repeats


def first_side(entry: Entry) -> Side:
    """The side that is worked first, or the only one."""
    return entry.starts_with if entry.sides == "both" else Side(entry.sides)


def summary(entry: Entry, stretch: Stretch) -> str:
    """The line under a stretch's name: "Each side, 3 times", "Five rounds, 5 s a pose", "Off today"."""
    if not entry.on:
        return translate("Panel", "Off: it hurt last time") if entry.hurt else translate("Panel", "Off today")
    repeats = repeats_of(entry, stretch)
    parts: list[str] = []
    if stretch.sided:
        parts.append(sides(entry))
    if stretch.is_movement:
        parts.append(wording.rounds(repeats))
        parts.append(translate("Panel", "{0} a pose").format(wording.hold(seconds_of(entry, stretch))))
    elif repeats > 1 or not parts:
        parts.append(times(repeats))
    if entry.easier and stretch.easier:
        parts.append(translate("Panel", "the easier way"))
    line = wording.together(parts)
    return line[0].upper() + line[1:]


def sides(entry: Entry) -> str:
    """ "each side", "left side", "right side"."""
    match entry.sides:
        case "both":
            return translate("Panel", "each side")
        case "left":
            return translate("Panel", "left side")
        case "right":
            return translate("Panel", "right side")


def times(count: int) -> str:
    """ "once", "twice", "3 times"."""
    if count == 1:
        return translate("Panel", "once")
    return translate("Panel", "twice") if count == 2 else translate("Panel", "%n time(s)", "", count)


def with_sides(words: str, entry: Entry, phrases: Phrases, language: str) -> str:
    """The words with {side} and {other} filled for the side that is worked first."""
    return with_side(
        words, first_side(entry), {side: in_language(phrases.sides[side], language) for side in Side}
    )


def pace(of_routine: Pace | None, settle: int, rest: int) -> str:
    """ "3 s to settle, 5 s rest", or "Gentle, 5 s rest"; both in seconds."""
    match of_routine:
        case Pace.GENTLE:
            return translate("Panel", "Gentle, %n s rest", "", rest)
        case Pace.LONGER:
            return translate("Panel", "Longer holds, %n s rest", "", rest)
        case _:
            pass
    parts = (
        translate("Panel", "%n s to settle", "", settle) if settle else translate("Panel", "no settling"),
        translate("Panel", "%n s rest", "", rest) if rest else translate("Panel", "no rest"),
    )
    line = wording.together(parts)
    return line[0].upper() + line[1:]


def guidance(talk: Talk) -> str:
    """ "Full guidance"."""
    match talk:
        case Talk.FULL:
            return translate("Panel", "Full guidance")
        case Talk.BRIEF:
            return translate("Panel", "Brief guidance")
        case Talk.TONES:
            return translate("Panel", "Tones only")


def voice(talk: Talk, name: str) -> str:
    """ "Full guidance, English (America)"; without a name, or without a voice, the guidance alone."""
    return wording.together((guidance(talk), name)) if name and talk is not Talk.TONES else guidance(talk)


def beside(value: int, usual: int) -> str:
    """A number by its distance from the usual one: "usual", "+10", "−10"."""
    return translate("Panel", "usual") if value == usual else f"{value - usual:+d}".replace("-", "−")


def look(appearance: str) -> str:
    """An appearance in full: "Follows the system"."""
    names = {
        "system": translate("Panel", "Follows the system"),
        "light": translate("Panel", "Light"),
        "dark": translate("Panel", "Dark"),
        "contrast": translate("Panel", "High contrast"),
    }
    return names[appearance]


def reminders(settings: Settings) -> str:
    """ "Off", "10:30 and 15:00", "After 50 min of sitting"."""
    match settings.remind:
        case Remind.OFF:
            return translate("Panel", "Off")
        case Remind.DESK:
            minutes = settings.remind_after
            return translate("Panel", "After %n min of sitting", "", minutes)
        case Remind.TIMES:
            locale = QLocale()
            times = [
                locale.toString(QTime.fromString(time, "HH:mm"), QLocale.FormatType.ShortFormat)
                for time in settings.remind_times
            ]
            return (
                locale.createSeparatedList(times)
                if times and settings.remind_days
                else translate("Panel", "Never")
            )

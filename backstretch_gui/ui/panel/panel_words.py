"""What the panel says in words: how often and on which sides, and one line for each section."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QTime

from backstretch_gui.catalog.pace import Pace
from backstretch_gui.catalog.sides import with_side
from backstretch_gui.catalog.stretch import Side, Text, in_language
from backstretch_gui.language import amounts as wording
from backstretch_gui.language.amounts import tr
from backstretch_gui.session.plan import Talk
from backstretch_gui.settings.settings import Remind

if TYPE_CHECKING:
    from backstretch_gui.catalog.phrases import Phrases
    from backstretch_gui.catalog.routine import Entry
    from backstretch_gui.catalog.stretch import Stretch
    from backstretch_gui.settings.settings import Settings

LANGUAGE: Final = "en"
"""The language the catalog is shown in; the coach speaks the same one."""


def shown(text: Text) -> str:
    """A text of the catalog, as the panel shows it."""
    return in_language(text, LANGUAGE)


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
        return tr("Off: it hurt last time") if entry.hurt else tr("Off today")
    repeats = repeats_of(entry, stretch)
    parts: list[str] = []
    if stretch.sided:
        parts.append(sides(entry))
    if stretch.is_movement:
        parts.append(rounds(repeats))
        parts.append(tr("{0} a pose").format(wording.hold(seconds_of(entry, stretch))))
    elif repeats > 1 or not parts:
        parts.append(times(repeats))
    if entry.easier and stretch.easier:
        parts.append(tr("the easier way"))
    line = ", ".join(parts)
    return line[0].upper() + line[1:]


def sides(entry: Entry) -> str:
    """ "each side", "left side", "right side"."""
    match entry.sides:
        case "both":
            return tr("each side")
        case "left":
            return tr("left side")
        case "right":
            return tr("right side")


def times(count: int) -> str:
    """ "once", "twice", "3 times"."""
    if count == 1:
        return tr("once")
    return tr("twice") if count == 2 else tr("{0} times").format(count)


def rounds(count: int) -> str:
    """ "one round", "five rounds"."""
    spelled = (
        tr("one round"), tr("two rounds"), tr("three rounds"), tr("four rounds"), tr("five rounds"),
        tr("six rounds"), tr("seven rounds"), tr("eight rounds"), tr("nine rounds"),
    )  # fmt: skip
    return spelled[count - 1] if count <= len(spelled) else tr("{0} rounds").format(count)


def with_sides(words: str, entry: Entry, phrases: Phrases) -> str:
    """The words with {side} and {other} filled for the side that is worked first."""
    return with_side(words, first_side(entry), {side: shown(phrases.sides[side]) for side in Side})


def pace(of_routine: Pace | None, settle: int, rest: int) -> str:
    """ "3 s to settle, 5 s rest", or "Gentle, 5 s rest"; both in seconds."""
    match of_routine:
        case Pace.GENTLE:
            return tr("Gentle, {0} s rest").format(rest)
        case Pace.LONGER:
            return tr("Longer holds, {0} s rest").format(rest)
        case _:
            pass
    parts = (
        tr("{0} s to settle").format(settle) if settle else tr("no settling"),
        tr("{0} s rest").format(rest) if rest else tr("no rest"),
    )
    line = ", ".join(parts)
    return line[0].upper() + line[1:]


def guidance(talk: Talk) -> str:
    """ "Full guidance"."""
    match talk:
        case Talk.FULL:
            return tr("Full guidance")
        case Talk.BRIEF:
            return tr("Brief guidance")
        case Talk.TONES:
            return tr("Tones only")


def voice(talk: Talk, name: str) -> str:
    """ "Full guidance, English (America)"; without a name, or without a voice, the guidance alone."""
    return f"{guidance(talk)}, {name}" if name and talk is not Talk.TONES else guidance(talk)


def beside(value: int, usual: int) -> str:
    """A number by its distance from the usual one: "usual", "+10", "−10"."""
    return tr("usual") if value == usual else f"{value - usual:+d}".replace("-", "−")


def look(appearance: str) -> str:
    """An appearance in full: "Follows the system"."""
    names = {
        "system": tr("Follows the system"),
        "light": tr("Light"),
        "dark": tr("Dark"),
        "contrast": tr("High contrast"),
    }
    return names[appearance]


def reminders(settings: Settings) -> str:
    """ "Off", "10:30 and 15:00", "After 50 min of sitting"."""
    match settings.remind:
        case Remind.OFF:
            return tr("Off")
        case Remind.DESK:
            return tr("After {0} min of sitting").format(settings.remind_after)
        case Remind.TIMES:
            locale = QLocale()
            times = [
                locale.toString(QTime.fromString(time, "HH:mm"), QLocale.FormatType.ShortFormat)
                for time in settings.remind_times
            ]
            return locale.createSeparatedList(times) if times and settings.remind_days else tr("Never")

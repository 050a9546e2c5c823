"""Times and counts in words a person would use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate


def duration(seconds: float) -> str:
    """ "45 s", "2 min", "9 min 40 s"; from a minute on, to ten seconds."""
    whole = round(seconds)
    if whole < 60:
        return _seconds(whole)
    minutes, rest = divmod(round(whole / 10) * 10, 60)
    if rest == 0:
        return _minutes(minutes)
    return translate("Amounts", "{0} {1}", "minutes and seconds, 9 min 40 s").format(
        _minutes(minutes), _seconds(rest)
    )


def hold(seconds: float) -> str:
    """A hold's length as it is set: "10 s", "2 min"."""
    whole = round(seconds)
    if whole >= 60 and whole % 60 == 0:
        return _minutes(whole // 60)
    return _seconds(whole)


def clock(seconds: int) -> str:
    """What the ring shows: "7", from 100 seconds on "1:58"."""
    return str(seconds) if seconds < 100 else f"{seconds // 60}:{seconds % 60:02d}"


def stretches(count: int) -> str:
    """ "1 stretch", "8 stretches"."""
    return translate("Amounts", "%n stretch(es)", "", count)


def rounds(count: int) -> str:
    """ "one round", "five rounds"."""
    spelled = (
        translate("Amounts", "one round"),
        translate("Amounts", "two rounds"),
        translate("Amounts", "three rounds"),
        translate("Amounts", "four rounds"),
        translate("Amounts", "five rounds"),
        translate("Amounts", "six rounds"),
        translate("Amounts", "seven rounds"),
        translate("Amounts", "eight rounds"),
        translate("Amounts", "nine rounds"),
    )
    return spelled[count - 1] if count <= len(spelled) else translate("Amounts", "%n round(s)", "", count)


def together(facts: Sequence[str]) -> str:
    """ "3 times, 10 s, each side": facts about one thing, side by side."""
    line = facts[0] if facts else ""
    for fact in facts[1:]:
        line = translate("Amounts", "{0}, {1}", "two facts side by side").format(line, fact)
    return line


def sentences(them: Sequence[str]) -> str:
    """Whole sentences, one after the other; empty ones are left out."""
    return " ".join(sentence for sentence in them if sentence)


def listed(things: Sequence[str]) -> str:
    """ "a, b, and c", as the language joins them."""
    return QLocale().createSeparatedList(list(things))


def _seconds(count: int) -> str:
    return translate("Amounts", "%n s", "", count)


def _minutes(count: int) -> str:
    return translate("Amounts", "%n min", "", count)

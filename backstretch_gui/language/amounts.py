"""Times and counts in words a person would use."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


_CONTEXT = "Wording"


def duration(seconds: float) -> str:
    """ "45 s", "2 min", "9 min 40 s"; from a minute on, to ten seconds."""
    whole = round(seconds)
    if whole < 60:
        return translate("Amounts", "{0} s").format(whole)
    minutes, rest = divmod(round(whole / 10) * 10, 60)
    if rest == 0:
        return translate("Amounts", "{0} min").format(minutes)
    return translate("Amounts", "{0} min {1} s").format(minutes, rest)


def hold(seconds: float) -> str:
    """A hold's length as it is set: "10 s", "2 min"."""
    whole = round(seconds)
    if whole >= 60 and whole % 60 == 0:
        return translate("Amounts", "{0} min").format(whole // 60)
    return translate("Amounts", "{0} s").format(whole)


def clock(seconds: int) -> str:
    """What the ring shows: "7", from 100 seconds on "1:58"."""
    return str(seconds) if seconds < 100 else f"{seconds // 60}:{seconds % 60:02d}"


def stretches(count: int) -> str:
    """ "1 stretch", "8 stretches"."""
    return (
        translate("Amounts", "1 stretch")
        if count == 1
        else translate("Amounts", "{0} stretches").format(count)
    )


def listed(things: list[str]) -> str:
    """ "a, b and c"."""
    if len(things) < 2:
        return "".join(things)
    return translate("Amounts", "{0} and {1}").format(", ".join(things[:-1]), things[-1])

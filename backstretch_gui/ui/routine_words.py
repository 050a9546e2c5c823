"""What is said of a routine as a whole: how it is done, and what it takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from backstretch_gui.catalog.finding import POSTURES, Filter
from backstretch_gui.catalog.stretch import in_language
from backstretch_gui.language import amounts as wording

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from backstretch_gui.catalog.routine import Routine
    from backstretch_gui.catalog.stretch import Stretch

translate = QCoreApplication.translate

_NOT_IN_FILE_NAMES: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_PORTS: Final = (f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))
_RESERVED: Final = {"CON", "PRN", "AUX", "NUL", *_PORTS}
"""What Windows keeps for devices."""


def stretches_done(routine: Routine, stretches: Mapping[str, Stretch]) -> list[Stretch]:
    """Those that are on and known, in order."""
    return [
        stretches[entry.stretch] for entry in routine.stretches if entry.on and entry.stretch in stretches
    ]


def pictures(routines: Sequence[Routine], stretches: Mapping[str, Stretch]) -> dict[str, str]:
    """For each routine, by id, the stretch that stands for it: one that no other shows, if there is one.

    Those with few stretches choose first.
    """
    chosen: dict[str, str] = {}
    taken: set[str] = set()
    for routine in sorted(routines, key=lambda routine: len(routine.stretches)):
        done = [stretch.id for stretch in stretches_done(routine, stretches)]
        picture = next((id_ for id_ in done if id_ not in taken), done[0] if done else "")
        chosen[routine.id] = picture
        taken.add(picture)
    return chosen


def needed(done: Sequence[Stretch], language: str) -> list[str]:
    """What they can't be done without, each thing once, with its article."""
    names = (in_language(prop.name, language) for stretch in done for prop in stretch.props if prop.needed)
    return list(dict.fromkeys(names))


def how(done: Sequence[Stretch], language: str) -> str:
    """ "Kneeling and lying, needs a strap or a towel": the positions in the order in which they come."""
    names = {
        Filter.LYING: translate("Routine", "lying"),
        Filter.SITTING: translate("Routine", "sitting"),
        Filter.KNEELING: translate("Routine", "kneeling"),
        Filter.STANDING: translate("Routine", "standing"),
    }
    postures = (
        names[posture]
        for stretch in done
        for posture, positions in POSTURES.items()
        if stretch.position in positions
    )
    things = needed(done, language)
    facts = [
        wording.listed(list(dict.fromkeys(postures))),
        translate("Routine", "needs {0}").format(wording.listed(things))
        if things
        else translate("Routine", "no equipment"),
    ]
    line = wording.together([fact for fact in facts if fact])
    return line[:1].upper() + line[1:]


def file_name(routine: Routine, language: str, suffix: str) -> str:
    """As it is called, without what some file system doesn't take; by its id if nothing is left of that."""
    name = _NOT_IN_FILE_NAMES.sub(" ", in_language(routine.name, language))
    name = " ".join(name.split()).strip(". ")
    return (name if name and name.upper() not in _RESERVED else routine.id) + suffix


def about(seconds: float) -> str:
    """ "9 min": how long a routine takes, as it is said of one among others; below a minute in seconds."""
    return wording.duration(round(seconds / 60) * 60 if seconds >= 60 else seconds)

"""Where stills are: pictures of stretches that are there before the figure is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QDir, QFile

from backstretch_gui.storage.bundle import open_stills

THEMES: Final = ("light", "dark")

OWN_STILLS: Final = "ownStills"
"""Where stills of one's own stretches are looked for: Qt's search paths of this name and the theme's."""


STILLS: Final = "stills"
"""Where the bundle's stills are looked for: Qt's search path of this name leads to the person's."""


def show_person(person: str) -> None:
    """From now on stills show this person, such as "ana"."""
    open_stills(person)
    QDir.setSearchPaths(STILLS, [f":/illustrations/{person}"])


def still_path(theme_name: str, name: str) -> str:
    """Where a still is: one of one's own, else the bundle's. High contrast uses the dark ones."""
    theme = "light" if theme_name == "light" else "dark"
    own = f"{OWN_STILLS}{theme}:{name}.png"
    return own if QFile.exists(own) else f"{STILLS}:{theme}/{name}.png"

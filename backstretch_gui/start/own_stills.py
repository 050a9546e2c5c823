"""Stills of one's own stretches: drawn once, and kept in the cache as long as their file says the same."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QTimer

from backstretch_gui.start.figures import read_body_tables, read_named_person
from backstretch_gui.storage.files import make_folder
from backstretch_gui.ui.stills import OWN_STILLS, THEMES

if TYPE_CHECKING:
    from pathlib import Path

    from backstretch_gui.figure.artist import FigureArtist
    from backstretch_gui.routines.catalog_keeper import CatalogKeeper
    from backstretch_gui.ui.theme import Theme

log = logging.getLogger(__name__)


class OwnStills(QObject):
    """Draws what is missing, one stretch at a time, when nothing else is to be done."""

    def __init__(self, folder: Path, catalogs: CatalogKeeper, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._folder = folder
        self._catalogs = catalogs
        self._theme = theme
        self._artists: dict[tuple[str, str], FigureArtist] = {}
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._draw_one)
        for name in THEMES:
            QDir.setSearchPaths(f"{OWN_STILLS}{name}", [str(folder / name)])
        catalogs.changed.connect(self._look)
        theme.pictures_changed.connect(self._look)
        self._look()

    def missing(self) -> list[str]:
        """The ids of one's own stretches that have no still, or one of another text."""
        return [id_ for id_, text in self._catalogs.own.items() if not self._is_drawn(id_, text)]

    def _look(self) -> None:
        if self.missing():
            self._next.start(0)

    def _draw_one(self) -> None:
        missing = self.missing()
        if not missing:
            self._artists.clear()
            return
        try:
            self._draw(missing[0])
        except OSError as error:  # without a cache there are no stills, and nothing is told
            log.info("no stills: %s", error)
            return
        self._theme.pictures_changed.emit()
        self._next.start(0)

    def _draw(self, id_: str) -> None:
        from backstretch_gui.figure.still import still

        stretch = self._catalogs.now.stretches[id_]
        spec = stretch.poses[stretch.pose]
        for name in THEMES:
            artist = self._artist(name)
            path = self._folder / name / f"{id_}.png"
            make_folder(path.parent)
            if not still(artist, artist.solve(spec)).save(str(path)):
                raise OSError(path)
        self._mark(id_).write_text(self._digest(self._catalogs.own[id_]), encoding="utf-8")

    def _artist(self, name: str) -> FigureArtist:
        from backstretch_gui.figure.artist import FigureArtist
        from backstretch_gui.ui.figure_colours import figure_colours
        from backstretch_gui.ui.tokens import DARK, LIGHT

        key = (self._theme.person, name)
        if key not in self._artists:
            tokens = LIGHT if name == "light" else DARK
            person = read_named_person(self._theme.person)
            self._artists[key] = FigureArtist(person, read_body_tables(), figure_colours(tokens, person))
        return self._artists[key]

    def _is_drawn(self, id_: str, text: str) -> bool:
        try:
            return self._mark(id_).read_text(encoding="utf-8") == self._digest(text)
        except (OSError, ValueError):
            return False

    def _mark(self, id_: str) -> Path:
        return self._folder / f"{id_}.txt"

    def _digest(self, text: str) -> str:
        """Of what is drawn: who, and what the file says."""
        import hashlib  # with libcrypto, 4 MiB that only those who draw stretches of their own need

        return hashlib.sha256(f"{self._theme.person}\n{text}".encode()).hexdigest()

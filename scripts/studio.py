"""What the picture scripts share: stretches and people read from assets/, artists, blank images."""

from __future__ import annotations

import os
from functools import cache
from itertools import groupby
from pathlib import Path

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage

from backstretch_gui.catalog.pose import PoseSpec, resolve_pose
from backstretch_gui.figure.artist import FigureArtist, FigureColours, Pose
from backstretch_gui.figure.person import read_person
from backstretch_gui.figure.rings import BodyTables, read_tables

ROOT = Path(__file__).resolve().parents[1]
ASSETS = ROOT / "assets"
BUILD = ROOT / "build"


class _Step(msgspec.Struct):
    pose: str
    via: str | None = None


class PoseFile(msgspec.Struct):
    """What of a stretch file or of the positions the pictures need."""

    poses: dict[str, PoseSpec] = {}
    start: str = ""
    pose: str = ""
    guide: list[_Step] = []
    stations: list[_Step] = []
    release: list[_Step] = []

    def sequence(self) -> list[str]:
        """The poses in the order they are gone through, none twice running."""
        steps = self.guide + self.stations + self.release
        names = [self.start, *(name for step in steps for name in (step.via, step.pose) if name is not None)]
        return [name for name, _ in groupby(names)]


def offscreen() -> QGuiApplication:
    """A Qt application that needs no display."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])


@cache
def stretches() -> dict[str, PoseFile]:
    """Every stretch, by id."""
    return {path.stem: _read(path) for path in sorted((ASSETS / "stretches").glob("*.toml"))}


@cache
def positions() -> dict[str, PoseSpec]:
    """The shared positions."""
    return _read(ASSETS / "positions.toml").poses


def _read(path: Path) -> PoseFile:
    return msgspec.toml.decode(path.read_bytes(), type=PoseFile)


@cache
def tables() -> BodyTables:
    """The cross-sections of body and clothes."""
    return read_tables((ASSETS / "figure" / "body.toml").read_bytes())


def people() -> list[str]:
    """Everybody who can be drawn."""
    return sorted(path.stem for path in (ASSETS / "people").glob("*.toml"))


@cache
def artist(person: str = "ana", theme: str = "light") -> FigureArtist:
    """Who draws one person in one theme."""
    who = read_person((ASSETS / "people" / f"{person}.toml").read_bytes())
    if theme == "dark":
        return FigureArtist(who, tables(), FigureColours.dark().worn_by(who.dark))
    return FigureArtist(who, tables(), FigureColours.light().worn_by(who.light))


def solve(drawn_by: FigureArtist, stretch: str, pose: str) -> Pose:
    """A pose of a stretch, or a position, solved."""
    return drawn_by.solve(resolve_pose(pose, stretches()[stretch].poses, positions()))


def blank(width: int, height: int) -> QImage:
    """A transparent image."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image

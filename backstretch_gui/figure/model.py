"""The figure of a whole catalog: its artist, its solved poses, and which poses belong together."""

from __future__ import annotations

from collections.abc import Mapping

from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.catalog.stretch import Stretch
from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.backdrop import Backdrop
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.person import Person
from backstretch_gui.figure.rings import BodyTables
from backstretch_gui.figure.scenes import ScenePainter
from backstretch_gui.figure.shelf import PoseShelf
from backstretch_gui.figure.solved_pose import Pose


class FigureModel:
    """One person who can do every stretch."""

    def __init__(
        self,
        person: Person,
        tables: BodyTables,
        colours: FigureColours,
        stretches: Mapping[str, Stretch],
        positions: Mapping[str, PoseSpec],
    ) -> None:
        self.artist = FigureArtist(person, tables, colours)
        self.shelf = PoseShelf(self.artist, {id_: s.poses for id_, s in stretches.items()}, positions)
        self._stretches = stretches

    def scenes(self, backdrop: Backdrop) -> ScenePainter:
        """A painter of this person on a backdrop."""
        return ScenePainter(self, backdrop)

    def framed(self, stretch: str) -> list[Pose]:
        """All poses of a stretch, to be seen by one camera."""
        return [self.shelf.pose(stretch, name) for name in poses_of(self._stretches[stretch])]

    def belongs(self, stretch: str, pose: str) -> bool:
        """Whether a stretch goes through a pose, rather than only being come to by way of it."""
        return pose in poses_of(self._stretches[stretch])


def poses_of(stretch: Stretch) -> list[str]:
    """The names of the poses a stretch goes through, each once, the held one first."""
    names = [stretch.pose, stretch.start]
    steps = (*stretch.guide, *stretch.second, *stretch.again, *stretch.switch, *stretch.release)
    names += [name for step in steps for name in (step.via, step.pose) if name is not None]
    names += [station.pose for station in stretch.stations]
    if stretch.ease_off:
        names.append(stretch.ease_off)
    return list(dict.fromkeys(names))

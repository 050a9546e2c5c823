"""The figure's one door: poses in, painting out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter

from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.person import Person
from backstretch_gui.figure.pose import Pose

__all__ = ["Camera", "FigureArtist", "FigureColours", "Person", "Pose"]


class FigureArtist:
    """Poses, moves and paints one person. Not to be shared between threads."""

    def __init__(self, person: Person, colours: FigureColours) -> None:
        self._person = person
        self._colours = colours

    def set_colours(self, colours: FigureColours) -> None:
        """Paint with these from now on."""
        self._colours = colours

    def solve(self, spec: PoseSpec) -> Pose:
        """The body in a resolved pose: every joint known, contacts found."""
        raise NotImplementedError

    def blend(self, a: Pose, b: Pose, t: float) -> Pose:
        """Between two poses; `t` runs linearly from 0 (`a` itself) to 1 (`b` itself), easing is done here."""
        raise NotImplementedError

    def frame(
        self, poses: Sequence[Pose], width: int, height: int, mirrored: bool = False, dpr: float = 1.0
    ) -> Camera:
        """One camera that has body, props, mat, wall and shadow of all poses inside width × height pixels."""
        raise NotImplementedError

    def blend_cameras(self, a: Camera, b: Camera, t: float) -> Camera:
        """Between two cameras, eased as `blend` is."""
        raise NotImplementedError

    def paint(
        self, painter: QPainter, pose: Pose, camera: Camera, glow: float = 1.0, ground: bool = True
    ) -> None:
        """Paint the figure (and mat, wall, shadow, if `ground`) onto what is there, in pixels of the rect."""
        raise NotImplementedError

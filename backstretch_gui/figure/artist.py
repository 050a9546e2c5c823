"""The figure's one door: poses in, painting out."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtGui import QImage, QPainter

from backstretch_gui.catalog.pose import PoseSpec
from backstretch_gui.figure.body import build_body
from backstretch_gui.figure.breathing import HeldFigure
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.colours import FigureColours
from backstretch_gui.figure.enums import ANTIALIASING
from backstretch_gui.figure.framing import Framer, blend_cameras
from backstretch_gui.figure.ground import GroundPainter, before_the_wall
from backstretch_gui.figure.motion import blend_poses
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.person import Person
from backstretch_gui.figure.rings import BodyTables
from backstretch_gui.figure.shadow import GroundShadow
from backstretch_gui.figure.solid import Solid
from backstretch_gui.figure.solved_pose import Pose, solve_pose
from backstretch_gui.figure.wall_shadow import WallShadow

__all__ = ["Camera", "FigureArtist", "FigureColours", "Person", "Pose"]


class FigureArtist:
    """Poses, moves and paints one person. Not to be shared between threads."""

    def __init__(self, person: Person, tables: BodyTables, colours: FigureColours) -> None:
        self._body = build_body(person)
        self._painter = BodyPainter(self._body, tables)
        self._ground = GroundPainter()
        self._shadow = GroundShadow(self._body)
        self._on_wall = WallShadow(self._body)
        self._framer = Framer(self._body, self._shadow, self._painter.shape.head)
        self._palette = Palette(colours)

    def set_colours(self, colours: FigureColours) -> None:
        """Paint with these from now on."""
        self._palette = Palette(colours)

    def solve(self, spec: PoseSpec) -> Pose:
        """The body in a resolved pose: every joint known, contacts found."""
        return solve_pose(self._body, spec)

    def blend(self, a: Pose, b: Pose, t: float) -> Pose:
        """Between two poses; `t` runs linearly from 0 (`a` itself) to 1 (`b` itself), easing is done here."""
        return blend_poses(self._body, a, b, t)

    def frame(
        self, poses: Sequence[Pose], width: int, height: int, mirrored: bool = False, dpr: float = 1.0
    ) -> Camera:
        """One camera that has body, props, mat, wall and shadow of all poses inside width × height pixels.

        They are framed as the first pose that has a view is looked at. What is half-way between two
        neighbours is inside as well. Raises ValueError without a pose.
        """
        if not poses:
            raise ValueError
        halfway = [self.blend(a, b, 0.5) for a, b in pairwise(poses)]
        return self._framer.frame([*poses, *halfway], (width, height), mirrored, dpr)

    def frame_still(self, pose: Pose, width: int, height: int, largest_scale: float) -> Camera:
        """A camera for a still: body, props, wall and the piece of mat under them, centred, at most
        `largest_scale` pixels per metre, so that several stills share one scale."""
        return self._framer.frame_still(pose, (width, height), largest_scale)

    def blend_cameras(self, a: Camera, b: Camera, t: float) -> Camera:
        """Between two cameras, eased as `blend` is."""
        return blend_cameras(a, b, t)

    def paint(
        self, painter: QPainter, pose: Pose, camera: Camera, glow: float = 1.0, ground: bool = True
    ) -> None:
        """Paint the figure (and mat, wall, shadow, if `ground`) onto what is there, in pixels of the rect.

        `glow` scales how strongly it shows where the stretch is felt.
        """
        solid = Solid.of(self._body.flesh, pose.posture)
        painter.save()
        try:
            if ground:
                self._paint_ground(painter, solid, camera)
            fine = camera.in_device_pixels()
            painter.scale(1 / camera.dpr, 1 / camera.dpr)
            painter.setRenderHint(ANTIALIASING)
            self._painter.paint(painter, pose, solid, fine, self._palette, glow)
        finally:
            painter.restore()

    def hold(self, background: QImage, pose: Pose, camera: Camera, glow: float = 1.0) -> HeldFigure:
        """The figure in a pose that it holds, ready to breathe.

        `background` is what is behind it, of the camera's size in device pixels; mat, wall and shadow are
        painted onto it.
        """
        solid = Solid.of(self._body.flesh, pose.posture)
        fine = camera.in_device_pixels()
        with QPainter(background) as painter:
            painter.scale(camera.dpr, camera.dpr)
            self._paint_ground(painter, solid, camera)
        return self._painter.hold(background, pose, solid, fine, self._palette, glow)

    def _paint_ground(self, painter: QPainter, solid: Solid, camera: Camera) -> None:
        colours = self._palette.colours
        self._ground.paint(painter, camera, colours)
        self._on_wall.paint(painter, solid, camera, colours.shadow)
        painter.save()
        if (floor := before_the_wall(camera)) is not None:
            painter.setClipRect(floor)
        self._shadow.paint(painter, solid, camera, colours.shadow)
        painter.restore()

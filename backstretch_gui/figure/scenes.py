"""Paints scenes: finds a camera for each, and keeps the pictures of what is held.

What does not move is painted once and kept as a pixmap, so that a hold costs no repaint of the body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QPixmap

from backstretch_gui.figure.backdrop import Backdrop
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.scene import Look, Scene

if TYPE_CHECKING:
    from backstretch_gui.figure.breathing import HeldFigure
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.figure.solved_pose import Pose

REDUCED_FADE = 5.0
"""One of a move's so many parts is spent fading: 0.4 s of 2 s."""


class ScenePainter:
    """Paints one person on one backdrop."""

    def __init__(self, model: FigureModel, backdrop: Backdrop) -> None:
        self._model = model
        self._backdrop = backdrop
        self._cameras: dict[tuple[str, str, bool], Camera] = {}
        self._kept: tuple[object, QPixmap] | None = None
        self._held: tuple[HeldFigure, QRectF] | None = None
        """What is kept, ready to breathe, and where its breathing part lies."""

    def paint(self, painter: QPainter, scene: Scene, within: QRect, *, reduced_motion: bool = False) -> None:
        """Backdrop and figure, of which no more is needed than is `within`, pixels.

        Where motion is reduced, pictures fade over, and nobody breathes.
        """
        if scene.settled:
            self._paint_held(painter, scene, within, breathing=not reduced_motion)
            return
        self._backdrop.paint(painter)
        if reduced_motion or scene.before.mirrored != scene.after.mirrored:
            self._paint_turning(painter, scene, REDUCED_FADE if reduced_motion else 1.0)
        else:
            self._paint_moving(painter, scene)

    def breathing_rect(self, scene: Scene) -> QRect | None:
        """All that differs between two breaths of a scene that is held; None if that is not known yet."""
        if self._held is None or not scene.settled:
            return None
        return self._held[1].toAlignedRect()

    def _paint_held(self, painter: QPainter, scene: Scene, within: QRect, *, breathing: bool) -> None:
        key = (scene.after, scene.glow)
        if self._kept is None or self._kept[0] != key:
            self._kept, self._held = (key, self._picture(scene.after, scene.glow)), None
        elif breathing and scene.breath < 1.0 and self._held is None:  # it stays: the glow is there
            self._held = self._hold(scene.after, scene.glow)
        held = self._held if breathing and scene.breath < 1.0 else None
        if held is None or not held[1].contains(QRectF(within)):
            painter.drawPixmap(0, 0, self._kept[1])
        if held is not None:
            self._paint_breath(painter, held[0], scene.breath)

    def _paint_breath(self, painter: QPainter, held: HeldFigure, breath: float) -> None:
        painter.save()
        painter.translate(self._backdrop.left, 0)
        painter.scale(1 / self._backdrop.ratio, 1 / self._backdrop.ratio)
        held.paint(painter, breath)
        painter.restore()

    def _hold(self, look: Look, glow: float) -> tuple[HeldFigure, QRectF]:
        room, ratio, left = self._backdrop.room, self._backdrop.ratio, self._backdrop.left
        background = QImage(room * ratio, QImage.Format.Format_RGB32)
        background.setDevicePixelRatio(ratio)
        with QPainter(background) as painter:
            painter.translate(-left, 0)
            self._backdrop.paint(painter)
        background.setDevicePixelRatio(1.0)
        pose = self._model.shelf.pose(look.stretch, look.pose)
        held = self._model.artist.hold(background, pose, self._camera(look), glow)
        rect = QRectF(held.rect)
        return held, QRectF(rect.topLeft() / ratio + QPointF(left, 0), rect.size() / ratio)

    def _picture(self, look: Look, glow: float) -> QPixmap:
        size, ratio = self._backdrop.size, self._backdrop.ratio
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            self._backdrop.paint(painter)
            self._paint_look(painter, look, glow)
        return pixmap

    def _paint_look(self, painter: QPainter, look: Look, glow: float) -> None:
        pose = self._model.shelf.pose(look.stretch, look.pose)
        self._paint_pose(painter, pose, self._camera(look), glow)

    def _paint_pose(self, painter: QPainter, pose: Pose, camera: Camera, glow: float) -> None:
        painter.translate(self._backdrop.left, 0)
        self._model.artist.paint(painter, pose, camera, glow)
        painter.resetTransform()

    def _paint_moving(self, painter: QPainter, scene: Scene) -> None:
        artist, shelf = self._model.artist, self._model.shelf
        before, after = scene.before, scene.after
        start, end = shelf.pose(before.stretch, before.pose), shelf.pose(after.stretch, after.pose)
        pose = artist.blend(start, end, scene.progress)
        near, camera = self._camera(before), self._camera(after)
        if near is not camera:
            camera = artist.blend_cameras(near, camera, scene.progress)
        self._paint_pose(painter, pose, camera, scene.glow)

    def _paint_turning(self, painter: QPainter, scene: Scene, steepness: float) -> None:
        """One picture fades out under a veil of ground, the other one in: over to the mirror image, or
        over to the next pose where motion is reduced, in the middle of the time it would take to move."""
        self._paint_look(painter, scene.before if scene.progress < 0.5 else scene.after, 0.0)
        self._backdrop.veil(painter, max(0.0, 1.0 - steepness * abs(2.0 * scene.progress - 1.0)))

    def _camera(self, look: Look) -> Camera:
        """One for all poses of a stretch; a pose passed through on the way there is framed with them."""
        model = self._model
        passed = "" if model.belongs(look.stretch, look.pose) else look.pose
        key = (look.stretch, passed, look.mirrored)
        if key not in self._cameras:
            room, ratio = self._backdrop.room, self._backdrop.ratio
            poses = list(model.framed(look.stretch))
            if passed:
                poses.append(model.shelf.pose(look.stretch, passed))
            self._cameras[key] = model.artist.frame(poses, room.width(), room.height(), look.mirrored, ratio)
        return self._cameras[key]

"""The figure on the stage: a still from the bundle at home, the moving body in a session.

What does not move is painted once and kept as a pixmap, so that a hold costs no repaint of the body.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backstretch_gui.ui.controls.thumb import still_path
from backstretch_gui.ui.theme import Theme

if TYPE_CHECKING:
    from backstretch_gui.figure.artist import Camera, FigureArtist, Pose
    from backstretch_gui.figure.shelf import PoseShelf

REDUCED_FADE = 5.0
"""One of a move's so many parts is spent fading: 0.4 s of 2 s."""
BREATHED_OUT = 0.5
"""Strength of the glow between two breaths."""
PAUSE_VEIL = 0.38
"""How much of the ground's colour lies over the figure while paused."""


@dataclass(frozen=True, slots=True)
class Look:
    """A pose to show: whose it is, its name, and whether it is seen mirrored."""

    stretch: str
    pose: str
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Scene:
    """The figure at a moment: on its way from one look to another, with its glow and veil."""

    before: Look
    after: Look
    progress: float = 1.0
    glow: float = 0.0
    veiled: bool = False
    breath: float = 1.0
    """How much of the glow is seen: 1 breathed in, 0 breathed out, when it is dim."""


class Model(Protocol):
    """What the figure is made of, built when a session first needs it."""

    artist: FigureArtist
    shelf: PoseShelf

    def framed(self, stretch: str) -> Sequence[Pose]:
        """All poses of a stretch, to be seen by one camera."""
        ...

    def belongs(self, stretch: str, pose: str) -> bool:
        """Whether a stretch goes through a pose, rather than only being come to by way of it."""
        ...


class FigureView(QWidget):
    """Paints a still or a `Scene`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model: Model | None = None
        self._scene: Scene | None = None
        self._still = ""
        self._cameras: dict[tuple[str, str, bool], Camera] = {}
        self._kept: tuple[object, QPixmap] | None = None
        self._dim: tuple[QPixmap, QRect] | None = None
        """The kept figure breathed out, and where it then differs."""
        self.sun = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("The figure"))
        theme.changed.connect(self._forget)

    def show_still(self, name: str) -> None:
        """A picture from the bundle, for as long as nothing moves."""
        if self._scene is not None or name != self._still:
            self._scene, self._still = None, name
            self._forget()

    def use_model(self, model: Model) -> None:
        """From now on scenes can be painted."""
        self._model = model
        self._forget()

    def show_scene(self, scene: Scene) -> None:
        """The figure at a moment; painted only if it differs from the last one."""
        before, self._scene = self._scene, scene
        if scene == before:
            return
        breathing = before is not None and replace(before, breath=scene.breath) == scene
        if breathing and self._dim is not None:
            self.update(self._dim[1])
        else:
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Everything is framed anew."""
        super().resizeEvent(event)
        self._forget()

    def _forget(self) -> None:
        self._cameras.clear()
        self._kept = self._dim = None
        self.update()

    # Painting -------------------------------------------------------------------------------

    def paintEvent(self, _event: object) -> None:
        """Ground, sun, figure, veil."""
        with QPainter(self) as painter:  # ended whatever happens: an open one brings the process down
            self._paint(painter)

    def _paint(self, painter: QPainter) -> None:
        scene = self._scene
        if scene is None or self._model is None:
            painter.drawPixmap(0, 0, self._keep(("still", self._still), self._paint_still))
        elif _settled(scene):
            key = (scene.after, scene.glow)
            painter.drawPixmap(0, 0, self._keep(key, lambda p: self._paint_scene(p, scene)))
            if scene.breath < 1.0:
                self._paint_breath(painter, scene)
        else:
            self._paint_ground(painter)
            self._paint_scene(painter, scene)
        if scene is not None and scene.veiled:
            painter.fillRect(self.rect(), self._theme.colour("ground", PAUSE_VEIL))

    def _keep(self, key: object, paint: Callable[[QPainter], None]) -> QPixmap:
        """What `paint` draws, painted once for `key`."""
        if self._kept is None or self._kept[0] != key:
            self._kept, self._dim = (key, self._painted(paint)), None
        return self._kept[1]

    def _painted(self, paint: Callable[[QPainter], None]) -> QPixmap:
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        with QPainter(pixmap) as painter:
            self._paint_ground(painter)
            paint(painter)
        return pixmap

    def _paint_breath(self, painter: QPainter, scene: Scene) -> None:
        """The glow, dimmed as far as the breath is out: two kept pictures, blended where they differ."""
        if self._dim is None:
            dim = replace(scene, glow=scene.glow * BREATHED_OUT)
            self._dim = self._painted(lambda p: self._paint_scene(p, dim)), self._glow_rect(scene)
        pixmap, rect = self._dim
        ratio = pixmap.devicePixelRatio()
        source = QRectF(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio)
        painter.setOpacity(1.0 - scene.breath)
        painter.drawPixmap(QRectF(rect), pixmap, source)
        painter.setOpacity(1.0)

    def _glow_rect(self, scene: Scene) -> QRect:
        model = self._model
        assert model is not None
        pose = model.shelf.pose(scene.after.stretch, scene.after.pose)
        rect = model.artist.glow_rect(pose, self._camera(scene.after))
        return rect.translated(self._left(), 0).toAlignedRect() & self.rect()

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), self._theme.colour("ground"))
        if not self.sun:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sun"))
        across = min(self.height() * 0.98, self.width() * 0.8)
        painter.drawEllipse(QPointF(self.width() / 2, self.height() * 0.49), across / 2, across / 2)

    def _paint_still(self, painter: QPainter) -> None:
        image = QImage(still_path(self._theme.tokens.name, self._still)) if self._still else QImage()
        if image.isNull():
            return
        size = image.size().scaled(self._room(), Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - size.width()) / 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(left, self.height() - size.height(), size.width(), size.height()), image)

    def _paint_scene(self, painter: QPainter, scene: Scene) -> None:
        model = self._model
        assert model is not None
        painter.translate(self._left(), 0)
        if self._theme.reduced_motion or scene.before.mirrored != scene.after.mirrored:
            self._paint_turning(painter, scene)
        else:
            before, after = scene.before, scene.after
            start = model.shelf.pose(before.stretch, before.pose)
            end = model.shelf.pose(after.stretch, after.pose)
            pose = model.artist.blend(start, end, scene.progress)
            near, camera = self._camera(before), self._camera(after)
            if near is not camera:
                camera = model.artist.blend_cameras(near, camera, scene.progress)
            model.artist.paint(painter, pose, camera, scene.glow)
        painter.resetTransform()

    def _paint_turning(self, painter: QPainter, scene: Scene) -> None:
        """One picture fades out under a veil of ground, the other one in: over to the mirror image, or
        over to the next pose where motion is reduced, in the middle of the time it would take to move."""
        model = self._model
        assert model is not None
        look = scene.before if scene.progress < 0.5 else scene.after
        pose = model.shelf.pose(look.stretch, look.pose)
        model.artist.paint(painter, pose, self._camera(look), 0.0)
        painter.resetTransform()
        steepness = REDUCED_FADE if self._theme.reduced_motion else 1.0
        veil = max(0.0, 1.0 - steepness * abs(2.0 * scene.progress - 1.0))
        painter.fillRect(self.rect(), self._theme.colour("ground", veil))

    def _camera(self, look: Look) -> Camera:
        """One for all poses of a stretch; a pose passed through on the way there is framed with them."""
        model = self._model
        assert model is not None
        passed = "" if model.belongs(look.stretch, look.pose) else look.pose
        key = (look.stretch, passed, look.mirrored)
        if key not in self._cameras:
            room, ratio = self._room(), self.devicePixelRatioF()
            poses = list(model.framed(look.stretch))
            if passed:
                poses.append(model.shelf.pose(look.stretch, passed))
            self._cameras[key] = model.artist.frame(poses, room.width(), room.height(), look.mirrored, ratio)
        return self._cameras[key]

    def _left(self) -> float:
        return (self.width() - self._room().width()) / 2

    def _room(self) -> QSize:
        """The part of the widget that the figure is framed in, in pixels."""
        share = 0.92 if self.width() > 640 else 1.0
        return QSize(max(1, round(min(self.width() * share, self.height() * 2.35))), max(1, self.height()))


def _settled(scene: Scene) -> bool:
    return scene.progress >= 1.0 or scene.before == scene.after

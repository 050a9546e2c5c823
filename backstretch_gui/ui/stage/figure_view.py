"""The figure on the stage: a still from the bundle at home, the moving body in a session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from backstretch_gui.figure.backdrop import Backdrop
from backstretch_gui.figure.scene import Scene
from backstretch_gui.ui.stills import still_path
from backstretch_gui.ui.theme import Theme

if TYPE_CHECKING:
    from backstretch_gui.figure.model import FigureModel
    from backstretch_gui.figure.scenes import ScenePainter

PAUSE_VEIL = 0.38
"""How much of the ground's colour lies over the figure while paused."""


class FigureView(QWidget):
    """Paints a still or a `Scene`."""

    accessible_role = QAccessible.Role.Graphic

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model: FigureModel | None = None
        self._scene: Scene | None = None
        self._still = ""
        self._scenes: ScenePainter | None = None
        self.sun = True
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumHeight(120)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("The figure"))
        theme.changed.connect(self._forget)
        theme.pictures_changed.connect(self._forget)

    def show_still(self, name: str) -> None:
        """A picture from the bundle, for as long as nothing moves."""
        if self._scene is not None or name != self._still:
            self._scene, self._still = None, name
            self.update()

    def use_model(self, model: FigureModel) -> None:
        """From now on scenes can be painted."""
        self._model = model
        self._forget()

    def show_scene(self, scene: Scene) -> None:
        """The figure at a moment; painted only if it differs from the last one."""
        before, self._scene = self._scene, scene
        if scene == before:
            return
        breathing = before is not None and replace(before, breath=scene.breath) == scene
        rect = self._scenes.breathing_rect(scene) if breathing and self._scenes else None
        if rect is None:
            self.update()
        else:
            self.update(rect)

    def breathe(self, breath: float) -> None:
        """The same, with as much breath in it; 0 out, 1 in."""
        if self._scene is not None and breath != self._scene.breath:
            self.show_scene(replace(self._scene, breath=breath))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Scenes are framed anew."""
        super().resizeEvent(event)
        self._scenes = None
        self.update()

    def _forget(self) -> None:
        self._scenes = None
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, sun, figure, veil."""
        with QPainter(self) as painter:  # ended whatever happens: an open one brings the process down
            scene = self._scene
            if scene is None or self._model is None:
                self._paint_still(painter)
            else:
                if self._scenes is None:
                    self._scenes = self._model.scenes(self._backdrop())
                reduced_motion = self._theme.reduced_motion
                self._scenes.paint(painter, scene, event.rect(), reduced_motion=reduced_motion)
            if scene is not None and scene.veiled:
                self._backdrop().veil(painter, PAUSE_VEIL)

    def _backdrop(self) -> Backdrop:
        sun = self._theme.colour("sun") if self.sun else None
        return Backdrop(self.size(), self.devicePixelRatioF(), self._theme.colour("ground"), sun)

    def _paint_still(self, painter: QPainter) -> None:
        """Read anew each time: it is rarely painted, and a picture of this size is a megabyte and more."""
        backdrop = self._backdrop()
        backdrop.paint(painter)
        image = QImage(still_path(self._theme.tokens.name, self._still)) if self._still else QImage()
        if not image.isNull():
            size = image.size().scaled(backdrop.room, Qt.AspectRatioMode.KeepAspectRatio)
            left = (self.width() - size.width()) / 2
            target = QRectF(left, self.height() - size.height(), size.width(), size.height())
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(target, image)

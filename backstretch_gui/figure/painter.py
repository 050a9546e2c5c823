"""Painting the body: outlines traced anew for every frame, part after part from the back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.bodyplan import BodyPlan
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.digits import Digits
from backstretch_gui.figure.face import FacePainter
from backstretch_gui.figure.ordering import PartOrder
from backstretch_gui.figure.pads import pad_corners
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.parts import Moment, PartPainter
from backstretch_gui.figure.rings import BodyTables
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.shape import Shape, build_shape
from backstretch_gui.figure.skeleton import INDEX, Posture
from backstretch_gui.figure.solid import Solid, Stations
from backstretch_gui.figure.solved_pose import Pose
from backstretch_gui.figure.tracing import BodyTracer, OnScreen, Traced

_BEYOND = 0.10
"""Metres round the body that ears, strap and ball may cover."""
_FAR_START, _FAR_RANGE, _FAR_STEPS = 0.03, 0.14, 16
"""Metres behind the trunk at which a limb begins to darken, and over which it gets darkest."""
_RESTING, _UPRIGHT = 0.30, 0.12
"""The pelvis' height above which eyes open, and over which they do; who lies or sits may close them."""


class BodyPainter:
    """Paints one person's body."""

    def __init__(self, body: Body, tables: BodyTables) -> None:
        self._shape: Shape = build_shape(body.person, tables)
        self._plan = BodyPlan(self._shape)
        self._order = PartOrder(body)
        self._face = FacePainter(body.person.head, self._shape.head, tables.head.face)
        digits, hairiness = Digits(self._plan.groups), self._shape.head.hairiness
        self._tracer = BodyTracer(self._shape.net, self._plan.regions, hairiness, digits)
        self._memory = bytearray()

    @property
    def shape(self) -> Shape:
        """What is painted."""
        return self._shape

    def trace(self, pose: Pose, camera: Camera, breath: float = 0.0) -> Traced:
        """All outlines of a pose, in device pixels."""
        on_screen = OnScreen.of(*self._shape.frames.of(pose.posture), camera)
        needs_hips = any(patch.part == "trunk" for patch, _ in pose.glows)
        return self._tracer.trace(on_screen, breath, () if needs_hips else self._plan.hips)

    def paint(
        self,
        painter: QPainter,
        pose: Pose,
        solid: Solid,
        camera: Camera,
        palette: Palette,
        glow: float,
        breath: float = 0.0,
    ) -> None:
        """Paint in device pixels. `breath`: how full the lungs are, 0 to 1."""
        traced = self.trace(pose, camera, breath)
        box = _box(pose, traced, camera)
        seen = Stations.of(solid, camera)
        far = _how_far_back(self._order.depths(seen))
        image = self._blank(box)
        with QPainter(image) as on_sheet:
            on_sheet.setRenderHint(QPainter.RenderHint.Antialiasing)
            on_sheet.setPen(Qt.PenStyle.NoPen)
            on_sheet.translate(-box.left(), -box.top())
            moment = Moment(pose, camera, traced, far, glow, _open_eyes(pose.posture))
            parts = PartPainter(on_sheet, self._plan, self._face, palette, moment)
            parts.begin()
            for name in self._order.back_to_front(seen, pose.front):
                parts.paint_part(name)
            parts.finish()
        painter.drawImage(box.topLeft(), image)

    def _blank(self, box: QRect) -> QImage:
        """A transparent image, its memory kept from frame to frame. Shadows fall only on what is on it."""
        width, height = max(1, box.width()), max(1, box.height())
        if len(self._memory) < 4 * width * height:
            self._memory = bytearray(4 * width * height)
        image = QImage(self._memory, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        return image


def _box(pose: Pose, traced: Traced, camera: Camera) -> QRect:
    """What body and props cover, within the picture."""
    beyond = _BEYOND * camera.scale
    low, high = traced.low - beyond, traced.high + beyond
    for pad in (pad for shown in pose.shown for pad in shown.props.pads or ()):
        corners: Array = camera.project(pad_corners(pad))
        low, high = np.minimum(low, corners.min(axis=0)), np.maximum(high, corners.max(axis=0))
    (left, top), (right, bottom) = low.tolist(), high.tolist()
    box = QRect(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)
    return box.intersected(QRect(0, 0, *camera.size))


def _open_eyes(posture: Posture) -> float:
    """Whoever is up balances, and looks: 0 closed, 1 open."""
    height = float(posture.joints[INDEX["pelvis"], 2])
    return min(1.0, max(0.0, (height - _RESTING) / _UPRIGHT))


def _how_far_back(depths: dict[PartName, float]) -> dict[PartName, float]:
    """Of each limb, both its parts alike: 0 beside or before the trunk, 1 well behind it."""
    far: dict[PartName, float] = {}
    for upper, lower in _LIMB_PARTS:
        behind = depths["trunk"] - (depths[upper] + depths[lower]) / 2
        share = min(1.0, max(0.0, (behind - _FAR_START) / _FAR_RANGE))
        far[upper] = far[lower] = round(share * _FAR_STEPS) / _FAR_STEPS
    return far


_LIMB_PARTS: tuple[tuple[PartName, PartName], ...] = (
    ("left_upper_arm", "left_forearm"),
    ("right_upper_arm", "right_forearm"),
    ("left_thigh", "left_shank"),
    ("right_thigh", "right_shank"),
)

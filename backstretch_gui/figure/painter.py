"""Painting the body: part after part from the back, each in its colours, with shade, shadow and ink."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.details import paint_digits, paint_glow
from backstretch_gui.figure.flesh import Part
from backstretch_gui.figure.furniture import PropPainter
from backstretch_gui.figure.head import HeadPainter
from backstretch_gui.figure.layers import Sheet, Sheets
from backstretch_gui.figure.ordering import PartOrder
from backstretch_gui.figure.outline import Outline
from backstretch_gui.figure.pads import pad_corners
from backstretch_gui.figure.palette import Palette, with_alpha
from backstretch_gui.figure.partpaths import BodyPaths, Box, LayerPaths, PartPaths, overlap
from backstretch_gui.figure.solved_pose import Pose

_MARGIN = 0.034
"""Metres round a part that its shadow may cover."""
_BEYOND = 0.09
"""Metres round the body that hair, ears, strap and ball may cover."""
_CAST_SHADOW = QColor(20, 18, 40, 42)
_INK_NEAR, _INK_FAR = 150, 120
_RIM = 0.55
"""How much of its line there is in the colour of the rim round skin."""
_UNSHADED = 0.8
"""How far back a limb is evenly dark, and goes without its strip of shade."""
_FAR_START, _FAR_RANGE, _FAR_STEPS = 0.03, 0.14, 16
"""Metres behind the trunk at which a limb begins to darken, and over which it gets darkest."""


class BodyPainter:
    """Paints one person's body."""

    def __init__(self, body: Body) -> None:
        self._parts: dict[PartName, Part] = {part.name: part for part in body.flesh.parts}
        self._order = PartOrder(body)
        self._paths = BodyPaths(body)
        self._head = HeadPainter(body.person.head)
        self._sheets = Sheets()

    def paint(
        self, painter: QPainter, pose: Pose, outline: Outline, camera: Camera, palette: Palette, glow: float
    ) -> None:
        """Paint in device pixels."""
        beyond = _BEYOND * camera.scale
        low, high = outline.low - beyond, outline.high + beyond
        for pad in (pad for shown in pose.shown for pad in shown.props.pads or ()):
            corners = camera.project(pad_corners(pad))
            low, high = np.minimum(low, corners.min(axis=0)), np.maximum(high, corners.max(axis=0))
        (left, top), (right, bottom) = low, high
        box = QRect(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)
        box = box.intersected(QRect(0, 0, *camera.size))
        paths = self._paths.reader.read(outline.points, outline.shaded_left)
        boxes = self._paths.boxes(outline, _MARGIN * camera.scale)
        self._rim_skin(painter, paths, palette)
        sheet, image = self._sheets.take(*camera.size, box)
        with sheet:
            far = _how_far_back(self._order.depths(outline))
            frame = _Frame(sheet, pose, camera, palette, self._head, paths, boxes, far)
            frame.begin()
            for name in self._order.back_to_front(outline, pose.front):
                frame.paint_part(self._parts[name], self._paths.of_part[name], glow)
            frame.finish()
        painter.drawImage(box.topLeft(), image, box)

    def _rim_skin(self, painter: QPainter, paths: list[QPainterPath], palette: Palette) -> None:
        """Under the body, so that a thin line stands out round skin, which is almost as light as the mat."""
        brush = palette.brush(*palette.material("skin"), _RIM)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for part in self._paths.of_part.values():
            if part.rim is not None:
                painter.fillPath(paths[part.rim], brush)


class _Frame:
    """One frame being painted."""

    def __init__(
        self,
        sheet: Sheet,
        pose: Pose,
        camera: Camera,
        palette: Palette,
        head: HeadPainter,
        paths: list[QPainterPath],
        boxes: dict[PartName, Box],
        far: dict[PartName, float],
    ) -> None:
        self._sheet = sheet
        self._pose = pose
        self._camera = camera
        self._palette = palette
        self._head = head
        self._paths = paths
        self._boxes = boxes
        self._far = far
        self._props = PropPainter(sheet.painter, pose.posture, camera, palette)
        self._painted: list[Box] = []
        self._shaded: list[Box] = []

    def begin(self) -> None:
        """What is behind everything."""
        self._props.paint_behind(self._pose.shown)

    def paint_part(self, part: Part, paths: PartPaths, glow: float) -> None:
        """Shadow on what is there, then the part itself, then what is on it."""
        self._props.paint_under(self._pose.shown, part.name)
        self._cast(part, paths)
        if part.name == "head":
            whole = self._paths[paths.layers[0].fill]
            self._head.paint(self._sheet, self._pose.posture, self._camera, self._palette, whole)
        else:
            self._fill(part, paths)
        painter, posture = self._sheet.painter, self._pose.posture
        for patch, strength in self._pose.glows:
            if patch.part == part.name:
                whole = self._paths[paths.whole]
                paint_glow(painter, whole, patch, strength * glow, posture, self._camera, self._palette)
        self._painted.append(self._boxes[part.name])

    def finish(self) -> None:
        """Lay on the shadows, then what is over everything."""
        self._sheet.finish()
        self._props.paint_under(self._pose.shown, None)
        self._sheet.painter.end()

    def _cast(self, part: Part, paths: PartPaths) -> None:
        box = self._boxes[part.name]
        if paths.shadow is None or paths.ink is None:
            return
        if not any(overlap(box, other) for other in self._painted):
            return
        material = "skin" if part.name == "head" else part.layers[-1].material
        alpha = _INK_NEAR if self._far.get(part.name, 0.0) < 0.5 else _INK_FAR
        ink = QBrush(with_alpha(self._palette.material(material)[1], alpha))
        area = QRect(int(box[0]), int(box[1]), math.ceil(box[2] - box[0]) + 1, math.ceil(box[3] - box[1]) + 1)
        self._sheet.cast(self._paths[paths.shadow], QBrush(_CAST_SHADOW), area)
        self._sheet.cast(self._paths[paths.ink], ink, area)
        self._shaded.append(box)

    def _fill(self, part: Part, paths: PartPaths) -> None:
        box = self._boxes[part.name]
        if any(overlap(box, other) for other in self._shaded):
            # layer by layer: one path of overlapping outlines costs far more than their sum
            for layer in paths.layers:
                self._sheet.wipe_shade(self._paths[layer.fill])
        far = self._far.get(part.name, 0.0)
        colour = line = ""
        for layer in paths.layers:
            colour, line = self._fill_layer(part, layer, far)
        if paths.hem is not None:
            hem = self._palette.brush(colour, line, 0.27)
            self._sheet.painter.fillPath(self._paths[paths.hem], hem)
        if part.digits:
            posture = self._pose.posture
            paint_digits(self._sheet.painter, part.digits, far, posture, self._camera, self._palette)

    def _fill_layer(self, part: Part, layer: LayerPaths, far: float) -> tuple[str, str]:
        """Returns the layer's colour, darkened by distance, and its line's."""
        palette, painter = self._palette, self._sheet.painter
        colour, line = palette.material(layer.material)
        if layer.material == "leg" and (lighter := self._pose.lighter.get(part.name)):
            colour = palette.mix(colour, palette.colours.leg_light, round(lighter, 2))
        if far:
            colour = palette.mix(colour, line, 0.20 * far)
        painter.fillPath(self._paths[layer.fill], palette.brush(colour))
        for shade, light in layer.strips:
            if far < _UNSHADED:
                painter.fillPath(self._paths[shade], palette.brush(colour, line, 0.16))
            if far < 0.5:
                painter.fillPath(self._paths[light], palette.brush(colour, "#ffffff", 0.095))
        return colour, line


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

"""Painting the body: outlines traced anew for every frame, part after part from the back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter, QPainterPath

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.bodyplan import BodyPlan, ShirtPlan
from backstretch_gui.figure.breathing import HeldFigure, blank_like
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.digits import Digits
from backstretch_gui.figure.drape import tautness
from backstretch_gui.figure.edges import Edges
from backstretch_gui.figure.enums import ANTIALIASING, NO_PEN, TRANSPARENT, WITH_ALPHA
from backstretch_gui.figure.face import FacePainter
from backstretch_gui.figure.fillets import SEAT_REACH, Seam
from backstretch_gui.figure.furniture import project_ball, project_points
from backstretch_gui.figure.hem import supine
from backstretch_gui.figure.ordering import PartOrder
from backstretch_gui.figure.pads import pad_corners
from backstretch_gui.figure.palette import Palette
from backstretch_gui.figure.parting import sits_back
from backstretch_gui.figure.parts import Moment, PartPainter, is_evenly_dark
from backstretch_gui.figure.rings import BodyTables
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.shape import Shape, build_shape
from backstretch_gui.figure.skeleton import INDEX, Posture
from backstretch_gui.figure.solid import Solid
from backstretch_gui.figure.solved_pose import Pose
from backstretch_gui.figure.tracing import BodyTracer, OnScreen, Traced

_NECKLINE = (-0.003, 0.0, 0.093)
"""Its middle, from the joint at the upper end of the ribs. Metres."""
_BEYOND, _BESIDE = 0.03, 0.10
"""Metres round the body that ears may cover; the same round what props and arrows are told by."""
_FAR_START, _FAR_RANGE, _FAR_STEPS = 0.03, 0.14, 16
"""Metres behind the trunk at which a limb begins to darken, and over which it gets darkest."""
_RESTING, _UPRIGHT = 0.30, 0.12
"""The pelvis' height above which eyes open, and over which they do; who lies or sits may close them."""
_HANGING, _LIFTED = -0.45, 0.20
"""The cosine of crown and vertical above which eyes open, and over which they do."""


class BodyPainter:
    """Paints one person's body."""

    def __init__(self, body: Body, tables: BodyTables) -> None:
        self._shape: Shape = build_shape(body.person, tables)
        self._plan = BodyPlan(self._shape)
        self._order = PartOrder(body)
        self._face = FacePainter(body.person.head, self._shape.head, tables.head)
        digits, hairiness = Digits(self._plan.groups), self._shape.head.hairiness
        self._tracer = BodyTracer(self._shape.net, self._plan.regions, hairiness, digits)
        self._shirt = ShirtPlan(self._shape)
        self._shirt_tracer = BodyTracer(self._shape.shirt, self._shirt.regions, None, None)
        self._memory = memoryview(b"")

    @property
    def shape(self) -> Shape:
        """What is painted."""
        return self._shape

    @property
    def plan(self) -> BodyPlan:
        """The pieces it is painted in."""
        return self._plan

    def trace(
        self,
        pose: Pose,
        camera: Camera,
        far: dict[PartName, float] | None = None,
        before: Sequence[PartName] = (),
    ) -> Traced:
        """The outlines of a pose, in device pixels: those that are painted of limbs so `far` back.

        Sleeves of parts `before` the trunk grow out of the shirt, and have an edge on it.
        """
        on_screen = OnScreen.of(self._shape.frames, pose.posture, camera)
        shirt, caps = self._plan.shirt.fill, self._plan.caps
        neck = complex(*camera.project(pose.posture.point(INDEX["thoracic_4"], _NECKLINE)).tolist())
        sleeves = [Seam(shirt, caps[part], neck=neck) for part in before if part in caps]
        lines = tuple(line for part, line in self._plan.cap_lines.items() if part in before)
        edges = Edges(lines, self._plan.shirt.region) if lines else None
        one_seat = sits_back(pose.posture)
        seat = [Seam(*self._plan.halves, SEAT_REACH, one_seat)] if one_seat else []
        taut, lies = tautness(pose.posture), supine(pose.posture)
        return self._tracer.trace(
            on_screen, 1.0, self._unpainted(far or {}), sleeves, edges, seat, taut, lies
        )

    def _unpainted(self, far: dict[PartName, float]) -> list[int]:
        """The paths it does without: shades of limbs that are dark anyway."""
        paths: list[int] = []
        for part, behind in far.items():
            if is_evenly_dark(behind):
                paths += self._plan.shades.get(part, ())
        return paths

    def paint(
        self, painter: QPainter, pose: Pose, solid: Solid, camera: Camera, palette: Palette, glow: float
    ) -> None:
        """Paint in device pixels."""
        moment, order = self._moment(pose, solid, camera, glow)
        box = _box(pose, moment.traced, camera)
        image = self._blank(box, camera.size)
        with QPainter(image) as on_sheet:
            on_sheet.setRenderHint(ANTIALIASING)
            on_sheet.setPen(NO_PEN)
            on_sheet.translate(-box.left(), -box.top())
            parts = PartPainter(on_sheet, self._plan, self._face, palette, moment)
            parts.begin()
            for name in order:
                parts.paint_part(name)
            parts.finish()
        painter.drawImage(box.topLeft(), image)

    def hold(
        self, background: QImage, pose: Pose, solid: Solid, camera: Camera, palette: Palette, glow: float
    ) -> HeldFigure:
        """A pose that is held on a background, in device pixels, ready to breathe."""
        moment, order = self._moment(pose, solid, camera, glow)
        on_screen = OnScreen.of(self._shape.frames, pose.posture, camera)
        taut, lies = tautness(pose.posture), supine(pose.posture)
        under, over = blank_like(background), blank_like(background)
        shirt = self._plan.shirt
        sleeve_fillets = moment.traced.sleeve_fillets
        worn = QPainterPath(moment.traced.paths[shirt.fill])
        worn.addPath(sleeve_fillets)
        with QPainter(under) as below, QPainter(over) as above:
            for painter in (below, above):
                painter.setRenderHint(ANTIALIASING)
                painter.setPen(NO_PEN)
            breathed_out = self._breathed_out(moment, on_screen)
            beneath = PartPainter(below, self._plan, self._face, palette, breathed_out)
            upon = PartPainter(above, self._plan, self._face, palette, moment, worn)
            beneath.begin()
            trunk = order.index("trunk")
            for name in order[: trunk + 1]:
                beneath.paint_part(name, up_to=shirt if name == "trunk" else None)
            upon.paint_over("trunk", shirt)
            for name in order[trunk + 1 :]:
                beneath.cast_part(name)
                upon.paint_part(name)
            upon.finish()

        def paint_shirt(painter: QPainter, breath: float) -> None:
            traced = self._shirt_tracer.trace(on_screen, breath, taut=taut, lies=lies)
            alone = replace(moment, traced=replace(traced, sleeve_fillets=sleeve_fillets))
            parts = PartPainter(painter, self._plan, self._face, palette, alone)
            parts.paint_worn(self._shirt.piece)

        return HeldFigure(background, under, over, worn, paint_shirt)

    def _breathed_out(self, moment: Moment, on_screen: OnScreen) -> Moment:
        """The same with the inner sides of a shirt over empty lungs: others would be seen beyond that."""
        paths = list(moment.traced.paths)
        posture = moment.pose.posture
        traced = self._shirt_tracer.trace(on_screen, 0.0, taut=tautness(posture), lies=supine(posture))
        for number, of_shirt in zip(self._plan.shirt.inside, self._shirt.piece.inside, strict=True):
            paths[number] = traced.paths[of_shirt]
        return replace(moment, traced=replace(moment.traced, paths=paths))

    def _moment(self, pose: Pose, solid: Solid, camera: Camera, glow: float) -> tuple[Moment, list[PartName]]:
        """What is to be painted, and its parts from the back."""
        seen = self._order.seen(solid, camera)
        far = _how_far_back(self._order.depths(seen))
        order = self._order.back_to_front(seen, pose.front)
        traced = self.trace(pose, camera, far, order[order.index("trunk") :])
        return Moment(pose, camera, traced, far, glow, _open_eyes(pose.posture)), order

    def _blank(self, box: QRect, picture: tuple[int, int]) -> QImage:
        """A transparent image. Shadows fall only on what is on it.

        Its memory is kept from frame to frame, and asked for as large as the picture, so that a box that
        grows as the figure moves finds room; what no box has needed yet is not taken.
        """
        width, height = max(1, box.width()), max(1, box.height())
        if len(self._memory) < 4 * width * height:
            self._memory = np.empty(4 * max(picture[0] * picture[1], width * height), dtype=np.uint8).data
        image = QImage(self._memory, width, height, 4 * width, WITH_ALPHA)
        image.fill(TRANSPARENT)
        return image


def _box(pose: Pose, traced: Traced, camera: Camera) -> QRect:
    """What body and props cover, within the picture."""
    beyond, beside = _BEYOND * camera.scale, _BESIDE * camera.scale
    low, high = traced.low - beyond, traced.high + beyond
    for shown in pose.shown:
        for pad in shown.props.pads or ():
            low, high = _with(low, high, camera.project(pad_corners(pad)), 0.0)
        runs = [shown.line, shown.arrow, *(run.points for run in shown.props.strap or ())]
        for run in (run for run in runs if run):
            low, high = _with(low, high, project_points(pose.posture, camera, run), beside)
        if shown.props.ball:
            low, high = _with(low, high, project_ball(pose.posture, camera, shown.props.ball)[None], beside)
    (left, top), (right, bottom) = low.tolist(), high.tolist()
    box = QRect(int(left), int(top), int(right - left) + 1, int(bottom - top) + 1)
    return box.intersected(QRect(0, 0, *camera.size))


def _with(low: Array, high: Array, points: Array, beside: float) -> tuple[Array, Array]:
    """The corners of a box that has these points inside, too."""
    return np.minimum(low, points.min(axis=0) - beside), np.maximum(high, points.max(axis=0) + beside)


def _open_eyes(posture: Posture) -> float:
    """Whoever is up balances, and looks, but not with a head that hangs: 0 closed, 1 open."""
    height = float(posture.joints[INDEX["pelvis"], 2])
    lifted = float(posture.axes[INDEX["head"], 2, 2])
    return max(0.0, min(1.0, (height - _RESTING) / _UPRIGHT, (lifted - _HANGING) / _LIFTED))


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

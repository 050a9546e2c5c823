"""One camera for several poses: everything inside the picture, the mat low in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from backstretch_gui.catalog.pose import Ball, View
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera, Ground
from backstretch_gui.figure.furniture import project_ball, project_points
from backstretch_gui.figure.ground import ground_corners, plan_ground, plan_short_ground
from backstretch_gui.figure.headshape import HeadShape
from backstretch_gui.figure.motion import ease
from backstretch_gui.figure.pads import pad_corners
from backstretch_gui.figure.rotation import Array
from backstretch_gui.figure.shadow import GroundShadow
from backstretch_gui.figure.skeleton import INDEX
from backstretch_gui.figure.solid import Solid
from backstretch_gui.figure.solved_pose import Pose

_MARGIN_SHARE, _SMALLEST_MARGIN = 0.025, 3.0
"""Of the picture's shorter side; pixels."""
_OUTLINE_SLACK = 0.008
"""Metres that ink and the tubes between the ellipsoids may stand out."""


class Framer:
    """Finds cameras for one body."""

    def __init__(self, body: Body, shadow: GroundShadow, head: HeadShape) -> None:
        self._body = body
        self._shadow = shadow
        self._head_points = head.extremes()

    def frame(self, poses: Sequence[Pose], size: tuple[int, int], mirrored: bool, dpr: float) -> Camera:
        """One camera for all of them, from where the first that says so is looked at."""
        view = next((pose.view for pose in poses if pose.view), View())
        solids = [Solid.of(self._body.flesh, pose.posture) for pose in poses]
        wall = next((pose.wall for pose in poses if pose.wall is not None), None)
        ground = plan_ground(solids, wall)
        small = Camera(view.azimuth, view.elevation, 1.0, (0.0, 0.0), ground, size, mirrored, dpr)
        points = [small.project(ground_corners(ground))]
        for pose, solid in zip(poses, solids, strict=True):
            points += self._figure(pose, solid, small)
            points.append(np.array(self._shadow.box(solid, small)))
        everything = np.concatenate(points)
        return _fitted(small, everything.min(axis=0), everything.max(axis=0))

    def frame_still(self, pose: Pose, size: tuple[int, int], largest_scale: float) -> Camera:
        """A camera for one pose and the piece of mat under it, centred in the picture."""
        view = pose.view or View()
        solid = Solid.of(self._body.flesh, pose.posture)
        ground = plan_short_ground(solid, pose.wall)
        small = Camera(view.azimuth, view.elevation, 1.0, (0.0, 0.0), ground, size)
        points = np.concatenate([small.project(ground_corners(ground)), *self._figure(pose, solid, small)])
        camera = _fitted(small, points.min(axis=0), points.max(axis=0))
        scale = min(camera.scale, largest_scale)
        x, y = (points.min(axis=0) + points.max(axis=0)) / 2 * scale
        return replace(camera, scale=scale, origin=(size[0] / 2 - float(x), size[1] / 2 - float(y)))

    def _figure(self, pose: Pose, solid: Solid, camera: Camera) -> list[Array]:
        centres = camera.project(solid.centres)
        reach = np.sqrt(((camera.matrix @ solid.axes) ** 2).sum(axis=2)) + _OUTLINE_SLACK
        head = INDEX["head"]
        axes, joint = pose.posture.axes[head], pose.posture.joints[head]
        hair = camera.project(self._head_points @ axes.T + joint)
        points = [centres - reach, centres + reach]
        points.append(hair)
        for shown in pose.shown:
            points += [project_points(pose.posture, camera, run.points) for run in shown.props.strap or ()]
            marks = [*shown.line, *shown.arrow]
            points += [project_points(pose.posture, camera, marks)] if marks else []
            points += [camera.project(pad_corners(pad)) for pad in shown.props.pads or ()]
            if shown.props.ball:
                points.append(_ball_box(pose, shown.props.ball, camera))
        return points


def _ball_box(pose: Pose, ball: Ball, camera: Camera) -> Array:
    centre = project_ball(pose.posture, camera, ball)
    return np.array([centre - ball.radius, centre + ball.radius])


def _fitted(camera: Camera, low: Array, high: Array) -> Camera:
    """Scaled to the picture; centred, and standing on its lower margin."""
    width, height = camera.size
    margin = max(_SMALLEST_MARGIN, _MARGIN_SHARE * min(width, height))
    wide, tall = (high - low).tolist()
    scale = max(1.0, min((width - 2 * margin) / wide, (height - 2 * margin) / tall))
    middle = float(low[0] + high[0]) / 2
    origin = width / 2 - middle * scale, height - margin - float(high[1]) * scale
    return replace(camera, scale=scale, origin=origin)


def blend_cameras(a: Camera, b: Camera, t: float) -> Camera:
    """Between two cameras, eased; a mirrored one takes over from one that is not at half-time."""
    if t <= 0:
        return a
    if t >= 1:
        return b
    e = ease(t)

    def mix(x: float, y: float) -> float:
        return x * (1 - e) + y * e

    nearer = a if e < 0.5 else b
    ground = Ground(
        mix(a.ground.start, b.ground.start),
        mix(a.ground.end, b.ground.end),
        mix(a.ground.half_width, b.ground.half_width),
        nearer.ground.wall,
    )
    return replace(
        nearer,
        azimuth=mix(a.azimuth, b.azimuth),
        elevation=mix(a.elevation, b.elevation),
        scale=mix(a.scale, b.scale),
        origin=(mix(a.origin[0], b.origin[0]), mix(a.origin[1], b.origin[1])),
        ground=ground,
    )

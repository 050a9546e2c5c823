"""What a person is painted from, measured."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from backstretch_gui.catalog.pose import PoseSpec, View
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.tracing import OnScreen

if TYPE_CHECKING:
    from backstretch_gui.figure.artist import FigureArtist
    from backstretch_gui.figure.body import Body
    from tests.figure.cast import Cast

LAST_ROWS, KNEE = slice(-13, None), 3
"""Of a trouser leg, two to a ring: from the thigh's last ring to the hem; the knee among them."""
SWELLS = 0.007
"""Metres by which a calf may be wider than the knee."""
ELBOW_ROWS = slice(4, 13)
"""Of an arm, two to a ring: from the upper arm's belly over the elbow to the forearm's."""
DIPS = 0.006
"""Metres by which the front of a straight elbow may lie behind what is above and below it."""
POINTED, HEEL_ROWS, OVERHANGS = -72, slice(0, 9), 0.004
"""Degrees; two rows to a ring: shin and heel; metres by which a heel may stand over the tendon."""


@pytest.mark.parametrize("azimuth", [90, 40, 0], ids=["from the front", "at an angle", "from beside"])
def test_a_straight_leg_is_not_pinched_at_the_knee(
    artist: FigureArtist, cast: Cast, body: Body, azimuth: float
) -> None:
    pose = artist.solve(PoseSpec(camera=View(azimuth=azimuth, elevation=0)))
    painter, camera = BodyPainter(body, cast.tables), artist.frame([pose], 800, 600)
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    net = painter.shape.net
    rows = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[0, slice(*net.spans["right_trousers"])]
    wide = np.ptp(rows[LAST_ROWS], axis=1) / camera.scale

    assert wide[KNEE:].max() < wide[: KNEE + 1].min() + SWELLS


def test_a_straight_arm_is_not_pinched_at_the_elbow(artist: FigureArtist, cast: Cast, body: Body) -> None:
    pose = artist.solve(PoseSpec(shoulder=(0, 25, 0), elbow=0, camera=View(azimuth=0, elevation=0)))
    painter, camera = BodyPainter(body, cast.tables), artist.frame([pose], 800, 600)
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    net = painter.shape.net
    rows = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[:, slice(*net.spans["right_arm"])]
    front, height = rows[0, ELBOW_ROWS].max(axis=1), rows[1, ELBOW_ROWS].mean(axis=1)
    down = (height - height[0]) / (height[-1] - height[0])
    level = front[0] + (front[-1] - front[0]) * down

    assert (level - front).max() / camera.scale < DIPS


def test_a_pointed_foot_has_no_notch_above_its_heel(artist: FigureArtist, cast: Cast, body: Body) -> None:
    pose = artist.solve(PoseSpec(ankle=(POINTED, 0, 0), camera=View(azimuth=0, elevation=0)))
    painter, camera = BodyPainter(body, cast.tables), artist.frame([pose], 800, 600)
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    net = painter.shape.net
    rows = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[:, slice(*net.spans["right_foot"])]
    behind = rows[0].argmin(axis=1)
    height = rows[1, np.arange(len(behind)), behind][HEEL_ROWS]

    assert (np.maximum.accumulate(height) - height).max() / camera.scale < OVERHANGS

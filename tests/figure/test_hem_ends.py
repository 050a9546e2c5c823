"""A hem that is seen from below ends at the outline, not in beaks beyond it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest

from backstretch_gui.figure.artist import FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.camera import Camera
from backstretch_gui.figure.hem import draw_back, round_ends, supine
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.rotation import Array, Floats
from backstretch_gui.figure.shape import SHIRT
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)
DRAWN_BACK = 0.010
"""Metres along the trunk."""
DRAWN_IN = 0.004
"""Metres towards the body, at the outline."""


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


@dataclass(frozen=True)
class Hem:
    """One that a camera sees, before it is drawn back."""

    pose: Pose
    camera: Camera
    on_screen: OnScreen
    seen: Floats
    """The whole net."""
    row: int

    def drawn_back(self, slack: float = 1.0) -> Floats:
        """The net after it."""
        seen = self.seen.copy()
        draw_back(seen, self.row, self.on_screen.axes, self.on_screen.scale, slack)
        return seen


Look = Callable[[str, str], Hem]


@pytest.fixture
def hem_of(solve: Solve, artist: FigureArtist, painter: BodyPainter) -> Look:
    """The hem in a pose of a stretch."""

    def look(stretch: str, name: str) -> Hem:
        pose = solve(stretch, name)
        camera = artist.frame([pose], *SIZE).in_device_pixels()
        net, on_screen = painter.shape.net, OnScreen.of(painter.shape.frames, pose.posture, camera)
        seen = net.seen(on_screen.axes, on_screen.places, on_screen.hand)
        return Hem(pose, camera, on_screen, seen, net.spans[SHIRT][0])

    return look


def test_it_does_not_reach_down_the_outline(hem_of: Look, painter: BodyPainter) -> None:
    hem = hem_of("bridge", "lifted")
    down = -hem.on_screen.axes[0][:2, 2] / np.linalg.norm(hem.on_screen.axes[0][:2, 2])

    outline = painter.trace(hem.pose, hem.camera).paths[painter.plan.shirt.fill]

    points = [point.toTuple() for polygon in outline.toSubpathPolygons() for point in polygon.toList()]
    drawn: Array = np.array(points) @ down
    straight_round: Floats = hem.seen[:2, hem.row][:, hem.seen[5, hem.row] > 0].T @ down
    assert drawn.max() < straight_round.max() - DRAWN_BACK * hem.camera.scale


@pytest.mark.parametrize(("stretch", "name"), [("cat-cow", "cow"), ("childs-pose", "childs-pose")])
def test_one_that_is_not_stays_where_it_is(hem_of: Look, stretch: str, name: str) -> None:
    hem = hem_of(stretch, name)

    assert np.array_equal(hem.drawn_back(), hem.seen)


def test_what_faces_the_viewer_stays_where_it_is(hem_of: Look) -> None:
    hem = hem_of("bridge", "lifted")
    seen = hem.drawn_back()

    faces = hem.seen[5, hem.row] > 0.6
    assert faces.any()
    assert not np.array_equal(seen, hem.seen)
    assert np.array_equal(seen[:, hem.row, faces], hem.seen[:, hem.row, faces])
    assert np.array_equal(seen[:, hem.row + 2 :], hem.seen[:, hem.row + 2 :])


def test_one_of_a_taut_shirt_stays_where_it_is(hem_of: Look) -> None:
    hem = hem_of("bridge", "lifted")

    assert np.array_equal(hem.drawn_back(slack=0.0), hem.seen)


def test_it_ends_nearer_to_the_body_of_someone_who_lies_on_the_back(hem_of: Look) -> None:
    hem = hem_of("pelvic-tilt", "tilted")
    lies = supine(hem.pose.posture)
    seen = hem.seen.copy()

    round_ends(seen, hem.row, hem.on_screen.axes, hem.on_screen.scale, lies)

    moved = ((seen - hem.seen)[:2, hem.row] * hem.seen[3:5, hem.row]).sum(axis=0) / hem.on_screen.scale
    assert lies == 1.0
    assert moved.min() < -DRAWN_IN
    assert np.array_equal(seen[:, hem.row + 2 :], hem.seen[:, hem.row + 2 :])


@pytest.mark.parametrize(
    ("stretch", "name"), [("cat-cow", "cat"), ("trunk-rotation", "turned"), ("bridge", "lifted")]
)
def test_nobody_elses_is_drawn_in(hem_of: Look, stretch: str, name: str) -> None:
    hem = hem_of(stretch, name)
    seen = hem.seen.copy()

    round_ends(seen, hem.row, hem.on_screen.axes, hem.on_screen.scale, supine(hem.pose.posture))

    assert np.array_equal(seen, hem.seen)

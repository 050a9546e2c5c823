"""A hem that is seen from below ends at the outline, not in beaks beyond it."""

from __future__ import annotations

import numpy as np
import pytest

from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.hem import draw_back
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.rotation import Array, Floats
from backstretch_gui.figure.shape import SHIRT
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)
DRAWN_BACK = 0.010
"""Metres along the trunk."""


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


def net_seen(painter: BodyPainter, on_screen: OnScreen) -> tuple[Floats, int]:
    """What a camera sees of the net as it is, and the row of the hem."""
    net = painter.shape.net
    return net.seen(on_screen.axes, on_screen.places, on_screen.hand), net.spans[SHIRT][0]


def test_it_does_not_reach_down_the_outline(solve: Solve, artist: FigureArtist, painter: BodyPainter) -> None:
    pose = solve("bridge", "lifted")
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    seen, hem = net_seen(painter, on_screen)
    down = -on_screen.axes[0][:2, 2] / np.linalg.norm(on_screen.axes[0][:2, 2])

    outline = painter.trace(pose, camera).paths[painter.plan.shirt.fill]

    points = [point.toTuple() for polygon in outline.toSubpathPolygons() for point in polygon.toList()]
    drawn: Array = np.array(points) @ down
    straight_round: Floats = seen[:2, hem][:, seen[5, hem] > 0].T @ down
    assert drawn.max() < straight_round.max() - DRAWN_BACK * camera.scale


@pytest.mark.parametrize(("stretch", "name"), [("cat-cow", "cow"), ("childs-pose", "childs-pose")])
def test_one_that_is_not_stays_where_it_is(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    seen, hem = net_seen(painter, on_screen)
    before = seen.copy()
    draw_back(seen, hem, on_screen.axes, on_screen.scale)
    assert np.array_equal(seen, before)


def test_what_faces_the_viewer_stays_where_it_is(
    solve: Solve, artist: FigureArtist, painter: BodyPainter
) -> None:
    pose = solve("bridge", "lifted")
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    seen, hem = net_seen(painter, on_screen)
    before = seen.copy()
    draw_back(seen, hem, on_screen.axes, on_screen.scale)
    faces = seen[5, hem] > 0.6
    assert faces.any()
    assert np.array_equal(seen[:, hem, faces], before[:, hem, faces])
    assert np.array_equal(seen[:, hem + 2 :], before[:, hem + 2 :])


def test_one_of_a_taut_shirt_stays_where_it_is(
    solve: Solve, artist: FigureArtist, painter: BodyPainter
) -> None:
    pose = solve("bridge", "lifted")
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen = OnScreen.of(painter.shape.frames, pose.posture, camera)
    seen, hem = net_seen(painter, on_screen)
    before = seen.copy()
    draw_back(seen, hem, on_screen.axes, on_screen.scale, slack=0.0)
    assert np.array_equal(seen, before)

"""A shirt hangs straight over a folded hip, and along the waist otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF

from backstretch_gui.figure.artist import FigureArtist, Pose
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.drape import SLACK, tautness
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.shape import SHIRT
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)
WAIST, RIBS = 5, 14
"""Rows from the hem."""
STRAIGHT, HANGS = 0.85, 0.4
"""How much of the way from the waist to a straight line is covered, and in front of a cat."""


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


def covered(artist: FigureArtist, painter: BodyPainter, pose: Pose, share: float) -> list[bool]:
    """Whether the shirt covers such a share of the way from its waist to a straight line, all round."""
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    on_screen, net = OnScreen.of(painter.shape.frames, pose.posture, camera), painter.shape.net
    hem = net.spans[SHIRT][0]
    seen = net.seen(on_screen.axes, on_screen.places, on_screen.hand)[:3]
    waist, line = seen[:, hem + WAIST], seen[:, hem] + (seen[:, hem + RIBS] - seen[:, hem]) * (WAIST / RIBS)

    outline = painter.trace(pose, camera).paths[painter.plan.shirt.fill]

    x, y, _ = (waist + (line - waist) * share).tolist()
    return [outline.contains(QPointF(*point)) for point in zip(x, y, strict=True)]


def test_it_covers_the_waists_hollow_in_childs_pose(
    solve: Solve, artist: FigureArtist, painter: BodyPainter
) -> None:
    assert all(covered(artist, painter, solve("childs-pose", "childs-pose"), STRAIGHT))


def test_it_hangs_below_the_belly_of_a_cat(solve: Solve, artist: FigureArtist, painter: BodyPainter) -> None:
    in_front = covered(artist, painter, solve("cat-cow", "cat"), HANGS)[0]
    assert in_front


@pytest.mark.parametrize(
    ("stretch", "name"), [("", "standing"), ("", "tabletop"), ("sitting-rotation", "rotated")]
)
def test_the_waist_is_kept_by_who_is_not_folded_and_who_sits(solve: Solve, stretch: str, name: str) -> None:
    assert tautness(solve(stretch, name).posture) == SLACK


def test_each_side_hangs_as_its_own_hip_is_folded(solve: Solve) -> None:
    left, right, _ = tautness(solve("knee-to-chest", "knee-hugged").posture)
    assert max(left, right) > 0.5
    assert min(left, right) == 0

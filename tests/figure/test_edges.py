"""A sleeve has an edge where it lies well within the shirt, and nowhere else."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np
import pytest

from backstretch_gui.catalog.pose import PartName
from backstretch_gui.figure.edges import depth_within, edge_width
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.tracing import INK_WIDTH

if TYPE_CHECKING:
    from PySide6.QtGui import QPainterPath

    from backstretch_gui.figure.artist import FigureArtist
    from backstretch_gui.figure.body import Body
    from backstretch_gui.figure.camera import Camera
    from backstretch_gui.figure.rotation import Points
    from backstretch_gui.figure.solved_pose import Pose
    from tests.figure.cast import Cast
    from tests.figure.conftest import Solve

ARM: PartName = "right_upper_arm"
PLAIN, HARDLY = 0.05, 0.01
"""Metres of line that are plain to see, and hardly."""
SIZE = (900, 700)
SCALE = 1000.0
"""Pixels to the metre."""
CORNERS = [0, 400, 400 + 300j, 200 + 150j, 300j]
"""Of a shirt, from its upper left on, with a notch below."""
SHIRT: Points = np.concatenate(
    [np.linspace(a, b, 20, endpoint=False) for a, b in pairwise([*CORNERS, CORNERS[0]])]
).astype(np.complex64)


def points(*numbers: complex) -> Points:
    return np.array(numbers, dtype=np.complex64)


@pytest.mark.parametrize("outline", [SHIRT, SHIRT[::-1]])
def test_within_a_shirt_it_is_told_how_far(outline: Points) -> None:
    within = points(200 + 40j, 30 + 150j, 370 + 200j, 200 + 130j)
    assert depth_within(within, outline) == pytest.approx([40, 30, 30, 20], abs=0.5)


@pytest.mark.parametrize("outline", [SHIRT, SHIRT[::-1]])
def test_outside_of_it_there_is_none(outline: Points) -> None:
    outside = points(-50 + 10j, 200 + 170j, 420 + 280j, 200 - 20j, 200 + 1000j)
    assert depth_within(outside, outline).max() < 0


def test_on_a_shirt_that_is_not_seen_there_is_none() -> None:
    share = np.full(2, 0.6, dtype=np.float32)
    assert edge_width(points(3, 4j), share, SHIRT[:0], SCALE) == pytest.approx([0, 0])


def test_an_edge_comes_as_a_sleeve_moves_over_the_shirt() -> None:
    """From outside to its middle, by half a millimetre at a time."""
    way = np.arange(-50, 100, 0.5) + 50j
    width = edge_width(way.astype(np.complex64), np.full(len(way), 0.6, dtype=np.float32), SHIRT, SCALE)
    assert width[way.real < 0].max() == 0
    assert width[-1] > 1
    assert 0 <= np.diff(width).min() <= np.diff(width).max() < 0.1


def test_an_edge_begins_and_ends_along_a_sleeve() -> None:
    share = np.linspace(0, 1, 101, dtype=np.float32)
    width = edge_width(np.full(101, 100 + 50j, dtype=np.complex64), share, SHIRT, SCALE)
    assert width[0] == 0
    assert width[-1] < width.max()
    assert np.abs(np.diff(width)).max() < 0.1


@pytest.mark.parametrize(
    ("stretch", "name"), [("sphinx", "sphinx"), ("dead-bug", "reaching"), ("kneeling-lunge", "lunge")]
)
def test_an_arm_before_the_chest_has_one(
    solve: Solve, artist: FigureArtist, cast: Cast, body: Body, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    assert more_line(pose, artist.frame([pose], *SIZE), BodyPainter(body, cast.tables)) > PLAIN


@pytest.mark.parametrize(("stretch", "name"), [("hip-airplane", "lifted"), ("childs-pose", "childs-pose")])
def test_arms_held_out_have_none(
    solve: Solve, artist: FigureArtist, cast: Cast, body: Body, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    assert more_line(pose, artist.frame([pose], *SIZE), BodyPainter(body, cast.tables)) < HARDLY


def more_line(pose: Pose, camera: Camera, painter: BodyPainter) -> float:
    """How much more line the right sleeve has before the shirt than behind it, metres of a line's width."""
    ink = next(piece.ink for piece in painter.plan.parts[ARM].pieces if piece.material == "top")
    assert ink is not None
    before, behind = (
        area(traced.paths[ink])
        for traced in (painter.trace(pose, camera, before=[ARM]), painter.trace(pose, camera))
    )
    return (before - behind) / (INK_WIDTH * camera.scale**2)


def area(path: QPainterPath) -> float:
    """Pixels, whichever way its outlines run."""
    total = 0.0
    for polygon in path.toSubpathPolygons():
        at = np.array([complex(point.x(), point.y()) for point in polygon.toList()])
        total += abs(float(np.vdot(at, np.roll(at, -1)).imag)) / 2
    return total

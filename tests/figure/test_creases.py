"""Trousers crease where a hip is folded and its front or side is seen, and nowhere else."""

from __future__ import annotations

import numpy as np
import pytest

from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.creases import Crease
from backstretch_gui.figure.painter import BodyPainter
from backstretch_gui.figure.tracing import OnScreen
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)


@pytest.fixture(scope="session")
def painter(cast: Cast, body: Body) -> BodyPainter:
    return BodyPainter(body, cast.tables)


@pytest.mark.parametrize(
    ("stretch", "name"),
    [("childs-pose", "childs-pose"), ("knee-to-chest", "knee-hugged"), ("sitting-rotation", "rotated")],
)
def test_a_folded_hip_has_a_crease_on_its_own_thigh(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    traced = painter.trace(pose, artist.frame([pose], *SIZE))
    thigh = next(p for p in painter.plan.parts["right_thigh"].pieces if p.side == "right")
    crease, around = traced.creases["right"].boundingRect(), traced.paths[thigh.fill].boundingRect()
    assert not crease.isEmpty()
    assert around.adjusted(-2, -2, 2, 2).contains(crease)
    assert max(crease.width(), crease.height()) < max(around.width(), around.height()) / 2


@pytest.mark.parametrize("name", ["standing", "supine", "tabletop", "sitting"])
def test_one_that_is_not_has_none(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, name: str
) -> None:
    pose = solve("", name)
    creases = painter.trace(pose, artist.frame([pose], *SIZE)).creases
    assert all(crease.isEmpty() for crease in creases.values())


def test_a_straight_leg_has_none_beside_a_folded_one(
    solve: Solve, artist: FigureArtist, painter: BodyPainter
) -> None:
    pose = solve("knee-to-chest", "knee-hugged")
    assert painter.trace(pose, artist.frame([pose], *SIZE)).creases["left"].isEmpty()


def test_it_is_widest_where_it_begins_and_ends_in_a_point(
    solve: Solve, artist: FigureArtist, painter: BodyPainter
) -> None:
    pose = solve("knee-to-chest", "knee-hugged")
    camera = artist.frame([pose], *SIZE).in_device_pixels()
    net, on_screen = painter.shape.net, OnScreen.of(painter.shape.frames, pose.posture, camera)
    seen = net.seen(on_screen.axes, on_screen.places, on_screen.hand)

    (outline,) = Crease("right", net.spans["right_trousers"][0]).outlines(
        seen, on_screen.axes, on_screen.scale
    )

    widths = np.abs(outline - outline[::-1])[: len(outline) // 2]
    assert widths.argmax() <= len(widths) // 4
    assert widths[-1] == 0.0


def test_narrow_shade_reaches_the_outline(solve: Solve, artist: FigureArtist, painter: BodyPainter) -> None:
    pose = solve("self-massage", "massage")
    paths = painter.trace(pose, artist.frame([pose], *SIZE)).paths
    thigh = next(piece for piece in painter.plan.parts["right_thigh"].pieces if piece.side == "right")
    assert thigh.shade is not None
    assert paths[thigh.shade].boundingRect().right() > paths[thigh.fill].boundingRect().right() - 0.5

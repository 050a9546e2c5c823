"""Trousers crease where a hip is folded and its front or side is seen, and nowhere else."""

from __future__ import annotations

import pytest

from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.painter import BodyPainter
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

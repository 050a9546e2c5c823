"""The shirt folds where the trunk bends, and nowhere else."""

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


@pytest.mark.parametrize(("stretch", "name"), [("cat-cow", "cat"), ("cat-cow", "cow"), ("sphinx", "sphinx")])
def test_a_bent_trunk_has_folds_on_its_shirt(
    solve: Solve, artist: FigureArtist, painter: BodyPainter, stretch: str, name: str
) -> None:
    pose = solve(stretch, name)
    traced = painter.trace(pose, artist.frame([pose], *SIZE))
    shirt = traced.paths[painter.plan.shirt.fill].boundingRect()
    assert not traced.folds.isEmpty()
    assert shirt.adjusted(-2, -2, 2, 2).contains(traced.folds.boundingRect())
    assert traced.folds.boundingRect().width() < shirt.width() / 2


@pytest.mark.parametrize("name", ["standing", "supine", "tabletop"])
def test_a_straight_one_has_none(solve: Solve, artist: FigureArtist, painter: BodyPainter, name: str) -> None:
    pose = solve("", name)
    assert painter.trace(pose, artist.frame([pose], *SIZE)).folds.isEmpty()

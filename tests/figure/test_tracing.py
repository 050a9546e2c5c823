"""How outlines are handed to the painter."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QPainterPath

from backstretch_gui.figure.artist import FigureArtist
from backstretch_gui.figure.body import Body
from backstretch_gui.figure.painter import BodyPainter
from tests.figure.cast import Cast
from tests.figure.conftest import Solve

SIZE = (900, 700)


def area(path: QPainterPath) -> float:
    """What its outlines enclose, clockwise ones counted as more than nothing; pixels."""
    loops = [polygon.toList() for polygon in path.toSubpathPolygons()]
    steps = [step for loop in loops for step in zip(loop, loop[1:] + loop[:1], strict=True)]
    return sum(a.x() * b.y() - a.y() * b.x() for a, b in steps) / 2


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(("stretch", "pose"), [("cat-cow", "cow"), ("supine-twist", "twist")])
def test_all_outlines_run_clockwise(
    mirrored: bool, stretch: str, pose: str, solve: Solve, artist: FigureArtist, body: Body, cast: Cast
) -> None:
    """So they are quick to paint, and all that is filled as one has no holes where it overlaps."""
    painter, solved = BodyPainter(body, cast.tables), solve(stretch, pose)
    traced = painter.trace(solved, artist.frame([solved], *SIZE, mirrored))
    areas = [area(path) for path in traced.paths if not path.isEmpty()]
    assert len(areas) > len(traced.paths) / 2
    assert min(areas) > 0
